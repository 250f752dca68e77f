//! What somebody does with a journal, step by step, and what must be in it after each step.
//!
//! Every step follows from a seed and from what is known so far, so two processes can go through the same
//! history without telling each other anything but how far they came.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Body, CheckIn, Draft, EntryId, Feeling, FeelingWord, Moment, Mood, Page};
use vault::{Erasure, Filter, Imported, NewEntry, Vault, Work};

use betweentimes_tests::chance::Chance;

/// The clock of the first step; each step is a minute later.
pub fn start() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_767_225_600)
}

/// Something that is done.
#[derive(Debug, Clone)]
pub enum Step {
    /// A new entry, or a new version of one.
    Save(NewEntry),
    /// Into the bin.
    Bin(EntryId),
    /// Out of the bin.
    Unbin(EntryId),
    /// Gone for good, from the bin.
    Erase(EntryId),
    /// Everything of some days gone for good.
    EraseDays(i64),
    /// Marked for the session.
    Mark(EntryId, bool),
    /// A draft kept.
    Draft(Draft),
    /// A draft let go.
    Discard(EntryId),
    /// Many entries at once from elsewhere.
    Import(Vec<Imported>),
    /// A preference.
    Setting(String),
}

/// What is known of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kept {
    version: u32,
    text: String,
    tags: Vec<String>,
    day: i64,
    marked: bool,
    binned: bool,
}

/// What an entry says: its words, its tags and its day.
type Said = (String, Vec<String>, i64);

/// Everything that must be in a journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    entries: BTreeMap<String, Kept>,
    drafts: BTreeMap<String, String>,
    setting: Option<String>,
}

/// A history that follows from its seed.
#[derive(Debug, Clone)]
pub struct History {
    chance: Chance,
    at: u32,
    /// What must be there now.
    pub known: Known,
    /// Names that were given once; an erased one is never given again.
    gone: BTreeSet<String>,
    /// What was imported before: the entry it became, and what it said when it came.
    origins: BTreeMap<String, (String, Said)>,
}

impl History {
    /// The history of a seed, at its beginning.
    pub fn of(seed: u64) -> Self {
        Self {
            chance: Chance::of(seed),
            at: 0,
            known: Known::default(),
            gone: BTreeSet::new(),
            origins: BTreeMap::new(),
        }
    }

    /// The next step, which from now on is part of what must be there.
    pub fn next(&mut self) -> Step {
        self.at += 1;
        let step = self.choose();
        self.learn(&step);
        step
    }

    /// Lets a step go by that was refused: nothing of it is there.
    pub fn skip(&mut self) {
        let mut after = self.clone();
        after.next();
        (self.chance, self.at) = (after.chance, after.at);
    }

    /// The clock at this step.
    pub fn now(&self) -> DateTime<Utc> {
        start() + TimeDelta::minutes(i64::from(self.at))
    }

    fn choose(&mut self) -> Step {
        let shown = self.ids(|it| !it.binned);
        let binned = self.ids(|it| it.binned);
        let drafts: Vec<String> = self.known.drafts.keys().cloned().collect();
        match self.chance.below(100) {
            0..40 => Step::Save(self.entry(None)),
            40..55 if !shown.is_empty() => {
                let id = self.one(&shown);
                Step::Save(self.entry(Some(id)))
            }
            55..65 if !shown.is_empty() => Step::Bin(self.one(&shown)),
            65..70 if !binned.is_empty() => Step::Unbin(self.one(&binned)),
            70..75 if !binned.is_empty() => Step::Erase(self.one(&binned)),
            75..77 => Step::EraseDays(self.chance.below(20) as i64),
            77..81 if !shown.is_empty() => {
                let id = self.one(&shown);
                let marked = self.chance.percent(50);
                Step::Mark(id, marked)
            }
            81..90 => Step::Draft(self.draft()),
            90..93 if !drafts.is_empty() => Step::Discard(self.one(&drafts)),
            93..97 => Step::Import(self.imported()),
            97..100 => Step::Setting(format!("{}", self.chance.bits())),
            _ => Step::Save(self.entry(None)),
        }
    }

    fn ids(&self, which: impl Fn(&Kept) -> bool) -> Vec<String> {
        self.known.entries.iter().filter(|(_, it)| which(it)).map(|(id, _)| id.clone()).collect()
    }

    fn one(&mut self, ids: &[String]) -> EntryId {
        self.chance.one_of(ids).clone().try_into().expect("a name")
    }

    fn fresh(&mut self) -> EntryId {
        let halves = [self.chance.bits(), self.chance.bits()];
        EntryId::of(std::array::from_fn(|at| halves[at / 8].to_le_bytes()[at % 8]))
    }

    /// Mostly short, sometimes long enough for pages of its own.
    fn text(&mut self) -> String {
        let words = ["rain", "lake", "tea", "evening", "letter", "stone", "quiet", "Äpfel", "雨"];
        let count = if self.chance.percent(15) { self.chance.between(500, 4_000) } else { self.chance.between(1, 80) };
        (0..count).map(|_| *self.chance.one_of(&words)).collect::<Vec<_>>().join(" ")
    }

