//! What was measured: scores of questionnaires, and moods.

use domain::instrument::ScoreRule;
use domain::{Entry, Instrument};

use super::Made;
use super::model::{Coding, Concept, Full, Measured, Observation, ObservationStatus, Quantity, Reference, Resource};
use super::names::{MEASURE, Name, code, date_time, instant, said};

/// A score for each time that has one. Without every answer there is none.
pub(super) fn scores(made: &Made<'_>) -> Vec<Full> {
    let score = |(entry, filled, instrument): (&Entry, _, Option<&Instrument>)| {
        let instrument = instrument?;
        let reading = instrument.reading(filled);
        let value = measured(instrument, reading.total?);
        let name = Name::derived(&["score", entry.id.as_str()]);
        let of = Observation {
            interpretation: reading.band.iter().filter_map(|it| Concept::words(&it.name)).collect(),
            derived_from: vec![Reference::to(&Name::of(&entry.id))],
            ..observation(made, entry, &name, score_code(made, instrument), value)
        };
        Some(Full::of(&name, Resource::Observation(of)))
    };
    made.filled().filter_map(score).collect()
}

/// A mood for each entry that has one.
pub(super) fn moods(made: &Made<'_>) -> Vec<Full> {
    let mood = |entry: &&Entry| {
        let mood = entry.body.mood()?;
        let name = Name::of(&entry.id);
        let code = own("mood", &made.input.words.mood());
        let of = observation(made, entry, &name, code, Measured::Integer(mood.get()));
        Some(Full::of(&name, Resource::Observation(of)))
    };
    made.entries.iter().filter_map(mood).collect()
}

fn observation(made: &Made<'_>, entry: &Entry, name: &Name, code: Concept, value: Measured) -> Observation {
    Observation {
        id: name.id(),
        status: ObservationStatus::Final,
        category: [survey()],
        code,
        effective_date_time: date_time(&entry.written),
        issued: instant(entry.changed_at),
        performer: [made.person()],
        value,
        interpretation: Vec::new(),
        derived_from: Vec::new(),
    }
}

/// A sum is a whole number; a mean has one decimal, and is in points.
fn measured(instrument: &Instrument, total: f64) -> Measured {
    match instrument.score {
        ScoreRule::Mean | ScoreRule::None => Measured::Quantity(Quantity::points(total)),
        // A sum of at most 65,535, so nothing is cut off.
        ScoreRule::Sum | ScoreRule::Typed => Measured::Integer(total.round() as i64),
    }
}

/// The score of a questionnaire: its code in LOINC where there is one, and ours.
fn score_code(made: &Made<'_>, instrument: &Instrument) -> Concept {
    let ours = own(&format!("{}-score", code(&instrument.key)), &made.input.words.score(instrument));
    let loinc = instrument.loinc.total.iter().map(|it| Coding::loinc(it));
    Concept { coding: loinc.chain(ours.coding).collect(), ..ours }
}

fn own(code: &str, words: &str) -> Concept {
    let coding = Coding { system: MEASURE.to_owned(), code: code.to_owned(), display: said(words) };
    Concept { coding: vec![coding], text: said(words) }
}

fn survey() -> Concept {
    let system = "http://terminology.hl7.org/CodeSystem/observation-category".to_owned();
    Concept {
        coding: vec![Coding { system, code: "survey".to_owned(), display: Some("Survey".to_owned()) }],
        text: None,
    }
}
