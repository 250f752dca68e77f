//! How the app looks and behaves. Holds nothing about the person, so it may lie outside the vault.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Reminder;

/// The language that means: as the computer has it.
const SYSTEM: &str = "system";

/// Everything the settings hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Light, dark or high contrast.
    pub theme: Theme,
    /// Text size in per cent, 85 to 200.
    pub text_size: u16,
    /// The font of the app, or that of the computer.
    pub font: Font,
    /// Whether things may move.
    pub motion: Motion,
    /// Whether bells sound in a practice.
    pub bells: bool,
    /// How loud bells and the voice are, 0 to 100.
    pub volume: u8,
    /// Whether a voice of the computer reads guidance aloud.
    pub voice: bool,
    /// How a paced breath is shown.
    pub figure: Figure,
    /// Which form the check-in has.
    pub mood_form: MoodForm,
    /// Whether earlier thoughts that are like the one being written are shown.
    pub echoes: bool,
    /// Lock after so many minutes without a key or a pointer; 0 for never.
    pub auto_lock_minutes: u16,
    /// Whether Shift three times hides the window.
    pub hide_by_shift: bool,
    /// Whether the page is covered while another window is in front.
    pub blank_when_away: bool,
    /// Places that are not in the list of places. Nothing in them is lost, and keys and the palette still lead there.
    pub out_of_sight: BTreeSet<Module>,
    /// The language of the words: `system`, or a BCP 47 tag such as `de`. One without words here is shown in English.
    pub language: String,
    /// The country for help lines, ISO 3166-1 alpha-2; missing until it was asked.
    pub country: Option<String>,
    /// A second folder for backups, such as one on a stick.
    pub second_folder: Option<String>,
    /// When to remind, and whether at all.
    pub reminder: Reminder,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            text_size: 100,
            font: Font::Own,
            motion: Motion::System,
            bells: true,
            volume: 50,
            voice: false,
            figure: Figure::Circle,
            mood_form: MoodForm::Overall,
            echoes: true,
            auto_lock_minutes: 5,
            hide_by_shift: true,
            blank_when_away: false,
            out_of_sight: BTreeSet::new(),
            language: SYSTEM.to_owned(),
            country: None,
            second_folder: None,
            reminder: Reminder::default(),
        }
    }
}

impl Preferences {
    /// The same, with every number brought into its range.
    #[must_use]
    pub fn within_range(mut self) -> Self {
        self.text_size = self.text_size.clamp(85, 200);
        self.volume = self.volume.min(100);
        self.auto_lock_minutes = self.auto_lock_minutes.min(120);
        self.reminder = self.reminder.within_range();
        if !is_tag(&self.language) {
            SYSTEM.clone_into(&mut self.language);
        }
        self.country = self.country.filter(|it| it.len() == 2 && it.bytes().all(|b| b.is_ascii_uppercase()));
        self
    }
}

/// Whether a text has the form of a language tag: letters and digits in parts of one to eight, joined by `-`.
fn is_tag(text: &str) -> bool {
    let is_part = |it: &str| (1..=8).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_alphanumeric());
    text.len() <= 35 && text.split('-').all(is_part)
}

/// The look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the computer says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast on white.
    ContrastLight,
    /// High contrast on black.
    ContrastDark,
}

/// In which font words are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Font {
    /// The one that comes with the app and is made to be easy to read.
    Own,
    /// The one of the computer.
    System,
}

/// A place that need not be in the list of places. Today, the settings and what concerns safety always are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Module {
    /// Free pages and everything that was written.
    Journal,
    /// Thought records.
    ThoughtRecords,
    /// Practices to play.
    Practice,
    /// Every exercise.
    Library,
    /// Coping cards.
    Cards,
    /// Goals, homework and suggestions.
    Plan,
    /// Charts.
    Insights,
    /// For a session.
    Brief,
}

/// Whether things may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Motion {
    /// As the computer says.
    System,
    /// As little as possible.
    Reduced,
    /// Gently.
    Full,
}

/// How a paced breath is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Figure {
    /// A circle that grows and shrinks.
    Circle,
    /// A bar that fills.
    Bar,
    /// Words alone.
    Words,
    /// Sound alone.
    Sound,
}

/// Which form the check-in has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MoodForm {
    /// One number, 0 to 10.
    Overall,
    /// Three short sliders.
    Sliders,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_the_form_of_a_tag_or_is_the_computers() {
        let kept = |language: &str| {
            let preferences = Preferences { language: language.to_owned(), ..Preferences::default() };
            preferences.within_range().language
        };

        for tag in ["system", "de", "pt-BR", "zh-Hant-TW", "en-XA"] {
            assert_eq!(kept(tag), tag);
        }
        for odd in ["", "../en", "de-", "a very long language", "de_DE", "ninecharsx", &"a-".repeat(40)] {
            assert_eq!(kept(odd), "system", "{odd}");
        }
    }
}
