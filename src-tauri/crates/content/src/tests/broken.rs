//! Packs that are broken in one place, and the sentence that says where.

use serde_json::json;

use super::fixture::{WORDS, faults, sound, with};
use crate::Pack;

#[test]
fn a_sound_pack_is_read() {
    let pack = Pack::read(&sound().to_string(), WORDS).expect("a pack");

    assert_eq!(pack.title(), "Small");
    assert_eq!(pack.question("one"), "What is it?");
}

#[test]
fn a_missing_message_is_named() {
    let words = WORDS.replace("ask-note = It\n", "");

    assert_eq!(faults(&sound().to_string(), &words), ["en.ftl: ask-note: these words are missing"]);
}

#[test]
fn a_missing_attribute_is_named() {
    let words = WORDS.replace("    .lead = A word.\n", "");

    assert_eq!(faults(&sound().to_string(), &words), ["en.ftl: step-one.lead: these words are missing"]);
}

#[test]
fn words_that_say_nothing_are_missing() {
    let words = WORDS.replace("ask-note = It", "ask-note = { \" \" }");

    assert_eq!(faults(&sound().to_string(), &words), ["en.ftl: ask-note: these words are missing"]);
}

#[test]
fn words_that_nothing_uses_are_named() {
    let words = format!("{WORDS}help-one-1 = Really?\n");

    assert_eq!(faults(&sound().to_string(), &words), ["en.ftl: help-one-1: nothing in the exercise uses these words"]);
}

#[test]
fn a_message_said_twice_is_named() {
    let words = format!("{WORDS}ask-note = That\n");

    assert_eq!(faults(&sound().to_string(), &words), ["en.ftl: ask-note: “ask-note” is already used"]);
}

#[test]
fn a_variable_in_the_words_is_refused_with_its_line() {
    let words = WORDS.replace("ask-note = It", "ask-note = { $name }");

    assert_eq!(
        faults(&sound().to_string(), &words),
        ["en.ftl: line 9: the words of an exercise are plain text; between braces stands text in quotes"]
    );
}

#[test]
fn a_line_that_is_not_fluent_is_named() {
    let words = format!("{WORDS}what is this\n");

    assert_eq!(faults(&sound().to_string(), &words), ["en.ftl: line 10 cannot be read"]);
}

#[test]
fn an_unknown_kind_is_named_in_the_sentence() {
    let json = with("/steps/0/asks/0/kind", json!("hologram"));

    assert_eq!(faults(&json, WORDS), ["steps[0].asks[0].kind: there is no kind of input called “hologram”"]);
}

#[test]
fn an_unknown_field_is_named_wherever_it_stands() {
    let in_an_ask = with("/steps/0/asks/0/colour", json!("red"));
    let at_the_top = with("/streak", json!(true));

    assert_eq!(faults(&in_an_ask, WORDS), ["steps[0].asks[0].colour: there is no field of this name here"]);
    assert!(faults(&at_the_top, WORDS)[0].contains("unknown field `streak`"));
}

#[test]
fn a_missing_field_is_named_at_its_own_ask() {
    let json = with("/steps/0/asks/0/kind", json!("list"));

    let found = faults(&json, WORDS);

    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("steps[0].asks[0]: this does not have the shape of an exercise: missing field `from`")
    );
}

#[test]
fn an_id_used_twice_is_named() {
    let json = with("/steps/0/asks/-", json!({ "id": "note", "kind": "text" }));

    assert!(faults(&json, WORDS).contains(&"steps[0].asks[1].id: “note” is already used".into()));
}

#[test]
fn text_that_is_not_json_says_where_it_breaks() {
    assert_eq!(faults("{\n  \"slug\": }", WORDS), ["exercise.json: this is not JSON: line 2, column 11"]);
}