    fn moment(&mut self) -> Moment {
        let at = start() + TimeDelta::days(self.chance.below(20) as i64);
        Moment { at, day: at.date_naive(), offset_minutes: 60 }
    }

    fn entry(&mut self, id: Option<EntryId>) -> NewEntry {
        let is_new = id.is_none();
        let id = id.unwrap_or_else(|| self.fresh());
        let body = if is_new && self.chance.percent(25) {
            let word = FeelingWord::Known(if self.chance.percent(50) { "calm" } else { "sad" }.into());
            let (line, feelings) = (self.text(), vec![Feeling { word, strength: None }]);
            Body::CheckIn(CheckIn { mood: Mood::new(4).ok(), line, feelings, ..CheckIn::default() })
        } else {
            Body::Page(Page { title: String::new(), text: self.text(), mood: None })
        };
        let tags = if self.chance.percent(40) { vec!["work".to_owned()] } else { Vec::new() };
        NewEntry {
            id,
            written: self.moment(),
            changed_at: self.now(),
            body,
            tags,
            to_session: false,
            never_export: false,
        }
    }

    fn draft(&mut self) -> Draft {
        let ids: Vec<String> = self.known.drafts.keys().cloned().collect();
        let id = if ids.is_empty() || self.chance.percent(40) { self.fresh() } else { self.one(&ids) };
        Draft {
            id,
            started: self.moment(),
            saved_at: self.now(),
            changes: None,
            body: Body::Page(Page { title: String::new(), text: self.text(), mood: None }),
            tags: Vec::new(),
            to_session: false,
            never_export: false,
        }
    }

    fn imported(&mut self) -> Vec<Imported> {
        (0..self.chance.between(1, 12))
            .map(|_| Imported { origin: format!("app-{}", self.chance.below(60)), entry: self.entry(None) })
            .collect()
    }

    /// Takes a step into what must be there.
    fn learn(&mut self, step: &Step) {
        match step {
            Step::Save(entry) => self.learn_entry(entry),
            Step::Bin(id) => self.kept(id).binned = true,
            Step::Unbin(id) => self.kept(id).binned = false,
            Step::Erase(id) => self.forget(id.as_str()),
            Step::EraseDays(number) => {
                let day = day_of(*number);
                let ids: Vec<String> =
                    self.known.entries.iter().filter(|(_, it)| it.day == day).map(|(id, _)| id.clone()).collect();
                ids.iter().for_each(|id| self.forget(id));
                let drafts = self.known.drafts.iter().filter(|(_, text)| text.starts_with(&format!("{day} ")));
                let drafts: Vec<String> = drafts.map(|(id, _)| id.clone()).collect();
                drafts.iter().for_each(|id| drop(self.known.drafts.remove(id)));
            }
            Step::Mark(id, marked) => self.kept(id).marked = *marked,
            Step::Draft(draft) => drop(self.known.drafts.insert(draft.id.as_str().into(), draft_text(draft))),
            Step::Discard(id) => drop(self.known.drafts.remove(id.as_str())),
            Step::Import(all) => {
                for it in all {
                    self.learn_import(it);
                }
            }
            Step::Setting(value) => self.known.setting = Some(value.clone()),
        }
    }

    /// What came before is changed only when it changed there and not here; what lies in the bin stays there.
    fn learn_import(&mut self, Imported { origin, entry }: &Imported) {
        let coming = said(entry);
        let Some((id, came)) = self.origins.get_mut(origin) else {
            self.origins.insert(origin.clone(), (entry.id.as_str().into(), coming));
            return self.learn_entry(entry);
        };
        let here = self.known.entries.get_mut(id).expect("an origin belongs to what is known");
        let now = (here.text.clone(), here.tags.clone(), here.day);
        if !here.binned && now == *came && coming != now {
            (here.text, here.tags, here.day) = coming.clone();
            here.version += 1;
            *came = coming;
        }
    }

    fn learn_entry(&mut self, entry: &NewEntry) {
        let version = self.known.entries.get(entry.id.as_str()).map_or(1, |it| it.version + 1);
        let kept = Kept {
            version,
            text: entry.body.words(),
            tags: entry.tags.clone(),
            day: entry.written.day.to_epoch_days().into(),
            marked: entry.to_session,
            binned: false,
        };
        self.known.entries.insert(entry.id.as_str().into(), kept);
        self.known.drafts.remove(entry.id.as_str());
    }

    fn kept(&mut self, id: &EntryId) -> &mut Kept {
        self.known.entries.get_mut(id.as_str()).expect("a step is about what is known")
    }

    fn forget(&mut self, id: &str) {
        self.known.entries.remove(id);
        self.gone.insert(id.into());
        self.origins.retain(|_, it| it.0 != id);
    }
}

