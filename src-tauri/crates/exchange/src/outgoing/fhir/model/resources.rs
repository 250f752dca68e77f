//! The resources that are written.

use serde::Serialize;

use super::*;

/// Any of them.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub(in crate::outgoing::fhir) enum Resource {
    Composition(Composition),
    Questionnaire(Questionnaire),
    QuestionnaireResponse(Response),
    Observation(Observation),
    CarePlan(CarePlan),
    Goal(Goal),
}

/// Everything in words.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) struct Composition {
    pub id: String,
    pub status: CompositionStatus,
    pub r#type: Concept,
    pub date: String,
    pub author: [Reference; 1],
    pub title: String,
    pub confidentiality: Confidentiality,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub section: Vec<Section>,
}

/// A part of a composition.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) struct Section {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    pub text: Narrative,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entry: Vec<Reference>,
}

/// Words as XHTML.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) struct Narrative {
    pub status: NarrativeStatus,
    pub div: String,
}

/// A questionnaire.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Questionnaire {
    pub id: String,
    pub url: String,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    pub status: PublicationStatus,
    pub subject_type: [&'static str; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copyright: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code: Vec<Coding>,
    pub item: Vec<Item>,
}

/// A question.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Item {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension: Vec<Extension>,
    pub link_id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    pub r#type: ItemType,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer_option: Vec<Choice>,
}

/// What may be answered.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Choice {
    pub extension: [Extension; 1],
    pub value_coding: Coding,
}

/// A questionnaire as it was filled in.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) struct Response {
    pub id: String,
    pub questionnaire: String,
    pub status: ResponseStatus,
    pub authored: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<Answered>,
}

/// What was said to a question.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Answered {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension: Vec<Extension>,
    pub link_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<AnswerValue>,
}

/// An answer.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) enum AnswerValue {
    #[serde(rename = "valueInteger")]
    Integer(u16),
    #[serde(rename = "valueCoding")]
    Coding(Coding),
}

/// Something that was measured.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Observation {
    pub id: String,
    pub status: ObservationStatus,
    pub category: [Concept; 1],
    pub code: Concept,
    pub effective_date_time: String,
    pub issued: String,
    pub performer: [Reference; 1],
    #[serde(flatten)]
    pub value: Measured,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interpretation: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub derived_from: Vec<Reference>,
}

/// What was found.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) enum Measured {
    #[serde(rename = "valueInteger")]
    Integer(i64),
    #[serde(rename = "valueQuantity")]
    Quantity(Quantity),
}

/// Homework.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) struct CarePlan {
    pub id: String,
    pub status: PlanStatus,
    pub intent: PlanIntent,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    pub subject: Reference,
    pub created: String,
    pub activity: Vec<Activity>,
}

/// A task.
#[derive(Serialize)]
pub(in crate::outgoing::fhir) struct Activity {
    pub id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub progress: Vec<Annotation>,
    pub detail: Detail,
}

/// What a task is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Detail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reason_code: Vec<Concept>,
    pub status: ActivityStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<Concept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_period: Option<Until>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_string: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// What somebody works towards.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::outgoing::fhir) struct Goal {
    pub id: String,
    pub lifecycle_status: GoalStatus,
    pub description: Concept,
    pub subject: Reference,
    pub start_date: String,
}
