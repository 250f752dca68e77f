//! What a screen reader is told about a screen, as it was written down.

use std::{env, fs, path::PathBuf};

use betweentimes_tests::places;

use crate::{
    screen_reader::{self, Told},
    wait,
};

/// Asks for the files to be written anew.
const BLESS: &str = "BTW_BLESS";

/// Words that depend on the day.
const OF_THE_DAY: [&str; 26] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
];
/// Their short forms, where they differ.
const SHORT: [&str; 13] =
    ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "yesterday"];
/// How Today greets.
const GREETINGS: [&str; 4] = ["Good morning", "Good afternoon", "Good evening", "Hello"];

/// How much of a screen is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Everything, the side of the window too.
    Whole,
    /// The page beside it: the side is the same everywhere.
    Page,
    /// What a person goes through the page by: how a chart is told depends on the day.
    Outline,
}

/// The roles of an outline.
const OUTLINE: [&str; 5] = ["heading", "landmark", "link", "push button", "combo box"];
/// The last thing at the side.
const END_OF_SIDE: (&str, &str) = ("push button", "Hide now");

/// Compares what is told of a screen with what was written down; says where they part.
pub fn differs(process: u32, screen: &str, part: Part) -> Option<String> {
    let (file, mut last) = (file(screen), String::new());
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let bless = env::var_os(BLESS).is_some();
    // What is told comes a moment after what is seen: only what stays different is.
    let stays = wait::until(|| {
        let now = page(&screen_reader::tree(process), part);
        let done = (!bless && now == kept) || (now == last && now.lines().count() > 2);
        last = now;
        done.then_some(())
    });
    assert!(stays.is_some(), "what a screen reader is told of {screen} never comes to rest");
    if bless {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, last).expect("it is written down");
        return None;
    }
    (kept != last).then(|| format!("{screen}:\n{}", difference(&kept, &last)))
}

fn file(screen: &str) -> PathBuf {
    places::root().join(format!("tests/desktop/heard/{screen}.txt"))
}

/// One line for each object: its role and its name, without what depends on the day or the computer.
fn page(tree: &[Told], part: Part) -> String {
    let document = tree.iter().position(|it| it.role == "document web").unwrap_or_default();
    let is_end = |it: &Told| (it.role.as_str(), it.name.as_str()) == END_OF_SIDE;
    let side = tree.iter().position(is_end).filter(|_| part != Part::Whole);
    let wanted = tree[side.unwrap_or(document)..].iter().skip(1);
    let wanted = wanted.filter(|it| part != Part::Outline || OUTLINE.contains(&it.role.as_str()));
    let mut lines: Vec<String> = wanted.map(line).collect();
    // How many days or places there are may depend on the day, too.
    lines.dedup();
    lines.join("\n") + "\n"
}

fn line(it: &Told) -> String {
    // The text of what holds other things repeats them.
    let text = if it.text.contains(OTHER_THING) && it.role != "paragraph" { "" } else { &it.text };
    let said = if it.name.is_empty() { text } else { &it.name };
    if it.role == "list item" && is_of_a_code(said) {
        return format!("{} | (code)", it.role);
    }
    format!("{} | {}", it.role, timeless(&said.replace(OTHER_THING, "").replace(&places_here(), "(folder)")))
        .trim_end_matches([' ', '|'])
        .to_owned()
}

/// Whether this is a group of a recovery code, which nobody can know before.
fn is_of_a_code(words: &str) -> bool {
    words.len() == 4 && words.chars().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
}

/// What stands for a thing inside a text.
const OTHER_THING: char = '\u{fffc}';

/// Where homes of tests lie.
fn places_here() -> String {
    env::temp_dir().display().to_string()
}

/// The words with numbers, days and greetings left open.
fn timeless(words: &str) -> String {
    // A folder of a test has a name by chance.
    if let Some((before, after)) = words.split_once("(folder)") {
        let rest = after.find(' ').map_or("", |end| &after[end..]);
        return format!("{}(folder){}", timeless(before), timeless(rest));
    }
    if GREETINGS.contains(&words) {
        return "(greeting)".to_owned();
    }
    let is_letter = |it: char| it.is_alphabetic();
    let mut out = String::new();
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let alike = |it: char| if first.is_ascii_digit() { it.is_ascii_digit() } else { is_letter(it) };
        let end = rest.find(|it| !alike(it)).unwrap_or(rest.len()).max(first.len_utf8());
        let (part, after) = rest.split_at(end);
        let of_the_day = OF_THE_DAY.contains(&part) || SHORT.contains(&part);
        out.push_str(if first.is_ascii_digit() {
            "#"
        } else if of_the_day {
            "(day)"
        } else {
            part
        });
        rest = after;
    }
    out
}

/// The first place where two texts part, with a little of what is around it.
fn difference(kept: &str, now: &str) -> String {
    let (kept, now): (Vec<_>, Vec<_>) = (kept.lines().collect(), now.lines().collect());
    let same = kept.iter().zip(&now).take_while(|(a, b)| a == b).count();
    let tail = kept[same..].iter().rev().zip(now[same..].iter().rev()).take_while(|(a, b)| a == b).count();
    let around = kept[same.saturating_sub(2)..same].iter().map(|it| format!("  {it}"));
    let gone = kept[same..kept.len() - tail].iter().map(|it| format!("- {it}"));
    let new = now[same..now.len() - tail].iter().map(|it| format!("+ {it}"));
    around.chain(gone).chain(new).take(40).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_depends_on_the_day_is_left_open_and_nothing_else() {
    assert_eq!(timeless("Thursday, 26 November"), "(day), # (day)");
    assert_eq!(timeless("Step 1 of 7: Maybe"), "Step # of #: Maybe");
    assert_eq!(timeless("Good evening"), "(greeting)");
    assert_eq!(timeless("Good evening, Ada"), "Good evening, Ada");
    assert_eq!(timeless("It lies in (folder)/.tmp3x/vault now"), "It lies in (folder) now");
    assert_eq!(timeless("Saved at 20:15 · naïve"), "Saved at #:# · naïve");
}

#[test]
fn a_recovery_code_is_never_written_down() {
    assert!(is_of_a_code("T9WY"));
    assert!(!is_of_a_code("Open") && !is_of_a_code("PHQ-9"));
}

#[test]
fn a_difference_shows_what_went_and_what_came() {
    assert_eq!(difference("a\nb\nc\nd\n", "a\nb\nx\nd\n"), "  a\n  b\n- c\n+ x");
    assert_eq!(difference("", "a\n"), "+ a");
}
