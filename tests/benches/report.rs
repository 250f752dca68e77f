//! The table at the end, and the same as JSON.

use std::fmt::Write as _;

use chrono::Utc;
use serde_json::{Value, json};

use crate::figures::{Figures, Pair};
use crate::stage;

/// One comparison.
#[derive(Debug, Clone)]
pub struct Row {
    /// What was done.
    pub what: &'static str,
    /// How large the journal was.
    pub entries: usize,
    /// What the figures count: `ms` or `MiB`.
    pub unit: &'static str,
    /// The figures.
    pub pair: Pair,
    /// The most that the ratio may be; missing where there is no goal.
    pub goal: Option<f64>,
}

/// Every comparison of a run.
#[derive(Debug, Default)]
pub struct Report {
    rows: Vec<Row>,
    notes: Vec<String>,
    /// What it takes until four kilobytes are on this disk, in milliseconds.
    fsync: Option<Figures>,
}

impl Row {
    fn verdict(&self) -> &'static str {
        match self.goal {
            Some(goal) if self.pair.ratio() <= goal => "met",
            Some(_) => "not met",
            None => "–",
        }
    }

    fn cells(&self, fsync: Option<Figures>) -> [String; 8] {
        let figure = |it: f64| format!("{it:.*} {}", digits(it), self.unit);
        [
            self.what.to_owned(),
            self.entries.to_string(),
            figure(self.pair.ours.median),
            figure(self.pair.bare.median),
            format!("{:.2}", self.pair.ratio()),
            self.fsyncs(fsync).map_or("–".to_owned(), |it| format!("{it:.*}", digits(it))),
            self.goal.map_or("–".to_owned(), |it| format!("{it:.2}")),
            self.verdict().to_owned(),
        ]
    }

    /// How many times as long as it takes until four kilobytes are on this disk.
    fn fsyncs(&self, fsync: Option<Figures>) -> Option<f64> {
        (self.unit == "ms").then(|| fsync.map(|it| self.pair.ours.median / it.median)).flatten()
    }

    fn json(&self, fsync: Option<Figures>) -> Value {
        let Pair { ours, bare } = self.pair;
        json!({
            "what": self.what, "entries": self.entries, "unit": self.unit,
            "ours": { "median": ours.median, "least": ours.least },
            "bare": { "median": bare.median, "least": bare.least },
            "ratio": self.pair.ratio(), "leastRatio": self.pair.least_ratio(), "fsyncs": self.fsyncs(fsync),
            "goal": self.goal, "verdict": self.verdict(),
        })
    }
}

/// Three figures, whatever the size.
fn digits(figure: f64) -> usize {
    match figure {
        it if it < 1.0 => 3,
        it if it < 10.0 => 2,
        it if it < 100.0 => 1,
        _ => 0,
    }
}

impl Report {
    /// Adds a comparison, and says it at once: a run takes minutes.
    pub fn add(&mut self, row: Row) {
        let [what, entries, ours, bare, ratio, _, goal, verdict] = row.cells(self.fsync);
        println!("{what}, {entries} entries: {ours} beside {bare}, ratio {ratio} (goal {goal}, {verdict})");
        self.rows.push(row);
    }

    /// Says what the disk takes; every row after it is told in that, too.
    pub fn fsync(&mut self, figures: Figures) {
        let Figures { median, least } = figures;
        self.note(format!("Four kilobytes were on this disk after {median:.3} ms (median; least {least:.3} ms)."));
        self.fsync = Some(figures);
    }

    /// Adds something a reader of the table has to know, unless it was said before.
    pub fn note(&mut self, note: String) {
        if !self.notes.contains(&note) {
            println!("{note}");
            self.notes.push(note);
        }
    }

    /// The table, in columns.
    pub fn table(&self) -> String {
        let head = ["what", "entries", "ours", "bare", "ratio", "fsyncs", "goal", ""].map(str::to_owned);
        let cells = self.rows.iter().map(|it| it.cells(self.fsync));
        let lines: Vec<[String; 8]> = std::iter::once(head).chain(cells).collect();
        let width = |column: usize| lines.iter().map(|it| it[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..8).map(width).collect();
        let mut table = format!("\n{}\n\n", machine());
        for line in &lines {
            let cells: Vec<String> = (0..8).map(|at| aligned(at, &line[at], widths[at])).collect();
            let _ = writeln!(table, "{}", cells.join("  ").trim_end());
        }
        for note in &self.notes {
            let _ = writeln!(table, "\n{note}");
        }
        table
    }

    /// Everything, for another program.
    pub fn json(&self) -> String {
        let rows: Vec<Value> = self.rows.iter().map(|it| it.json(self.fsync)).collect();
        format!("{:#}\n", json!({ "machine": machine(), "rows": rows, "notes": self.notes }))
    }
}

/// Words begin at the left, figures end at the right.
fn aligned(column: usize, text: &str, width: usize) -> String {
    if (1..=6).contains(&column) { format!("{text:>width$}") } else { format!("{text:<width$}") }
}

/// When, and what kind of machine.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let graphics = if stage::has_graphics() { "a GPU" } else { "no GPU" };
    format!("{}, {} cores, {graphics}, {}", Utc::now().format("%Y-%m-%d"), cores, std::env::consts::OS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ours: f64, goal: Option<f64>) -> Row {
        let figures = |it| Figures { median: it, least: it };
        Row { what: "work", entries: 10, unit: "ms", pair: Pair { ours: figures(ours), bare: figures(2.0) }, goal }
    }

    #[test]
    fn a_goal_is_met_up_to_and_including_it() {
        assert_eq!(row(3.0, Some(1.5)).verdict(), "met");
        assert_eq!(row(3.1, Some(1.5)).verdict(), "not met");
        assert_eq!(row(9.0, None).verdict(), "–");
    }

    #[test]
    fn columns_stand_below_each_other() {
        let report = Report { rows: vec![row(3.0, Some(1.5)), row(300.0, None)], ..Report::default() };
        let table = report.table();

        let ends: Vec<usize> = table.lines().filter(|it| it.contains(" ms")).filter_map(|it| it.find(" ms")).collect();
        assert_eq!(ends.len(), 2);
        assert_eq!(ends[0], ends[1]);
    }
}