#[test]
fn the_same_field_given_twice_is_refused() {
    let json = sound().to_string().replacen("\"edition\":1", "\"edition\":1,\"edition\":2", 1);

    assert!(faults(&json, WORDS)[0].contains("duplicate field `edition`"));
}

#[test]
fn a_pack_without_a_source_is_refused() {
    assert_eq!(faults(&with("/sources", json!([" "])), WORDS), ["sources: at least one source is needed"]);
}

#[test]
fn a_pack_without_a_grade_is_refused() {
    assert!(faults(&with("/grade", json!(null)), WORDS)[0].contains("missing field `grade`"));
}

#[test]
fn an_edition_counts_from_one() {
    let json = with("/edition", json!(0));

    assert_eq!(faults(&json, WORDS), ["edition: this is 0, and lies between 1 and 4294967295"]);
}

#[test]
fn a_slug_that_could_be_a_path_is_refused() {
    for slug in ["../../etc", "own", "Own.Small", "own..small", "own.small/", ""] {
        let json = with("/slug", json!(slug));

        assert!(faults(&json, WORDS)[0].starts_with("slug: a slug is"), "{slug}");
    }
}

#[test]
fn minutes_in_the_wrong_order_are_refused() {
    let json = with("/minutes", json!([9, 2]));

    assert_eq!(faults(&json, WORDS), ["minutes: the first number is larger than the second"]);
}

#[test]
fn a_pin_to_nothing_is_named() {
    assert_eq!(faults(&with("/pins", json!(["gone"])), WORDS), ["pins: there is no ask called “gone”"]);
}

#[test]
fn what_tells_a_part_of_an_event_has_to_be_there_and_tells_one_part_only() {
    let told = |tells| faults(&with("/tells", tells), WORDS);
    let twice = told(json!({ "situations": ["gone"], "thoughts": ["gone"] }));

    assert_eq!(told(json!({ "actions": ["gone"] })), ["tells: there is no ask in words called “gone”"]);
    assert!(twice.iter().any(|it| it.contains("already used")), "{twice:?}");
    assert!(told(json!({ "dreams": [] }))[0].contains("unknown variant `dreams`"));
}

#[test]
fn months_to_come_back_at_rise_and_lie_within_five_years() {
    let back = |months| with("/comesBack", json!({ "steps": ["one"], "days": 90, "again": true, "months": months }));
    let told = |months| faults(&back(months), WORDS);
    let span = |at, given| format!("comesBack.months[{at}]: this is {given}, and lies between 1 and 60");

    assert!(Pack::read(&back(json!([1, 3, 6, 12])), WORDS).is_ok());
    assert_eq!(told(json!([0, 61])), [span(0, 0), span(1, 61)]);
    assert_eq!(told(json!([3, 1])), ["comesBack.months: the first number is larger than the second"]);
    assert_eq!(told(json!([3, 3])), ["comesBack.months: “3” is already used"]);
}

#[test]
fn a_rating_that_nobody_knows_is_named() {
    assert_eq!(faults(&with("/rates", json!(["luck"])), WORDS), ["rates: there is no rating called “luck”"]);
}

#[test]
fn a_gate_that_nobody_knows_is_refused() {
    assert!(faults(&with("/gates", json!(["G-magic"])), WORDS)[0].contains("unknown variant `G-magic`"));
}

#[test]
fn rating_again_needs_the_first_thoughts_and_feelings() {
    let json = with("/steps/0/asks/0", json!({ "id": "note", "kind": "again", "thoughts": "a", "feelings": "b" }));

    assert_eq!(
        faults(&json, WORDS),
        [
            "steps[0].asks[0]: there is no list of thoughts called “a”",
            "steps[0].asks[0]: there is no list of feelings called “b”"
        ]
    );
}

