//! One event, several lenses: an entry opened again through another approach, and linked with it.

use std::collections::BTreeSet;

use domain::exercise::{Exercise, Kind, Tells};
use domain::{Answer, Body, Draft, Entry, EntryId, Feeling, FeelingWord, Run, Summary};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// What else tells of the event of an entry, and what it can be looked at through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lenses {
    /// Entries that tell of the same event, the newest first.
    pub linked: Vec<Summary>,
    /// Approaches to look at it through.
    pub offers: Vec<Lens>,
    /// Whether what it tells is on the personal map.
    pub on_map: bool,
    /// Whether it tells anything that a map can hold.
    pub for_map: bool,
}

/// An approach to look at an event through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lens {
    /// The exercise.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
}

/// The approaches, in the order they are offered.
const LENSES: [&str; 7] =
    ["cbt.thought7", "cbt.five", "dyn.pattern", "dyn.trigger", "fam.cycle", "nar.external", "nar.letter"];
/// The most of a page that is carried over, in characters.
const CARRIED: usize = 300;

/// What one entry tells, in a form that any exercise can take.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Carried {
    situation: String,
    thoughts: Vec<String>,
    feelings: Vec<FeelingWord>,
}

impl Visit<'_> {
    /// What else tells of the event of an entry, and what it can be looked at through.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn lenses(&self, id: EntryId) -> Result<Lenses, Error> {
        let entry = self.read_entry(id.clone())?;
        let links = self.with(|vault| Ok(vault.links()?))?;
        let group = group_of(&id, &links);
        let others: Vec<EntryId> = group.iter().filter(|it| **it != id).cloned().collect();
        let mut linked = self.with(|vault| Ok(vault.summaries_of(&others)?))?;
        linked.sort_by_key(|it| std::cmp::Reverse(it.written.at));
        let hidden = self.out_of_sight()?;
        let offers = LENSES
            .iter()
            .filter(|it| entry.body.slug() != Some(**it) && !hidden.contains(**it))
            .filter_map(|it| self.lens(it))
            .collect();
        let on_map = group.len() > 1 || self.map_edits()?.entries.contains(id.as_str());
        let for_map = !self.said_in(&entry.body).is_empty();
        Ok(Lenses { linked, offers, on_map, for_map })
    }

    /// A draft that looks at the event of an entry through another approach. What the entry tells is carried over; it
    /// stays as it is itself.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn look_again(&self, id: EntryId, slug: String) -> Result<Draft, Error> {
        let entry = self.read_entry(id.clone())?;
        let exercise = self.pack(&slug)?.exercise;
        if let Some(waiting) = self.begun_look(&id, &slug)? {
            return Ok(waiting);
        }
        let carried = self.carried(&entry);
        let mut run = Run { slug, edition: exercise.edition, ..Run::default() };
        carry(&exercise, &carried, &mut run);
        let draft = Draft { never_export: entry.never_export, ..self.begin(Body::Run(run))? };
        self.check(&draft.body)?;
        self.with(|vault| {
            // Kept although it may be blank: it is opened by its name.
            vault.keep_draft(&draft)?;
            Ok(vault.link(&draft.id, &id)?)
        })?;
        Ok(draft)
    }

    /// Says that two entries tell of one event, or that the other one does not after all: then it leaves the whole group,
    /// and what was joined through it stays together. All of them stay as they are.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn link_entries(&self, one: EntryId, other: EntryId, linked: bool) -> Result<(), Error> {
        for id in [&one, &other] {
            self.read_entry(id.clone())?;
        }
        self.with(|vault| {
            let done = if linked { vault.link(&one, &other) } else { vault.part(&other, &one) };
            Ok(done?)
        })
    }

    /// A look at the same event through the same approach that was begun and not finished.
    fn begun_look(&self, id: &EntryId, slug: &str) -> Result<Option<Draft>, Error> {
        self.with(|vault| {
            let begun = vault.drafts()?.into_iter().filter(|it| it.changes.is_none() && it.body.slug() == Some(slug));
            for draft in begun {
                if vault.is_linked(&draft.id, id)? {
                    return Ok(Some(draft));
                }
            }
            Ok(None)
        })
    }

    fn lens(&self, slug: &str) -> Option<Lens> {
        let card = self.pack(slug).ok()?.card();
        Some(Lens { slug: card.slug, title: card.title, purpose: card.purpose })
    }

    /// What an entry tells.
    fn carried(&self, entry: &Entry) -> Carried {
        match &entry.body {
            Body::Run(run) => self.pack(&run.slug).map(|it| told(&it.exercise, run)).unwrap_or_default(),
            Body::CheckIn(it) => Carried {
                situation: clip(&it.line),
                feelings: it.feelings.iter().map(|it| it.word.clone()).collect(),
                ..Carried::default()
            },
            Body::Page(it) => {
                let first = if it.title.trim().is_empty() { &it.text } else { &it.title };
                Carried { situation: clip(first), ..Carried::default() }
            }
            Body::Card(_) | Body::Questionnaire(_) | Body::Task(_) => Carried::default(),
        }
    }
}

