//! An exercise as a person sketches it in the app, and the pack that is made of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use domain::exercise::{Ask, Exercise, Form, Grade, Kind, Marks, Step};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Fault, Pack, Problem, Source};

/// An exercise in a person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Sketch {
    /// Its name for ever; empty until it is kept.
    pub slug: String,
    /// Counts up with every change.
    pub edition: u32,
    /// What it is called.
    pub title: String,
    /// What it is for, in one line.
    pub purpose: String,
    /// What it is for, by key.
    pub helps_with: String,
    /// Minutes, 1 to 480.
    pub minutes: u16,
    /// When not to use it; may be empty.
    pub caution: String,
    /// What is rated before and after, by key; missing for nothing.
    pub rates: Option<String>,
    /// Its steps.
    pub steps: Vec<SketchStep>,
}

/// One step of a sketch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SketchStep {
    /// The question, or what to do.
    pub question: String,
    /// A sentence more; may be empty.
    #[serde(default)]
    pub more: String,
    /// What is asked for.
    pub kind: SketchKind,
}

/// What a step of a sketch asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum SketchKind {
    /// Free writing.
    Long,
    /// One line.
    Text,
    /// Up to seven short lines.
    List,
    /// A tick.
    Check,
    /// 0 to 100.
    Slider {
        /// What 0 means.
        low: String,
        /// What 100 means.
        high: String,
    },
    /// One of some options.
    Choice {
        /// In order.
        options: Vec<String>,
    },
    /// Any of some options.
    Multi {
        /// In order.
        options: Vec<String>,
    },
    /// An if-then plan.
    Plan,
    /// Lines that are read slowly.
    Guide {
        /// In order.
        lines: Vec<String>,
        /// Seconds for all of them.
        seconds: u32,
    },
    /// A countdown.
    Timer {
        /// Seconds.
        seconds: u32,
    },
}

/// The key of a rating that a sketch's own difficulty falls under.
const ANYTHING: &str = "grow";
/// The most lines of a list.
const LINES: u8 = 7;

impl Sketch {
    /// The pack of this sketch: the same two files as any other exercise, checked the same way.
    ///
    /// # Errors
    ///
    /// Every [`Fault`]; those of the sketch itself name its own fields.
    pub fn pack(&self) -> Result<(Pack, Source), Vec<Fault>> {
        let empty = self.without_words();
        if !empty.is_empty() {
            return Err(empty);
        }
        let exercise = self.exercise();
        let json = serde_json::to_string_pretty(&exercise).unwrap_or_default();
        let source = Source { json, ftl: self.words() };
        Ok((Pack::read(&source.json, &source.ftl)?, source))
    }

    /// The fields that say nothing, and have to.
    fn without_words(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut need = |path: String, text: &str| {
            if text.trim().is_empty() {
                faults.push(Fault::new(path, Problem::NothingSaid));
            }
        };
        need("title".into(), &self.title);
        need("purpose".into(), &self.purpose);
        for (at, step) in self.steps.iter().enumerate() {
            need(format!("steps[{at}].question"), &step.question);
            match &step.kind {
                SketchKind::Slider { low, high } => {
                    need(format!("steps[{at}].low"), low);
                    need(format!("steps[{at}].high"), high);
                }
                SketchKind::Choice { options: lines }
                | SketchKind::Multi { options: lines }
                | SketchKind::Guide { lines, .. } => {
                    for (line, text) in lines.iter().enumerate() {
                        need(format!("steps[{at}].lines[{line}]"), text);
                    }
                }
                _ => {}
            }
        }
        faults
    }

    /// What it does.
    fn exercise(&self) -> Exercise {
        let helps_with = if self.helps_with.is_empty() { ANYTHING } else { &self.helps_with };
        Exercise {
            slug: self.slug.clone(),
            edition: self.edition.max(1),
            sources: vec![String::from("Written in the app by the person who uses it.")],
            grade: Grade::D,
            modality: String::from("own"),
            purposes: vec![helps_with.to_owned()],
            suits: Vec::new(),
            minutes: (self.minutes, self.minutes),
            intensity: 1,
            form: Form::Record,
            gates: Vec::new(),
            cautions: u8::from(!self.caution.trim().is_empty()),
            instead: Vec::new(),
            next: Vec::new(),
            marks: Marks { eyes_open: true, no_breath_focus: true, seated: true, ..Marks::default() },
            rates: self.rates.iter().cloned().collect(),
            pins: Vec::new(),
            tells: BTreeMap::new(),
            stop: None,
            comes_back: None,
            steps: self.steps.iter().enumerate().map(|(at, it)| it.step(at + 1)).collect(),
        }
    }

    /// What it says.
    fn words(&self) -> String {
        let mut ftl = String::new();
        let _ = write!(
            ftl,
            "exercise = {}\n    .purpose = {}\n    .school = {}\n    .stirs = {}\n    .evidence = {}\n",
            quoted(&self.title),
            quoted(&self.purpose),
            quoted("My own exercise"),
            quoted("You wrote this one yourself. Stop whenever you want to."),
            quoted("This is your own exercise. Nobody has tested it; you can find out what it does for you."),
        );
        if !self.caution.trim().is_empty() {
            let _ = writeln!(ftl, "caution-1 = {}", quoted(&self.caution));
        }
        for (at, step) in self.steps.iter().enumerate() {
            step.say(at + 1, &mut ftl);
        }
        ftl
    }
}

