//! What helped me: nothing is said before enough is known, and a coin may decide.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

fn distress(value: u8) -> Value {
    json!({ "kind": "checkIn", "it": { "distress": value } })
}

/// Uses a skill for some minutes.
fn uses(desk: &mut Desk, slug: &str, before: u8, after: u8) {
    let body = json!({ "kind": "run", "it": { "slug": slug, "edition": 1, "before": { "dist": before },
        "after": { "dist": after }, "unpleasant": "no" } });
    let draft = desk.does("begin", json!({ "body": body }));
    desk.later(TimeDelta::minutes(10));
    desk.does("write_entry", json!({ "draft": draft }));
}

/// Two check-ins with nothing between.
fn waits(desk: &mut Desk, first: u8, second: u8) {
    desk.writes(distress(first));
    desk.later(TimeDelta::minutes(20));
    desk.writes(distress(second));
    desk.later(TimeDelta::hours(12));
}

fn skill(desk: &Desk, slug: &str) -> Value {
    let helped = desk.does("helped", json!({}));
    let skills = helped["skills"].as_array().expect("skills");
    skills.iter().find(|it| it["slug"] == slug).expect("it was used").clone()
}

#[test]
fn dots_come_first_then_too_early_and_without_plain_pairs_it_stays_at_that() {
    let mut desk = Desk::open();
    let mut said = Vec::new();
    for _ in 0..6 {
        uses(&mut desk, "ground.five", 80, 30);
        desk.later(TimeDelta::hours(12));
        let it = skill(&desk, "ground.five");
        assert_eq!(it["dots"].as_array().map(Vec::len), it["rated"].as_u64().map(|it| it as usize), "dots always");
        said.push(it["says"]["kind"].as_str().expect("a kind").to_owned());
    }

    assert_eq!(said, ["soFar", "soFar", "tooEarly", "tooEarly", "tooEarly", "needsPlainPairs"]);
}

#[test]
fn with_twenty_plain_pairs_a_skill_that_helps_is_told_with_its_range_and_an_idle_one_is_not() {
    let mut desk = Desk::open();
    for at in 0..20_u8 {
        waits(&mut desk, 30 + 2 * at, 35 + at + (at % 3) * 2);
    }
    for _ in 0..12 {
        uses(&mut desk, "ground.five", 80, 25);
        desk.later(TimeDelta::hours(12));
        uses(&mut desk, "breath.coherent", 80, 66);
        desk.later(TimeDelta::hours(12));
    }

    let helped = desk.does("helped", json!({}));

    assert_eq!(helped["plainPairs"], 20);
    let clear = skill(&desk, "ground.five");
    assert_eq!((&clear["says"]["kind"], &clear["counted"]), (&json!("helps"), &json!(12)));
    assert!(clear["says"]["high"].as_i64().is_some_and(|it| it <= -3), "{clear}");
    assert_ne!(skill(&desk, "breath.coherent")["says"]["kind"], "helps");
    assert_eq!(helped["better"].as_array().map(Vec::len), Some(1), "the one that helps, beside the one that does not");
}

#[test]
fn a_use_right_after_another_skill_and_one_left_open_for_hours_do_not_count() {
    let mut desk = Desk::open();
    uses(&mut desk, "ground.five", 80, 60);
    uses(&mut desk, "breath.coherent", 60, 40);
    desk.later(TimeDelta::days(1));
    let body = json!({ "kind": "run", "it": { "slug": "breath.coherent", "edition": 1, "before": { "dist": 70 },
        "after": { "dist": 20 }, "unpleasant": "no" } });
    let draft = desk.does("begin", json!({ "body": body }));
    desk.later(TimeDelta::hours(5));
    desk.does("write_entry", json!({ "draft": draft }));

    let it = skill(&desk, "breath.coherent");

    assert_eq!((&it["times"], &it["counted"]), (&json!(2), &json!(0)));
    assert_eq!((&it["crowded"], &it["slow"]), (&json!(1), &json!(1)));
    assert_eq!(it["dots"].as_array().map(Vec::len), Some(2), "the raw dots are shown all the same");
}

#[test]
fn what_was_rated_on_a_later_day_belongs_to_no_moment() {
    let mut desk = Desk::open();
    let body = json!({ "kind": "run", "it": { "slug": "ground.five", "edition": 1, "before": { "dist": 80 } } });
    let entry = desk.writes(body);
    desk.later(TimeDelta::days(1));
    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    draft["body"]["it"]["after"] = json!({ "dist": 20 });
    desk.does("write_entry", json!({ "draft": draft }));

    assert_eq!(skill(&desk, "ground.five")["rated"], 0);
}

#[test]
fn two_ratings_in_one_breath_are_no_plain_pair() {
    let mut desk = Desk::open();
    desk.writes(distress(60));
    desk.later(TimeDelta::seconds(40));
    desk.writes(distress(58));
    assert_eq!(desk.does("helped", json!({}))["plainPairs"], 0);

    desk.later(TimeDelta::minutes(5));
    desk.writes(distress(50));
    assert_eq!(desk.does("helped", json!({}))["plainPairs"], 1);
}

