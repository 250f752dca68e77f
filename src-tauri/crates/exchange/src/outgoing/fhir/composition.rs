//! Everything in words, part by part.

use domain::{Entry, EntryKind};

use super::Made;
use super::model::{
    Coding, Composition, CompositionStatus, Concept, Confidentiality, Narrative, NarrativeStatus, Reference, Section,
};
use super::names::{Name, date_time, said};
use super::plan;
use crate::text;

/// The kinds in the order they are told.
const PARTS: [EntryKind; 6] =
    [EntryKind::CheckIn, EntryKind::Page, EntryKind::Run, EntryKind::Card, EntryKind::Questionnaire, EntryKind::Task];

pub(super) fn composition(made: &Made<'_>) -> Composition {
    let words = made.input.words;
    let note = Coding { display: Some("Patient Note".to_owned()), ..Coding::loinc("51855-5") };
    Composition {
        id: made.name("composition").id(),
        status: CompositionStatus::Final,
        r#type: Concept { coding: vec![note], text: None },
        date: date_time(&made.input.made),
        author: [made.person()],
        title: said(&words.title()).unwrap_or_else(|| "Betweentimes".to_owned()),
        confidentiality: Confidentiality::Restricted,
        section: PARTS.iter().filter_map(|it| section(made, *it)).collect(),
    }
}

fn section(made: &Made<'_>, kind: EntryKind) -> Option<Section> {
    let entries: Vec<&Entry> = made.of_kind(kind).collect();
    if entries.is_empty() {
        return None;
    }
    let told: String = entries.iter().map(|it| told(made, it)).collect();
    let div = format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{told}</div>");
    let entry = match kind {
        EntryKind::Task => vec![Reference::to(&made.name(plan::NAME))],
        _ => entries.iter().filter(|it| has_resource(it)).map(|it| Reference::to(&Name::of(&it.id))).collect(),
    };
    let text = Narrative { status: NarrativeStatus::Additional, div };
    Some(Section { title: said(&made.input.words.section(kind)), text, entry })
}

/// Whether there is a resource under the entry's own name.
fn has_resource(entry: &Entry) -> bool {
    entry.body.kind() == EntryKind::Questionnaire || entry.body.mood().is_some()
}

/// An entry in words. Its day stands for a heading that says nothing, so that no part is ever empty.
fn told(made: &Made<'_>, entry: &Entry) -> String {
    let heading = said(&made.input.words.heading(entry)).unwrap_or_else(|| entry.written.day.to_string());
    let lines = made.input.words.lines(entry);
    let paragraphs: String = lines.iter().filter(|it| !it.trim().is_empty()).map(|it| paragraph(it)).collect();
    format!("<p><b>{}</b></p>{paragraphs}", escaped(&text::one_line(&heading)))
}

fn paragraph(words: &str) -> String {
    let lines: Vec<String> = text::lines(words.trim()).iter().map(|it| escaped(it)).collect();
    format!("<p>{}</p>", lines.join("<br/>"))
}

/// Words inside XHTML. A letter that XML 1.0 has no place for becomes the sign for that.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for it in words.chars() {
        match it {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push(char::REPLACEMENT_CHARACTER),
            it => escaped.push(it),
        }
    }
    escaped
}
