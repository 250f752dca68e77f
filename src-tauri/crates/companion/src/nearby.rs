//! After an answer that asks for people who can help: the safety plan is named once more over the next days, quietly.

use chrono::NaiveDate;

use crate::{Error, Visit};

/// The name under which the vault keeps the day.
const NEAR: &str = "plan-near";
/// For how many days.
const DAYS: i64 = 7;

impl Visit<'_> {
    /// Names the safety plan once more over the next days. What was answered is not kept here.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn keep_plan_near(&self) -> Result<(), Error> {
        self.keep_setting(NEAR, &Some(self.now.day))
    }

    /// Whether the safety plan is named on the first screen.
    pub(crate) fn plan_near(&self) -> Result<bool, Error> {
        let day: Option<NaiveDate> = self.setting(NEAR)?;
        // A day ahead of a clock that was set back counts as well.
        Ok(day.is_some_and(|it| (self.now.day - it).num_days().abs() < DAYS))
    }
}
