//! Every exercise and every tracker, played from the first step to the last.

use std::collections::{BTreeMap, BTreeSet};

use betweentimes_tests::{
    answers::{answer_to, only_shows},
    desk::Desk,
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

/// How many rounds are played with each option in turn; the longest choice has fewer options.
const ROUNDS: usize = 12;

fn list(value: &Value) -> Vec<Value> {
    value.as_array().expect("a list").clone()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn exercise(desk: &Desk, slug: &str) -> Value {
    desk.does("exercise", json!({ "slug": slug }))["exercise"].clone()
}

/// Whether a step is offered after these answers, as the format says it.
fn is_offered(exercise: &Value, step: &Value, answers: &Value) -> bool {
    let Some(ask) = step["when"]["ask"].as_str() else { return true };
    let asks = |it: &&Value| list(&it["asks"]).iter().any(|it| it["id"] == ask);
    let steps = list(&exercise["steps"]);
    if !is_offered(exercise, steps.iter().find(asks).expect("the step of the choice"), answers) {
        return false;
    }
    let given = &answers[ask];
    let one = given["key"].as_str().map(|it| json!(it)).into_iter().collect();
    let chosen: Vec<Value> = given["keys"].as_array().cloned().unwrap_or(one);
    if chosen.is_empty() {
        return step["when"]["unanswered"] == true;
    }
    chosen.iter().any(|key| list(&step["when"]["is"]).contains(key))
}

/// What has to be chosen so that a step is offered: by ask, one of the keys that open it.
fn way_to(exercise: &Value, step: &Value) -> BTreeMap<String, Value> {
    let Some(ask) = step["when"]["ask"].as_str() else { return BTreeMap::new() };
    let holds = |it: &&Value| list(&it["asks"]).iter().any(|it| it["id"] == ask);
    let steps = list(&exercise["steps"]);
    let mut way = way_to(exercise, steps.iter().find(holds).expect("the step of the choice"));
    way.insert(ask.to_owned(), step["when"]["is"][0].clone());
    way
}

/// An answer to an ask: the one that leads on the way, or any.
fn answer_on(way: &BTreeMap<String, Value>, ask: &Value, round: usize, answers: &Value) -> Value {
    match way.get(ask["id"].as_str().expect("an id")) {
        Some(key) if ask["kind"] == "multi" => json!({ "kind": "multi", "keys": [key] }),
        Some(key) => json!({ "kind": "choice", "key": key }),
        None => answer_to(ask, round, answers),
    }
}

/// Plays an exercise once; gives the entry, and the steps it went through.
fn play(desk: &Desk, exercise: &Value, round: usize) -> (Value, Vec<String>) {
    play_on(desk, exercise, round, &BTreeMap::new())
}

/// The same, taking a certain way.
fn play_on(desk: &Desk, exercise: &Value, round: usize, way: &BTreeMap<String, Value>) -> (Value, Vec<String>) {
    let body = json!({ "kind": "run", "it": { "slug": exercise["slug"], "edition": exercise["edition"] } });
    let mut draft = desk.does("begin", json!({ "body": body }));
    for key in list(&exercise["rates"]) {
        draft["body"]["it"]["before"][text(&key)] = json!(60);
    }
    let mut went = Vec::new();
    for step in list(&exercise["steps"]) {
        if !is_offered(exercise, &step, &draft["body"]["it"]["answers"]) {
            continue;
        }
        for ask in list(&step["asks"]).iter().filter(|it| !only_shows(it)) {
            let answer = answer_on(way, ask, round, &draft["body"]["it"]["answers"]);
            draft["body"]["it"]["answers"][text(&ask["id"])] = answer;
        }
        went.push(text(&step["id"]));
        draft["body"]["it"]["at"] = step["id"].clone();
        draft["body"]["it"]["visited"] = json!(went.iter().collect::<BTreeSet<_>>());
        desk.does("keep_draft", json!({ "draft": draft }));
    }
    for key in list(&exercise["rates"]) {
        draft["body"]["it"]["after"][text(&key)] = json!(45);
    }
    let entry = desk.does("write_entry", json!({ "draft": draft }));
    for (id, answer) in draft["body"]["it"]["answers"].as_object().expect("answers") {
        let kept = &entry["body"]["it"]["answers"][id];
        for (field, value) in answer.as_object().expect("fields") {
            assert!(kept[field] == *value || !value.is_string(), "{}: {id} was kept as {kept}", exercise["slug"]);
        }
    }
    (entry, went)
}

#[test]
fn every_exercise_and_tracker_is_played_from_its_first_step_to_its_last() {
    let desk = Desk::open();
    let cards = list(&desk.does("exercises", json!({})));

    for card in &cards {
        let exercise = exercise(&desk, card["slug"].as_str().expect("a slug"));
        let mut seen = BTreeSet::new();
        for round in 0..ROUNDS {
            let (entry, went) = play(&desk, &exercise, round);
            assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] })), entry, "{}", card["slug"]);
            seen.extend(went);
        }
        for step in list(&exercise["steps"]) {
            seen.extend(play_on(&desk, &exercise, 0, &way_to(&exercise, &step)).1);
        }
        let all: BTreeSet<String> = list(&exercise["steps"]).iter().map(|it| text(&it["id"])).collect();
        assert_eq!(seen, all, "{}: no way leads to some steps", card["slug"]);
    }

    let trackers = cards.iter().filter(|it| it["form"] == "tracker").count();
    assert_eq!((cards.len(), trackers), (74, 12), "62 exercises and 12 trackers");
    assert_eq!(desk.does("drafts", json!({})), json!([]), "all of them have become entries");
}

