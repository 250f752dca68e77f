//! How we speak: short sentences, everyday words, nothing that blames.

use super::reading::all_words;
use crate::reading::{grade, sentences, words};

/// Words that are never said to a person, in lower case and without signs: an apostrophe is a space.
const NEVER: [&str; 85] = [
    // Blame and hurry.
    "failed",
    "missed",
    "incomplete",
    "should",
    "just",
    "simply",
    "streak",
    "misses you",
    "why didn t you",
    "why did you not",
    "your family made you",
    "forgive them",
    "other users",
    // Judgement.
    "normal",
    "crazy",
    "suffer from",
    "suffers from",
    // Comfort that closes the door.
    "calm down",
    "just breathe",
    "think positive",
    "be positive",
    "look on the bright side",
    "all in your head",
    "it s all in the mind",
    "everything happens for a reason",
    "time heals",
    "it could be worse",
    "others have it worse",
    "at least you",
    "at least it",
    "at least they",
    "at least there",
    "at least that",
    "understand how you feel",
    "know how you feel",
    "know what you are going through",
    // What only a person can find out.
    "low risk",
    "no risk",
    "high risk",
    "at risk of suicide",
    "risk level",
    "risk score",
    "you are not in danger",
    "don t need help",
    "do not need help",
    "you have depression",
    "you have anxiety",
    "you have ptsd",
    "you have ocd",
    "you have adhd",
    "you have a disorder",
    "you are depressed",
    "you are bipolar",
    // What would make it a medical device.
    "this app treats",
    "the app treats",
    "this app detects",
    "the app detects",
    "this app predicts",
    "the app predicts",
    "this app monitors",
    "the app monitors",
    "monitors your condition",
    "stop your medicine",
    "raise your medicine",
    "lower your medicine",
    "change your medicine",
    "stop taking your",
    // Help that cannot be sent, and secrecy that cannot be kept.
    "help is on its way",
    "help is on the way",
    "we will call",
    "we are here for you",
    "the app is watching over",
    "nobody can ever see",
    "nobody will ever",
    // How suicide is not spoken of.
    "committed suicide",
    "commit suicide",
    "commits suicide",
    "committing suicide",
    "successful attempt",
    "successful suicide",
    "unsuccessful attempt",
    "suicide attempt was successful",
    "completed suicide",
    "suicide note",
    "suicide epidemic",
];

/// Words of the trade that have a plain name.
const JARGON: [&str; 20] = [
    "cognitive",
    "dysregulated",
    "maladaptive",
    "ideation",
    "comorbid",
    "psychopathology",
    "pathological",
    "symptomatology",
    "dissociation",
    "rumination",
    "catastrophizing",
    "catastrophising",
    "somatic",
    "modality",
    "intervention",
    "efficacy",
    "adherence",
    "prognosis",
    "affective",
    "utilize",
];

/// The longest sentence, in words.
const LONGEST: usize = 18;

/// The longest sentence of texts about privacy and about studies, whose numbers make them long.
const LONGEST_ABOUT: usize = 25;

/// The highest reading grade of a file.
const GRADE: f64 = 6.0;

/// Whether a text names a school, whose words are not ours.
fn is_quoted(place: &str) -> bool {
    [".school", "guide-schools"].iter().any(|it| place.ends_with(it)) || place.contains("library-school-")
}

/// Whether a text is about privacy or about studies.
fn is_about(place: &str) -> bool {
    place.contains("privacy") || place.ends_with(".evidence")
}

/// Every text that is not quoted, with its file and place.
fn our_texts() -> Vec<(String, String)> {
    let files = all_words().into_iter();
    let texts =
        files.flat_map(|file| file.texts.into_iter().map(move |(at, said)| (format!("{}: {at}", file.name), said)));
    texts.filter(|it| !is_quoted(&it.0)).collect()
}

/// Whether a text has a word or some words, whole.
fn says(text: &str, word: &str) -> bool {
    let spaced: String =
        text.to_lowercase().chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect::<String>();
    format!(" {} ", spaced.split_whitespace().collect::<Vec<_>>().join(" ")).contains(&format!(" {word} "))
}

