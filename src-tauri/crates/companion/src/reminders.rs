//! Reminders: whether one is due, a pause, and a file for a calendar that reminds while the app is not open.

use std::path::PathBuf;

use chrono::{Days, NaiveDate};
use content::say;
use domain::preferences::Preferences;
use domain::{Reminder, reminder};
use exchange::{Event, Repeats, ics};

use crate::{Error, Visit, preferences, tables};

/// All that a reminder says. The same for everybody and on every day: other people may read it, and the system may keep
/// it. Settings show the same words.
#[must_use]
pub fn reminder_line() -> String {
    say("reminders-line", &[])
}

/// The longest pause, in days.
const LONGEST: u16 = 366;

impl Visit<'_> {
    /// Whether a reminder comes now. A yes is written down first: it is the only one of its day, also when the app is
    /// started anew or runs twice.
    ///
    /// # Errors
    ///
    /// [`Error::Preferences`] when it cannot be written down; then none comes.
    pub fn reminder_due(&self) -> Result<bool, Error> {
        let mut held = self.held();
        if !self.is_due(&held.reminder) {
            return Ok(false);
        }
        let path = &self.companion.places.preferences;
        let mut kept = preferences::read(path);
        let due = self.is_due(&kept.reminder);
        if due {
            kept.reminder.last_shown = Some(self.now.day);
            preferences::write(path, &kept).map_err(Error::Preferences)?;
        }
        held.reminder = kept.reminder;
        Ok(due)
    }

    fn is_due(&self, it: &Reminder) -> bool {
        reminder::due(it, self.now.day, self.now.time())
    }

    /// Pauses reminders for so many days, today among them, or goes on with them (0).
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] (`days`) for more than a year, [`Error::Preferences`] when it cannot be written.
    pub fn pause_reminders(&self, days: u16) -> Result<Preferences, Error> {
        let until = self.now.day.checked_add_days(Days::new(days.into()));
        let until = until.filter(|_| days <= LONGEST).ok_or(Error::OutOfRange { field: "days" })?;
        let mut preferences = self.preferences();
        preferences.reminder.paused_until = (days > 0).then_some(until);
        self.save_preferences(preferences)
    }

    /// Writes the reminders as a calendar file, with an alarm at each. It holds the constant words and nothing else, and
    /// is not encrypted. A file that is there already is never written over.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] (`days`) when no day is chosen; [`Error::NoFile`] when it cannot be written there, or
    /// something of that name is there; [`Error::Locked`].
    pub fn save_reminder_calendar(&self, path: String) -> Result<(), Error> {
        self.need_open()?;
        let events = events(&self.preferences().reminder, self.now.day);
        if events.is_empty() {
            return Err(Error::OutOfRange { field: "days" });
        }
        let path = tables::place(PathBuf::from(path), "ics").ok_or(Error::NoFile)?;
        tables::put(&path, ics(&events, self.now.at).as_bytes()).map_err(|_| Error::NoFile)
    }
}

/// One event for every day, or one for each day of the week that was chosen. They keep their names, so that a calendar
/// that reads the file again has them once.
fn events(reminder: &Reminder, today: NaiveDate) -> Vec<Event> {
    let days = reminder.next_days(today);
    let event = |day: NaiveDate, name: String, repeats| Event {
        uid: format!("reminder-{name}@betweentimes"),
        day,
        time: reminder.time,
        summary: reminder_line(),
        alarm_minutes: Some(0),
        repeats: Some(repeats),
        until: None,
    };
    match days.as_slice() {
        [first, ..] if days.len() == reminder::WEEK.len() => vec![event(*first, "daily".to_owned(), Repeats::Daily)],
        _ => days.iter().map(|it| event(*it, it.format("%a").to_string().to_lowercase(), Repeats::Weekly)).collect(),
    }
}