#[test]
fn what_was_played_is_counted_in_the_library_and_its_ratings_come_back() {
    let desk = Desk::open();
    let ground = exercise(&desk, "ground.five");
    play(&desk, &ground, 0);
    play(&desk, &ground, 1);

    let library = list(&desk.does("library", json!({})));
    let shelved = library.iter().find(|it| it["card"]["slug"] == "ground.five").expect("it is there");
    assert_eq!((&shelved["times"], &shelved["last"]), (&json!(2), &json!("2026-03-03")));

    let earlier = desk.does("earlier_times", json!({ "slug": "ground.five" }));
    assert_eq!(earlier[0]["rating"], ground["rates"][0]);
    assert_eq!((&earlier[0]["before"], &earlier[0]["after"]), (&json!(60), &json!(45)));
}

#[test]
fn what_is_put_out_of_sight_stays_so_after_a_restart_and_comes_back() {
    let desk = Desk::open();
    let hidden = |desk: &Desk| {
        let library = list(&desk.does("library", json!({})));
        library.iter().filter(|it| it["hidden"] == true).map(|it| text(&it["card"]["slug"])).collect::<Vec<_>>()
    };

    desk.does("hide_exercise", json!({ "slug": "mind.eat", "hidden": true }));
    let desk = desk.restarted();
    desk.does("status", json!({}));
    assert_eq!(hidden(&desk), ["mind.eat"]);

    desk.does("hide_exercise", json!({ "slug": "mind.eat", "hidden": false }));
    assert_eq!(hidden(&desk), Vec::<String>::new());
    assert_eq!(desk.refuses("hide_exercise", json!({ "slug": "no.such", "hidden": true })), Failure::NoSuchExercise);
}

#[test]
fn a_topic_that_is_not_wanted_takes_its_exercises_out_of_sight_and_no_other() {
    let desk = Desk::open();
    let hidden = || -> Vec<String> {
        let library = desk.does("library", json!({}));
        let all = library.as_array().expect("a list").iter();
        all.filter(|it| it["hidden"] == true)
            .map(|it| it["card"]["slug"].as_str().expect("a slug").to_owned())
            .collect()
    };

    desk.does("hide_topic", json!({ "topic": "grief", "hidden": true }));
    assert_eq!(hidden(), ["grief.bond"]);
    let topics = desk.does("topics", json!({}));
    assert!(topics.as_array().expect("a list").iter().all(|it| it["hidden"] == (it["key"] == "grief")));

    // One of them is wanted all the same, until the topic is put away again.
    desk.does("hide_exercise", json!({ "slug": "grief.bond", "hidden": false }));
    assert!(hidden().is_empty());
    desk.does("hide_topic", json!({ "topic": "grief", "hidden": true }));
    assert_eq!(hidden(), ["grief.bond"]);

    desk.does("hide_topic", json!({ "topic": "grief", "hidden": false }));
    assert!(hidden().is_empty());
    assert_eq!(
        desk.refuses("hide_topic", json!({ "topic": "life", "hidden": true })),
        Failure::OutOfRange { field: "topic".into() }
    );
}