/// Fails with one line for each finding.
fn none(findings: Vec<String>) {
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

#[test]
fn no_sentence_is_longer_than_eighteen_words() {
    let mut long = Vec::new();
    for (place, text) in our_texts() {
        let most = if is_about(&place) { LONGEST_ABOUT } else { LONGEST };
        let found = sentences(&text).into_iter().filter(|it| words(it) > most);
        long.extend(found.map(|it| format!("{place}: {} words: {it}", words(&it))));
    }

    none(long);
}

#[test]
fn nobody_is_blamed_or_ordered_about() {
    let mut found = Vec::new();
    for (place, text) in our_texts() {
        found.extend(NEVER.iter().filter(|it| says(&text, it)).map(|it| format!("{place}: “{it}” in: {text}")));
    }

    none(found);
}

#[test]
fn words_of_the_trade_stay_out() {
    let mut found = Vec::new();
    for (place, text) in our_texts() {
        found.extend(JARGON.iter().filter(|it| says(&text, it)).map(|it| format!("{place}: “{it}” in: {text}")));
    }

    none(found);
}

#[test]
fn nothing_is_shouted() {
    let loud = |it: char| matches!(it, '!' | '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}');

    none(our_texts().into_iter().filter(|it| it.1.contains(loud)).map(|it| format!("{}: {}", it.0, it.1)).collect());
}

#[test]
fn every_file_reads_at_grade_six_or_below() {
    let mut hard = Vec::new();
    for file in all_words() {
        let reads = grade(file.texts.iter().filter(|it| !is_quoted(&it.0)).map(|it| it.1.as_str()));
        if reads > GRADE {
            hard.push(format!("{}: grade {reads:.1}", file.name));
        }
    }

    none(hard);
}

/// The highest grade of a text of eight words or more; shorter ones are names, and their grade says nothing.
const GRADE_OF_ONE: f64 = 12.0;

/// From how many words on a text is weighed by itself.
const WORTH_WEIGHING: usize = 8;

#[test]
fn no_single_text_is_hard_to_read() {
    let mut weighed: Vec<(f64, String)> = our_texts()
        .into_iter()
        .filter(|it| words(&it.1) >= WORTH_WEIGHING)
        .map(|(place, text)| (grade([text.as_str()].into_iter()), format!("{place}: {text}")))
        .collect();
    weighed.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (grade, text) in weighed.iter().take(10) {
        println!("grade {grade:.1}: {text}");
    }

    none(
        weighed.into_iter().filter(|it| it.0 > GRADE_OF_ONE).map(|it| format!("grade {:.1}: {}", it.0, it.1)).collect(),
    );
}

/// What is said to everyone, word for word (section 4.4 of the content specification).
const STANDING: [(&str, &str); 5] = [
    (
        "what this is",
        "A notebook and practice space for the time between therapy sessions. It is not a medical device. It does not \
         diagnose, treat or watch over you, and it does not replace your therapist or doctor.",
    ),
    ("emergencies", "Not for emergencies. If life or safety is at risk, call your emergency number now."),
    (
        "privacy",
        "What you write stays on this device unless you export it. If you lose both the passphrase and the recovery \
         code, nobody can open it.",
    ),
    ("medicine", "Do not change medicine because of anything here."),
    ("evidence", "Each exercise says how well it has been tested."),
];

#[test]
fn the_standing_texts_are_said_and_read_at_grade_six() {
    let first_run: Vec<String> =
        our_texts().into_iter().filter(|it| it.0.contains("first-run.ftl")).map(|it| it.1).collect();
    let missing = STANDING.iter().filter(|it| !first_run.iter().any(|text| text == it.1));

    none(missing.map(|it| format!("{} is not said on the first screens: {}", it.0, it.1)).collect());
    let reads = grade(STANDING.iter().map(|it| it.1));
    assert!(reads <= GRADE, "the standing texts together: grade {reads:.1}");
}

#[test]
fn emergencies_medicine_and_that_nobody_is_called_are_said_where_they_matter() {
    let said = |file: &str, text: &str| our_texts().iter().any(|it| it.0.contains(file) && it.1.contains(text));

    assert!(said("help.ftl", "If life or safety is at risk, call your emergency number now."));
    assert!(said("help.ftl", "The app cannot call for help. You can."));
    assert!(said("first-run.ftl", "The app cannot call for help. You can."));
    assert!(said("guide.ftl", "It is not a medical device."));
    assert!(said("guide.ftl", "Do not change medicine because of anything here."));
    assert!(said("settings.ftl", STANDING[0].1), "what this is, in Settings");
}