impl SketchStep {
    /// What the step does.
    fn step(&self, number: usize) -> Step {
        let id = format!("s{number}");
        let kind = self.kind.ask();
        let ask = Ask { id: format!("a{number}"), kind };
        Step { id, asks: vec![ask], helps: 0, example: false, gates: Vec::new(), when: None }
    }

    /// Adds what the step says.
    fn say(&self, number: usize, ftl: &mut String) {
        let question = quoted(&self.question);
        let short = quoted(&short(&self.question));
        let more = if self.more.trim().is_empty() { "You can leave this out." } else { &self.more };
        let _ = write!(ftl, "step-s{number} = {question}\n    .short = {short}\n    .lead = {}\n", quoted(more));
        let _ = writeln!(ftl, "ask-a{number} = {question}");
        if let SketchKind::Slider { low, high } = &self.kind {
            let _ = write!(ftl, "    .low = {}\n    .high = {}\n", quoted(low), quoted(high));
        }
        let (name, texts): (&str, &[String]) = match &self.kind {
            SketchKind::Choice { options } | SketchKind::Multi { options } => ("option", options),
            SketchKind::Guide { lines, .. } => ("line", lines),
            _ => return,
        };
        for (at, text) in texts.iter().enumerate() {
            let key = if name == "option" { option_key(at) } else { (at + 1).to_string() };
            let _ = writeln!(ftl, "{name}-a{number}-{key} = {}", quoted(text));
        }
    }
}

impl SketchKind {
    /// The input it becomes.
    fn ask(&self) -> Kind {
        let keys = |options: &[String]| (0..options.len()).map(option_key).collect();
        match self {
            Self::Long => Kind::Long,
            Self::Text => Kind::Text,
            Self::List => Kind::List { from: 1, to: LINES },
            Self::Check => Kind::Check,
            Self::Slider { .. } => Kind::Slider,
            Self::Choice { options } => Kind::Choice {
                options: keys(options),
                leads: BTreeMap::new(),
                needs: BTreeMap::new(),
                help: Vec::new(),
                restarts: None,
            },
            Self::Multi { options } => Kind::Multi { options: keys(options) },
            Self::Plan => Kind::Plan,
            Self::Guide { lines, seconds } => {
                Kind::Guide { seconds: *seconds, lines: u8::try_from(lines.len()).unwrap_or(u8::MAX) }
            }
            Self::Timer { seconds } => Kind::Timer { seconds: *seconds },
        }
    }
}

/// The key of an option, by its place.
fn option_key(at: usize) -> String {
    format!("o{}", at + 1)
}

/// The first three words, for the list of steps.
fn short(question: &str) -> String {
    question.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// A text as one line between quotes, so that none of its characters means anything to Fluent.
fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{{ \"{}\" }}", line.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(kind: SketchKind) -> Sketch {
        Sketch {
            slug: "own.sea".into(),
            edition: 1,
            title: "The sea { $x } \"wide\"".into(),
            purpose: "To rest a while".into(),
            minutes: 5,
            steps: vec![SketchStep { question: "What do you see there?".into(), more: String::new(), kind }],
            ..Sketch::default()
        }
    }

    #[test]
    fn every_kind_of_step_becomes_a_pack_without_fault() {
        let lines = || vec!["one".to_owned(), "two".to_owned()];
        for kind in [
            SketchKind::Long,
            SketchKind::Text,
            SketchKind::List,
            SketchKind::Check,
            SketchKind::Plan,
            SketchKind::Slider { low: "none".into(), high: "most".into() },
            SketchKind::Choice { options: lines() },
            SketchKind::Multi { options: lines() },
            SketchKind::Guide { lines: lines(), seconds: 60 },
            SketchKind::Timer { seconds: 60 },
        ] {
            let made = sketch(kind.clone()).pack();
            assert!(made.is_ok(), "{kind:?}: {:?}", made.err());
        }
    }

    #[test]
    fn braces_and_quotes_stay_what_they_are() {
        let (pack, _) = sketch(SketchKind::Text).pack().expect("a pack");

        assert_eq!(pack.title(), "The sea { $x } \"wide\"");
    }

    #[test]
    fn what_says_nothing_is_named_by_its_own_field() {
        let empty = Sketch { title: " ".into(), ..sketch(SketchKind::Choice { options: vec![String::new()] }) };

        let faults = empty.pack().expect_err("faults");

        assert_eq!(faults.iter().map(|it| it.path.as_str()).collect::<Vec<_>>(), ["title", "steps[0].lines[0]"]);
    }

    #[test]
    fn numbers_out_of_their_span_are_faults_of_the_pack() {
        assert!(Sketch { minutes: 0, ..sketch(SketchKind::Long) }.pack().is_err());
        assert!(Sketch { steps: Vec::new(), ..sketch(SketchKind::Long) }.pack().is_err());
    }
}
