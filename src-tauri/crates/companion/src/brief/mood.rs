//! Mood, sleep and feelings, counted. Nothing here says why.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use content::say;
use domain::chart::{Day, Grain, daily, quantile};
use domain::{FeelingWord, Run};
use exchange::{ChartPoint, ReportChart};
use vault::Walked;

use super::BriefSection;
use super::gather::{Gathering, stirs};
use super::item::{Item, Part, day_said};
use crate::Error;

/// How many feelings are named.
const NAMED: usize = 5;
/// Overall mood goes up to this.
const HIGHEST: f64 = 10.0;

impl Gathering<'_> {
    /// Mood as a chart, sleep in a sentence, the feelings that were named most.
    pub(super) fn mood(&self) -> Result<Vec<Item>, Error> {
        let moods = self.visit.moods_for_file(self.span)?;
        let nights = self.visit.sleep_for_file(self.span)?;
        let (known, own) = self.feelings();
        let items = [self.mood_item(&moods), sleep(&nights), feelings(known), own_feelings(own)];
        Ok(items.into_iter().flatten().collect())
    }

    fn mood_item(&self, moods: &[(NaiveDate, f64)]) -> Option<Item> {
        let days = daily(moods, Grain::Day);
        let sentence = self.mood_said(&days)?;
        let grain = Grain::of(self.span);
        let column = match grain {
            Grain::Day => say("brief-mood-day", &[]),
            Grain::Week => say("brief-mood-week", &[]),
            Grain::Month => say("brief-mood-month", &[]),
        };
        let last = self.span.until.pred_opt().unwrap_or(self.span.until);
        let chart = ReportChart {
            key: "mood".into(),
            title: say("brief-mood", &[]),
            sentence,
            low: 0.0,
            high: HIGHEST,
            low_label: "0".into(),
            high_label: "10".into(),
            first_label: day_said(self.span.since),
            last_label: day_said(last),
            runs: self.mood_runs(&daily(moods, grain), grain),
            value_head: (column, say("brief-mood-value", &[])),
        };
        let label = say("brief-mood-short", &[]);
        let item = Item::lines(BriefSection::Mood, "mood".into(), label, Vec::new());
        Some(Item { part: Part::Chart(Box::new(chart)), ..item })
    }

    fn mood_said(&self, days: &[Day]) -> Option<String> {
        let ends = |better: fn(f64, f64) -> bool| {
            days.iter().fold(None, |best: Option<&Day>, it| match best {
                Some(best) if !better(it.middle, best.middle) => Some(best),
                _ => Some(it),
            })
        };
        let (low, high) = (ends(|it, best| it < best)?, ends(|it, best| it > best)?);
        let (lowest, highest) = (day_said(low.day), day_said(high.day));
        Some(say(
            "brief-mood-said",
            &[
                ("days", domain::count_of(days.len()).into()),
                ("of", self.span.days().into()),
                ("low", rounded(low.middle).into()),
                ("high", rounded(high.middle).into()),
                ("lowest", (&lowest).into()),
                ("highest", (&highest).into()),
            ],
        ))
    }

    fn mood_runs(&self, dots: &[Day], grain: Grain) -> Vec<Vec<ChartPoint>> {
        let mut runs: Vec<Vec<ChartPoint>> = Vec::new();
        let mut before: Option<NaiveDate> = None;
        for it in dots {
            let day = it.day.max(self.span.since);
            let point = ChartPoint { at: self.span.place(day), value: rounded(it.middle), label: day_said(it.day) };
            match runs.last_mut().filter(|_| before.is_some_and(|before| grain.joins(before, it.day))) {
                Some(run) => run.push(point),
                None => runs.push(vec![point]),
            }
            before = Some(it.day);
        }
        runs
    }

    /// Feelings of the vocabulary and own words, with how often each was named, the most frequent first. What was named in
    /// an exercise that stirs is not among them.
    fn feelings(&self) -> (Counts, Counts) {
        let (mut known, mut own) = (Counts::default(), Counts::default());
        let stirred = |it: &&Walked| matches!(&it.body, domain::Body::Run(Run { slug, .. }) if stirs(slug));
        for it in self.walked.iter().filter(|it| !stirred(it)) {
            let named: BTreeSet<FeelingWord> = it.body.feelings().into_iter().collect();
            for word in named {
                match word {
                    FeelingWord::Known(key) => known.count(say(&format!("feeling-{key}"), &[])),
                    FeelingWord::Own(word) => own.count(word),
                }
            }
        }
        (known, own)
    }
}

/// Words with how often each was there.
#[derive(Default)]
struct Counts(Vec<(String, u32)>);

impl Counts {
    fn count(&mut self, word: String) {
        match self.0.iter_mut().find(|it| it.0 == word) {
            Some(it) => it.1 += 1,
            None => self.0.push((word, 1)),
        }
    }

    /// The most frequent ones in one line; of equal ones, what came first.
    fn said(mut self) -> Option<String> {
        self.0.sort_by_key(|it| std::cmp::Reverse(it.1));
        let one =
            |(word, times): &(String, u32)| say("brief-feeling", &[("word", word.into()), ("times", (*times).into())]);
        let said: Vec<String> = self.0.iter().take(NAMED).map(one).collect();
        (!said.is_empty()).then(|| said.join(", "))
    }
}

fn feelings(counts: Counts) -> Option<Item> {
    let list = counts.said()?;
    let line = say("brief-feelings-said", &[("list", (&list).into())]);
    Some(Item::lines(BriefSection::Mood, "feelings".into(), say("brief-feelings", &[]), vec![line]))
}

fn own_feelings(counts: Counts) -> Option<Item> {
    let list = counts.said()?;
    let line = say("brief-feelings-own-said", &[("list", (&list).into())]);
    let label = say("brief-feelings-own", &[]);
    Some(Item::lines(BriefSection::Mood, "feelings-own".into(), label, vec![line]).sensitive(true))
}

fn sleep(nights: &[(NaiveDate, f64)]) -> Option<Item> {
    let mut hours: Vec<f64> = nights.iter().map(|it| it.1).collect();
    hours.sort_by(f64::total_cmp);
    let (low, high) = (hours.first()?, hours.last()?);
    let line = say(
        "brief-sleep-said",
        &[
            ("nights", domain::count_of(hours.len()).into()),
            ("low", rounded(*low).into()),
            ("high", rounded(*high).into()),
            ("middle", rounded(quantile(&hours, 0.5)).into()),
        ],
    );
    Some(Item::lines(BriefSection::Mood, "sleep".into(), say("brief-sleep", &[]), vec![line]))
}

/// To one decimal.
fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
