//! A coping card: what to do in a hard moment, written in a calm one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Percent, Photo};

/// A coping card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CopingCard {
    /// What it is called.
    pub title: String,
    /// When to reach for it: a trigger, in own words.
    pub when: String,
    /// From which distress on, 0 to 100.
    pub from: Option<Percent>,
    /// Up to which distress.
    pub up_to: Option<Percent>,
    /// What to do, one to five short steps.
    pub steps: Vec<String>,
    /// How long, in minutes.
    pub minutes: Option<u16>,
    /// With whom, in own words.
    pub with: String,
    /// A sentence to oneself.
    pub sentence: String,
    /// Someone to reach: a name.
    pub person: String,
    /// How they are reached.
    pub number: String,
    /// A picture.
    pub photo: Option<Photo>,
    /// The exercise it comes from.
    pub source: Option<String>,
    /// Whether it is one of the three of the hard-moment view.
    pub at_hand: bool,
}

impl CopingCard {
    /// The most steps on a card.
    pub const STEPS: usize = 5;
    /// How many cards the hard-moment view shows.
    pub const AT_HAND: usize = 3;

    /// Whether nothing was written on it. Its source and its place alone are nothing to keep.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let written = [&self.title, &self.when, &self.with, &self.sentence, &self.person, &self.number];
        written.iter().all(|it| it.trim().is_empty())
            && self.steps.iter().all(|it| it.trim().is_empty())
            && self.photo.is_none()
    }

    /// The person's own words on it, the title first.
    #[must_use]
    pub fn words(&self) -> String {
        let mut lines = vec![self.title.as_str(), &self.when];
        lines.extend(self.steps.iter().map(String::as_str));
        lines.extend([self.with.as_str(), &self.sentence, &self.person]);
        lines.extend(self.photo.iter().map(|it| it.shows.as_str()));
        lines.retain(|it| !it.trim().is_empty());
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_only_knows_its_source_is_blank() {
        let card = CopingCard { source: Some("ground.five".into()), at_hand: true, ..CopingCard::default() };

        assert!(card.is_blank());
    }

    #[test]
    fn the_number_of_a_person_is_not_among_the_words_that_are_searched() {
        let card = CopingCard { title: "Sea".into(), number: "0123".into(), ..CopingCard::default() };

        assert_eq!(card.words(), "Sea");
    }
}
