//! Questionnaires: each answer in the words of the form, then what may be read from it.

use content::say;
use domain::filled::Given;
use domain::instrument::{Item, ScoreRule};
use domain::{Filled, Instrument};

use super::{Speaking, labelled, worded};
use crate::brief::scored;

impl Speaking {
    /// What was filled in. Without the form, or with answers that it does not take, bare numbers and no score.
    pub(super) fn filled(&self, it: &Filled) -> Vec<String> {
        let mut lines = self.form(it).map_or_else(|| bare(it), |form| read(form, it));
        lines.extend(worded("export-measure-note", &it.note));
        lines
    }

    /// The form in the edition that was filled in.
    fn form(&self, it: &Filled) -> Option<&Instrument> {
        let same = |form: &&Instrument| form.key == it.instrument && form.edition == it.edition;
        self.instruments.iter().find(same).filter(|form| form.check(it).is_ok())
    }
}

fn read(form: &Instrument, it: &Filled) -> Vec<String> {
    let answers = form.items.iter().filter_map(|item| Some(answer(form, item, it.answers.get(&item.id)?)));
    let score = if form.score == ScoreRule::None { Vec::new() } else { scored(form, &form.reading(it)) };
    answers.chain(score).collect()
}

fn answer(form: &Instrument, item: &Item, given: &Given) -> String {
    let what = question(form, item);
    let Given::Value { value } = given else { return labelled(&what, &rather_not()) };
    let chosen = form.options_of(item).iter().find(|it| it.value == *value && item.scale.is_none());
    let number = u32::from(*value);
    if let Some(chosen) = chosen {
        let gaps = [("what", (&what).into()), ("answer", (&chosen.text).into()), ("value", number.into())];
        return say("export-measure-answer", &gaps);
    }
    let most = u32::from(form.reach(item).map_or(*value, |it| it.1));
    say("brief-measure-answer", &[("what", (&what).into()), ("value", number.into()), ("most", most.into())])
}

/// What was asked. The questions of our own measures speak to the person, so their short names stand for them.
pub(crate) fn question(form: &Instrument, item: &Item) -> String {
    if item.text.is_empty() { say(&format!("measure-{}-{}.short", form.key, item.id), &[]) } else { item.text.clone() }
}

fn bare(it: &Filled) -> Vec<String> {
    let answer = |(id, given): (&String, &Given)| match given {
        Given::Value { value } => labelled(id, &value.to_string()),
        Given::RatherNot => labelled(id, &rather_not()),
    };
    let typed = it.typed.map(|it| it.to_string());
    it.answers.iter().map(answer).chain(typed).collect()
}

fn rather_not() -> String {
    say("export-measure-rather-not", &[])
}
