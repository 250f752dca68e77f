//! Every entry with all that is kept about it, one after another, for a file of our own.

use chrono::{DateTime, NaiveDate, Utc};
use domain::EntryKind;
use rusqlite::{Row, params_from_iter};
use serde::de::DeserializeOwned;

use crate::fields::{DAMAGED, body, id, instant, kind_of, list, moment};
use crate::import::name_in;
use crate::walk::question;
use crate::{Error, NewEntry, Vault, Walk, Whole};

/// An entry from outside: what it is, and whether it may go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Its kind.
    pub kind: EntryKind,
    /// The exercise or the questionnaire.
    pub slug: Option<String>,
    /// Its day.
    pub day: NaiveDate,
    /// Leave this out of every export.
    pub never_export: bool,
}

/// The columns of an [`Outline`], then those of a [`Whole`].
const WHOLE: &str = "e.kind, e.slug, e.day, e.never_export, e.uid, e.written_at, e.offset_minutes, e.tags, e.body, \
     e.version, e.changed_at, e.ask_again_at, e.to_session, e.origin";
/// The columns of an [`Outline`].
const OUTLINE: &str = "e.kind, e.slug, e.day, e.never_export";

impl Vault {
    /// Hands over every entry that is not in the bin, whole, by day and arrival. Never more than one is held. What it holds
    /// comes as whoever takes it wants it: as a [`Body`](domain::Body), or as the text that is stored, known to be JSON.
    ///
    /// # Errors
    ///
    /// Whatever `take` answers; [`Error::Damaged`] when a row could not have been written by any release.
    pub fn wholes<B: DeserializeOwned>(
        &self,
        walk: &Walk,
        mut take: impl FnMut(&Outline, Whole<B>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let (sql, values) = question(WHOLE, walk);
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            let outline = outline(row)?;
            let whole = self.whole(row, &outline)?;
            take(&outline, whole)?;
        }
        Ok(())
    }

    /// What a walk would go through, without reading what it says.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn outlines(&self, walk: &Walk) -> Result<Vec<Outline>, Error> {
        let (sql, values) = question(OUTLINE, walk);
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(values))?;
        let mut outlines = Vec::new();
        while let Some(row) = rows.next()? {
            outlines.push(outline(row)?);
        }
        Ok(outlines)
    }

    /// How many entries a walk goes through. Days and kinds are counted in their index, without reading a row.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the file is.
    pub fn how_many(&self, walk: &Walk) -> Result<u32, Error> {
        let (sql, values) = question("1", walk);
        let mut query = self.connection.prepare_cached(&format!("SELECT count(*) FROM ({sql})"))?;
        Ok(query.query_row(params_from_iter(values), |row| row.get(0))?)
    }

    fn whole<B: DeserializeOwned>(&self, row: &Row<'_>, outline: &Outline) -> Result<Whole<B>, Error> {
        let entry = NewEntry {
            id: id(row, 4)?,
            written: moment(row, 5, 2, 6)?,
            tags: list(row, 7)?,
            body: body(row, 8)?,
            changed_at: instant(row.get(10)?)?,
            to_session: row.get(12)?,
            never_export: outline.never_export,
        };
        let ask_again_at: Option<DateTime<Utc>> = row.get::<_, Option<i64>>(11)?.map(instant).transpose()?;
        let origin: Option<String> = row.get(13)?;
        // What came from a file of our own without another origin is known by its own name.
        let origin = origin.as_deref().map(name_in).filter(|it| *it != entry.id.as_str()).map(str::to_owned);
        let version = row.get(9)?;
        // Most entries were never changed: nobody is asked for what is not there.
        let earlier = if version > 1 { self.earlier(&entry.id)? } else { Vec::new() };
        Ok(Whole { version, ask_again_at, earlier, origin, entry })
    }
}

/// Reads the columns of [`OUTLINE`].
fn outline(row: &Row<'_>) -> Result<Outline, Error> {
    Ok(Outline {
        kind: kind_of(row.get_ref(0)?.as_str().map_err(|_| DAMAGED)?)?,
        slug: row.get(1)?,
        day: NaiveDate::from_epoch_days(row.get(2)?).ok_or(DAMAGED)?,
        never_export: row.get(3)?,
    })
}

