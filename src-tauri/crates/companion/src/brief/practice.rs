//! Exercises: how often, before and after, and only what the rule of "what helped me" allows to say.

use std::collections::BTreeMap;

use content::say;
use domain::chart::quantile;
use domain::exercise::Form;
use domain::fingerprint::fingerprint;
use domain::helped::Says;
use domain::{Run, count_of};

use super::BriefSection;
use super::gather::{Gathering, stirs};
use super::item::{Item, Part};
use crate::{Error, HelpedSkill};

/// How many go in when nobody chose.
const USUAL: usize = 6;

impl Gathering<'_> {
    /// Exercises of these days, the most used first.
    pub(super) fn practice(&self) -> Result<Vec<Item>, Error> {
        let mut by_slug: BTreeMap<&str, Vec<&Run>> = BTreeMap::new();
        for (_, run) in self.runs() {
            by_slug.entry(run.slug.as_str()).or_default().push(run);
        }
        if by_slug.is_empty() {
            return Ok(Vec::new());
        }
        let helped = self.visit.helped_for_file()?;
        let mut used: Vec<(&str, Vec<&Run>)> = by_slug.into_iter().collect();
        used.sort_by_key(|it| std::cmp::Reverse(it.1.len()));
        let rows = used.into_iter().filter_map(|(slug, runs)| {
            let skill = helped.iter().find(|it| it.slug == slug);
            self.practised(slug, &runs, skill)
        });
        let mut kept = 0;
        let usual = |it: Item| {
            kept += usize::from(it.by_itself());
            Item { usual: kept <= USUAL, ..it }
        };
        Ok(rows.map(usual).collect())
    }

    fn practised(&self, slug: &str, runs: &[&Run], skill: Option<&HelpedSkill>) -> Option<Item> {
        let pack = self.visit.pack(slug).ok()?;
        if pack.exercise.form == Form::Tracker {
            return None;
        }
        let title = pack.title().to_owned();
        let target = pack.exercise.rates.first();
        let pairs = target.and_then(|it| pairs(it, runs)).unwrap_or_default();
        let says = skill.map(says).unwrap_or_default();
        Some(Item {
            key: key_of(slug),
            section: BriefSection::Practice,
            label: title.clone(),
            day: None,
            sensitive: stirs(slug),
            usual: true,
            part: Part::Row(vec![title, runs.len().to_string(), pairs, says]),
        })
    }
}

/// The name of an exercise; a fingerprint for an own one, whose name is made of the person's words.
fn key_of(slug: &str) -> String {
    if content::shelf().find(slug).is_some() {
        return format!("practice.{slug}");
    }
    format!("practice.own-{:016x}", fingerprint(slug))
}

/// The middle ratings before and after, of the times that were rated twice.
fn pairs(target: &str, runs: &[&Run]) -> Option<String> {
    let rated: Vec<(f64, f64)> = runs
        .iter()
        .filter_map(|it| Some((it.before.get(target)?.get() as f64, it.after.get(target)?.get() as f64)))
        .collect();
    let middle = |pick: fn(&(f64, f64)) -> f64| {
        let mut values: Vec<f64> = rated.iter().map(pick).collect();
        values.sort_by(f64::total_cmp);
        quantile(&values, 0.5).round()
    };
    let what = say("brief-rated", &[("of", target.into())]);
    let given = [
        ("rated", (&what).into()),
        ("before", middle(|it| it.0).into()),
        ("after", middle(|it| it.1).into()),
        ("pairs", count_of(rated.len()).into()),
    ];
    (!rated.is_empty()).then(|| say("brief-pairs", &given))
}

/// What may be said about a skill: as its own screen has it, and in words for somebody else.
fn says(skill: &HelpedSkill) -> String {
    if skill.in_test {
        return say("brief-says-in-test", &[]);
    }
    match skill.says {
        Says::SoFar { .. } | Says::TooEarly => say("brief-says-too-early", &[]),
        Says::NeedsPlainPairs { .. } => say("brief-says-not-known", &[]),
        Says::CannotTell { low, high } => say("brief-says-cannot-tell", &[("range", (&range(low, high)).into())]),
        Says::Helps { low, high } => say("brief-says-helps", &[("range", (&range(low, high)).into())]),
        Says::DoesNotSeemTo { low, high } => say("brief-says-not", &[("range", (&range(low, high)).into())]),
    }
}

/// A range of points around what would be expected anyway; negative is lower.
fn range(low: i32, high: i32) -> String {
    if low == 0 && high == 0 {
        return say("brief-range-same", &[]);
    }
    if low < 0 && high > 0 {
        return say("brief-range-across", &[("down", (-low).into()), ("up", high.into())]);
    }
    let below = high <= 0;
    let (from, to) = if below { (-high, -low) } else { (low, high) };
    match (from == to, below) {
        (true, true) => say("brief-range-lower-by", &[("points", to.into())]),
        (true, false) => say("brief-range-higher-by", &[("points", to.into())]),
        (false, true) => say("brief-range-lower", &[("from", from.into()), ("to", to.into())]),
        (false, false) => say("brief-range-higher", &[("from", from.into()), ("to", to.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_told_from_the_smaller_number_on_whichever_way_it_goes() {
        assert_eq!(range(-12, -5), "5 to 12 points lower than would be expected anyway");
        assert_eq!(range(5, 12), "5 to 12 points higher than would be expected anyway");
        assert_eq!(range(-1, 4), "from one point lower to 4 points higher than would be expected anyway");
        assert_eq!(range(-3, -3), "3 points lower than would be expected anyway");
        assert_eq!(range(0, 0), "where it would be expected anyway");
    }
}
