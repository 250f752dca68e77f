//! What the generated entries hold.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::run::Unpleasant;
use domain::{Answer, Body, CheckIn, Feeling, FeelingWord, Level, Mood, Page, Percent, Run};

use crate::vocabulary::Vocabulary;
use betweentimes_tests::chance::Chance;

/// Writes one body after the other, with a mood that wanders.
pub struct Writer {
    vocabulary: Vocabulary,
    feelings: Vec<String>,
    habits: Vec<String>,
    /// The mood of late, 0 to 10 in tenths.
    of_late: usize,
}

impl Writer {
    /// A writer in an ordinary mood.
    pub fn new() -> Self {
        let feelings = content::families().into_iter().flat_map(|it| it.words).collect();
        let habits = content::habits().into_iter().skip(1).collect();
        Self { vocabulary: Vocabulary::new(), feelings, habits, of_late: 58 }
    }

    /// The next body, with the planted words in it.
    pub fn body(&mut self, chance: &mut Chance, planted: &[&str]) -> Body {
        self.of_late = (self.of_late + chance.below(11)).saturating_sub(5).clamp(12, 92);
        match chance.below(100) {
            0..45 => Body::CheckIn(self.check_in(chance, planted)),
            45..75 => Body::Page(self.page(chance, planted)),
            75..87 => Body::Run(self.record(chance, planted)),
            _ => Body::Run(self.practice(chance, planted)),
        }
    }

    fn check_in(&self, chance: &mut Chance, planted: &[&str]) -> CheckIn {
        let most = if planted.is_empty() && chance.percent(30) { 0 } else { 18 };
        let named = chance.below(4);
        CheckIn {
            mood: self.mood(chance),
            pleasant: if chance.percent(20) { level(chance) } else { None },
            energy: if chance.percent(20) { level(chance) } else { None },
            calm: if chance.percent(20) { level(chance) } else { None },
            feelings: self.some_feelings(chance, named),
            sleep_minutes: chance.percent(50).then(|| chance.between(180, 600) as u16),
            distress: if chance.percent(40) { rating(chance) } else { None },
            line: if most == 0 { String::new() } else { self.sentence(chance, 4, most, planted) },
        }
    }

    fn page(&self, chance: &mut Chance, planted: &[&str]) -> Page {
        let title = if chance.percent(40) { self.sentence(chance, 2, 6, &[]) } else { String::new() };
        let text = self.prose(chance, 50, 250, planted);
        Page { title, text, mood: if chance.percent(70) { self.mood(chance) } else { None } }
    }

    fn record(&self, chance: &mut Chance, planted: &[&str]) -> Run {
        let named = chance.between(1, 3);
        let feelings = self.some_feelings(chance, named);
        let thoughts = self.lines(chance, 3, 12);
        let hot = chance.below(thoughts.len()) as u32;
        let day = NaiveDate::from_ymd_opt(2020, 1, 1).map(|it| Answer::Date { day: it });
        let wanted = chance.between(1, 2);
        let again = feelings.iter().map(|it| Feeling { strength: rating(chance), ..it.clone() }).collect();
        let answers = [
            ("situation", Some(Answer::Text { text: self.prose(chance, 8, 30, planted) })),
            ("when", day),
            ("feelings", Some(Answer::Feelings { feelings })),
            ("thoughts", Some(Answer::Thoughts { lines: thoughts, hot: Some(hot), belief: rating(chance) })),
            ("habits", Some(Answer::Multi { keys: chance.some_of(&self.habits, wanted) })),
            ("fits", Some(Answer::List { lines: self.lines(chance, 3, 14) })),
            ("against", Some(Answer::List { lines: self.lines(chance, 4, 14) })),
            ("fairer", Some(Answer::Text { text: self.prose(chance, 12, 45, &[]) })),
            ("fairer-belief", rating(chance).map(|value| Answer::Slider { value })),
            ("again", Some(Answer::Again { belief: rating(chance), feelings: again })),
            ("next-step", Some(self.plan(chance))),
        ];
        let visited = ["situation", "feelings", "thoughts", "fits", "against", "fairer", "now"];
        Run { answers: those_given(answers), visited: visited.map(str::to_owned).into(), ..run("cbt.thought7") }
    }

