//! Check-ins, pages, coping cards and homework.

use content::say;
use domain::{CheckIn, CopingCard, Page, Task};

use super::{Speaking, feeling, labelled, listed, minutes, number, of_hundred, picture, worded};
use crate::brief::{day_said, hindrances, how_far};

/// What was given of a check-in.
pub(super) fn check_in(it: &CheckIn) -> Vec<String> {
    let said = |id: &str, value: Option<i64>| Some(say(id, &[("value", number(value?).into())]));
    let feelings: Vec<String> = it.feelings.iter().map(feeling).collect();
    let sleep = it.sleep_minutes.map(|it| {
        let (hours, minutes) = (u32::from(it / 60), u32::from(it % 60));
        say("table-hours", &[("hours", hours.into()), ("minutes", minutes.into())])
    });
    let lines = [
        Some(it.line.clone()),
        said("export-mood", it.mood.map(|it| it.get())),
        said("export-pleasant", it.pleasant.map(|it| it.get())),
        said("export-energy", it.energy.map(|it| it.get())),
        said("export-calm", it.calm.map(|it| it.get())),
        (!feelings.is_empty()).then(|| labelled(&say("export-feelings", &[]), &feelings.join(", "))),
        said("export-distress", it.distress.map(|it| it.get())),
        sleep.map(|it| labelled(&say("export-sleep", &[]), &it)),
    ];
    lines.into_iter().flatten().collect()
}

/// A page below its title.
pub(super) fn page(it: &Page) -> Vec<String> {
    let mood = it.mood.map(|it| say("export-mood", &[("value", number(it.get()).into())]));
    std::iter::once(it.text.clone()).chain(mood).collect()
}

/// From which distress on a card is for, and up to which.
fn span(it: &CopingCard) -> Option<String> {
    let (from, to) = (it.from.map(|it| number(it.get())), it.up_to.map(|it| number(it.get())));
    Some(match (from, to) {
        (Some(from), Some(to)) => say("export-card-span", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => say("export-card-from", &[("from", from.into())]),
        (None, Some(to)) => say("export-card-up-to", &[("to", to.into())]),
        (None, None) => return None,
    })
}

impl Speaking {
    /// A card below its title.
    pub(super) fn card(&self, it: &CopingCard) -> Vec<String> {
        let steps: Vec<String> = it.steps.iter().filter(|it| !it.trim().is_empty()).cloned().collect();
        let person: Vec<&str> = [it.person.trim(), it.number.trim()].into_iter().filter(|it| !it.is_empty()).collect();
        let lines = [
            worded("export-card-when", &it.when),
            span(it),
            listed(&say("export-card-steps", &[]), &steps),
            it.minutes.and_then(|it| worded("export-card-minutes", &minutes(it))),
            worded("export-card-with", &it.with),
            worded("export-card-sentence", &it.sentence),
            worded("export-card-person", &person.join(", ")),
            it.photo.as_ref().map(picture),
            it.source.as_deref().and_then(|it| worded("export-card-source", &self.title(it))),
        ];
        lines.into_iter().flatten().collect()
    }

    /// A task below what it is, and what came of it.
    pub(super) fn task(&self, it: &Task) -> Vec<String> {
        let result = it.result.as_ref();
        let lines = [
            it.exercise.as_deref().and_then(|it| worded("export-task-exercise", &self.title(it))),
            worded("export-task-why", &it.why),
            worded("export-task-when", &it.when),
            it.minutes.and_then(|it| worded("export-task-minutes", &minutes(it))),
            worded("export-task-smallest", &it.smallest),
            worded("export-task-obstacle", &it.obstacle),
            worded("export-task-then", &it.then),
            it.confidence.and_then(|it| worded("export-task-confidence", &of_hundred(it))),
            it.due.and_then(|it| worded("export-task-due", &day_said(it))),
            result.and_then(|it| worded("export-task-how", &how_far(it.how))),
            result.and_then(|it| worded("export-task-way", &hindrances(it).join("; "))),
            result.and_then(|it| worded("export-task-learned", &it.learned)),
        ];
        lines.into_iter().flatten().collect()
    }
}
