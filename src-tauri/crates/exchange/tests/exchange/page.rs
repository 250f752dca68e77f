//! A report as a web page.

use exchange::html;
use proptest::prelude::*;

use crate::reports::{self, HOSTILE, brief, lines, saying, texts};

#[test]
fn words_never_become_markup() {
    let harmless = tags(&html(&saying("x")));

    // Without words there is no heading either.
    for words in HOSTILE.iter().filter(|it| !it.trim().is_empty()) {
        assert_eq!(tags(&html(&saying(words))), harmless, "{words:?}");
    }
}

#[test]
fn a_section_without_words_for_it_has_no_empty_heading() {
    assert!(!html(&saying(" ")).contains("<h2"));
}

#[test]
fn a_page_allows_no_script_and_nothing_from_outside() {
    let page = html(&brief());

    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    assert!(!page.contains("unsafe"));
    for never in ["<script", "src=", "href=", "url(", "@import", "style=\"", "on"] {
        let there = tags(&page).iter().any(|it| it.contains(&format!(" {never}")) || it.starts_with(never));
        assert!(!there, "{never}");
    }
}

#[test]
fn a_page_says_its_language_and_its_title() {
    let page = html(&brief());

    assert!(page.contains("<html lang=\"en\">"));
    assert!(page.contains("<title>My brief for the session on 24 November</title>"));
    assert_eq!(page.matches("<h1 ").count(), 1);
    assert_eq!(page.matches("<h2 ").count(), brief().sections.len());
}

#[test]
fn a_chart_is_an_image_with_a_name_a_sentence_and_its_values() {
    let page = html(&brief());

    assert!(page.contains("<svg role=\"img\""));
    assert!(page.contains("<desc>Mood was between 3 and 7."));
    assert!(page.contains("<tr><th dir=\"auto\" scope=\"row\">3 Nov 2026</th><td dir=\"auto\">4</td></tr>"));
    // A gap is a gap: two runs are two lines.
    assert_eq!(page.matches("<polyline").count(), 2);
}

#[test]
fn names_for_the_screen_are_not_written() {
    let page = html(&brief());

    for key in ["first.1", "thought.2", "helped.1"] {
        assert!(!page.contains(key), "{key}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_word_of_any_report_is_in_its_page(report in reports::report()) {
        let page = read(&html(&report));

        for line in texts(&report).iter().flat_map(|it| lines(it)) {
            prop_assert!(page.contains(&line), "{line:?} in {page}");
        }
    }
}

/// The tags of a page, in order, without the one attribute that holds words. Ends of lines are the words' own.
fn tags(page: &str) -> Vec<String> {
    let pieces = page.split('<').skip(1).map(|it| it.split('>').next().unwrap_or_default());
    pieces.filter(|it| *it != "br").map(without_label).collect()
}

/// The label ends at the first quotation mark: words that hold one leave something behind.
fn without_label(tag: &str) -> String {
    let Some((before, label)) = tag.split_once(" aria-label=\"") else { return tag.to_owned() };
    format!("{before}{}", label.split_once('"').map_or(label, |(_, after)| after))
}

/// The words of a page.
fn read(page: &str) -> String {
    let words: String = page.split('<').map(|it| it.split_once('>').map_or(it, |(_, words)| words)).collect();
    let plain = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    plain.replace("&amp;", "&")
}