    fn practice(&self, chance: &mut Chance, planted: &[&str]) -> Run {
        let pattern = *chance.one_of(&["5_5-5_5", "4-6", "5-5", "6-6"]);
        let seconds = chance.between(60, 600) as u32;
        let breathe = Answer::Played { seconds, pattern: Some(pattern.to_owned()) };
        Run {
            answers: BTreeMap::from([("breathe".to_owned(), breathe)]),
            before: ratings(chance),
            after: ratings(chance),
            visited: BTreeSet::from(["settle".to_owned(), "breathe".to_owned()]),
            unpleasant: chance.percent(80).then_some(Unpleasant::No),
            noticed: self.prose(chance, 4, 25, planted),
            stopped_early: chance.percent(15),
            ..run("breath.coherent")
        }
    }

    fn plan(&self, chance: &mut Chance) -> Answer {
        let mut part = || self.sentence(chance, 3, 8, &[]);
        Answer::Plan { cue: part(), action: part(), place: String::new(), obstacle: String::new() }
    }

    fn mood(&self, chance: &mut Chance) -> Option<Mood> {
        Mood::new(((self.of_late + chance.below(21)) / 10) as i64).ok()
    }

    fn some_feelings(&self, chance: &mut Chance, wanted: usize) -> Vec<Feeling> {
        let words = chance.some_of(&self.feelings, wanted);
        let strong = |word| Feeling { word: FeelingWord::Known(word), strength: rating(chance) };
        words.into_iter().map(strong).collect()
    }

    fn lines(&self, chance: &mut Chance, most: usize, words: usize) -> Vec<String> {
        (0..chance.between(1, most)).map(|_| self.sentence(chance, 3, words, &[])).collect()
    }

    /// So many words in sentences and paragraphs, the planted ones among them.
    fn prose(&self, chance: &mut Chance, least: usize, most: usize, planted: &[&str]) -> String {
        let mut left = chance.between(least, most);
        let mut text = self.sentence(chance, 4, 16.min(most), planted);
        while left > 16 {
            text.push_str(if chance.percent(18) { "\n\n" } else { " " });
            text.push_str(&self.sentence(chance, 6, 16, &[]));
            left -= 11;
        }
        text
    }

    fn sentence(&self, chance: &mut Chance, least: usize, most: usize, planted: &[&str]) -> String {
        let wanted = chance.between(least, most);
        let mut words: Vec<&str> = (0..wanted).map(|_| self.vocabulary.word(chance)).collect();
        for word in planted {
            words.insert(chance.between(1, words.len()), word);
        }
        let mut text = words.join(" ");
        text[..1].make_ascii_uppercase();
        text.push('.');
        text
    }
}

fn run(slug: &str) -> Run {
    Run { slug: slug.to_owned(), edition: 1, ..Run::default() }
}

fn those_given<const N: usize>(answers: [(&str, Option<Answer>); N]) -> BTreeMap<String, Answer> {
    answers.into_iter().filter_map(|(id, answer)| Some((id.to_owned(), answer?))).collect()
}

fn ratings(chance: &mut Chance) -> BTreeMap<String, Percent> {
    ["dist", "tens"].into_iter().filter_map(|key| Some((key.to_owned(), rating(chance)?))).collect()
}

/// A rating in fives, as people give them.
fn rating(chance: &mut Chance) -> Option<Percent> {
    Percent::new(5 * chance.below(21) as i64).ok()
}

fn level(chance: &mut Chance) -> Option<Level> {
    Level::new(5 * chance.below(21) as i64 - 50).ok()
}
