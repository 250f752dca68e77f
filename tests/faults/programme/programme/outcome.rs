//! What a test of the programme came to.

/// What came of one test.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How often it was tried.
    pub attempts: u64,
    /// Each time something was lost, silent or wrong, in a sentence.
    pub failures: Vec<String>,
    /// How often the same look was held to something deliberately wrong.
    pub control_attempts: u64,
    /// How often it noticed.
    pub control_noticed: u64,
    /// What else is worth saying.
    pub notes: Vec<String>,
}

impl Outcome {
    /// Counts one try, and what was wrong with it.
    pub fn tried(&mut self, result: Result<(), String>) {
        self.attempts += 1;
        self.failures.extend(result.err());
    }

    /// Counts one try of the control; `noticed` says whether the look saw what is wrong.
    pub fn control(&mut self, noticed: bool) {
        self.control_attempts += 1;
        self.control_noticed += u64::from(noticed);
    }

    /// Adds a note.
    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Whether nothing went wrong and the control was noticed: a look that sees nothing proves nothing.
    pub fn holds(&self) -> bool {
        self.attempts > 0 && self.failures.is_empty() && self.control_noticed > 0
    }

    /// One line for the table.
    pub fn line(&self, name: &str, what: &str) -> String {
        let control = format!("{} of {}", self.control_noticed, self.control_attempts);
        let notes = if self.notes.is_empty() { String::new() } else { format!(" {}.", self.notes.join("; ")) };
        let verdict = if self.holds() { "holds" } else { "DOES NOT HOLD" };
        format!("| {name} | {what} | {} | {} | {control} | {verdict}.{notes} |", self.attempts, self.failures.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_whose_control_nobody_noticed_does_not_hold() {
        let mut outcome = Outcome::default();
        outcome.tried(Ok(()));
        outcome.control(false);
        assert!(!outcome.holds());

        outcome.control(true);
        assert!(outcome.holds());

        outcome.tried(Err("lost".into()));
        assert!(!outcome.holds());
    }
}