#[test]
fn grief_and_acceptance_are_looked_at_by_their_own_aim() {
    let desk = Desk::open();
    for (slug, aim) in [("grief.bond", "conn"), ("dbt.radical", "struggle")] {
        let body = json!({ "kind": "run", "it": { "slug": slug, "edition": 1,
            "before": { "dist": 40, aim: 30 }, "after": { "dist": 60, aim: 50 } } });
        desk.writes(body);
    }

    let helped = desk.does("helped", json!({}));

    assert_eq!(helped["skills"], json!([]));
    let aims: Vec<&Value> = helped["others"].as_array().expect("others").iter().map(|it| &it["rating"]).collect();
    assert!(aims.contains(&&json!("conn")) && aims.contains(&&json!("struggle")), "{helped}");
}

#[test]
fn an_exercise_in_which_distress_may_rise_is_never_judged_by_it() {
    let mut desk = Desk::open();
    uses(&mut desk, "dyn.trigger", 40, 60);

    let helped = desk.does("helped", json!({}));

    assert_eq!(helped["skills"], json!([]));
    assert_eq!(
        (&helped["others"][0]["slug"], &helped["others"][0]["notJudged"]),
        (&json!("dyn.trigger"), &json!(true))
    );
    let testable = helped["canTest"].as_array().expect("skills");
    assert!(testable.iter().all(|it| it["slug"] != "dyn.trigger"));
    assert!(testable.iter().any(|it| it["slug"] == "ground.five"));
}

#[test]
fn a_fair_test_says_nothing_before_its_end_and_keeps_what_was_refused() {
    let mut desk = Desk::open();
    let begun = desk.does("begin_fair_test", json!({ "one": "ground.five", "other": "breath.coherent", "each": 4 }));
    assert_eq!((&begun["fair"]["ended"], &begun["fair"]["says"]), (&json!(false), &Value::Null));
    desk.does("toss_coin", json!({}));
    desk.does("refuse_toss", json!({}));
    assert_eq!(desk.refuses("refuse_toss", json!({})), Failure::OutOfRange { field: "test".into() });
    desk.does("toss_coin", json!({}));
    desk.later(TimeDelta::hours(3));
    assert_eq!(desk.does("helped", json!({}))["fair"]["refused"], 2, "a toss that was waited out is told as well");

    let mut tossed = 0;
    loop {
        desk.later(TimeDelta::hours(12));
        let fair = desk.does("toss_coin", json!({}))["fair"].clone();
        let Some(slug) = fair["tossed"]["slug"].as_str().map(str::to_owned) else { panic!("{fair}") };
        assert_eq!(
            desk.does("toss_coin", json!({}))["fair"]["tossed"]["slug"],
            json!(slug),
            "one toss stands until it is used"
        );
        desk.later(TimeDelta::minutes(1));
        uses(&mut desk, &slug, 70, if slug == "ground.five" { 30 } else { 69 - tossed });
        tossed += 1;
        let helped = desk.does("helped", json!({}));
        let fair = helped["fair"].clone();
        let running = fair["ended"] != true;
        let told = helped["skills"].as_array().expect("skills");
        assert!(told.iter().all(|it| it["inTest"] == running), "{helped}");
        if !running {
            break;
        }
        assert_eq!(fair["says"], Value::Null, "looking early misleads");
        assert!(tossed < 9, "four uses of each are eight");
    }

    let fair = desk.does("helped", json!({}))["fair"].clone();
    assert_eq!((&fair["one"]["uses"], &fair["other"]["uses"], &fair["refused"]), (&json!(4), &json!(4), &json!(2)));
    assert_eq!(
        (&fair["says"]["kind"], &fair["says"]["lower"], &fair["says"]["pPercent"]),
        (&json!("differs"), &json!("first"), &json!(3))
    );
    let runs = desk.does("list_entries", json!({ "filter": { "kinds": ["run"], "limit": 1 } }));
    desk.does("bin_entry", json!({ "id": runs[0]["id"] }));
    assert_eq!(desk.does("helped", json!({}))["fair"]["ended"], true, "what was told stays told");
    assert_eq!(desk.does("let_fair_test_go", json!({}))["fair"], Value::Null);
}

#[test]
fn a_test_of_one_skill_with_itself_or_with_a_heavy_one_is_refused() {
    let desk = Desk::open();
    let begin = |one: &str, other: &str, each: u32| {
        desk.refuses("begin_fair_test", json!({ "one": one, "other": other, "each": each }))
    };

    assert_eq!(begin("ground.five", "ground.five", 4), Failure::OutOfRange { field: "skills".into() });
    assert_eq!(begin("ground.five", "ges.chair", 4), Failure::OutOfRange { field: "skills".into() });
    assert_eq!(begin("ground.five", "breath.coherent", 3), Failure::OutOfRange { field: "each".into() });
    assert_eq!(desk.refuses("toss_coin", json!({})), Failure::OutOfRange { field: "test".into() });
}