/// Every entry that is linked with one, over any number of steps, and the one itself.
pub(crate) fn group_of(id: &EntryId, links: &[(EntryId, EntryId)]) -> BTreeSet<EntryId> {
    let mut group = BTreeSet::from([id.clone()]);
    loop {
        let before = group.len();
        for (one, other) in links {
            if group.contains(one) || group.contains(other) {
                group.extend([one.clone(), other.clone()]);
            }
        }
        if group.len() == before {
            return group;
        }
    }
}

/// What a run tells.
fn told(exercise: &Exercise, run: &Run) -> Carried {
    let answers = |what| {
        let asks: Vec<&String> = exercise.tells.get(&what).into_iter().flatten().collect();
        asks.into_iter().filter_map(|it| run.answers.get(it)).filter(|it| !it.is_blank())
    };
    let feelings = answers(Tells::Feelings).find_map(|it| match it {
        Answer::Feelings { feelings } => Some(feelings.iter().map(|it| it.word.clone()).collect()),
        _ => None,
    });
    Carried {
        situation: answers(Tells::Situations).map(lines).find(|it| !it.is_empty()).unwrap_or_default().join(" · "),
        thoughts: answers(Tells::Thoughts).map(lines).find(|it| !it.is_empty()).unwrap_or_default(),
        feelings: feelings.unwrap_or_default(),
    }
}

/// The lines of an answer in own words.
pub(crate) fn lines(answer: &Answer) -> Vec<String> {
    let kept = |lines: &[String]| -> Vec<String> {
        lines.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
    };
    match answer {
        Answer::Text { text } => kept(std::slice::from_ref(text)),
        Answer::List { lines } | Answer::Thoughts { lines, .. } | Answer::Ranked { lines } => kept(lines),
        Answer::Log { lines } => kept(&lines.iter().map(|it| it.text.clone()).collect::<Vec<_>>()),
        Answer::Plan { action, .. } => kept(std::slice::from_ref(action)),
        _ => Vec::new(),
    }
}

/// Puts what was told where the exercise asks for it. Only what stands on the way there and then: steps that are answered
/// on a later day begin empty.
fn carry(exercise: &Exercise, carried: &Carried, run: &mut Run) {
    let later = |ask: &str| {
        let steps = exercise.comes_back.iter().flat_map(|it| &it.steps);
        steps.filter_map(|it| exercise.step(it)).any(|step| step.asks.iter().any(|it| it.id == ask))
    };
    let first = |what| exercise.tells.get(&what).and_then(|it| it.first()).filter(|it| !later(it));
    let kind = |id: &String| exercise.asks().find(|it| it.id == *id).map(|it| &it.kind);
    if let Some(ask) = first(Tells::Situations).filter(|_| !carried.situation.is_empty()) {
        let answer = kind(ask).and_then(|it| worded(it, std::slice::from_ref(&carried.situation)));
        run.answers.extend(answer.map(|it| (ask.clone(), it)));
    }
    if let Some(ask) = first(Tells::Thoughts).filter(|_| !carried.thoughts.is_empty()) {
        let answer = kind(ask).and_then(|it| worded(it, &carried.thoughts));
        run.answers.extend(answer.map(|it| (ask.clone(), it)));
    }
    if let Some(ask) = first(Tells::Feelings).filter(|_| !carried.feelings.is_empty())
        && matches!(kind(ask), Some(Kind::Feelings { .. }))
    {
        // How strong it is now is asked anew.
        let feelings = carried.feelings.iter().map(|it| Feeling { word: it.clone(), strength: None }).collect();
        run.answers.insert(ask.clone(), Answer::Feelings { feelings });
    }
}

/// Lines as an answer of some kind; nothing where the kind takes no lines.
fn worded(kind: &Kind, lines: &[String]) -> Option<Answer> {
    let up_to = |most: u8| lines.iter().take(most.into()).cloned().collect::<Vec<_>>();
    match kind {
        Kind::Text | Kind::Long => Some(Answer::Text { text: lines.join(" · ") }),
        Kind::List { to, .. } => Some(Answer::List { lines: up_to(*to) }),
        Kind::Thoughts { to, .. } => {
            let lines = up_to(*to);
            let hot = (lines.len() == 1).then_some(0);
            Some(Answer::Thoughts { lines, hot, belief: None })
        }
        _ => None,
    }
}

/// The first words of a page.
fn clip(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    line.chars().take(CARRIED).collect()
}
