//! Finding entries by their words.

use domain::Summary;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;

use crate::fields::{SUMMARY, summary};
use crate::filter::Filter;
use crate::{Error, Vault};

/// An entry that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The entry.
    pub summary: Summary,
    /// The words around the match, in runs: whether the run is a match, and its text.
    pub snippet: Vec<(bool, String)>,
}

/// The most words of a search that are looked at.
const MOST_WORDS: usize = 32;
/// Stands before and after a match; neither is a character that anyone types.
const MATCH: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];

impl Vault {
    /// Entries that hold all of the words, newest first. The last word may be unfinished.
    /// Case, accents and punctuation do not matter, and no word is a command.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when [`Filter::after`] was erased.
    pub fn search(&self, words: &str, filter: &Filter) -> Result<Vec<Hit>, Error> {
        let Some(question) = question(words) else { return Ok(Vec::new()) };
        let mut rest = filter.conditions();
        if let Some(place) = self.place_after(filter)? {
            rest.and("w.rowid < ?", [self::place(place.day, place.seq).into()]);
        }
        if let Some(since) = filter.since {
            rest.and("w.rowid >= ?", [self::place(since.to_epoch_days().into(), 0).into()]);
        }
        if let Some(until) = filter.until {
            rest.and("w.rowid < ?", [self::place(until.to_epoch_days().into(), 0).into()]);
        }
        // In the order of the index, so that SQLite stops at the limit; a rank would read every match.
        let sql = format!(
            "SELECT {SUMMARY}, snippet(words, 0, '{}', '{}', '…', 24)
             FROM words AS w CROSS JOIN entries AS e ON e.seq = w.rowid & 4294967295
             WHERE words MATCH ? AND e.binned_at IS NULL{}
             ORDER BY w.rowid DESC LIMIT ?",
            MATCH[0], MATCH[1], rest.sql
        );
        let values: Vec<Value> =
            [question.into()].into_iter().chain(rest.values).chain([filter.most().into()]).collect();
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(values))?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            hits.push(Hit { summary: summary(row)?, snippet: runs(&row.get::<_, String>(13)?) });
        }
        Ok(hits)
    }
}

/// Where an entry stands in the index: by its day, and by its arrival within the day.
pub(crate) const fn place(day: i64, seq: i64) -> i64 {
    day * (1 << 32) + seq
}

/// Makes an entry not be found by its words any more. Its row must still hold its day.
pub(crate) fn forget_words(connection: &Connection, seq: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM words WHERE rowid = (SELECT day * 4294967296 + seq FROM entries WHERE seq = ?)")?
        .execute([seq])?;
    Ok(())
}

/// What was typed as a question to FTS5: every word in quotes, so that none is an operator, and a star
/// after the last one. `None` when there is no letter and no digit in it.
fn question(typed: &str) -> Option<String> {
    // The index drops these marks from a word; no other mark is part of one.
    let plain: String = typed.nfc().filter(|it| !('\u{300}'..='\u{331}').contains(it)).collect();
    let words: Vec<&str> = plain.split(|it| !is_of_a_word(it)).filter(|it| !it.is_empty()).take(MOST_WORDS).collect();
    let last = words.last()?;
    let mut question = words.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(" ");
    // One Latin letter begins so many words that it is taken for the whole word.
    if last.len() > 1 {
        question.push('*');
    }
    Some(question)
}

/// Whether the index takes a character for part of a word (<https://www.sqlite.org/fts5.html>, 4.3.1). The
/// index does not know where words stand, so it has to be asked for each of them by itself.
fn is_of_a_word(character: char) -> bool {
    use GeneralCategory::{
        DecimalNumber, LetterNumber, LowercaseLetter, ModifierLetter, OtherLetter, OtherNumber, PrivateUse,
        TitlecaseLetter, UppercaseLetter,
    };
    // Letters since Unicode 8 and 12; the index has them as marks, which are no part of a word.
    let a_mark_in_the_index = matches!(character, '\u{19b0}'..='\u{19c9}' | '\u{1cf2}'..='\u{1cf3}');
    let category = get_general_category(character);
    !a_mark_in_the_index
        && matches!(
            category,
            UppercaseLetter
                | LowercaseLetter
                | TitlecaseLetter
                | ModifierLetter
                | OtherLetter
                | DecimalNumber
                | LetterNumber
                | OtherNumber
                | PrivateUse
        )
}

/// The runs of a marked text.
fn runs(marked: &str) -> Vec<(bool, String)> {
    let mut runs = Vec::new();
    for piece in marked.split_inclusive(MATCH) {
        let text = piece.trim_end_matches(MATCH);
        if !text.is_empty() {
            runs.push((piece.ends_with(MATCH[1]), text.to_owned()));
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_and_quotes_are_plain_words() {
        assert_eq!(question("this AND \"that* NEAR(").unwrap(), r#""this" "AND" "that" "NEAR"*"#);
    }

    #[test]
    fn a_word_with_a_mark_inside_is_two_words() {
        assert_eq!(question("well-being").unwrap(), r#""well" "being"*"#);
        assert_eq!(question("don't").unwrap(), r#""don" "t""#);
    }

    #[test]
    fn every_character_there_is_can_be_searched_for() {
        let vault = Vault::in_memory().unwrap();
        let every: Vec<String> = (0..=u32::from(char::MAX))
            .filter_map(char::from_u32)
            .filter(|it| is_of_a_word(*it))
            .map(|it| format!("a{it}b"))
            .collect();

        for some in every.chunks(MOST_WORDS) {
            vault.search(&some.join(" "), &Filter::default()).unwrap_or_else(|it| panic!("{some:?}: {it}"));
        }
    }

    #[test]
    fn punctuation_alone_asks_nothing() {
        assert_eq!(question(" \"\" -- * ( "), None);
        assert_eq!(question(""), None);
    }

    #[test]
    fn runs_tell_matches_from_the_words_around_them() {
        let marked = format!("a {}walk{} home", MATCH[0], MATCH[1]);

        assert_eq!(runs(&marked), [(false, "a ".into()), (true, "walk".into()), (false, " home".into())]);
    }
}
