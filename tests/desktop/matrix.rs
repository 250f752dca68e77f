//! What was found on each screen in each look, as a table for people.

use std::{fmt::Write, fs};

use betweentimes_tests::places;

use crate::looks::Look;

/// What was found on one screen in one look.
#[derive(Debug, Default, Clone)]
pub struct Found {
    /// What axe has to say.
    pub violations: Vec<String>,
    /// Targets that are too small.
    pub small: Vec<String>,
    /// What scrolls sideways.
    pub sideways: Vec<String>,
}

impl Found {
    fn all(&self) -> impl Iterator<Item = &String> {
        self.violations.iter().chain(&self.small).chain(&self.sideways)
    }

    fn cell(&self) -> String {
        format!("{} · {} · {}", self.violations.len(), self.small.len(), self.sideways.len())
    }
}

/// Everything found, by screen and look.
#[derive(Debug, Default)]
pub struct Matrix {
    looks: Vec<Look>,
    rows: Vec<(&'static str, Vec<Found>)>,
}

impl Matrix {
    /// An empty one for these looks.
    pub fn of(looks: Vec<Look>) -> Self {
        Self { looks, rows: Vec::new() }
    }

    /// Its looks.
    pub fn looks(&self) -> Vec<Look> {
        self.looks.clone()
    }

    /// Adds a screen with what was found in each look.
    pub fn add(&mut self, screen: &'static str, found: Vec<Found>) {
        self.rows.push((screen, found));
    }

    /// Every finding, one a line.
    pub fn findings(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (screen, found) in &self.rows {
            for (look, it) in self.looks.iter().zip(found) {
                lines.extend(it.all().map(|what| format!("{screen}, {look}: {what}")));
            }
        }
        lines
    }

    /// Writes the table to `target/access/matrix.md`, and a short one to `target/access/summary.md`.
    pub fn write(&self) {
        let folder = places::target().join("access");
        fs::create_dir_all(&folder).expect("a folder for the table");
        fs::write(folder.join("matrix.md"), self.table()).expect("a table");
        fs::write(folder.join("summary.md"), self.summary()).expect("a table");
    }

    fn table(&self) -> String {
        let mut table =
            "# Every screen in every look\n\nIn each cell: axe violations · small targets · sideways scroll.\n\n"
                .to_owned();
        let looks: Vec<String> = self.looks.iter().map(ToString::to_string).collect();
        line(&mut table, "screen", &looks);
        line(&mut table, "---", &vec!["---".to_owned(); looks.len()]);
        for (screen, found) in &self.rows {
            line(&mut table, screen, &found.iter().map(Found::cell).collect::<Vec<_>>());
        }
        table
    }

    /// One line for each look, with the sums over all screens.
    fn summary(&self) -> String {
        let mut table = String::new();
        let heads = ["screens", "axe violations", "small targets", "sideways scroll"].map(str::to_owned);
        line(&mut table, "look", &heads);
        line(&mut table, "---", &["---:"; 4].map(str::to_owned));
        for (at, look) in self.looks.iter().enumerate() {
            let sum = |part: fn(&Found) -> usize| self.rows.iter().map(|it| part(&it.1[at])).sum::<usize>();
            let sums =
                [self.rows.len(), sum(|it| it.violations.len()), sum(|it| it.small.len()), sum(|it| it.sideways.len())];
            line(&mut table, &look.to_string(), &sums.map(|it| it.to_string()));
        }
        table
    }
}

fn line(table: &mut String, first: &str, cells: &[String]) {
    writeln!(table, "| {first} | {} |", cells.join(" | ")).expect("words");
}

#[test]
fn a_finding_is_told_with_its_screen_and_its_look_and_counted_once() {
    let mut matrix = Matrix::of(vec![crate::looks::PLAIN]);
    matrix.add("today", vec![Found { small: vec!["a button is 3 × 3".to_owned()], ..Found::default() }]);

    assert_eq!(matrix.findings(), ["today, light 100 % ltr: a button is 3 × 3"]);
    assert!(matrix.table().contains("| today | 0 · 1 · 0 |"), "{}", matrix.table());
    assert!(matrix.summary().contains("| light 100 % ltr | 1 | 0 | 1 | 0 |"), "{}", matrix.summary());
}
