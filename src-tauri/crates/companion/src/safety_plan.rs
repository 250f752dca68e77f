//! The safety plan as it is used: the newest one, and the one that opens without the journal when that is allowed.

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::{Answer, Body, EntryId, Run};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// A safety plan, ready to be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyPlan {
    /// The entry it is in.
    pub entry: EntryId,
    /// The day it was written or changed last.
    pub day: NaiveDate,
    /// What it says.
    pub run: Run,
}

/// The plan outside the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutsidePlan {
    /// Whether it is kept outside: anybody at this computer can open it then.
    pub allowed: bool,
    /// The plan; missing when none is kept there, or when it cannot be read.
    pub plan: Option<SafetyPlan>,
}

/// Under this name the vault keeps whether its plan may lie outside. It outlives the copy: a plan that comes back
/// out of the bin is outside again.
const ALLOWED: &str = "plan-outside";

/// The exercise that holds it.
pub(crate) const PLAN: &str = "plan.safety";

impl Visit<'_> {
    /// The newest safety plan of the open journal.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn safety_plan(&self) -> Result<Option<SafetyPlan>, Error> {
        let newest = vault::Filter { slugs: vec![PLAN.into()], limit: 1, ..Default::default() };
        let newest = self.with(|vault| Ok(vault.list(&newest)?))?.into_iter().next();
        let Some(newest) = newest else { return Ok(None) };
        let entry = self.read_entry(newest.id)?;
        let Body::Run(run) = entry.body else { return Ok(None) };
        Ok(Some(SafetyPlan { entry: entry.id, day: entry.changed_at.date_naive().max(entry.written.day), run }))
    }

    /// The plan that is kept outside the journal. It answers while the journal is locked, damaged or gone.
    ///
    /// # Errors
    ///
    /// None: a plan that cannot be read is not there.
    pub fn outside_plan(&self) -> Result<OutsidePlan, Error> {
        let kept = vault::read_outside(&self.plan_folder());
        let allowed = !matches!(kept, Ok(None));
        let plan = kept.ok().flatten().and_then(|it| serde_json::from_str(&it).ok());
        Ok(OutsidePlan { allowed, plan })
    }

    /// Keeps the newest plan outside the journal from now on, or no longer: then the copy is wiped at once.
    ///
    /// # Errors
    ///
    /// [`Error::Blank`] when there is no plan yet; [`Error::Locked`], or what the disk says.
    pub fn allow_plan_outside(&self, allowed: bool) -> Result<OutsidePlan, Error> {
        self.need_open()?;
        // Whatever the disk refuses on the way, nothing comes outside later that was not allowed.
        if allowed {
            let plan = self.safety_plan()?.ok_or(Error::Blank)?;
            self.put_outside(plan)?;
            self.keep_setting(ALLOWED, &true)?;
        } else {
            self.keep_setting(ALLOWED, &false)?;
            self.remove_plan_outside()?;
        }
        self.outside_plan()
    }

    /// Brings the copy outside up to date, where this journal may have one: after a plan was written, thrown away or
    /// brought back. A copy of another journal is left alone.
    pub(crate) fn follow_plan(&self) -> Result<(), Error> {
        if !self.setting(ALLOWED)? {
            return Ok(());
        }
        match self.safety_plan()? {
            Some(plan) => self.put_outside(plan),
            None => self.remove_plan_outside(),
        }
    }

    /// What lies outside is what the person wanted last. A backup may say otherwise: after it was brought back, the
    /// plan does not come outside by itself.
    pub(crate) fn agree_on_plan(&self) -> Result<(), Error> {
        let allowed = self.outside_plan()?.allowed;
        self.keep_setting(ALLOWED, &allowed)?;
        self.follow_plan()
    }

    /// Removes the copy outside.
    pub(crate) fn remove_plan_outside(&self) -> Result<(), Error> {
        Ok(vault::remove_outside(&self.plan_folder())?)
    }

    fn put_outside(&self, mut plan: SafetyPlan) -> Result<(), Error> {
        // Pictures are large, and nobody needs one to find a number.
        plan.run.answers.retain(|_, it| !matches!(it, Answer::Image { .. }));
        let text = serde_json::to_string(&plan).map_err(|_| Error::OutOfRange { field: "plan" })?;
        Ok(vault::keep_outside(&self.plan_folder(), &text)?)
    }

    /// Beside the vault, so that it is there when the vault is not.
    fn plan_folder(&self) -> PathBuf {
        self.companion.places.vault.with_file_name("plan")
    }
}
