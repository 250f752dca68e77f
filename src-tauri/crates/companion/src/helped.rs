//! What helped me: each skill on its own target, with as much said as its uses allow.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::helped::{
    Carry, Estimate, LONGEST_MINUTES, PLAIN_PAIRS_NEEDED, Practised, Rated, Says, estimate, likely_better, longest_use,
    plain_pairs, says, uses_of, usual,
};
use domain::outcome::A_LITTLE;
use domain::{Body, EntryKind, Percent, Run, count_of};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Walk, Walked};

use crate::fair_test::FairTest;
use crate::{Error, Visit};

/// Everything that may be said about what helped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Helped {
    /// Pairs of check-ins with no skill between: what bad moments do by themselves.
    pub plain_pairs: u32,
    /// How many of them are needed before anything is said.
    pub plain_pairs_needed: u32,
    /// The person's usual distress; missing without any check-in that rated it.
    pub usual: Option<f64>,
    /// Skills that are judged on distress.
    pub skills: Vec<HelpedSkill>,
    /// Skills with a target of their own, or none that they could be judged on.
    pub others: Vec<OwnTarget>,
    /// The pair of skills that lies farthest apart, where the one helps and is clearly better.
    pub better: Vec<Better>,
    /// The fair test at hand.
    pub fair: Option<FairTest>,
    /// Skills that a fair test may be made with.
    pub can_test: Vec<Skill>,
}

/// A skill by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Skill {
    /// Which.
    pub slug: String,
    /// Its title.
    pub title: String,
}

/// A skill that is judged on distress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpedSkill {
    /// Which.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// How often it was used.
    pub times: u32,
    /// How often distress was rated before and after.
    pub rated: u32,
    /// How many of those count.
    pub counted: u32,
    /// Not counted: another skill came shortly before.
    pub crowded: u32,
    /// Not counted: too much time between the ratings.
    pub slow: u32,
    /// Rated uses, the earliest first; of many, the latest.
    pub dots: Vec<UseDot>,
    /// What may be said.
    pub says: Says,
    /// A fair test with it is running, and nothing is said before its end.
    pub in_test: bool,
}

/// A skill with a target of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnTarget {
    /// Which.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The key of what is rated.
    pub rating: String,
    /// How often it was used.
    pub times: u32,
    /// How often it was rated before and after.
    pub rated: u32,
    /// Rated uses, the earliest first; of many, the latest.
    pub dots: Vec<UseDot>,
    /// Lower afterwards by more than a little.
    pub lower: u32,
    /// About the same.
    pub same: u32,
    /// Higher afterwards by more than a little.
    pub higher: u32,
    /// Distress may rise with it on purpose, so it is not judged by it.
    pub not_judged: bool,
}

/// One use, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UseDot {
    /// Its day.
    pub day: NaiveDate,
    /// Before.
    pub before: Percent,
    /// After.
    pub after: Percent,
}

/// One skill lowers distress more than another, as far as can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Better {
    /// The title of the one.
    pub one: String,
    /// The title of the other.
    pub than: String,
}

/// The key of distress.
pub(crate) const DISTRESS: &str = "dist";
/// Exercises in which distress may rise on purpose.
const NOT_JUDGED: [&str; 4] = ["cbt.exposure", "ges.chair", "nar.express", "dyn.trigger"];
/// The most dots of one skill.
const DOTS: usize = 60;

/// A skill as it was used.
struct Used {
    skill: Skill,
    target: String,
    runs: Vec<(Walked, Run)>,
}

