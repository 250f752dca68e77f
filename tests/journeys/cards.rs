//! Coping cards, and the hard moment.

use betweentimes_tests::desk::Desk;
use serde_json::{Value, json};
use wire::Failure;

fn card(title: &str, at_hand: bool) -> Value {
    json!({ "kind": "card", "it": { "title": title, "steps": ["Feet on the floor"], "atHand": at_hand } })
}

fn titles(cards: &Value) -> Vec<&str> {
    cards.as_array().expect("cards").iter().map(|it| it["card"]["title"].as_str().expect("a title")).collect()
}

#[test]
fn the_hard_moment_shows_three_cards_those_at_hand_first() {
    let desk = Desk::open();
    for (title, at_hand) in [("sea", true), ("walk", false), ("call", true), ("tea", false)] {
        desk.writes(card(title, at_hand));
    }

    assert_eq!(titles(&desk.does("cards", json!({}))), ["call", "sea", "tea", "walk"]);
    assert_eq!(titles(&desk.does("cards_at_hand", json!({}))), ["call", "sea", "tea"]);
}

#[test]
fn a_card_has_a_picture_versions_and_a_place_in_the_bin() {
    let desk = Desk::open();
    let mut body = card("sea", true);
    body["it"]["photo"] = json!({ "jpeg": "/9j/4AAQSkZJRg==", "shows": "The sea at dusk" });
    let entry = desk.writes(body);

    let found = desk.does("search", json!({ "words": "dusk", "filter": {} }));
    assert_eq!(found[0]["summary"]["id"], entry["id"], "it is found by what its picture shows");

    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    draft["body"]["it"]["title"] = json!("the sea");
    assert_eq!(desk.does("write_entry", json!({ "draft": draft }))["version"], 2);

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    assert_eq!(desk.does("cards", json!({})), json!([]));
    desk.does("unbin_entry", json!({ "id": entry["id"] }));
    assert_eq!(titles(&desk.does("cards", json!({}))), ["the sea"]);
}

#[test]
fn a_card_that_no_window_could_have_made_is_refused() {
    let desk = Desk::open();
    let bad = [
        ("steps", json!(["a", "b", "c", "d", "e", "f"])),
        ("minutes", json!(0)),
        ("minutes", json!(1441)),
        ("photo", json!({ "jpeg": "<script>" })),
        ("photo", json!({ "jpeg": "iVBORw0KGgo=" })),
    ];

    for (field, value) in bad {
        let mut body = card("sea", false);
        body["it"][field] = value;
        let draft = desk.does("begin", json!({ "body": body }));
        assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), Failure::OutOfRange { field: field.into() });
    }
    let blank = desk.does("begin", json!({ "body": { "kind": "card", "it": { "atHand": true } } }));
    assert_eq!(desk.refuses("write_entry", json!({ "draft": blank })), Failure::Blank);
    assert_eq!(desk.does("cards", json!({})), json!([]));
}
