//! Homework as a care plan.

use domain::task::HowFar;
use domain::{Body, Task};
use serde_json::{Value, json};

use super::{homework, only, written};
use crate::written::{day, entry, task};

#[test]
fn homework_is_one_plan_and_no_code_is_harder_than_what_was_said() {
    for (how, status, plan) in [
        (None, "not-started", "active"),
        (Some(HowFar::NotThisTime), "not-started", "completed"),
        (Some(HowFar::Tried), "in-progress", "completed"),
        (Some(HowFar::Part), "in-progress", "completed"),
        (Some(HowFar::Done), "completed", "completed"),
    ] {
        let bundle = written(&[homework(1, how), homework(2, Some(HowFar::Done))]);

        let it = only(&bundle, "CarePlan");
        let detail = &it["activity"][0]["detail"];
        assert_eq!((detail["status"].as_str(), it["status"].as_str()), (Some(status), Some(plan)), "{how:?}");
        assert_eq!(detail["statusReason"]["text"].as_str(), how.map(|it| format!("{it:?}")).as_deref());
        assert_eq!(it["subject"], json!({"display": "The person who wrote this"}));
    }
}

#[test]
fn a_task_has_its_words_and_one_kind_of_time() {
    let due = written(&[homework(1, Some(HowFar::Part))]);
    let open = written(&[entry(1, day(3, 9), Body::Task(Task { due: None, ..task() }))]);

    let detail = &only(&due, "CarePlan")["activity"][0]["detail"];
    assert_eq!((&detail["scheduledPeriod"], &detail["scheduledString"]), (&json!({"end": "2026-03-16"}), &Value::Null));
    assert_eq!(detail["description"], "Walk round the block\nAfter supper");
    assert_eq!(
        (&detail["reasonCode"][0]["text"], &detail["code"]["text"]),
        (&json!("To get out"), &json!("Exercise act.walk"))
    );
    assert_eq!(only(&due, "CarePlan")["activity"][0]["progress"], json!([{"time": "2026-03-15", "text": "Mornings"}]));
    let detail = &only(&open, "CarePlan")["activity"][0]["detail"];
    assert_eq!((&detail["scheduledPeriod"], &detail["scheduledString"]), (&Value::Null, &json!("After supper")));
}