#[cfg(test)]
mod tests {
    use domain::{Body, Moment, Page};
    use serde_json::value::RawValue;

    use super::*;
    use crate::Imported;

    fn page(vault: &Vault, day: &str, text: &str) -> NewEntry {
        let at = DateTime::parse_from_rfc3339(&format!("{day}T20:15:00+01:00")).unwrap();
        NewEntry {
            id: vault.make_id().unwrap(),
            written: Moment::of(at),
            changed_at: at.to_utc(),
            body: Body::Page(Page { text: text.into(), ..Page::default() }),
            tags: vec!["sun".into()],
            to_session: true,
            never_export: false,
        }
    }

    fn all<B: DeserializeOwned>(vault: &Vault) -> Vec<Whole<B>> {
        let mut all = Vec::new();
        let take = |_: &Outline, it| {
            all.push(it);
            Ok(())
        };
        vault.wholes(&Walk::default(), take).unwrap();
        all
    }

    #[test]
    fn entries_come_by_day_with_their_versions_and_without_the_bin() {
        let mut vault = Vault::in_memory().unwrap();
        let (late, early, gone) = (
            page(&vault, "2026-03-05", "Late"),
            page(&vault, "2026-03-03", "First"),
            page(&vault, "2026-03-04", "Gone"),
        );
        for it in [&late, &early, &gone] {
            vault.write(it).unwrap();
        }
        vault.write(&NewEntry { body: page(&vault, "2026-03-03", "Second").body, ..early.clone() }).unwrap();
        vault.move_to_bin(&gone.id, gone.changed_at).unwrap();

        let all = all::<Body>(&vault);

        assert_eq!(all.iter().map(|it| &it.entry.id).collect::<Vec<_>>(), [&early.id, &late.id]);
        assert_eq!((all[0].version, all[0].earlier.len()), (2, 1));
        assert_eq!((all[0].earlier[0].version, &all[0].earlier[0].body), (1, &early.body));
        assert!(all[0].entry.to_session && all[1].earlier.is_empty());
        assert_eq!(vault.outlines(&Walk::default()).unwrap().len(), 2);
        assert_eq!(vault.how_many(&Walk::default()).unwrap(), 2);
    }

    #[test]
    fn an_origin_is_the_key_alone_and_what_is_known_by_its_own_name_has_none() {
        let mut vault = Vault::in_memory().unwrap();
        let imported = Imported { origin: "daylio 7".into(), entry: page(&vault, "2026-03-03", "From there") };
        let own = Whole {
            entry: page(&vault, "2026-03-04", "Our own"),
            version: 1,
            ask_again_at: None,
            earlier: Vec::new(),
            origin: None,
        };
        vault.importing(1, |it| it.take(&imported).and_then(|_| it.take_whole(&own))).unwrap();

        let all = all(&vault);

        assert_eq!(all.iter().map(|it| it.origin.as_deref()).collect::<Vec<_>>(), [Some("daylio 7"), None]);
        assert_eq!(all[1], own);
    }

    #[test]
    fn as_it_is_stored_it_is_the_same_text_that_a_body_becomes() {
        let mut vault = Vault::in_memory().unwrap();
        let entry = page(&vault, "2026-03-03", "\"Said\"\n\u{1f331}");
        vault.write(&entry).unwrap();
        vault.write(&NewEntry { body: page(&vault, "2026-03-03", "Later").body, ..entry }).unwrap();

        let (stored, read) = (all::<Box<RawValue>>(&vault), all::<Body>(&vault));

        let text = |it: &Body| serde_json::to_string(it).unwrap();
        assert_eq!(stored[0].entry.body.get(), text(&read[0].entry.body));
        assert_eq!(stored[0].earlier[0].body.get(), text(&read[0].earlier[0].body));
    }

    #[test]
    fn whoever_takes_them_may_stop() {
        let mut vault = Vault::in_memory().unwrap();
        for text in ["One", "Two"] {
            vault.write(&page(&vault, "2026-03-03", text)).unwrap();
        }
        let mut taken = 0;

        let stopped = vault.wholes(&Walk::default(), |_, _: Whole| {
            taken += 1;
            Err(Error::Stopped)
        });

        assert!(matches!(stopped, Err(Error::Stopped)));
        assert_eq!(taken, 1);
    }
}
