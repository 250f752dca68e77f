//! Lists of entries, newest day first.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{EntryId, Summary};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use crate::fields::{DAMAGED, SUMMARY, summary};
use crate::filter::{Filter, Piece, Place};
use crate::{Error, Vault};

/// One walk along an index, from the newest day backwards.
struct Walk {
    /// What is walked, up to and including `WHERE`.
    from: String,
    /// The columns of the walk that give the place.
    place: &'static str,
    values: Vec<Value>,
}

impl Vault {
    /// Entries that are not in the bin, newest day first; within a day, the last to arrive first.
    /// Bodies are not read.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when [`Filter::after`] was erased.
    pub fn list(&self, filter: &Filter) -> Result<Vec<Summary>, Error> {
        let before = upper_end(self.place_after(filter)?, filter.until);
        let since = filter.since.map_or(i64::from(i32::MIN), |it| it.to_epoch_days().into());
        let mut rest = filter.conditions();
        rest.and("e.day >= ?", [since.into()]);
        let arms: Vec<Piece> = walks(filter).into_iter().map(|walk| arm(walk, before, &rest, filter.most())).collect();
        self.summaries(&joined(arms, filter.most()))
    }

    /// Entries whose time to be asked again has come, the longest waiting first.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn due(&self, now: DateTime<Utc>) -> Result<Vec<Summary>, Error> {
        let sql = format!(
            "SELECT {SUMMARY} FROM entries AS e
             WHERE e.binned_at IS NULL AND e.ask_again_at IS NOT NULL AND e.ask_again_at <= ?
             ORDER BY e.ask_again_at, e.seq"
        );
        self.summaries(&Piece { sql, values: vec![now.timestamp_millis().into()] })
    }

    /// The entries of these names that are not in the bin, in the order of the names. Bodies are not read.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn summaries_of(&self, ids: &[EntryId]) -> Result<Vec<Summary>, Error> {
        let sql = format!("SELECT {SUMMARY} FROM entries AS e WHERE e.uid = ? AND e.binned_at IS NULL");
        let mut found = Vec::new();
        for id in ids {
            found.extend(self.summaries(&Piece { sql: sql.clone(), values: vec![id.as_str().to_owned().into()] })?);
        }
        Ok(found)
    }

    /// Every tag of entries that are not in the bin, the most used first.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn tags(&self) -> Result<Vec<String>, Error> {
        let mut query =
            self.connection.prepare_cached("SELECT tag FROM entry_tags GROUP BY tag ORDER BY count(*) DESC, tag")?;
        let tags = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(tags)
    }

    /// How often each exercise was kept, and the day of the last time, by its slug; the bin left out.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn uses(&self) -> Result<BTreeMap<String, (u32, NaiveDate)>, Error> {
        let mut query = self.connection.prepare_cached(
            "SELECT slug, count(*), max(day) FROM entries
             WHERE slug IS NOT NULL AND binned_at IS NULL GROUP BY slug",
        )?;
        let mut rows = query.query([])?;
        let mut uses = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let day = NaiveDate::from_epoch_days(row.get(2)?).ok_or(DAMAGED)?;
            uses.insert(row.get(0)?, (row.get(1)?, day));
        }
        Ok(uses)
    }

    /// The summaries that a query of the columns of [`SUMMARY`] finds.
    pub(crate) fn summaries(&self, query: &Piece) -> Result<Vec<Summary>, Error> {
        let mut statement = self.connection.prepare_cached(&query.sql)?;
        let mut rows = statement.query(params_from_iter(&query.values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(summary(row)?);
        }
        Ok(found)
    }
}

/// The place that everything in the list comes before in time.
fn upper_end(after: Option<Place>, until: Option<NaiveDate>) -> Place {
    let until = until.map(|it| Place { day: it.to_epoch_days().into(), seq: i64::MIN });
    after.into_iter().chain(until).min().unwrap_or(Place { day: i64::MAX, seq: i64::MAX })
}

/// The walks that reach everything, along the index that leaves out the most.
fn walks(filter: &Filter) -> Vec<Walk> {
    if let Some(tag) = filter.tag_value() {
        return vec![joined_walk("entry_tags", "t.tag = ?", vec![tag])];
    }
    if let Some(values) = filter.feeling_values() {
        return vec![joined_walk("entry_feelings", "t.word = ? AND t.own = ?", values.into())];
    }
    let columns = [
        ("slug", "entries_by_slug", !filter.slugs.is_empty(), filter.slug_values()),
        ("mood", "entries_by_mood", filter.mood.is_some(), filter.mood_values()),
        ("kind", "entries_by_kind", !filter.kinds.is_empty(), filter.kind_values()),
    ];
    match columns.into_iter().find(|it| it.2) {
        Some((column, index, _, values)) => values.into_iter().map(|it| indexed_walk(column, index, it)).collect(),
        None => vec![Walk {
            from: "entries AS e INDEXED BY entries_by_day WHERE e.binned_at IS NULL".into(),
            place: "e.day, e.seq",
            values: Vec::new(),
        }],
    }
}