#[test]
fn a_planned_exercise_waits_on_today_until_it_is_done() {
    let mut desk = Desk::open();
    desk.does("plan_exercise", json!({ "slug": "ground.five", "day": "2026-03-05" }));
    assert_eq!(desk.does("today", json!({}))["planned"], json!([]), "not before its day");

    desk.later(TimeDelta::days(3));
    assert_eq!(desk.does("today", json!({}))["planned"], json!([{ "slug": "ground.five", "day": "2026-03-05" }]));

    play(&desk, &exercise(&desk, "ground.five"), 0);
    assert_eq!(desk.does("today", json!({}))["planned"], json!([]));
}

#[test]
fn a_day_that_is_past_or_too_far_is_refused_and_changes_nothing() {
    let desk = Desk::open();
    desk.does("plan_exercise", json!({ "slug": "ground.five", "day": "2026-03-04" }));

    for day in ["2026-03-02", "2027-12-01"] {
        let refused = desk.refuses("plan_exercise", json!({ "slug": "ground.five", "day": day }));
        assert_eq!(refused, Failure::OutOfRange { field: "day".into() });
    }

    let library = list(&desk.does("library", json!({})));
    assert!(library.iter().any(|it| it["planned"] == "2026-03-04"));
}

#[test]
fn a_plan_that_was_taken_back_can_be_put_back_also_when_its_day_is_past() {
    let mut desk = Desk::open();
    desk.does("plan_exercise", json!({ "slug": "ground.five", "day": "2026-03-04" }));
    desk.later(TimeDelta::days(3));
    desk.does("plan_exercise", json!({ "slug": "ground.five", "day": null }));

    desk.does("plan_exercise", json!({ "slug": "ground.five", "day": "2026-03-04" }));

    assert_eq!(desk.does("today", json!({}))["planned"], json!([{ "slug": "ground.five", "day": "2026-03-04" }]));
}

/// The exercise without the answers of its later steps, and kept.
fn begun(desk: &Desk, exercise: &Value) -> Value {
    let body = json!({ "kind": "run", "it": { "slug": exercise["slug"], "edition": exercise["edition"] } });
    let mut draft = desk.does("begin", json!({ "body": body }));
    let later = list(&exercise["comesBack"]["steps"]);
    let steps = list(&exercise["steps"]);
    let first = steps.iter().find(|it| it["id"] == later[0]).expect("the first later step");
    let way = way_to(exercise, first);
    for step in steps.iter().filter(|it| !later.contains(&it["id"])) {
        for ask in list(&step["asks"]).iter().filter(|it| !only_shows(it)) {
            let answers = draft["body"]["it"]["answers"].clone();
            draft["body"]["it"]["answers"][text(&ask["id"])] = answer_on(&way, ask, 0, &answers);
        }
    }
    desk.does("write_entry", json!({ "draft": draft }))
}

#[test]
fn a_planned_experiment_comes_back_for_its_result_and_then_no_more() {
    let mut desk = Desk::open();
    let experiment = exercise(&desk, "cbt.experiment");
    let entry = begun(&desk, &experiment);
    assert_eq!(desk.does("today", json!({}))["due"], json!([]), "not before its day");

    desk.later(TimeDelta::days(3));
    let due = desk.does("today", json!({}))["due"].clone();
    assert_eq!(due[0]["entry"]["id"], entry["id"]);
    let step = text(&due[0]["step"]);
    assert_eq!(json!(step), experiment["comesBack"]["steps"][0]);

    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    for id in list(&experiment["comesBack"]["steps"]) {
        let step = list(&experiment["steps"]).into_iter().find(|it| it["id"] == id).expect("a step");
        for ask in list(&step["asks"]).iter().filter(|it| !only_shows(it)) {
            let answers = draft["body"]["it"]["answers"].clone();
            draft["body"]["it"]["answers"][text(&ask["id"])] = answer_to(ask, 0, &answers);
        }
    }
    desk.does("write_entry", json!({ "draft": draft }));
    desk.later(TimeDelta::days(30));
    assert_eq!(desk.does("today", json!({}))["due"], json!([]));
}

