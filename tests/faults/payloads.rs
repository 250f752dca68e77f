//! Words that look like code, in every text field, kept and given back as words.

use betweentimes_tests::{desk::Desk, payloads};
use serde_json::json;

#[test]
fn there_are_at_least_two_hundred_payloads_and_none_twice() {
    let all = payloads::all();
    let each: std::collections::BTreeSet<&&str> = all.iter().collect();

    assert!(all.len() >= 200, "only {}", all.len());
    assert_eq!(each.len(), all.len());
}

#[test]
fn every_payload_comes_back_from_every_field_as_it_was_typed() {
    let desk = Desk::open();

    for payload in payloads::all() {
        let mut draft =
            desk.does("begin", json!({ "body": { "kind": "page", "it": { "title": payload, "text": payload } } }));
        let tag = as_tag(payload);
        draft["tags"] = json!([tag]);
        let page = desk.does("write_entry", json!({ "draft": draft }));
        let own = json!([{ "word": { "own": payload }, "strength": 10 }]);
        let body = json!({ "kind": "checkIn", "it": { "line": payload, "feelings": own } });
        let check_in = desk.writes(body);

        let page = desk.does("read_entry", json!({ "id": page["id"] }));
        assert_eq!((&page["body"]["it"]["title"], &page["body"]["it"]["text"]), (&json!(payload), &json!(payload)));
        assert_eq!(page["tags"], json!([tag]));
        let check_in = desk.does("read_entry", json!({ "id": check_in["id"] }));
        assert_eq!(check_in["body"]["it"]["line"], json!(payload));
        assert_eq!(check_in["body"]["it"]["feelings"], own);
    }
    assert_eq!(desk.does("verify", json!({}))["whole"], json!(true));
}

/// As much of a payload as fits into a tag.
fn as_tag(payload: &str) -> String {
    let fits: String = payload.chars().take(64).collect();
    fits.trim_start_matches('#').trim().to_owned()
}