fn said(entry: &NewEntry) -> Said {
    (entry.body.words(), entry.tags.clone(), entry.written.day.to_epoch_days().into())
}

fn day_of(number: i64) -> i64 {
    i64::from((start() + TimeDelta::days(number)).date_naive().to_epoch_days())
}

/// The day a draft was begun on, and its words.
fn draft_text(draft: &Draft) -> String {
    format!("{} {}", draft.started.day.to_epoch_days(), draft.body.words())
}

/// Does a step in a vault.
pub fn apply(step: &Step, vault: &mut Vault, now: DateTime<Utc>) -> Result<(), vault::Error> {
    match step {
        Step::Save(entry) => vault.write(entry).map(drop),
        Step::Bin(id) => vault.move_to_bin(id, now),
        Step::Unbin(id) => vault.take_from_bin(id),
        Step::Erase(id) => vault.erase(id),
        Step::EraseDays(number) => {
            let since = (start() + TimeDelta::days(*number)).date_naive();
            let until = since.succ_opt().expect("a day after");
            vault.erase_for_good(&Erasure::Days { since, until }).map(drop)
        }
        Step::Mark(id, marked) => vault.mark(id, *marked, false),
        Step::Draft(draft) => vault.keep_draft(draft),
        Step::Discard(id) => vault.discard_draft(id).map(drop),
        Step::Import(all) => vault.import(&mut all.iter().cloned(), Work::unwatched()).map(drop),
        Step::Setting(value) => vault.keep_setting("something", value),
    }
}

impl Known {
    /// What is in a vault.
    pub fn of(vault: &Vault) -> Result<Self, vault::Error> {
        let mut known = Self { setting: vault.setting("something")?, ..Self::default() };
        let mut after = None;
        loop {
            let page = vault.list(&Filter { limit: 200, after: after.take(), ..Filter::default() })?;
            for summary in &page {
                let entry = vault.read(&summary.id)?.ok_or(vault::Error::NoSuchEntry)?;
                known.entries.insert(entry.id.as_str().into(), kept(&entry, false));
            }
            match page.last() {
                Some(last) if page.len() == 200 => after = Some(last.id.clone()),
                _ => break,
            }
        }
        for binned in vault.bin()? {
            let summary = binned.summary;
            known.entries.insert(
                summary.id.as_str().into(),
                Kept {
                    version: summary.version,
                    text: String::new(),
                    tags: summary.tags,
                    day: summary.written.day.to_epoch_days().into(),
                    marked: false,
                    binned: true,
                },
            );
        }
        for draft in vault.drafts()? {
            known.drafts.insert(draft.id.as_str().into(), draft_text(&draft));
        }
        Ok(known)
    }

    /// Whether this is what a vault has to hold. Of what is in the bin the words and the mark are not read.
    pub fn is(&self, wanted: &Self) -> bool {
        let seen = |it: &Self| {
            let mut it = it.clone();
            for kept in it.entries.values_mut().filter(|it| it.binned) {
                (kept.text, kept.marked) = (String::new(), false);
            }
            it
        };
        seen(self) == seen(wanted)
    }

    /// How many entries there are, the bin included.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}

fn kept(entry: &domain::Entry, binned: bool) -> Kept {
    Kept {
        version: entry.version,
        text: entry.body.words(),
        tags: entry.tags.clone(),
        day: entry.written.day.to_epoch_days().into(),
        marked: entry.to_session,
        binned,
    }
}

/// Looks whether a vault is whole and holds one of these.
pub fn holds_one_of(vault: &Vault, wanted: &[&Known]) -> Result<(), String> {
    let verdict = vault.verify(Work::unwatched()).map_err(|it| format!("cannot be checked: {it}"))?;
    if !verdict.problems.is_empty() {
        return Err(format!("not whole: {:?}", verdict.problems));
    }
    let there = Known::of(vault).map_err(|it| format!("cannot be read: {it}"))?;
    if wanted.iter().any(|it| there.is(it)) {
        Ok(())
    } else {
        Err(format!("holds {} entries, and neither what was acknowledged nor the step after", there.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_holds_what_its_history_says() {
        for seed in 0..12 {
            let mut vault = Vault::in_memory().expect("a vault");
            let mut history = History::of(seed);
            for _ in 0..150 {
                let step = history.next();
                apply(&step, &mut vault, history.now()).expect("a step");
                holds_one_of(&vault, &[&history.known]).unwrap_or_else(|problem| panic!("after {step:?}: {problem}"));
            }
        }
    }

    #[test]
    fn one_step_less_is_noticed() {
        let mut vault = Vault::in_memory().expect("a vault");
        let mut history = History::of(1);
        for _ in 0..30 {
            let step = history.next();
            apply(&step, &mut vault, history.now()).expect("a step");
        }
        let before = history.known.clone();
        while history.known == before {
            history.next();
        }

        assert!(holds_one_of(&vault, &[&history.known]).is_err());
    }
}
