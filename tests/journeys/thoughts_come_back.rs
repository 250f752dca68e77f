//! The thought that comes back.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};

fn record(thought: &str, answer: &str, belief: (u8, u8)) -> Value {
    json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": {
        "thoughts": { "kind": "thoughts", "lines": [thought], "hot": 0, "belief": belief.0 },
        "fairer": { "kind": "text", "text": answer },
        "again": { "kind": "again", "belief": belief.1, "feelings": [] } } } })
}

fn like(desk: &Desk, thought: &str) -> Vec<String> {
    let echoes = desk.does("echoes", json!({ "thought": thought, "besides": null }));
    echoes.as_array().expect("echoes").iter().map(|it| it["thought"].as_str().expect("a thought").to_owned()).collect()
}

#[test]
fn an_earlier_thought_comes_with_what_was_answered_and_how_belief_changed() {
    let desk = Desk::open();
    desk.writes(record("Everybody thinks I am an idiot", "Lee asked for my view", (85, 40)));
    desk.writes(record("The rent will go up again", "I do not know yet", (60, 50)));

    let echoes = desk.does("echoes", json!({ "thought": "They must think I'm stupid", "besides": null }));

    assert_eq!(echoes.as_array().map(Vec::len), Some(1), "{echoes}");
    assert_eq!(echoes[0]["thought"], "Everybody thinks I am an idiot");
    assert_eq!((&echoes[0]["belief"], &echoes[0]["beliefNow"]), (&json!(85), &json!(40)));
    assert!(echoes[0]["answers"].to_string().contains("Lee asked for my view"), "{echoes}");
}

#[test]
fn what_is_written_changed_or_thrown_away_is_known_at_once() {
    let desk = Desk::open();
    assert_eq!(like(&desk, "I always fail"), Vec::<String>::new());

    let entry = desk.writes(record("I fail at everything", "", (70, 70)));
    assert_eq!(like(&desk, "I always fail"), ["I fail at everything"]);
    let itself = desk.does("echoes", json!({ "thought": "I always fail", "besides": entry["id"] }));
    assert_eq!(itself, json!([]), "an entry is no echo of itself");

    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    draft["body"]["it"]["answers"]["thoughts"]["lines"] = json!(["The kitchen is cold"]);
    desk.does("write_entry", json!({ "draft": draft }));
    assert_eq!(like(&desk, "I always fail"), Vec::<String>::new());
    assert_eq!(like(&desk, "The cold kitchen"), ["The kitchen is cold"]);

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    assert_eq!(like(&desk, "The cold kitchen"), Vec::<String>::new());
    desk.does("unbin_entry", json!({ "id": entry["id"] }));
    assert_eq!(like(&desk, "The cold kitchen"), ["The kitchen is cold"]);
}

#[test]
fn a_denied_thought_is_not_the_same_thought() {
    let desk = Desk::open();
    desk.writes(record("They don't like me", "", (70, 70)));

    assert_eq!(like(&desk, "They like me"), Vec::<String>::new());
}

#[test]
fn a_thought_that_came_back_stands_with_its_days_the_newest_first() {
    let mut desk = Desk::open();
    for thought in ["I am so stupid", "The bus was late", "I'm an idiot", "How stupid of me"] {
        desk.writes(record(thought, "", (80, 60)));
        desk.later(TimeDelta::days(7));
    }

    let recurring = desk.does("recurring", json!({}));

    assert_eq!(recurring.as_array().map(Vec::len), Some(1), "{recurring}");
    let times = recurring[0]["times"].as_array().expect("times");
    let days: Vec<&Value> = times.iter().map(|it| &it["day"]).collect();
    assert_eq!(days, ["2026-03-24", "2026-03-17", "2026-03-03"]);
    assert_eq!(recurring[0]["thought"], "How stupid of me");
}

#[test]
fn two_looks_at_one_event_are_one_time_and_no_echo_of_each_other() {
    let desk = Desk::open();
    let first = desk.writes(record("I am so stupid", "", (80, 60)));
    let draft = desk.does("look_again", json!({ "id": first["id"], "slug": "cbt.five" }));
    assert_eq!(draft["body"]["it"]["answers"]["thoughts"]["lines"], json!(["I am so stupid"]));
    let echoes = desk.does("echoes", json!({ "thought": "I am so stupid", "besides": draft["id"] }));
    assert_eq!(echoes, json!([]), "the event itself is no earlier thought");

    desk.does("write_entry", json!({ "draft": draft }));

    assert_eq!(desk.does("recurring", json!({})), json!([]));
}

#[test]
fn of_many_times_the_latest_are_shown_and_all_are_counted() {
    let mut desk = Desk::open();
    for _ in 0..45 {
        desk.writes(record("I am so stupid", "", (80, 60)));
        desk.later(TimeDelta::days(1));
    }

    let recurring = desk.does("recurring", json!({}));

    let times = recurring[0]["times"].as_array().expect("times");
    assert_eq!((times.len(), &recurring[0]["inAll"]), (40, &json!(45)));
    assert_eq!((&times[0]["day"], &times[39]["day"]), (&json!("2026-04-16"), &json!("2026-03-08")));
}

#[test]
fn nothing_is_heard_after_the_lock() {
    let (desk, _) = Desk::protected("rain violet tea umbrella");
    desk.writes(record("I am so stupid", "", (80, 60)));
    assert_eq!(like(&desk, "I am stupid").len(), 1);
    desk.does("lock", json!({}));

    assert_eq!(desk.refuses("echoes", json!({ "thought": "I am stupid", "besides": null })), wire::Failure::Locked);
    assert_eq!(desk.refuses("recurring", json!({})), wire::Failure::Locked);
}