impl Visit<'_> {
    /// Everything that may be said about what helped.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn helped(&self) -> Result<Helped, Error> {
        self.helped_by(false)
    }

    /// What may be said of skills, without entries that are to be left out of every export.
    pub(crate) fn helped_for_file(&self) -> Result<Vec<HelpedSkill>, Error> {
        Ok(self.helped_by(true)?.skills)
    }

    fn helped_by(&self, for_file: bool) -> Result<Helped, Error> {
        let check_ins = self.rated_check_ins(for_file)?;
        let used = self.used_skills(for_file)?;
        let practised: Vec<Practised> = used.iter().flat_map(practised).collect();
        let pairs = plain_pairs(&check_ins, &practised);
        let usual = usual(&check_ins);
        let carry = Carry::of(&pairs, usual.unwrap_or_default());
        let longest = longest_use(&check_ins, &practised);

        let fair = self.fair_test(&practised)?;
        let (judged, others): (Vec<_>, Vec<_>) =
            used.iter().filter(|it| !it.target.is_empty()).partition(|it| it.is_judged());
        let mut skills = Vec::new();
        let mut estimates: Vec<Told> = Vec::new();
        for it in judged {
            let sorted = uses_of(&it.skill.slug, &practised, longest);
            let tested = fair.as_ref().is_some_and(|test| test.is_running_with(&it.skill.slug));
            // Looking at each step of a fair test misleads, so nothing is said before its end.
            let says = if tested { Says::SoFar { of: 0 } } else { says(&sorted.uses, usual, &carry) };
            // A comparison needs as much as a sentence does.
            if matches!(says, Says::CannotTell { .. } | Says::Helps { .. } | Says::DoesNotSeemTo { .. })
                && let Some(estimate) = usual.and_then(|usual| estimate(&sorted.uses, usual, &carry))
            {
                let helps = matches!(says, Says::Helps { .. });
                estimates.push(Told { title: it.skill.title.clone(), helps, estimate });
            }
            skills.push(HelpedSkill {
                slug: it.skill.slug.clone(),
                title: it.skill.title.clone(),
                times: count_of(it.runs.len()),
                rated: count_of(it.runs.len()) - sorted.unrated,
                counted: count_of(sorted.uses.len()),
                crowded: sorted.crowded,
                slow: sorted.slow,
                dots: it.dots(),
                says,
                in_test: tested,
            });
        }
        Ok(Helped {
            plain_pairs: count_of(pairs.len()),
            plain_pairs_needed: count_of(PLAIN_PAIRS_NEEDED),
            usual,
            skills,
            others: others.into_iter().map(own_target).collect(),
            better: better(&estimates).into_iter().collect(),
            fair,
            can_test: self.testable()?,
        })
    }

    /// Check-ins that rated distress.
    fn rated_check_ins(&self, for_file: bool) -> Result<Vec<Rated>, Error> {
        let walk = Walk { kind: Some(EntryKind::CheckIn), ..Default::default() };
        self.with(|vault| {
            let mut rated = Vec::new();
            for it in vault.walk(&walk)?.into_iter().filter(|it| !(for_file && it.never_export)) {
                // A number that was put in on a later day belongs to no moment. What was rated is from when it was saved.
                if let Body::CheckIn(check_in) = vault.first_body(&it)? {
                    rated.extend(check_in.distress.map(|distress| Rated { at: it.saved_at, distress }));
                }
            }
            Ok(rated)
        })
    }

    /// Every exercise that was used, the most used first. A tracker and a record that rates nothing are times in which
    /// something was done, too.
    fn used_skills(&self, for_file: bool) -> Result<Vec<Used>, Error> {
        let walk = Walk { kind: Some(EntryKind::Run), ..Default::default() };
        let mut by_slug: BTreeMap<String, Vec<(Walked, Run)>> = BTreeMap::new();
        let walked = self.with(|vault| {
            let mut walked = Vec::new();
            for it in vault.walk(&walk)?.into_iter().filter(|it| !(for_file && it.never_export)) {
                // What was rated when it was saved first: a number added later belongs to no moment of it.
                let first = vault.first_body(&it)?;
                walked.push((it, first));
            }
            Ok(walked)
        })?;
        for (it, first) in walked {
            if let Body::Run(run) = first {
                by_slug.entry(run.slug.clone()).or_default().push((it, run));
            }
        }
        let mut used: Vec<Used> = by_slug.into_iter().filter_map(|(slug, runs)| self.used(slug, runs)).collect();
        used.sort_by_key(|it| std::cmp::Reverse(it.runs.len()));
        Ok(used)
    }

    fn used(&self, slug: String, runs: Vec<(Walked, Run)>) -> Option<Used> {
        let pack = self.pack(&slug).ok()?;
        let target = pack.exercise.rates.first().cloned().unwrap_or_default();
        Some(Used { skill: Skill { title: pack.title().to_owned(), slug }, target, runs })
    }

    /// Skills that aim at distress and are not hidden: they may be compared by a coin.
    pub(crate) fn testable(&self) -> Result<Vec<Skill>, Error> {
        let hidden = self.out_of_sight()?;
        let mut skills: Vec<Skill> = Vec::new();
        for card in self.exercises()? {
            let judged =
                self.pack(&card.slug).is_ok_and(|it| it.exercise.rates.first().is_some_and(|it| it == DISTRESS));
            if judged && !NOT_JUDGED.contains(&card.slug.as_str()) && !hidden.contains(&card.slug) {
                skills.push(Skill { slug: card.slug, title: card.title });
            }
        }
        skills.sort_by(|one, other| one.title.cmp(&other.title));
        Ok(skills)
    }
}

