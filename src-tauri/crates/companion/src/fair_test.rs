//! The fair test: two skills, and a coin that says which one, at each use.

use chrono::{DateTime, TimeDelta, Utc};
use domain::fair::{FairSays, fair_says};
use domain::helped::Practised;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::helped::{Helped, Skill};
use crate::{Error, Visit};

/// A fair test as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FairTest {
    /// One skill.
    pub one: FairSide,
    /// The other.
    pub other: FairSide,
    /// How many uses of each were agreed on.
    pub each: u32,
    /// How often what the coin said was refused or waited out. Fine, and told with the result.
    pub refused: u32,
    /// What the coin said last, while it waits for its use.
    pub tossed: Option<Skill>,
    /// What may be said; only at the end, because looking after each use finds differences that are not there.
    pub says: Option<FairSays>,
    /// Whether it is over: all uses are there, or the person ended it.
    pub ended: bool,
}

/// A skill in a fair test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FairSide {
    /// Which.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// How many uses count so far.
    pub uses: u32,
}

/// A fair test as the vault keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    sides: [String; 2],
    each: u32,
    tosses: Vec<Toss>,
    ended: bool,
}

/// One toss of the coin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Toss {
    at: DateTime<Utc>,
    /// 0 for the one, 1 for the other.
    side: u8,
    refused: bool,
}

/// The name under which the vault keeps it.
pub(crate) const TEST: &str = "fair-test";
/// A use belongs to a toss when it begins within so many hours.
const HOURS: i64 = 2;
/// The numbers of uses of each that can be agreed on.
const EACH: std::ops::RangeInclusive<u32> = 4..=12;

impl FairTest {
    /// Whether it is under way, and a skill is part of it.
    pub(crate) fn is_running_with(&self, slug: &str) -> bool {
        !self.ended && [&self.one, &self.other].iter().any(|it| it.slug == slug)
    }
}