fn joined_walk(table: &str, condition: &str, values: Vec<Value>) -> Walk {
    let from =
        format!("{table} AS t CROSS JOIN entries AS e ON e.seq = t.seq WHERE {condition} AND e.binned_at IS NULL");
    Walk { from, place: "t.day, t.seq", values }
}

fn indexed_walk(column: &str, index: &str, value: Value) -> Walk {
    // The partial index needs to see that the column is not null.
    let from = format!(
        "entries AS e INDEXED BY {index} WHERE e.binned_at IS NULL AND e.{column} IS NOT NULL AND e.{column} = ?"
    );
    Walk { from, place: "e.day, e.seq", values: vec![value] }
}

/// The newest entries of one walk.
fn arm(walk: Walk, before: Place, rest: &Piece, most: i64) -> Piece {
    let Walk { from, place, values } = walk;
    let order = place.replace(',', " DESC,");
    let sql = format!("SELECT {SUMMARY} FROM {from} AND ({place}) < (?, ?){} ORDER BY {order} DESC LIMIT ?", rest.sql);
    let bounds = [before.day.into(), before.seq.into()];
    let values = values.into_iter().chain(bounds).chain(rest.values.iter().cloned()).chain([most.into()]).collect();
    Piece { sql, values }
}

/// The newest entries of several walks; each of them is short already.
fn joined(mut arms: Vec<Piece>, most: i64) -> Piece {
    if arms.len() == 1 {
        return arms.remove(0);
    }
    let union: Vec<String> = arms.iter().map(|it| format!("SELECT * FROM ({})", it.sql)).collect();
    let mut piece =
        Piece { sql: union.join(" UNION ALL "), values: arms.into_iter().flat_map(|it| it.values).collect() };
    piece.sql.push_str(" ORDER BY 1 DESC, 2 DESC LIMIT ?");
    piece.values.push(most.into());
    piece
}

#[cfg(test)]
mod tests {
    use domain::{EntryKind, FeelingWord, Mood};

    use super::*;

    /// What SQLite means to do for a filter.
    fn plan(filter: &Filter) -> String {
        let vault = Vault::in_memory().unwrap();
        let mut rest = filter.conditions();
        rest.and("e.day >= ?", [0.into()]);
        let before = upper_end(None, None);
        let arms = walks(filter).into_iter().map(|it| arm(it, before, &rest, 50)).collect();
        let Piece { sql, values } = joined(arms, 50);
        let mut query = vault.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps = query.query_map(params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
        steps.collect::<Result<Vec<_>, _>>().unwrap().join("\n")
    }

    fn assert_walks(filter: &Filter, index: &str) {
        let plan = plan(filter);
        assert!(plan.contains(index), "{plan}");
        assert!(!plan.contains("SCAN e") && !plan.contains("SCAN t"), "{plan}");
    }

    #[test]
    fn one_walk_needs_no_sorting() {
        for filter in [
            Filter::default(),
            Filter { kinds: vec![EntryKind::Page], ..Filter::default() },
            Filter { tag: Some("work".into()), ..Filter::default() },
            Filter { feeling: Some(FeelingWord::Known("calm".into())), ..Filter::default() },
        ] {
            let plan = plan(&filter);
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
        }
    }

    #[test]
    fn every_filter_walks_its_own_index() {
        let mood = |it| Mood::new(it).unwrap();
        let none = Filter::default;

        assert_walks(&none(), "entries_by_day");
        assert_walks(&Filter { kinds: vec![EntryKind::Page, EntryKind::Run], ..none() }, "entries_by_kind");
        assert_walks(&Filter { slugs: vec!["a".into(), "b".into()], ..none() }, "entries_by_slug");
        assert_walks(&Filter { mood: Some((mood(0), mood(3))), ..none() }, "entries_by_mood");
        assert_walks(&Filter { tag: Some("work".into()), ..none() }, "PRIMARY KEY");
        assert_walks(&Filter { feeling: Some(FeelingWord::Own("fizzy".into())), ..none() }, "PRIMARY KEY");
    }
}