#[test]
fn the_plan_for_staying_well_comes_back_after_1_3_6_and_12_months_and_then_every_90_days() {
    let mut desk = Desk::open();
    let plan = exercise(&desk, "plan.relapse");
    let mut entry = begun(&desk, &plan);
    let mut days = vec![text(&entry["askAgainAt"])[..10].to_owned()];

    for (round, wait) in [31, 61, 92, 181].into_iter().enumerate() {
        desk.later(TimeDelta::days(wait));
        let due = desk.does("today", json!({}))["due"].clone();
        assert_eq!(due[0]["entry"]["id"], entry["id"], "{days:?}");
        let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
        draft["body"]["it"]["answers"]["change"] = json!({ "kind": "text", "text": format!("Look {round}") });
        entry = desk.does("write_entry", json!({ "draft": draft }));
        days.push(text(&entry["askAgainAt"])[..10].to_owned());
    }

    assert_eq!(days, ["2026-04-03", "2026-06-03", "2026-09-03", "2027-03-03", "2027-06-01"]);
}

#[test]
fn every_exercise_that_comes_back_does_so() {
    let desk = Desk::open();
    let slugs = list(&desk.does("exercises", json!({}))).into_iter().map(|it| text(&it["slug"])).collect::<Vec<_>>();
    let returning: Vec<Value> =
        slugs.iter().map(|it| exercise(&desk, it)).filter(|it| it["comesBack"].is_object()).collect();
    assert!(returning.len() >= 25, "{}", returning.len());

    for exercise in returning {
        let mut desk = Desk::open();
        let slug = text(&exercise["slug"]);
        let entry = begun(&desk, &exercise);
        assert!(!entry["askAgainAt"].is_null(), "{slug} does not come back");

        desk.later(TimeDelta::days(400));
        let due = desk.does("today", json!({}))["due"].clone();
        assert_eq!(due[0]["entry"]["id"], entry["id"], "{slug}");
        let step = text(&due[0]["step"]);
        assert!(list(&exercise["comesBack"]["steps"]).contains(&json!(step)), "{slug}: {step}");
    }
}

#[test]
fn distress_that_stays_high_or_jumps_leads_back_to_now() {
    let desk = Desk::open();
    for slug in ["dyn.trigger", "ges.chair", "nar.timeline", "cbt.exposure"] {
        let exercise = exercise(&desk, slug);
        let (watched, to) = (text(&exercise["stop"]["watches"][0]), exercise["stop"]["to"].clone());
        let asks: Vec<Value> = list(&exercise["steps"]).iter().flat_map(|it| list(&it["asks"])).collect();
        let kind = asks.iter().find(|it| it["id"] == watched).expect("it is there")["kind"].clone();
        let heed = |before: u8, now: u8| {
            let told = match kind.as_str() {
                Some("slider") => json!({ "kind": "slider", "value": now }),
                Some("dialogue") => json!({ "kind": "dialogue", "turns": [{ "side": "x", "text": "…", "dist": now }] }),
                _ => json!({ "kind": "curve", "points": [{ "at": 0, "value": now }] }),
            };
            let run =
                json!({ "slug": slug, "edition": 1, "before": { "dist": before }, "answers": { &watched: told } });
            desk.does("heed", json!({ "run": run }))
        };

        assert_eq!(heed(50, 69), Value::Null, "{slug}: a small rise");
        assert_eq!(heed(50, 70), to, "{slug}: a rise of 20");
        assert_eq!(heed(85, 85), to, "{slug}: 85 twice");
        assert_eq!(heed(90, 60), Value::Null, "{slug}: it went down");
    }
}

#[test]
fn three_stories_are_counted_by_wish_response_and_mine() {
    let desk = Desk::open();
    let pattern = exercise(&desk, "dyn.pattern");
    for round in [0, 0, 1] {
        play(&desk, &pattern, round);
    }
    let asks: Vec<Value> = list(&pattern["steps"]).iter().flat_map(|it| list(&it["asks"])).collect();
    let tally = asks.iter().find(|it| it["kind"] == "tally").expect("a tally");
    assert_eq!(tally["least"], 3);

    let counted = desk.does("tally", json!({ "slug": "dyn.pattern", "asks": tally["of"] }));

    assert_eq!(counted["times"], 3);
    for ask in list(&tally["of"]) {
        let most = &counted["counts"][text(&ask)][0];
        assert!(most["times"].as_u64().is_some_and(|it| it >= 2), "{ask}: {counted}");
    }
}

