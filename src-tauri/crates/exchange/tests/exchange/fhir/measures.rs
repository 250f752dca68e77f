//! Questionnaires, scores, moods and goals.

use domain::{Body, CheckIn, Filled, Mood};
use serde_json::{Value, json};

use super::{asked, only, resources, worry, written};
use crate::written::{day, entry, filled};

#[test]
fn answers_have_their_codes_and_a_score_has_its_own() {
    let bundle = worry(&[("q1", Some(3)), ("q2", Some(0))]);

    let response = only(&bundle, "QuestionnaireResponse");
    assert_eq!(
        (response["status"].as_str(), response["questionnaire"].as_str()),
        (Some("completed"), Some("urn:betweentimes:questionnaire:worry|1"))
    );
    let coding = json!({"system": "http://loinc.org", "code": "LA6571-9", "display": "Nearly every day"});
    assert_eq!(
        response["item"][0],
        json!({"linkId": "q1", "text": "Feeling nervous", "answer": [{"valueCoding": coding}]})
    );
    let score = only(&bundle, "Observation");
    assert_eq!(score["code"]["coding"][0], json!({"system": "http://loinc.org", "code": "70274-6"}));
    assert_eq!((&score["valueInteger"], &score["interpretation"][0]["text"]), (&json!(3), &json!("high")));
    assert_eq!(score["derivedFrom"][0]["reference"], "urn:uuid:01010101-0101-0101-0101-010101010101");
}

#[test]
fn rather_not_is_told_as_declined_and_leaves_no_score() {
    let bundle = worry(&[("q1", Some(3)), ("q2", None)]);

    let item = &only(&bundle, "QuestionnaireResponse")["item"][1];
    let declined =
        json!([{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "asked-declined"}]);
    assert_eq!((&item["extension"], &item["answer"]), (&declined, &Value::Null));
    assert_eq!(only(&bundle, "QuestionnaireResponse")["status"], "completed");
    assert!(resources(&bundle, "Observation").is_empty());
}

#[test]
fn a_question_without_an_answer_is_left_out_and_the_form_is_in_progress() {
    let bundle = worry(&[("q2", Some(0))]);

    let response = only(&bundle, "QuestionnaireResponse");
    assert_eq!(
        (response["status"].as_str(), response["item"].as_array().map(Vec::len)),
        (Some("in-progress"), Some(1))
    );
    assert!(resources(&bundle, "Observation").is_empty());
}

#[test]
fn a_questionnaire_says_what_may_be_answered_and_is_there_once() {
    let twice = [asked(1, filled("worry", &[("q1", Some(3))])), asked(2, filled("worry", &[("q1", Some(0))]))];
    let bundle = written(&twice);

    let form = only(&bundle, "Questionnaire");
    assert_eq!(
        (form["url"].as_str(), form["version"].as_str()),
        (Some("urn:betweentimes:questionnaire:worry"), Some("1"))
    );
    let kinds: Vec<_> = form["item"].as_array().unwrap().iter().map(|it| it["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["display", "choice", "choice", "choice"]);
    let own = &form["item"][3]["answerOption"][1]["valueCoding"];
    assert_eq!(*own, json!({"system": "urn:betweentimes:answer:worry:extra", "code": "1", "display": "Yes"}));
}

#[test]
fn a_mean_is_a_quantity_and_a_typed_score_is_an_answer() {
    let mean = written(&[asked(1, filled("ache", &[("a", Some(3)), ("b", Some(4))]))]);
    let typed = written(&[asked(1, Filled { typed: Some(12), ..filled("sleep form", &[]) })]);

    assert_eq!(
        only(&mean, "Observation")["valueQuantity"],
        json!({"value": 3.5, "system": "http://unitsofmeasure.org", "code": "{score}"})
    );
    let item = json!([{"linkId": "score", "text": "Score of Sleep form", "answer": [{"valueInteger": 12}]}]);
    assert_eq!(only(&typed, "QuestionnaireResponse")["item"], item);
    assert_eq!(only(&typed, "Questionnaire")["url"], "urn:betweentimes:questionnaire:sleep%20form");
    assert_eq!(only(&typed, "Observation")["valueInteger"], 12);
}

#[test]
fn answers_that_a_questionnaire_does_not_take_are_bare_numbers() {
    for strange in [filled("worry", &[("q1", Some(2))]), filled("gone", &[("q1", Some(2))])] {
        let bundle = written(&[asked(1, strange)]);

        assert_eq!(
            only(&bundle, "QuestionnaireResponse")["item"],
            json!([{"linkId": "q1", "answer": [{"valueInteger": 2}]}])
        );
        assert!(resources(&bundle, "Questionnaire").is_empty() && resources(&bundle, "Observation").is_empty());
    }
}

#[test]
fn a_mood_is_an_observation_with_a_code_of_ours() {
    let check_in = CheckIn { mood: Mood::new(0).ok(), ..CheckIn::default() };
    let bundle = written(&[entry(1, day(3, 9), Body::CheckIn(check_in))]);

    let mood = only(&bundle, "Observation");
    assert_eq!((&mood["valueInteger"], &mood["code"]["coding"][0]["code"]), (&json!(0), &json!("mood")));
    assert_eq!(mood["code"]["coding"][0]["system"], "urn:betweentimes:measure");
    assert_eq!(mood["category"][0]["coding"][0]["code"], "survey");
    assert_eq!(mood["effectiveDateTime"], "2026-03-09T20:30:00+02:00");
}

#[test]
fn the_same_goal_told_twice_is_one_goal_from_its_first_day() {
    let goal = |name, on, note: &str| {
        let filled = Filled { note: note.into(), ..filled("goal", &[("distance", Some(30))]) };
        entry(name, on, Body::Questionnaire(filled))
    };
    let bundle = written(&[goal(1, day(3, 1), "Sleep"), goal(2, day(3, 8), "Sleep "), goal(3, day(3, 9), "")]);

    let goals: Vec<_> = resources(&bundle, "Goal")
        .iter()
        .map(|it| (it["description"]["text"].clone(), it["startDate"].clone()))
        .collect();
    assert_eq!(goals, [(json!("Sleep"), json!("2026-03-01")), (json!("Measure goal"), json!("2026-03-09"))]);
}
