//! What clinics read: a bundle with every word it needs. It speaks to a clinician, and names nobody.

use std::path::Path;

use content::say;
use domain::instrument::Item;
use domain::task::HowFar;
use domain::{Answer, Body, Entry, EntryKind, Instrument};
use exchange::outgoing::fhir::{FhirInput, FhirWords, bundle};

use super::Written;
use super::going::{Going, entry_of};
use crate::brief::{how_far, name_of_measure};
use crate::said::{Speaking, question};
use crate::tables::unwritten;
use crate::{Error, tables};

impl Going<'_> {
    /// The entries in words, then what machines may add up.
    pub(super) fn clinic(&self, path: &Path) -> Result<Written, Error> {
        let mut entries = Vec::new();
        let counted = self.each(&mut |whole| {
            entries.push(without_pictures(entry_of(whole)));
            Ok(())
        })?;
        let instruments = self.used(&entries);
        let input = FhirInput {
            made: self.visit.now,
            entries: &entries,
            instruments: &instruments,
            words: &Words { speaking: &self.speaking },
        };
        let (_, bytes) = tables::put_streamed(path, |out| bundle(out, &input).map_err(unwritten))?;
        Ok(Written { counted, bytes, not_drawn: Vec::new() })
    }

    /// The questionnaires that were used, each in the editions that were.
    fn used(&self, entries: &[Entry]) -> Vec<Instrument> {
        let was_used = |form: &&Instrument| {
            entries.iter().any(|it| match &it.body {
                Body::Questionnaire(filled) => filled.instrument == form.key && filled.edition == form.edition,
                _ => false,
            })
        };
        self.speaking.instruments().iter().filter(was_used).cloned().collect()
    }
}

/// A bundle says what a picture shows. The pictures themselves would only fill the memory.
fn without_pictures(mut entry: Entry) -> Entry {
    match &mut entry.body {
        Body::Card(card) => card.photo.iter_mut().for_each(|it| it.jpeg.clear()),
        Body::Run(run) => run.answers.values_mut().for_each(|it| {
            if let Answer::Image { photo } = it {
                photo.jpeg.clear();
            }
        }),
        Body::CheckIn(_) | Body::Page(_) | Body::Questionnaire(_) | Body::Task(_) => {}
    }
    entry
}

/// What things are called.
struct Words<'a> {
    speaking: &'a Speaking,
}

impl FhirWords for Words<'_> {
    fn title(&self) -> String {
        say("export-title", &[])
    }

    fn person(&self) -> String {
        say("export-person", &[])
    }

    fn section(&self, kind: EntryKind) -> String {
        match kind {
            EntryKind::CheckIn => say("export-kind-checkIn", &[]),
            EntryKind::Page => say("export-kind-page", &[]),
            EntryKind::Run => say("export-kind-run", &[]),
            EntryKind::Card => say("export-kind-card", &[]),
            EntryKind::Questionnaire => say("export-kind-questionnaire", &[]),
            EntryKind::Task => say("export-kind-task", &[]),
        }
    }

    fn mood(&self) -> String {
        say("export-mood-scale", &[])
    }

    fn instrument(&self, instrument: &Instrument) -> String {
        name_of_measure(instrument)
    }

    fn question(&self, instrument: &Instrument, item: &Item) -> String {
        question(instrument, item)
    }

    fn score(&self, instrument: &Instrument) -> String {
        let name = name_of_measure(instrument);
        say("export-measure-score", &[("name", (&name).into())])
    }

    fn homework(&self) -> String {
        say("export-kind-task", &[])
    }

    fn exercise(&self, slug: &str) -> String {
        self.speaking.title(slug)
    }

    fn how_far(&self, how: HowFar) -> String {
        how_far(how)
    }

    fn heading(&self, entry: &Entry) -> String {
        self.speaking.heading(entry)
    }

    fn lines(&self, entry: &Entry) -> Vec<String> {
        self.speaking.said(entry).lines
    }
}