#[test]
fn a_sealed_letter_is_in_no_list_and_no_search_before_its_day() {
    let desk = Desk::open();
    let letter = exercise(&desk, "nar.letter");
    let asks: Vec<Value> = list(&letter["steps"]).iter().flat_map(|it| list(&it["asks"])).collect();
    let sealed = text(&asks.iter().find(|it| it["kind"] == "sealedLetter").expect("a letter")["id"]);
    let answer = json!({ "kind": "letter", "text": "Dear tomorrow, the lighthouse", "until": "2026-09-01" });
    desk.writes(json!({ "kind": "run", "it": { "slug": "nar.letter", "edition": 1, "answers": { &sealed: answer } } }));

    assert_eq!(desk.does("search", json!({ "words": "lighthouse", "filter": {} })), json!([]));
    let listed = desk.does("list_entries", json!({ "filter": {} })).to_string();
    assert!(!listed.contains("lighthouse"), "{listed}");
}

#[test]
fn a_sealed_letter_is_offered_to_read_on_the_day_it_opens() {
    let mut desk = Desk::open();
    let answer = json!({ "kind": "letter", "text": "Dear tomorrow", "until": "2026-03-05" });
    let entry = desk.writes(
        json!({ "kind": "run", "it": { "slug": "nar.letter", "edition": 1, "answers": { "letter": answer } } }),
    );
    desk.later(TimeDelta::days(1));
    assert_eq!(desk.does("today", json!({}))["due"], json!([]), "not before its day");

    desk.later(TimeDelta::hours(4));

    let due = desk.does("today", json!({}))["due"].clone();
    assert_eq!((&due[0]["entry"]["id"], &due[0]["letter"]), (&entry["id"], &json!(true)));
    desk.does("ask_again", json!({ "id": entry["id"], "minutes": null }));
    assert_eq!(desk.does("today", json!({}))["due"], json!([]), "read once, it is not offered again");
}

#[test]
fn a_night_is_computed_as_in_the_worked_example() {
    let desk = Desk::open();
    let night = json!({ "bed": "22:45:00", "lightsOut": "23:00:00", "toSleep": 40, "awake": 50,
        "lastWake": "06:30:00", "up": "07:00:00" });

    let sleep = desk.does("sleep", json!({ "night": night }));

    assert_eq!(sleep, json!({ "inBed": 495, "period": 450, "asleep": 360, "efficiency": 727 }));
    assert_eq!(desk.does("sleep", json!({ "night": { "bed": "22:45:00" } })), Value::Null);
}

#[test]
fn a_look_at_all_skills_is_offered_once_a_month_and_what_may_rest_goes_out_of_sight() {
    let mut desk = Desk::open();
    let offered = |desk: &Desk| desk.does("today", json!({}))["review"].clone();
    let ground = exercise(&desk, "ground.five");
    for round in 0..5 {
        assert_eq!(offered(&desk), json!(false), "too little was used");
        play(&desk, &ground, round);
    }
    assert_eq!(offered(&desk), json!(true));

    desk.does("postpone_review", json!({}));
    assert_eq!(offered(&desk), json!(false));
    desk.later(TimeDelta::days(31));
    assert_eq!(offered(&desk), json!(true));

    let skills = json!({ "kind": "decisions", "skills": { "ground.five": "rest" } });
    let entry = desk.writes(
        json!({ "kind": "run", "it": { "slug": "plan.coping", "edition": 1, "answers": { "skills": skills } } }),
    );
    assert_eq!(offered(&desk), json!(false));
    let hidden = |desk: &Desk| {
        let library = list(&desk.does("library", json!({})));
        library.iter().any(|it| it["card"]["slug"] == "ground.five" && it["hidden"] == true)
    };
    assert!(hidden(&desk));

    desk.does("hide_exercise", json!({ "slug": "ground.five", "hidden": false }));
    let mut again = desk.does("edit", json!({ "id": entry["id"] }));
    again["body"]["it"]["noticed"] = json!("Fewer is enough");
    desk.does("write_entry", json!({ "draft": again }));
    assert!(!hidden(&desk), "an old decision is not carried out twice");
    let mut again = desk.does("edit", json!({ "id": entry["id"] }));
    again["body"]["it"]["answers"]["skills"]["skills"]["mind.eat"] = json!("rest");
    desk.does("write_entry", json!({ "draft": again }));
    assert!(!hidden(&desk), "nor beside a new one");
}

