//! Long work: how far it has come, and how it is stopped. Asked while another command is at it.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Companion, Error, Visit};

/// What long work is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// Copying the journal.
    Copying,
    /// Checking a copy.
    Checking,
    /// Writing a backup.
    Packing,
    /// Reading a backup.
    Unpacking,
    /// Writing under another key.
    Encrypting,
    /// Reading a damaged file.
    Reading,
    /// Putting together what was read.
    Merging,
    /// Erasing in backups.
    Erasing,
    /// Taking in entries.
    Importing,
    /// Gathering what a brief tells, in sections; or what goes out, in entries.
    Gathering,
}

/// How far long work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// How much of it is done.
    pub done: u32,
    /// Of how much; 0 when nobody knows.
    pub of: u32,
}

/// Kept beside the desk, so that it can be read while the desk is taken.
#[derive(Default)]
pub(crate) struct Working {
    progress: Mutex<Option<Progress>>,
    unwanted: AtomicBool,
}

impl Working {
    fn tell(&self, progress: Option<Progress>) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }
}

impl Companion {
    /// Does long work while whoever asks is told how far it has come.
    pub(crate) fn watched<T>(&self, work: impl FnOnce(vault::Work<'_>) -> T) -> T {
        let working = &self.working;
        working.unwanted.store(false, Ordering::Relaxed);
        let watch = |stage, done, of| {
            working.tell(Some(progress(stage, done, of)));
            !working.unwanted.load(Ordering::Relaxed)
        };
        let done = work(vault::Work::watched(&watch));
        working.tell(None);
        done
    }
}

/// Whoever watches something being gathered: told how many parts are done, of how many.
pub(crate) type Steps<'a> = &'a dyn Fn(u32, u32) -> Result<(), Error>;

impl Companion {
    /// Gathers while whoever asks is told how far it has come, and may stop it.
    pub(crate) fn gathering<T>(&self, work: impl FnOnce(Steps<'_>) -> T) -> T {
        let working = &self.working;
        working.unwanted.store(false, Ordering::Relaxed);
        let steps = |done, of| {
            working.tell(Some(Progress { stage: Stage::Gathering, done, of }));
            let stopped = working.unwanted.load(Ordering::Relaxed);
            if stopped { Err(vault::Error::Stopped.into()) } else { Ok(()) }
        };
        let done = work(&steps);
        working.tell(None);
        done
    }
}

impl Visit<'_> {
    /// How far the work at hand has come; nothing when there is none.
    ///
    /// # Errors
    ///
    /// None.
    pub fn progress(&self) -> Result<Option<Progress>, Error> {
        Ok(*self.companion.working.progress.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Stops the work at hand as soon as nothing is half done.
    ///
    /// # Errors
    ///
    /// None.
    pub fn stop_work(&self) -> Result<(), Error> {
        self.companion.working.unwanted.store(true, Ordering::Relaxed);
        Ok(())
    }
}

/// Numbers that are too large for the screen are scaled down together.
fn progress(stage: vault::Stage, done: u64, of: u64) -> Progress {
    let scale = of.max(done) / u64::from(u32::MAX) + 1;
    let small = |it: u64| u32::try_from(it / scale).unwrap_or(u32::MAX);
    Progress { stage: stage.into(), done: small(done), of: small(of) }
}

impl From<vault::Stage> for Stage {
    fn from(stage: vault::Stage) -> Self {
        use vault::Stage as S;
        match stage {
            S::Copying => Self::Copying,
            S::Checking => Self::Checking,
            S::Packing => Self::Packing,
            S::Unpacking => Self::Unpacking,
            S::Encrypting => Self::Encrypting,
            S::Reading => Self::Reading,
            S::Merging => Self::Merging,
            S::Erasing => Self::Erasing,
            S::Importing => Self::Importing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_beyond_four_gigabytes_keep_their_share() {
        let progress = progress(vault::Stage::Packing, 5_000_000_000, 10_000_000_000);

        assert!(progress.of.abs_diff(progress.done * 2) <= 1, "{progress:?} is not half");
    }
}
