//! What a vault needs from time to time, without anybody having to think of it: a look at its structure
//! every day, a check of everything every week, a backup when something changed, old backups let go.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use crate::backup::{Backup, Log, Pin, Renewed, Shelf};
use crate::files::{self, BACKUPS};
use crate::keys::hex::Hex;
use crate::verify::Verdict;
use crate::work::Work;
use crate::{Error, Vault, manifest};

/// A backup is made at most this often by itself.
const BETWEEN_BACKUPS: TimeDelta = TimeDelta::minutes(30);
/// The structure is looked at this often.
const BETWEEN_LOOKS: TimeDelta = TimeDelta::days(1);
/// Everything is checked this often.
const BETWEEN_CHECKS: TimeDelta = TimeDelta::days(7);

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tended {
    /// What is wrong; nothing else was done then.
    pub problems: Vec<String>,
    /// The backup that was made, if one was due.
    pub backup: Option<Backup>,
    /// Backups that were brought under the keys of today.
    pub renewed: Renewed,
    /// Whether the newest backup is in the second folder; `None` without one.
    pub mirrored: Option<bool>,
}

/// When things were last done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Care {
    /// The last backup.
    pub backed_up_at: Option<DateTime<Utc>>,
    /// The last check of everything.
    pub checked_at: Option<DateTime<Utc>>,
    /// The last rehearsal of a restore.
    pub rehearsed_at: Option<DateTime<Utc>>,
    /// Whether something changed since the last backup.
    pub changed: bool,
}

impl Vault {
    /// When things were last done.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn care(&self) -> Result<Care, Error> {
        let Some(home) = &self.home else { return Ok(Care::default()) };
        let log = Log::read(Shelf::of_vault(&home.folder).folder());
        Ok(Care {
            backed_up_at: log.backed_up_at,
            checked_at: log.checked_at,
            rehearsed_at: log.rehearsed_at,
            changed: log.state != Some(self.state()?),
        })
    }

    /// Does everything that is due.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the damage is such that not even a look is possible, [`Error::Stopped`], and
    /// whatever stops a backup. A second folder that is not there is no error.
    pub fn tend(&mut self, second: Option<&Path>, now: DateTime<Utc>, work: Work<'_>) -> Result<Tended, Error> {
        let mut tended = Tended { problems: self.check_if_due(now, work)?, ..Tended::default() };
        if tended.problems.is_empty() {
            tended.backup = self.back_up_if_due(now, work)?;
            tended.renewed = self.renew_if_due(second, work)?;
            tended.mirrored = self.mirror_newest(second, work)?;
            if tended.backup.is_some() {
                self.thin(second.filter(|it| it.is_dir()), now)?;
            }
        }
        Ok(tended)
    }

    /// Checks everything now, and notes when that was.
    ///
    /// # Errors
    ///
    /// As [`Vault::verify`].
    pub fn check(&mut self, now: DateTime<Utc>, work: Work<'_>) -> Result<Verdict, Error> {
        let verdict = self.verify(work)?;
        if let (Some(home), true) = (&mut self.home, verdict.problems.is_empty()) {
            let folder = files::make_inside(&home.folder, BACKUPS)?;
            let mut log = Log::read(&folder);
            (log.looked_at, log.checked_at) = (Some(now), Some(now));
            log.write(&folder)?;
            home.unclean = false;
        }
        Ok(verdict)
    }

    /// Makes a backup when something changed and the last one is not fresh. For the moment before closing.
    ///
    /// # Errors
    ///
    /// Whatever stops a backup.
    pub fn back_up_if_due(&self, now: DateTime<Utc>, work: Work<'_>) -> Result<Option<Backup>, Error> {
        let care = self.care()?;
        if self.home.is_none() || !care.changed || !is_due(care.backed_up_at, BETWEEN_BACKUPS, now) {
            return Ok(None);
        }
        self.back_up(now, Pin::Usual, work).map(Some)
    }

    /// Looks at the structure, or checks everything. Answers what is wrong.
    fn check_if_due(&mut self, now: DateTime<Utc>, work: Work<'_>) -> Result<Vec<String>, Error> {
        let Some(home) = &self.home else { return Ok(Vec::new()) };
        let folder = files::make_inside(&home.folder, BACKUPS)?;
        let mut log = Log::read(&folder);
        if is_due(log.checked_at, BETWEEN_CHECKS, now) {
            return Ok(self.check(now, work)?.problems);
        }
        if !home.unclean && !is_due(log.looked_at, BETWEEN_LOOKS, now) {
            return Ok(Vec::new());
        }
        let problems = self.look()?.problems;
        if problems.is_empty() {
            log.looked_at = Some(now);
            log.write(&folder)?;
            if let Some(home) = &mut self.home {
                home.unclean = false;
            }
        }
        Ok(problems)
    }

    fn renew_if_due(&mut self, second: Option<&Path>, work: Work<'_>) -> Result<Renewed, Error> {
        if self.is_renewal_due()? { self.renew_backups(second, work) } else { Ok(Renewed::default()) }
    }

    /// Copies the newest backup to the second folder, if that is there. Answers whether it is there now;
    /// nothing without a second folder.
    ///
    /// # Errors
    ///
    /// [`Error::Stopped`], and [`Error::Io`] when the own folder cannot be read.
    pub fn mirror_newest(&self, second: Option<&Path>, work: Work<'_>) -> Result<Option<bool>, Error> {
        let (Some(home), Some(second)) = (&self.home, second) else { return Ok(None) };
        let Some(newest) = Shelf::of_vault(&home.folder).list()?.into_iter().next() else { return Ok(Some(true)) };
        if !second.is_dir() {
            return Ok(Some(false));
        }
        match self.mirror(&newest, second, work) {
            Ok(()) => Ok(Some(true)),
            Err(Error::Stopped) => Err(Error::Stopped),
            // A stick that is full or was pulled out: said, and tried again the next time.
            Err(_) => Ok(Some(false)),
        }
    }

    /// A mark of everything a backup would hold: another one as soon as any of it changed.
    pub(crate) fn state(&self) -> Result<Hex<32>, Error> {
        let mut hash = Sha256::new();
        hash.update(manifest::mark(&self.connection)?);
        let mut query = self.connection.prepare_cached(
            "SELECT uid || ' ' || saved_at FROM drafts UNION ALL SELECT key || ' ' || value FROM settings ORDER BY 1",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            hash.update(row.get_ref(0)?.as_bytes().unwrap_or_default());
            hash.update([0]);
        }
        Ok(Hex(hash.finalize().into()))
    }
}

/// Whether something is due again. A clock that was turned back by more than the time between makes it due,
/// too: nobody can tell how long ago it was.
fn is_due(last: Option<DateTime<Utc>>, between: TimeDelta, now: DateTime<Utc>) -> bool {
    last.is_none_or(|last| (now - last).abs() >= between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_done_is_due() {
        assert!(is_due(None, BETWEEN_LOOKS, DateTime::UNIX_EPOCH));
    }

    #[test]
    fn a_clock_that_was_turned_back_by_years_does_not_stop_backups() {
        let now: DateTime<Utc> = "2026-11-25T12:00:00Z".parse().unwrap();

        assert!(!is_due(Some(now), BETWEEN_BACKUPS, now + TimeDelta::minutes(29)));
        assert!(is_due(Some(now), BETWEEN_BACKUPS, now + TimeDelta::minutes(30)));
        assert!(!is_due(Some(now), BETWEEN_BACKUPS, now - TimeDelta::minutes(29)));
        assert!(is_due(Some(now), BETWEEN_BACKUPS, now - TimeDelta::days(3_650)));
    }
}
