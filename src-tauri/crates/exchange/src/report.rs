//! What a report is made of. It is the same report on the screen and in every file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A report, ready to be read: every word is already chosen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The language of the words, such as `en`.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What stands under the title: whose it is, and which days it is about.
    pub lead: Vec<String>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// What stands at the very end.
    pub foot: Vec<String>,
}

/// A part with a heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ReportSection")]
pub struct Section {
    /// Names the section on the screen; never written to a file.
    pub key: String,
    /// Its heading.
    pub heading: String,
    /// What is in it, in order.
    pub blocks: Vec<Block>,
}

/// Something in a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "ReportBlock")]
pub enum Block {
    /// A paragraph.
    Text {
        /// Its words.
        line: Line,
    },
    /// Things of equal rank.
    List {
        /// One line for each.
        lines: Vec<Line>,
    },
    /// Rows and columns.
    Table {
        /// What the table is about.
        caption: String,
        /// The headings of the columns.
        head: Vec<String>,
        /// The rows. The first cell of a row says what the row is about.
        rows: Vec<Row>,
    },
    /// Values over days.
    Chart {
        /// The chart.
        chart: ReportChart,
    },
}

/// Some words that can be left out on the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ReportLine")]
pub struct Line {
    /// Names the line on the screen; never written to a file.
    pub key: String,
    /// The words.
    pub text: String,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ReportRow")]
pub struct Row {
    /// Names the row on the screen; never written to a file.
    pub key: String,
    /// One cell for each column; a missing one is empty.
    pub cells: Vec<String>,
}

/// A small line chart that can also be read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportChart {
    /// Names the chart on the screen; never written to a file.
    pub key: String,
    /// What it shows.
    pub title: String,
    /// What a person who cannot see it needs to know, in full.
    pub sentence: String,
    /// The value at the bottom.
    pub low: f64,
    /// The value at the top.
    pub high: f64,
    /// What stands beside the bottom.
    pub low_label: String,
    /// What stands beside the top.
    pub high_label: String,
    /// The day at the left end.
    pub first_label: String,
    /// The day at the right end.
    pub last_label: String,
    /// Points that are joined; between two runs there is a gap.
    pub runs: Vec<Vec<ChartPoint>>,
    /// The headings of the same values as a table: the day, and the value.
    pub value_head: (String, String),
}

/// A value at its place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChartPoint {
    /// From the left, 0 to 1000.
    pub at: f64,
    /// The value.
    pub value: f64,
    /// Its day.
    pub label: String,
}

impl ReportChart {
    /// Where a point stands, from the left and from the bottom, each 0 to 1; nothing when it has no place.
    #[must_use]
    pub fn place(&self, point: &ChartPoint) -> Option<(f64, f64)> {
        let height = self.high - self.low;
        let up = if height > 0.0 { (point.value - self.low) / height } else { 0.5 };
        let there = point.at.is_finite() && up.is_finite();
        there.then(|| ((point.at / 1000.0).clamp(0.0, 1.0), up.clamp(0.0, 1.0)))
    }

    /// Every point, in order.
    pub fn points(&self) -> impl Iterator<Item = &ChartPoint> {
        self.runs.iter().flatten()
    }

    /// Its values as a table: the headings, and a row for each point.
    pub(crate) fn table(&self) -> ([String; 2], Vec<Row>) {
        let (day, value) = self.value_head.clone();
        let row = |it: &ChartPoint| Row { key: String::new(), cells: vec![it.label.clone(), written(it.value)] };
        ([day, value], self.points().map(row).collect())
    }
}

/// How many columns a table has: as many as its longest row, and at least one.
pub(crate) fn columns(head: &[String], rows: &[Row]) -> usize {
    rows.iter().map(|it| it.cells.len()).chain([head.len(), 1]).max().unwrap_or(1)
}

/// A value as it is written: whole numbers without a point, others with at most two places.
#[must_use]
pub fn written(value: f64) -> String {
    let short = format!("{value:.2}");
    let short = short.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}
