//! The parts of FHIR R4 (4.0.1) that are written, under their own names. What is missing is left out, as the standard
//! has no empty values.

mod codes;
mod resources;

use serde::Serialize;

pub(super) use codes::*;
pub(super) use resources::*;

use super::names::{LOINC, Name, said};

/// A coded idea, and its words.
#[derive(Serialize)]
pub(super) struct Concept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

impl Concept {
    /// One that has words and no code; none without words.
    pub(super) fn words(words: &str) -> Option<Self> {
        said(words).map(|it| Self { coding: Vec::new(), text: Some(it) })
    }
}

/// A code from a list of codes.
#[derive(Serialize)]
pub(super) struct Coding {
    pub(super) system: String,
    pub(super) code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<String>,
}

impl Coding {
    /// A code of LOINC. Its display is left out where our words are not those of LOINC.
    pub(super) fn loinc(code: &str) -> Self {
        Self { system: LOINC.to_owned(), code: code.to_owned(), display: None }
    }
}

/// What points to another resource, or stands for somebody.
#[derive(Serialize)]
pub(super) struct Reference {
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<String>,
}

impl Reference {
    /// To a resource of the same bundle.
    pub(super) fn to(name: &Name) -> Self {
        Self { reference: Some(name.url()), display: None }
    }

    /// To nobody in particular. An element may not be empty, so without words it says "unknown".
    pub(super) fn words(words: &str) -> Self {
        Self { reference: None, display: Some(said(words).unwrap_or_else(|| "unknown".to_owned())) }
    }
}

/// A fact that the standard keeps beside its elements.
#[derive(Serialize)]
pub(super) struct Extension {
    url: &'static str,
    #[serde(flatten)]
    value: ExtensionValue,
}

#[derive(Serialize)]
enum ExtensionValue {
    #[serde(rename = "valueCode")]
    Code(&'static str),
    #[serde(rename = "valueDecimal")]
    Decimal(u8),
    #[serde(rename = "valueInteger")]
    Integer(u8),
}

impl Extension {
    /// Somebody was asked and would rather not say.
    pub(super) fn declined() -> Self {
        let url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
        Self { url, value: ExtensionValue::Code("asked-declined") }
    }

    /// What an answer counts.
    pub(super) fn counts(value: u8) -> Self {
        let url = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
        Self { url, value: ExtensionValue::Decimal(value) }
    }

    /// The least and the most that may be answered.
    pub(super) fn between((least, most): (u8, u8)) -> [Self; 2] {
        [
            Self { url: "http://hl7.org/fhir/StructureDefinition/minValue", value: ExtensionValue::Integer(least) },
            Self { url: "http://hl7.org/fhir/StructureDefinition/maxValue", value: ExtensionValue::Integer(most) },
        ]
    }
}

/// A measured number with its unit.
#[derive(Serialize)]
pub(super) struct Quantity {
    value: f64,
    system: &'static str,
    code: &'static str,
}

impl Quantity {
    /// Points of a score, in the Unified Code for Units of Measure.
    pub(super) fn points(value: f64) -> Self {
        Self { value, system: "http://unitsofmeasure.org", code: "{score}" }
    }
}

/// A span of time, of which only the end is known.
#[derive(Serialize)]
pub(super) struct Until {
    pub(super) end: String,
}

/// A remark.
#[derive(Serialize)]
pub(super) struct Annotation {
    pub(super) time: String,
    pub(super) text: String,
}

/// A resource in the bundle.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Full {
    full_url: String,
    resource: Resource,
}

impl Full {
    pub(super) fn of(name: &Name, resource: Resource) -> Self {
        Self { full_url: name.url(), resource }
    }
}

/// The whole.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    resource_type: &'static str,
    id: String,
    r#type: BundleType,
    timestamp: String,
    entry: Vec<Full>,
}

impl Bundle {
    pub(super) fn of(timestamp: String, name: &Name, entry: Vec<Full>) -> Self {
        Self { resource_type: "Bundle", id: name.id(), r#type: BundleType::Collection, timestamp, entry }
    }
}