impl Used {
    /// Whether distress is what it aims at.
    fn is_judged(&self) -> bool {
        self.target == DISTRESS && !NOT_JUDGED.contains(&self.skill.slug.as_str())
    }

    /// Every use that was rated before and after.
    fn rated(&self) -> Vec<UseDot> {
        let dot = |(walked, run): &(Walked, Run)| {
            let before = *run.before.get(&self.target)?;
            Some(UseDot { day: walked.written.day, before, after: *run.after.get(&self.target)? })
        };
        self.runs.iter().filter_map(dot).collect()
    }

    /// The latest of them, as many as are drawn.
    fn dots(&self) -> Vec<UseDot> {
        let rated = self.rated();
        rated[rated.len().saturating_sub(DOTS)..].to_vec()
    }
}

/// The times of an exercise. What was left open for hours is no use of hours: it ends just past what may be compared.
fn practised(used: &Used) -> Vec<Practised> {
    let longest = TimeDelta::minutes(LONGEST_MINUTES + 1);
    let one = |(walked, run): &(Walked, Run)| {
        let began: DateTime<Utc> = walked.written.at;
        Practised {
            slug: run.slug.clone(),
            began,
            ended: walked.saved_at.min(began + longest),
            before: run.before.get(DISTRESS).copied(),
            after: run.after.get(DISTRESS).copied(),
        }
    };
    used.runs.iter().map(one).collect()
}

fn own_target(used: &Used) -> OwnTarget {
    let rated = used.rated();
    let moved = |is: fn(i64) -> bool| count_of(rated.iter().filter(|it| is(it.after.get() - it.before.get())).count());
    OwnTarget {
        slug: used.skill.slug.clone(),
        title: used.skill.title.clone(),
        rating: used.target.clone(),
        times: count_of(used.runs.len()),
        rated: count_of(rated.len()),
        lower: moved(|by| by < -A_LITTLE),
        same: moved(|by| by.abs() <= A_LITTLE),
        higher: moved(|by| by > A_LITTLE),
        not_judged: used.target == DISTRESS && NOT_JUDGED.contains(&used.skill.slug.as_str()),
        dots: used.dots(),
    }
}

/// A skill about which something is said.
struct Told {
    title: String,
    helps: bool,
    estimate: Estimate,
}

/// The one pair that lies farthest apart, where the one helps and is clearly better. Of many skills some pair always lies
/// apart by luck, so no second one is told.
fn better(told: &[Told]) -> Option<Better> {
    let pairs = told.iter().filter(|it| it.helps).flat_map(|one| told.iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| likely_better(&one.estimate, &other.estimate))
        .max_by(|a, b| apart(a).total_cmp(&apart(b)))
        .map(|(one, than)| Better { one: one.title.clone(), than: than.title.clone() })
}

/// How far a pair lies apart.
fn apart((one, other): &(&Told, &Told)) -> f64 {
    other.estimate.adjusted - one.estimate.adjusted
}
