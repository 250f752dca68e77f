//! What a person reads while the work goes on, and the sentence it stops with.

use std::fmt;
use std::time::Duration;

/// Why the work stopped: one sentence, and the line to type where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    why: String,
    line: Option<String>,
}

impl Stop {
    /// Stops with a sentence.
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into(), line: None }
    }

    /// Stops with a sentence and the line that puts it right.
    pub fn with_line(why: impl Into<String>, line: impl Into<String>) -> Self {
        Self { why: why.into(), line: Some(line.into()) }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.line {
            Some(line) => write!(out, "{}\n\n  {line}\n", self.why),
            None => out.write_str(&self.why),
        }
    }
}

/// Announces a part of the work.
pub fn heading(words: &str) {
    println!("\n== {words}");
}

/// Says one line.
pub fn line(words: &str) {
    println!("{words}");
}

/// A duration as a person says it: `0.4 s`, `38 s`, `12 min 04 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds >= 60 {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    } else if seconds >= 10 {
        format!("{seconds} s")
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}

/// Two columns, the first one padded to its longest entry.
pub fn table(rows: &[(&str, String)]) -> String {
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let lines = rows.iter().map(|(name, what)| format!("  {name:<width$}  {what}"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_said_in_the_unit_that_suits_it() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(38)), "38 s");
        assert_eq!(duration(Duration::from_secs(724)), "12 min 04 s");
    }

    #[test]
    fn a_table_lines_its_second_column_up() {
        let rows = [("format", "1.0 s".to_owned()), ("ui build", "38 s".to_owned())];
        assert_eq!(table(&rows), "  format    1.0 s\n  ui build  38 s");
    }

    #[test]
    fn a_stop_puts_the_line_to_type_on_a_line_of_its_own() {
        let stop = Stop::with_line("Node is needed.", "install node");
        assert_eq!(stop.to_string(), "Node is needed.\n\n  install node\n");
    }
}