impl Visit<'_> {
    /// Begins a fair test of two skills. One that was there before is let go.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for the same skill twice, one that aims at something else, or a number of uses outside 4 to
    /// 12; [`Error::Locked`].
    pub fn begin_fair_test(&self, one: String, other: String, each: u32) -> Result<Helped, Error> {
        let testable = self.testable()?;
        let fits = |slug: &String| testable.iter().any(|it| it.slug == *slug);
        if one == other || !fits(&one) || !fits(&other) {
            return Err(Error::OutOfRange { field: "skills" });
        }
        if !EACH.contains(&each) {
            return Err(Error::OutOfRange { field: "each" });
        }
        self.keep_setting(TEST, &Some(Kept { sides: [one, other], each, ..Kept::default() }))?;
        self.helped()
    }

    /// Tosses the coin: which of the two skills is used this time. What it said last stands until it is used or refused.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] without a test, or when it is over; [`Error::Locked`].
    pub fn toss_coin(&self) -> Result<Helped, Error> {
        let now = self.helped()?;
        let fair = now.fair.as_ref().filter(|it| !it.ended).ok_or(Error::OutOfRange { field: "test" })?;
        if fair.tossed.is_some() {
            return Ok(now);
        }
        // As from a hat that holds one slip for each use that is still owed: every order of the uses is as likely as any
        // other, which the exact test takes for granted. A plain coin would end with a row of one skill.
        let owed = [&fair.one, &fair.other].map(|it| u64::from(fair.each.saturating_sub(it.uses)));
        let drawn = self.with(|vault| Ok(vault.make_id()?))?;
        let drawn = u64::from_str_radix(&drawn.as_str()[..12], 16).unwrap_or(0) % (owed[0] + owed[1]).max(1);
        let side = u8::from(drawn >= owed[0]);
        self.change_test(|test| test.tosses.push(Toss { at: self.now.at, side, refused: false }))
    }

    /// Refuses what the coin said last.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] when no toss is waiting; [`Error::Locked`].
    pub fn refuse_toss(&self) -> Result<Helped, Error> {
        if self.helped()?.fair.is_none_or(|it| it.tossed.is_none()) {
            return Err(Error::OutOfRange { field: "test" });
        }
        self.change_test(|test| {
            if let Some(last) = test.tosses.last_mut() {
                last.refused = true;
            }
        })
    }

    /// Ends the test before its time.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] without a test; [`Error::Locked`].
    pub fn end_fair_test(&self) -> Result<Helped, Error> {
        self.change_test(|test| test.ended = true)
    }

    /// Lets the test go. The uses stay in the journal.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn let_fair_test_go(&self) -> Result<Helped, Error> {
        self.keep_setting(TEST, &None::<Kept>)?;
        self.helped()
    }

    /// The test as it stands.
    pub(crate) fn fair_test(&self, practised: &[Practised]) -> Result<Option<FairTest>, Error> {
        let Some(mut test) = self.setting::<Option<Kept>>(TEST)? else { return Ok(None) };
        let changes = [0, 1].map(|side| changes(&test, side, practised));
        let sides = [0, 1].map(|at| FairSide {
            title: self.pack(&test.sides[at]).map(|it| it.title().to_owned()).unwrap_or_default(),
            slug: test.sides[at].clone(),
            uses: u32::try_from(changes[at].len()).unwrap_or(u32::MAX),
        });
        if !test.ended && sides.iter().all(|it| it.uses >= test.each) {
            // Once its result was told it stays told, whatever becomes of the uses.
            test.ended = true;
            self.keep_setting(TEST, &Some(test.clone()))?;
        }
        let ended = test.ended;
        let waits = |it: &&Toss| !it.refused && use_of(&test, it, practised).is_none() && self.now.at - it.at < hours();
        let tossed = test.tosses.last().filter(|it| !ended && waits(it)).map(|it| {
            let FairSide { slug, title, .. } = sides[usize::from(it.side.min(1))].clone();
            Skill { slug, title }
        });
        // A toss that was waited out is told like one that was refused.
        let lapsed = |it: &&Toss| use_of(&test, it, practised).is_none() && self.now.at - it.at >= hours();
        let refused = test.tosses.iter().filter(|it| it.refused || lapsed(it)).count();
        let [one, other] = sides;
        Ok(Some(FairTest {
            says: ended.then(|| fair_says(&changes[0], &changes[1])),
            one,
            other,
            each: test.each,
            refused: u32::try_from(refused).unwrap_or(u32::MAX),
            tossed,
            ended,
        }))
    }

    fn change_test(&self, change: impl FnOnce(&mut Kept)) -> Result<Helped, Error> {
        let kept = self.setting::<Option<Kept>>(TEST)?;
        let mut test = kept.ok_or(Error::OutOfRange { field: "test" })?;
        change(&mut test);
        self.keep_setting(TEST, &Some(test))?;
        self.helped()
    }
}

fn hours() -> TimeDelta {
    TimeDelta::hours(HOURS)
}

/// The changes after the uses that a side's tosses led to, in the order of time; at most as many as were agreed on.
fn changes(test: &Kept, side: u8, practised: &[Practised]) -> Vec<i32> {
    let tosses = test.tosses.iter().filter(|it| it.side == side && !it.refused);
    let change = |it: &Practised| i32::try_from(it.after?.get() - it.before?.get()).ok();
    tosses.filter_map(|it| change(use_of(test, it, practised)?)).take(test.each as usize).collect()
}

/// The use that a toss led to: the first one of its skill that was rated, before the next toss.
fn use_of<'p>(test: &Kept, toss: &Toss, practised: &'p [Practised]) -> Option<&'p Practised> {
    let slug = test.sides.get(usize::from(toss.side))?;
    let next = test.tosses.iter().map(|it| it.at).filter(|at| *at > toss.at).min();
    let until = (toss.at + hours()).min(next.unwrap_or(DateTime::<Utc>::MAX_UTC));
    practised
        .iter()
        .filter(|it| it.slug == *slug && it.began >= toss.at && it.began < until)
        .filter(|it| it.before.is_some() && it.after.is_some())
        .min_by_key(|it| it.began)
}
