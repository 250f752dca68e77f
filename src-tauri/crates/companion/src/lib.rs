//! What Betweentimes can do, one file per noun, without a window and without a clock of its own.
//!
//! A [`Companion`] owns the open vault. Whoever hosts it (the window, `btw`, a test) reads the clock
//! and does everything through [`Companion::at`], so that the same call at the same moment always
//! means the same.

mod answers;
mod backups;
mod behind;
mod bin;
mod brief;
mod cards;
mod code;
mod drafts;
mod echoes;
mod entries;
mod erasing;
mod error;
mod exercises;
mod exports;
mod fair_test;
mod healing;
mod help;
mod helped;
mod imports;
mod insights;
mod keys;
mod lenses;
mod library;
mod lists;
mod measures;
mod nearby;
mod on_this_day;
mod opening;
mod packs;
mod personal_map;
mod pins;
mod plan;
mod portable;
mod preferences;
mod ratings;
mod reminders;
mod returns;
mod review;
mod safety_plan;
mod said;
mod sessions;
mod settings;
mod tables;
mod tasks;
mod today;
mod together;
mod topics;
mod verify;
mod versions;
mod week;
mod work;

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{EntryId, Moment, preferences::Preferences};

pub use answers::{AnswerExercise, AnswerTask, TherapistAnswer};
pub use backups::{Backup, BackupPlace, DataState, Difference, Preview, Rehearsal, Renewed, SecondFolder, Tended};
pub use bin::Binned;
pub use brief::{Brief, BriefFormat, BriefSection, BriefWish, Offer, SavedBrief, Shared, SharedAs, SharedPart};
pub use cards::KeptCard;
pub use code::Weight;
pub use drafts::{Kept, Unfinished};
pub use echoes::{Echo, Recurring};
pub use erasing::{Erased, Remains};
pub use error::{Error, ImportFault};
pub use exchange::{LineFault, PlanFault};
pub use exercises::{Play, Vocabulary};
pub use exports::{ExportFormat, ExportLook, ExportReport, ExportWish};
pub use fair_test::{FairSide, FairTest};
pub use healing::{Cure, Diagnosis, Healed, Missing};
pub use helped::{Better, Helped, HelpedSkill, OwnTarget, Skill, UseDot};
pub use imports::{ImportLook, ImportMood, ImportReport, ImportTable, ImportWish, Skipped, Undone};
pub use insights::{ChartOf, Insights, PractisedSkill};
pub use keys::{Made, Recovery};
pub use lenses::{Lens, Lenses};
pub use library::{Counted, EarlierTime, Shelved, Tally};
pub use lists::{Filter, Hit, Snippet};
pub use measures::{Offered, PastReading, Tracker, TrackerKept};
pub use on_this_day::EarlierDay;
pub use opening::{Phase, Status};
pub use packs::{OwnExercise, PackFault, Tried};
pub use plan::{LeftOutOfPlan, Plan, PlanChange, Proposed};
pub use reminders::reminder_line;
pub use returns::Due;
pub use safety_plan::{OutsidePlan, SafetyPlan};
pub use sessions::{Agreed, Appointment, Sessions};
pub use tasks::{Homework, KeptTask};
pub use today::{Planned, Today};
pub use together::NextDay;
pub use topics::Topic;
pub use vault::Cost;
pub use verify::Verdict;
pub use versions::Version;
pub use week::Week;
pub use work::{Progress, Stage};

/// Where things lie on this computer.
#[derive(Debug, Clone)]
pub struct Places {
    /// The folder of the vault: the encrypted file, its key slots, nothing readable.
    pub vault: PathBuf,
    /// The file of the preferences, which hold nothing about the person.
    pub preferences: PathBuf,
}

/// The app without a window. One per process; every method may be called from any thread.
pub struct Companion {
    places: Places,
    cost: Cost,
    desk: Mutex<opening::Desk>,
    preferences: Mutex<Preferences>,
    working: work::Working,
}

/// The companion at one moment.
#[derive(Clone, Copy)]
pub struct Visit<'a> {
    companion: &'a Companion,
    now: Moment,
}

impl Companion {
    /// A companion whose vault is closed.
    #[must_use]
    pub fn new(places: Places) -> Self {
        Self::costing(places, Cost::Calibrated)
    }

    /// A companion whose passphrases cost something else than usual; for tests.
    #[must_use]
    pub fn costing(places: Places, cost: Cost) -> Self {
        let preferences = Mutex::new(preferences::read(&places.preferences));
        Self { places, cost, desk: Mutex::default(), preferences, working: work::Working::default() }
    }

    /// The folder where the vault lies, or will.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.places.vault
    }

    /// Closes the vault in good order and waits until that is done. For a host that is about to end.
    pub fn close(&self, now: Moment) {
        // Locking has no way to go wrong.
        self.at(now).lock().ok();
        self.desk().wait_for_closing();
    }

    /// The companion at the moment that the host's clock shows.
    #[must_use]
    pub fn at(&self, now: Moment) -> Visit<'_> {
        Visit { companion: self, now }
    }

    /// The desk. A panic elsewhere leaves the vault's transaction rolled back, so the desk stays usable.
    fn desk(&self) -> MutexGuard<'_, opening::Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Visit<'_> {
    /// Does something with the open vault. When its file turns out to be damaged, it is closed, and what is
    /// needed to heal it is kept.
    fn with<T>(&self, work: impl FnOnce(&mut vault::Vault) -> Result<T, Error>) -> Result<T, Error> {
        let mut desk = self.companion.desk();
        let done = work(desk.vault.as_mut().ok_or(Error::Locked)?);
        if matches!(done, Err(Error::Vault(vault::Error::Damaged { what: "vault.db" }))) {
            desk.keep_as_patient();
        }
        done
    }

    /// Refuses what needs an open vault, before anything else is looked at.
    fn need_open(&self) -> Result<(), Error> {
        if self.companion.desk().vault.is_some() { Ok(()) } else { Err(Error::Locked) }
    }

    /// Does long work with the open vault.
    fn with_work<T>(
        &self,
        work: impl FnOnce(&mut vault::Vault, vault::Work<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.with(|vault| self.companion.watched(|watch| work(vault, watch)))
    }

    /// Does something with one entry of the open vault; says which one when it is not there.
    fn with_entry<T>(
        &self,
        id: &EntryId,
        work: impl FnOnce(&mut vault::Vault) -> Result<T, vault::Error>,
    ) -> Result<T, Error> {
        self.with(|vault| {
            work(vault).map_err(|error| match error {
                vault::Error::NoSuchEntry => Error::NoSuchEntry { id: id.clone() },
                other => other.into(),
            })
        })
    }
}