#[test]
fn a_breath_that_nobody_can_follow_is_refused() {
    let pattern = json!({ "key": "4-6", "inMs": 100, "outMs": 100 });
    let json =
        with("/steps/0/asks/0", json!({ "id": "note", "kind": "breath", "patterns": [pattern], "minutes": [5] }));

    assert_eq!(
        faults(&json, WORDS),
        ["steps[0].asks[0].patterns[0]: a breath lasts 2 to 60 seconds, and a practice 1 to 60 minutes"]
    );
}

#[test]
fn a_breath_with_holds_needs_its_health_question() {
    let pattern = json!({ "key": "4-6", "inMs": 4000, "holdMs": 7000, "outMs": 8000 });
    let json =
        with("/steps/0/asks/0", json!({ "id": "note", "kind": "breath", "patterns": [pattern], "minutes": [1] }));

    assert_eq!(faults(&json, WORDS), ["steps[0].asks[0].patterns[0]: a breath with holds needs the gate G-hold"]);
}

#[test]
fn a_way_that_leads_from_no_option_is_named() {
    let choice = json!({ "id": "note", "kind": "choice", "options": ["a"], "leads": { "b": "cbt.thought7" } });
    let words = format!("{WORDS}option-note-a = A\n");

    assert_eq!(
        faults(&with("/steps/0/asks/0", choice), &words),
        ["steps[0].asks[0].leads: there is no option called “b”"]
    );
}

#[test]
fn help_and_another_round_belong_to_an_option() {
    let choice = json!({ "id": "note", "kind": "choice", "options": ["a"], "help": ["b"], "restarts": "c" });
    let words = format!("{WORDS}option-note-a = A\n");

    assert_eq!(
        faults(&with("/steps/0/asks/0", choice), &words),
        [
            "steps[0].asks[0].help: there is no option called “b”",
            "steps[0].asks[0].restarts: there is no option called “c”"
        ]
    );
}

#[test]
fn a_grid_takes_its_rows_from_an_earlier_grid() {
    let grid = json!({ "id": "note", "kind": "activityGrid", "guesses": true, "to": 5, "of": "plan" });

    assert_eq!(
        faults(&with("/steps/0/asks/0", grid), WORDS),
        ["steps[0].asks[0]: there is no grid before it called “plan”"]
    );
}

#[test]
fn two_things_that_would_share_one_message_are_refused() {
    let first = json!({ "id": "a-b", "kind": "multi", "options": ["c"] });
    let second = json!({ "id": "a", "kind": "multi", "options": ["b-c"] });
    let words = format!("{}ask-a-b = A\nask-a = B\noption-a-b-c = C\n", WORDS.replace("ask-note = It\n", ""));

    assert_eq!(
        faults(&with("/steps/0/asks", json!([first, second])), &words),
        ["en.ftl: option-a-b-c: “option-a-b-c” is already used"]
    );
}

#[test]
fn more_than_two_hundred_steps_are_refused() {
    let steps: Vec<_> = (0..201).map(|it| json!({ "id": format!("s{it}"), "asks": [] })).collect();

    assert_eq!(faults(&with("/steps", json!(steps)), WORDS)[0], "steps: this is 201, and lies between 1 and 200");
}

#[test]
fn ten_megabytes_are_refused_before_they_are_read() {
    let large = "x".repeat(10 * 1024 * 1024);

    assert_eq!(
        faults(&large, &large),
        [
            "exercise.json: this file has 10485760 bytes; the most is 65536",
            "en.ftl: this file has 10485760 bytes; the most is 262144"
        ]
    );
}

#[test]
fn brackets_within_brackets_without_end_are_refused() {
    assert!(faults(&"[".repeat(60_000), WORDS)[0].starts_with("exercise.json: this is not JSON"));
}

#[test]
fn a_script_tag_is_refused_at_its_place() {
    let words = WORDS.replace("exercise = Small", "exercise = <script>alert(1)</script>");

    assert_eq!(
        faults(&sound().to_string(), &words),
        ["en.ftl: exercise: the words of an exercise are plain text, without tags such as <b>"]
    );
}
