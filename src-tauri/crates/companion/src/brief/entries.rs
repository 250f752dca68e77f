//! A person's own words: entries marked for the session, thought records, goals. All of them are off at first.

use content::say;
use domain::{Answer, Body, EntryKind, Percent, Run};
use vault::{Walk, Walked};

use super::BriefSection;
use super::gather::{Gathering, key_of, text};
use super::item::{Item, day_said};
use crate::Error;

/// How many of each kind are offered: the newest.
const MOST: usize = 200;
/// The exercise that holds a goal.
const GOALS: &str = "ses.goals";

impl Gathering<'_> {
    /// Entries marked for the session, with their first words. Tasks and questionnaires have places of their own.
    pub(super) fn marked(&self) -> Vec<Item> {
        let elsewhere = |it: &Walked| matches!(it.body.kind(), EntryKind::Task | EntryKind::Questionnaire);
        let marked = self.walked.iter().filter(|it| it.to_session && !elsewhere(it));
        marked.rev().take(MOST).map(|it| self.entry(it)).collect()
    }

    fn entry(&self, it: &Walked) -> Item {
        let (title, glimpse) = it.body.title_and_glimpse();
        let kind = match &it.body {
            Body::CheckIn(_) => say("brief-check-in", &[]),
            other => other.slug().map(|it| self.visit.title_of(it)).unwrap_or_default(),
        };
        let parts: Vec<&str> = [kind.trim(), title.trim()].into_iter().filter(|it| !it.is_empty()).collect();
        let label = if parts.is_empty() { say("brief-untitled", &[]) } else { parts.join(": ") };
        let day = day_said(it.written.day);
        let mut lines = vec![say("brief-entry", &[("day", (&day).into()), ("text", (&label).into())])];
        lines.extend(Some(glimpse.trim().to_owned()).filter(|it| !it.is_empty() && *it != title));
        Item::lines(BriefSection::Marked, key_of("entry", it), label, lines).sensitive(true).on(it.written.day)
    }

    /// Thought records: the situation, the thought, and the belief before and after.
    pub(super) fn records(&self) -> Vec<Item> {
        self.runs().rev().filter_map(|(it, run)| record(it, run)).take(MOST).collect()
    }

    /// Goals, whenever they were set, and how near they are.
    pub(super) fn goals(&self) -> Result<Vec<Item>, Error> {
        let walk = Walk { slugs: vec![GOALS.into()], until: Some(self.span.until), ..Walk::default() };
        let walked = self.visit.with(|vault| Ok(vault.walk(&walk)?))?;
        Ok(walked.iter().rev().filter(|it| !it.never_export).filter_map(goal).take(MOST).collect())
    }
}

fn record(it: &Walked, run: &Run) -> Option<Item> {
    let before = run.answers.values().find_map(|it| match it {
        Answer::Thoughts { lines, belief, .. } if !lines.is_empty() => Some(*belief),
        _ => None,
    })?;
    let after = run.answers.values().find_map(|it| match it {
        Answer::Again { belief, .. } => *belief,
        _ => None,
    });
    let situation = text(run, "situation");
    let thought = run.hot_thought().map(str::trim);
    let label = situation.or(thought).map_or_else(|| say("brief-record-untitled", &[]), str::to_owned);
    let day = day_said(it.written.day);
    let begins = situation.map_or_else(|| say("brief-record-untitled", &[]), str::to_owned);
    let mut lines = vec![say("brief-record", &[("day", (&day).into()), ("situation", (&begins).into())])];
    lines.extend(thought.map(|it| say("brief-record-thought", &[("thought", it.into())])));
    lines.extend(belief(before, after));
    Some(Item::lines(BriefSection::Records, key_of("record", it), label, lines).sensitive(true).on(it.written.day))
}

fn belief(before: Option<Percent>, after: Option<Percent>) -> Option<String> {
    let before = before?.get() as f64;
    Some(match after {
        Some(after) => {
            let after = after.get() as f64;
            say("brief-record-belief", &[("before", before.into()), ("after", after.into())])
        }
        None => say("brief-record-belief-before", &[("before", before.into())]),
    })
}

fn goal(it: &Walked) -> Option<Item> {
    let Body::Run(run) = &it.body else { return None };
    let goal = text(run, "goal")?;
    let near = |ask| run.rating(ask).map(|it| it.get() as f64);
    let words = ("goal", goal.into());
    let line = match (near("near"), near("near-now")) {
        (Some(first), Some(now)) => say("brief-goal-moved", &[words, ("before", first.into()), ("near", now.into())]),
        (Some(near), None) | (None, Some(near)) => say("brief-goal-near", &[words, ("near", near.into())]),
        (None, None) => say("brief-goal", &[words]),
    };
    let item = Item::lines(BriefSection::Goals, key_of("goal", it), goal.to_owned(), vec![line]);
    Some(item.sensitive(true).on(it.written.day))
}