#[test]
fn a_second_heavy_exercise_on_one_day_is_said_to_be_much() {
    let mut desk = Desk::open();
    let much = |desk: &Desk, slug: &str| desk.does("much_today", json!({ "slug": slug }));
    assert_eq!(much(&desk, "ges.chair"), json!(false));

    play(&desk, &exercise(&desk, "nar.express"), 0);
    assert_eq!(much(&desk, "ges.chair"), json!(true));
    assert_eq!(much(&desk, "nar.express"), json!(false), "the same one again is no second one");
    assert_eq!(much(&desk, "ground.five"), json!(false));

    desk.later(TimeDelta::days(1));
    assert_eq!(much(&desk, "ges.chair"), json!(false));
}

#[test]
fn what_goes_on_over_days_can_be_added_to_without_moving_its_day() {
    let desk = Desk::open();
    let running = |desk: &Desk| {
        let library = list(&desk.does("library", json!({})));
        library.iter().find(|it| it["card"]["slug"] == "cbt.worrytime").expect("it is there")["running"].clone()
    };
    assert_eq!(running(&desk), Value::Null);
    let entry = begun(&desk, &exercise(&desk, "cbt.worrytime"));
    assert_eq!(running(&desk), entry["id"]);

    let mut more = desk.does("edit", json!({ "id": entry["id"] }));
    more["body"]["it"]["noticed"] = json!("One more came up");
    let kept = desk.does("write_entry", json!({ "draft": more }));
    assert_eq!(kept["askAgainAt"], entry["askAgainAt"]);
}

#[test]
fn what_is_due_is_answered_by_the_same_answers_as_before() {
    let mut desk = Desk::open();
    let nights = exercise(&desk, "slp.stimulus");
    let entry = begun(&desk, &nights);
    for _ in 0..3 {
        desk.later(TimeDelta::days(1));
        let due = desk.does("today", json!({}))["due"].clone();
        assert_eq!((&due[0]["entry"]["id"], &due[0]["step"]), (&entry["id"], &nights["comesBack"]["steps"][0]));
        let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
        let steps = list(&nights["steps"]);
        let step = steps.iter().find(|it| it["id"] == due[0]["step"]).expect("a step");
        for ask in list(&step["asks"]).iter().filter(|it| !only_shows(it)) {
            let answers = draft["body"]["it"]["answers"].clone();
            draft["body"]["it"]["answers"][text(&ask["id"])] = answer_to(ask, 0, &answers);
        }
        desk.does("write_entry", json!({ "draft": draft }));
        assert_eq!(desk.does("today", json!({}))["due"], json!([]), "answered for today");
    }
}

#[test]
fn rating_again_leaves_the_day_a_letter_opens() {
    let mut desk = Desk::open();
    let answer = json!({ "kind": "letter", "text": "Dear tomorrow", "until": "2026-03-05" });
    let run = json!({ "slug": "nar.letter", "edition": 1, "answers": { "letter": answer }, "before": { "dist": 60 } });
    let entry = desk.writes(json!({ "kind": "run", "it": run }));

    desk.does("rerate", json!({ "id": entry["id"], "belief": null, "feelings": [], "ratings": { "dist": 40 } }));

    desk.later(TimeDelta::days(2));
    assert_eq!(desk.does("today", json!({}))["due"][0]["letter"], json!(true));
}

#[test]
fn a_record_that_rates_inside_its_steps_shows_what_it_was_like_before() {
    let desk = Desk::open();
    let answers = json!({
        "thoughts": { "kind": "thoughts", "lines": ["They left"], "hot": 0, "belief": 80 },
        "again": { "kind": "again", "belief": 45, "feelings": [] },
    });
    desk.writes(json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": answers } }));

    let earlier = desk.does("earlier_times", json!({ "slug": "cbt.thought7" }));

    assert_eq!(
        (&earlier[0]["rating"], &earlier[0]["before"], &earlier[0]["after"]),
        (&json!("bel"), &json!(80), &json!(45))
    );
}
