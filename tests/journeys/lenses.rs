//! One event through several lenses, and the map that grows from it.

use betweentimes_tests::desk::{Desk, page};
use serde_json::{Value, json};
use wire::Failure;

fn record(desk: &Desk) -> Value {
    desk.writes(json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": {
        "situation": { "kind": "text", "text": "The meeting on Monday" },
        "feelings": { "kind": "feelings", "feelings": [{ "word": { "known": "anxious" }, "strength": 70 }] },
        "thoughts": { "kind": "thoughts", "lines": ["They think I am slow"], "hot": 0, "belief": 80 } } } }))
}

#[test]
fn an_event_is_opened_again_through_another_approach_with_its_words_and_stays_as_it_was() {
    let desk = Desk::open();
    let entry = record(&desk);

    let draft = desk.does("look_again", json!({ "id": entry["id"], "slug": "cbt.five" }));

    let answers = &draft["body"]["it"]["answers"];
    assert_eq!(answers["situation"]["text"], "The meeting on Monday");
    assert_eq!(answers["thoughts"]["lines"], json!(["They think I am slow"]));
    assert_eq!(answers["feelings"]["feelings"][0], json!({ "word": { "known": "anxious" }, "strength": null }));
    assert_eq!(
        desk.does("draft", json!({ "id": draft["id"] })),
        draft,
        "it is on the disk and can be opened by its name"
    );
    let second = desk.does("write_entry", json!({ "draft": draft }));
    let lenses = desk.does("lenses", json!({ "id": entry["id"] }));
    assert_eq!(lenses["linked"][0]["id"], second["id"]);
    assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] })), entry);
}

#[test]
fn every_lens_opens_from_every_kind_of_entry_and_none_leads_to_itself() {
    let desk = Desk::open();
    let entries = [
        record(&desk),
        desk.writes(page("Sunday", "A long call.\nThen quiet.")),
        desk.writes(json!({ "kind": "checkIn", "it": { "mood": 4, "line": "After the call" } })),
    ];
    for entry in entries {
        let lenses = desk.does("lenses", json!({ "id": entry["id"] }));
        let offers = lenses["offers"].as_array().expect("offers");
        assert!(offers.len() >= 6, "{lenses}");
        for lens in offers {
            assert_ne!(lens["slug"], entry["body"]["it"]["slug"]);
            let draft = desk.does("look_again", json!({ "id": entry["id"], "slug": lens["slug"] }));
            assert_eq!(draft["body"]["it"]["slug"], lens["slug"]);
        }
    }
}

#[test]
fn three_entries_of_one_event_know_each_other_and_one_can_be_taken_out() {
    let desk = Desk::open();
    let [one, two, three] = ["a", "b", "c"].map(|it| desk.writes(page(it, ""))["id"].clone());
    let link = |from: &Value, to: &Value, linked| {
        desk.does("link_entries", json!({ "one": from, "other": to, "linked": linked }));
    };
    link(&one, &two, true);
    link(&three, &two, true);
    link(&two, &three, true);

    let linked = |id: &Value| desk.does("lenses", json!({ "id": id }))["linked"].as_array().map(Vec::len);
    assert_eq!([&one, &two, &three].map(linked), [Some(2), Some(2), Some(2)]);

    link(&one, &two, false);
    assert_eq!([&one, &two, &three].map(linked), [Some(1), Some(0), Some(1)], "the others stay together");
    link(&one, &two, true);
    link(&two, &three, false);
    assert_eq!([&one, &two, &three].map(linked), [Some(1), Some(1), Some(0)]);
    desk.does("bin_entry", json!({ "id": one }));
    assert_eq!(linked(&two), Some(0), "what is in the bin is not shown");
    desk.does("unbin_entry", json!({ "id": one }));
    assert_eq!(linked(&two), Some(1), "and comes back with it");
}

#[test]
fn the_map_grows_from_linked_entries_and_keeps_what_was_changed_on_it() {
    let desk = Desk::open();
    let entry = record(&desk);
    assert_eq!(desk.does("personal_map", json!({}))["nodes"], json!([]), "one entry alone is no map yet");
    let mut draft = desk.does("look_again", json!({ "id": entry["id"], "slug": "dyn.pattern" }));
    draft["body"]["it"]["answers"]["echo"] = json!({ "kind": "text", "text": "With my brother" });
    desk.does("write_entry", json!({ "draft": draft }));

    let map = desk.does("personal_map", json!({}));
    let kinds: Vec<&Value> = map["nodes"].as_array().expect("nodes").iter().map(|it| &it["kind"]).collect();
    assert_eq!(kinds, ["situation", "thought", "feeling", "pattern"]);
    assert_eq!(map["nodes"][0]["entries"].as_array().map(Vec::len), Some(2), "the event is one place");

    let key = map["nodes"][1]["key"].clone();
    desk.does("change_map", json!({ "change": { "kind": "rename", "key": key, "words": "Slow again" } }));
    desk.does("change_map", json!({ "change": { "kind": "add", "node": "strength", "words": "The choir" } }));
    let desk = desk.restarted();
    desk.does("status", json!({}));
    let map = desk.does("personal_map", json!({}));
    assert_eq!(map["nodes"][1]["words"], json!({ "kind": "own", "it": "Slow again" }));
    assert_eq!(map["nodes"][4]["words"], json!({ "kind": "own", "it": "The choir" }));
    let blank = json!({ "change": { "kind": "add", "node": "strength", "words": "  " } });
    assert_eq!(desk.refuses("change_map", blank), Failure::OutOfRange { field: "words".into() });
}

#[test]
fn an_erased_entry_leaves_no_word_and_no_link_on_the_map() {
    let desk = Desk::open();
    let entry = record(&desk);
    let on = |on: bool| json!({ "change": { "kind": "entry", "entry": entry["id"], "on": on } });
    let map = desk.does("change_map", on(true));
    desk.does("change_map", json!({ "change": { "kind": "hide", "key": map["nodes"][1]["key"], "hidden": true } }));
    let same = json!({ "kind": "rename", "key": map["nodes"][0]["key"], "words": "The meeting on Monday" });
    assert_eq!(desk.does("change_map", json!({ "change": same }))["nodes"][0]["renamed"], false);
    let other = json!({ "kind": "rename", "key": map["nodes"][0]["key"], "words": "The slow meeting" });
    assert_eq!(desk.does("change_map", json!({ "change": other }))["nodes"][0]["renamed"], true);

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    desk.does("erase_entry", json!({ "id": entry["id"], "backups": false }));

    let map = desk.does("personal_map", json!({}));
    assert_eq!((&map["nodes"], &map["hidden"]), (&json!([]), &json!([])));
    assert!(!map.to_string().contains("slow"));
    // What is kept of the map comes to light when the same event is written again: nothing of before is there.
    let again = record(&desk);
    let on_again = json!({ "change": { "kind": "entry", "entry": again["id"], "on": true } });
    let map = desk.does("change_map", on_again);
    assert_eq!((&map["nodes"][0]["renamed"], &map["hidden"]), (&json!(false), &json!([])));
}
