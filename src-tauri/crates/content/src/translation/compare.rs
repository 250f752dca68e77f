//! A language beside the English one.

use std::collections::BTreeMap;

use super::refers::not_there;
use super::{Files, Finding, Report, What};
use crate::reading::{sentences, words};
use crate::words::{Message, Messages, Slip, Text, read};

/// The longest sentence, in words, and the longest about privacy.
const LONGEST: (usize, usize) = (18, 25);

/// From how many per cent of the English length on somebody has to look whether it fits.
const WIDE: usize = 140;

/// From how many characters on a text is measured: most short words are longer in another language.
const WORTH_MEASURING: usize = 12;

/// Compares the files of a language with the English ones.
#[must_use]
pub fn compare(english: &Files, other: &Files) -> Report {
    let mut report = Report::default();
    let homes = homes(english);
    for (file, source) in other.iter().filter(|it| english.contains_key(it.0)) {
        beside(file, &messages(file, source, &mut report), &homes, &mut report);
    }
    for file in other.keys().filter(|it| !english.contains_key(*it)) {
        report.faults.push(Finding { place: file.clone(), what: What::UnknownFile });
    }
    count(other, &homes, &mut report);
    report
}

/// Each English message, with the file it stands in.
fn homes(english: &Files) -> BTreeMap<String, (&str, Message)> {
    let all = english.iter().flat_map(|(file, source)| {
        read(source).unwrap_or_default().into_iter().map(move |(id, it)| (id, (file.as_str(), it)))
    });
    all.collect()
}

/// The messages of a file; what cannot be read is a fault.
fn messages(file: &str, source: &str, report: &mut Report) -> Messages {
    if let Ok(resource) = fluent_syntax::parser::parse(source) {
        let lost = not_there(&resource).into_iter().map(|it| found(file, None, What::NoSuch(it)));
        report.faults.extend(lost);
    }
    read(source).unwrap_or_else(|slips| {
        report.faults.extend(slips.into_iter().map(|slip| match slip {
            Slip::Line(line) => found(file, None, What::NotFluent(line)),
            Slip::Twice(id) => found(file, Some(&id), What::Twice),
        }));
        Messages::new()
    })
}

/// What is wrong with the messages of a file.
fn beside(file: &str, said: &Messages, homes: &BTreeMap<String, (&str, Message)>, report: &mut Report) {
    for (id, message) in said {
        match homes.get(id) {
            None => report.faults.push(found(file, Some(id), What::Unknown)),
            Some((home, _)) if *home != file => {
                report.faults.push(found(file, Some(id), What::Elsewhere((*home).to_owned())));
            }
            Some((_, english)) => pair(file, id, english, message, report),
        }
    }
}

/// What is wrong with a message, beside the English one.
fn pair(file: &str, id: &str, english: &Message, other: &Message, report: &mut Report) {
    let strange = other.variables.difference(&english.variables).map(|it| What::Strange(it.clone()));
    // A text that is not translated says nothing, and leaves nothing out.
    let whole = texts(id, english).keys().all(|it| texts(id, other).contains_key(it));
    let lost = english.variables.difference(&other.variables).filter(|_| whole).map(|it| What::Lost(it.clone()));
    report.faults.extend(strange.chain(lost).map(|what| found(file, Some(id), what)));
    let known = texts(id, english);
    for (place, text) in texts(id, other) {
        match known.get(&place) {
            None => report.faults.push(found(file, Some(&place), What::Unknown)),
            Some(beside) => measure(file, &place, beside, text, report),
        }
    }
}

/// How long a text is, and its sentences.
fn measure(file: &str, place: &str, english: &Text, other: &Text, report: &mut Report) {
    let most = if place.contains("privacy") { LONGEST.1 } else { LONGEST.0 };
    let longest = other.readings.iter().flat_map(|it| sentences(it)).map(|it| words(&it)).max().unwrap_or(0);
    if longest > most {
        report.faults.push(found(file, Some(place), What::Long { words: longest, most }));
    }
    let (theirs, ours) = (other.plain.chars().count(), english.plain.chars().count());
    if ours >= WORTH_MEASURING && theirs * 100 > ours * WIDE {
        report.notes.push(found(file, Some(place), What::Wide(theirs * 100 / ours)));
    }
}

/// How many of the English texts are there; those that are not are noted.
fn count(other: &Files, homes: &BTreeMap<String, (&str, Message)>, report: &mut Report) {
    let read: BTreeMap<&str, Messages> =
        other.iter().map(|(file, source)| (file.as_str(), read(source).unwrap_or_default())).collect();
    for (id, (file, english)) in homes {
        let said = read.get(file).and_then(|it| it.get(id)).map(|it| texts(id, it)).unwrap_or_default();
        for place in texts(id, english).into_keys() {
            report.of += 1;
            if said.contains_key(&place) {
                report.said += 1;
            } else {
                report.notes.push(found(file, Some(&place), What::Missing));
            }
        }
    }
}

/// The texts of a message: its own, and each that belongs to it.
fn texts<'m>(id: &str, message: &'m Message) -> BTreeMap<String, &'m Text> {
    let own = message.value.iter().map(|it| (id.to_owned(), it));
    own.chain(message.attributes.iter().map(|(name, it)| (format!("{id}.{name}"), it))).collect()
}

fn found(file: &str, id: Option<&str>, what: What) -> Finding {
    Finding { place: id.map_or_else(|| file.to_owned(), |id| format!("{file}: {id}")), what }
}
