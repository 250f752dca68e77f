//! Pages that are too long, or full of marks that other programs choke on.

use betweentimes_tests::{
    desk::{Desk, check_in, page},
    tree,
};
use serde_json::json;
use wire::Failure;

/// Right-to-left, marks that turn writing around, joined emoji, stacked accents, zero bytes' neighbours.
const ODD: &[&str] = &[
    "שלום עולם",
    "مرحبا \u{202e}gnorw si siht\u{202c} بالعالم",
    "\u{2066}isolated\u{2069} \u{200f}\u{200e} marks",
    "👩‍👩‍👧‍👦 🏳️‍🌈 é vs e\u{301}",
    "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}a\u{316}\u{317}\u{318}lgo",
    "tabs\tand\u{a0}spaces\u{2003}and\u{200b}none",
    "\u{1}\u{2}\u{7f}\u{fffd}\u{feff}",
    "line\r\nend\rand\nmore\u{2028}kinds\u{2029}of it",
    "'; DROP TABLE entries; -- \" \\ \\0 %s ${x} {{x}}",
];

#[test]
fn a_page_longer_than_the_longest_is_refused_and_nothing_is_changed() {
    let desk = Desk::open();
    desk.writes(page("", "short"));
    let draft = desk.does("begin", json!({ "body": page("", &"word ".repeat(domain::Page::LONGEST / 5 + 1)) }));
    let before = tree::fingerprint(&desk.vault());

    assert_eq!(desk.refuses("keep_draft", json!({ "draft": draft })), Failure::TooLong);
    assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), Failure::TooLong);

    assert_eq!(tree::fingerprint(&desk.vault()), before);
}

#[test]
fn the_longest_page_that_fits_is_kept_to_the_last_byte() {
    let desk = Desk::open();
    let text = "é".repeat(domain::Page::LONGEST / 2);

    let entry = desk.writes(page("", &text));

    assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] }))["body"]["it"]["text"], json!(text));
}

#[test]
fn odd_text_is_kept_byte_for_byte() {
    let mut desk = Desk::open();
    let ids: Vec<_> = ODD.iter().map(|text| desk.writes(page(text, text))["id"].clone()).collect();

    desk = desk.restarted();
    desk.does("status", json!({}));

    for (id, text) in ids.iter().zip(ODD) {
        let kept = desk.does("read_entry", json!({ "id": id }));
        assert_eq!(kept["body"], json!({ "kind": "page", "it": { "title": text, "text": text, "mood": null } }));
    }
    assert_eq!(desk.does("verify", json!({}))["whole"], json!(true));
}

#[test]
fn odd_text_in_a_search_finds_or_finds_nothing_but_never_breaks() {
    let desk = Desk::open();
    desk.writes(check_in(None, "an ordinary line"));

    for text in ODD {
        let hits = desk.does("search", json!({ "words": text, "filter": {} }));
        assert!(hits.is_array(), "{text:?}");
    }
}

#[test]
fn a_name_of_an_entry_that_is_a_path_is_no_name() {
    let desk = Desk::open();

    for name in ["../../etc/passwd", "", "0", "' OR 1=1 --", "0123456789ABCDEF0123456789ABCDEF"] {
        assert_eq!(desk.refuses("read_entry", json!({ "id": name })), Failure::BadInput, "{name:?}");
    }
}
