//! Between the columns of a row and the types of the domain.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Body, EntryId, EntryKind, FeelingWord, Moment, Mood, Page, Summary};
use rusqlite::Row;
use serde::de::DeserializeOwned;

use crate::Error;

/// The longest body, in bytes of JSON: every letter of the longest page may need two.
const LONGEST_BODY: usize = 2 * Page::LONGEST + 1024 * 1024;
/// The longest tag, in characters.
const LONGEST_TAG: usize = 64;

pub(crate) const DAMAGED: Error = Error::Damaged { what: "an entry" };

/// The columns of a [`Summary`], after the place of the entry in the order; the table is `e`.
pub(crate) const SUMMARY: &str = "e.day, e.seq, e.uid, e.written_at, e.offset_minutes, e.kind, e.slug, e.title, \
     e.glimpse, e.mood, e.feelings, e.tags, e.version";

/// Reads the columns of [`SUMMARY`].
pub(crate) fn summary(row: &Row<'_>) -> Result<Summary, Error> {
    Ok(Summary {
        id: id(row, 2)?,
        written: moment(row, 3, 0, 4)?,
        kind: kind_of(row.get_ref(5)?.as_str().map_err(|_| DAMAGED)?)?,
        slug: row.get(6)?,
        title: row.get(7)?,
        glimpse: row.get(8)?,
        mood: row.get::<_, Option<i64>>(9)?.map(Mood::new).transpose().map_err(|_| DAMAGED)?,
        feelings: list::<FeelingWord>(row, 10)?,
        tags: list::<String>(row, 11)?,
        version: row.get(12)?,
    })
}

/// A name.
pub(crate) fn id(row: &Row<'_>, column: usize) -> Result<EntryId, Error> {
    EntryId::try_from(row.get::<_, String>(column)?).map_err(|_| DAMAGED)
}

/// A moment in three columns.
pub(crate) fn moment(row: &Row<'_>, at: usize, day: usize, offset: usize) -> Result<Moment, Error> {
    let day = NaiveDate::from_epoch_days(row.get(day)?).ok_or(DAMAGED)?;
    Ok(Moment { at: instant(row.get(at)?)?, day, offset_minutes: row.get(offset)? })
}

/// An instant.
pub(crate) fn instant(milliseconds: i64) -> Result<DateTime<Utc>, Error> {
    DateTime::from_timestamp_millis(milliseconds).ok_or(DAMAGED)
}

/// An instant as it is stored: whole milliseconds.
pub(crate) fn stored(instant: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(instant.timestamp_millis()).unwrap_or(instant)
}

/// A moment as it is stored.
pub(crate) fn stored_moment(moment: Moment) -> Moment {
    Moment { at: stored(moment.at), ..moment }
}

/// A JSON list.
pub(crate) fn list<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<Vec<T>, Error> {
    let text = row.get_ref(column)?.as_str().map_err(|_| DAMAGED)?;
    if text == "[]" { Ok(Vec::new()) } else { Ok(serde_json::from_str(text)?) }
}

/// A body: understood, or only known to be JSON.
pub(crate) fn body<B: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<B, Error> {
    Ok(serde_json::from_str(row.get_ref(column)?.as_str().map_err(|_| DAMAGED)?)?)
}

/// A body as it is stored.
///
/// # Errors
///
/// [`Error::TooLong`] for a page above [`Page::LONGEST`] or a body that no page explains.
pub(crate) fn body_text(body: &Body) -> Result<String, Error> {
    if matches!(body, Body::Page(page) if page.text.len() > Page::LONGEST) {
        return Err(Error::TooLong);
    }
    let text = serde_json::to_string(body)?;
    if text.len() > LONGEST_BODY { Err(Error::TooLong) } else { Ok(text) }
}

/// Tags as they are kept: trimmed, without `#`, each once, none of them empty.
///
/// # Errors
///
/// [`Error::TooLong`] for a tag above 64 characters.
pub(crate) fn clean_tags(tags: &[String]) -> Result<Vec<String>, Error> {
    let mut clean: Vec<String> = Vec::with_capacity(tags.len());
    for tag in tags {
        let tag = clean_tag(tag);
        if tag.chars().count() > LONGEST_TAG {
            return Err(Error::TooLong);
        }
        if !tag.is_empty() && !clean.contains(&tag) {
            clean.push(tag);
        }
    }
    Ok(clean)
}

/// One tag as it is kept; empty when nothing is left.
pub(crate) fn clean_tag(tag: &str) -> String {
    tag.trim().trim_start_matches('#').trim().to_owned()
}

pub(crate) fn kind_of(name: &str) -> Result<EntryKind, Error> {
    match name {
        "checkIn" => Ok(EntryKind::CheckIn),
        "page" => Ok(EntryKind::Page),
        "run" => Ok(EntryKind::Run),
        "card" => Ok(EntryKind::Card),
        "questionnaire" => Ok(EntryKind::Questionnaire),
        "task" => Ok(EntryKind::Task),
        _ => Err(DAMAGED),
    }
}

/// A feeling in two columns: the word, and whether it is the person's own.
pub(crate) fn feeling_columns(feeling: &FeelingWord) -> (&str, bool) {
    match feeling {
        FeelingWord::Known(word) => (word, false),
        FeelingWord::Own(word) => (word, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_kept_without_their_sign_and_once() {
        let typed = ["#work ", " work", "", "# ", "##sleep"].map(str::to_owned);

        assert_eq!(clean_tags(&typed).unwrap(), ["work", "sleep"]);
    }

    #[test]
    fn a_tag_of_65_characters_is_too_long() {
        assert!(clean_tags(&["é".repeat(64)]).is_ok());
        assert!(matches!(clean_tags(&["é".repeat(65)]), Err(Error::TooLong)));
    }
}
