//! What the tables find.

use super::*;

fn strength(thought: &str, concept: &str) -> Option<f32> {
    let reader = Reader::default();
    let (found, _) = Lexicon::new(&reader).find(&reader.read(thought).words);
    found.into_iter().find(|it| it.concept == concept).map(|it| it.strength)
}

fn tone(thought: &str) -> f32 {
    let reader = Reader::default();
    Lexicon::new(&reader).tone(&reader.read(thought).words)
}

#[test]
fn a_claim_is_denied_by_a_negation() {
    assert!(strength("I am stupid", "incompetent") > Some(0.0));
    assert!(strength("I am not stupid", "incompetent") < Some(0.0));
}

#[test]
fn a_negated_phrase_claims_and_its_words_alone_deny() {
    assert!(strength("I'm not good enough", "worthless") > Some(0.0));
    assert!(strength("I'm good enough", "worthless") < Some(0.0));
    assert!(strength("Nothing I do is good enough", "worthless") > Some(0.0));
}

#[test]
fn words_of_a_phrase_may_stand_a_little_apart() {
    assert!(strength("I let my whole family down", "disappointed").is_some());
    assert!(strength("let us walk the old dog along the river bank down there", "disappointed").is_none());
}

#[test]
fn a_topic_is_a_topic_whether_denied_or_not() {
    assert_eq!(strength("I can't sleep", "sleep"), strength("I sleep", "sleep"));
}

#[test]
fn the_same_topic_may_sound_bad_or_good() {
    assert!(tone("The flight will be terrible") > 0.0);
    assert!(tone("The flight was lovely") < 0.0);
    assert!(tone("The flight was not lovely") > 0.0);
}

#[test]
fn no_phrase_is_left_with_one_small_word() {
    let reader = Reader::default();
    for (concept, phrases) in [CLAIMS, TOPICS, STANCE, TONE].concat() {
        for phrase in phrases.split(", ") {
            let kinds: Vec<Kind> = reader.read(phrase).words.iter().map(|it| it.kind).collect();
            let small = kinds.iter().filter(|it| **it == Kind::Particle).count();
            let written = phrase.split(' ').filter(|it| *it != "not").count();
            let says = kinds.contains(&Kind::Full) || small > 1 || (small == 1 && written == 1);
            assert!(says, "{concept}: `{phrase}`");
        }
    }
}
