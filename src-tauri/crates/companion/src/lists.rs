//! Lists and the search.

use chrono::NaiveDate;
use domain::{EntryId, EntryKind, FeelingWord, Mood, Summary};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// Which entries are wanted. An empty filter wants all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Filter {
    /// Kinds; none for all.
    #[ts(optional, as = "Option<Vec<EntryKind>>")]
    pub kinds: Vec<EntryKind>,
    /// Exercises; none for all.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub slugs: Vec<String>,
    /// Only with this tag.
    pub tag: Option<String>,
    /// Only with a mood from the first to the second, both included.
    pub mood: Option<(Mood, Mood)>,
    /// Only with this feeling.
    pub feeling: Option<FeelingWord>,
    /// From this day on.
    pub since: Option<NaiveDate>,
    /// Before this day.
    pub until: Option<NaiveDate>,
    /// Continue after this entry.
    pub after: Option<EntryId>,
    /// How many at most, 1 to 200; 50 when missing.
    pub limit: Option<u32>,
}

/// An entry that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The entry.
    pub summary: Summary,
    /// Some words around the first match.
    pub snippet: Vec<Snippet>,
}

/// A run of words in a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Snippet {
    /// Whether it is what was looked for.
    pub matches: bool,
    /// The words.
    pub text: String,
}

impl Filter {
    fn in_vault(self) -> vault::Filter {
        vault::Filter {
            kinds: self.kinds,
            slugs: self.slugs,
            tag: self.tag,
            mood: self.mood,
            feeling: self.feeling,
            since: self.since,
            until: self.until,
            after: self.after,
            limit: self.limit.unwrap_or(50),
        }
    }
}

impl Visit<'_> {
    /// Entries, newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn list_entries(&self, filter: Filter) -> Result<Vec<Summary>, Error> {
        self.with(|vault| Ok(vault.list(&filter.in_vault())?))
    }

    /// Entries that hold all the words, the last one as a beginning; newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn search(&self, words: String, filter: Filter) -> Result<Vec<Hit>, Error> {
        let hits = self.with(|vault| Ok(vault.search(&words, &filter.in_vault())?))?;
        Ok(hits.into_iter().map(Hit::from).collect())
    }

    /// Every tag in use, the most used first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn tags(&self) -> Result<Vec<String>, Error> {
        self.with(|vault| Ok(vault.tags()?))
    }
}

impl From<vault::Hit> for Hit {
    fn from(hit: vault::Hit) -> Self {
        let snippet = hit.snippet.into_iter().map(|(matches, text)| Snippet { matches, text }).collect();
        Self { summary: hit.summary, snippet }
    }
}
