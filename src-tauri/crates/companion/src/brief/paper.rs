//! The chosen items as a report: exactly what is written, and nothing else.

use std::collections::BTreeSet;

use content::say;
use domain::count_of;
use exchange::{Block, Line, Report, Row, Section};

use super::item::{Item, Part, day_said};
use super::{BriefSection, BriefWish};
use crate::{Error, Visit};

impl Visit<'_> {
    /// The report of what is chosen.
    pub(super) fn paper(&self, wish: &BriefWish, items: &[Item]) -> Result<Report, Error> {
        let chosen: Vec<&Item> = items.iter().filter(|it| wish.has(&it.key)).collect();
        let mut sections: Vec<Section> = Vec::new();
        for of_one in chosen.chunk_by(|one, next| one.section == next.section) {
            sections.extend(of_one.first().and_then(|it| section(it.section, of_one, &wish.redacted)));
        }
        let next = self.sessions()?.appointment.next.filter(|it| *it >= self.now.day);
        let title = match next.map(day_said) {
            Some(day) => say("brief-title-day", &[("day", (&day).into())]),
            None => say("brief-title", &[]),
        };
        Ok(Report { language: "en".into(), title, lead: self.lead(wish), sections, foot: vec![say("brief-foot", &[])] })
    }

    /// Whose it is, whom it is for, and which days it is about.
    fn lead(&self, wish: &BriefWish) -> Vec<String> {
        let (from, to) = (wish.from.trim(), wish.to.trim());
        let names = [("from", from.into()), ("to", to.into())];
        let whose = match (from.is_empty(), to.is_empty()) {
            (false, false) => Some(say("brief-from-for", &names)),
            (false, true) => Some(say("brief-from", &names)),
            (true, false) => Some(say("brief-for", &names)),
            (true, true) => None,
        };
        let (since, until) = (day_said(wish.since), day_said(self.until(wish)));
        let days = say("brief-days", &[("since", (&since).into()), ("until", (&until).into())]);
        whose.into_iter().chain([days]).collect()
    }
}

/// A section with what is left of its items; nothing when nothing is left.
fn section(of: BriefSection, items: &[&Item], redacted: &BTreeSet<String>) -> Option<Section> {
    let mut blocks: Vec<Block> = Vec::new();
    for item in items {
        let keys = item.keys().into_iter();
        match &item.part {
            Part::Lines(lines) => {
                let line = |(key, text): (String, &String)| Line { key, text: text.clone() };
                add_lines(&mut blocks, of, keys.zip(lines).map(line), redacted);
            }
            Part::Row(cells) if !redacted.contains(&item.key) => {
                add_row(&mut blocks, of, Row { key: item.key.clone(), cells: cells.clone() });
            }
            Part::Chart(chart) if !redacted.contains(&item.key) => {
                blocks.push(Block::Chart { chart: (**chart).clone() });
            }
            Part::Row(_) | Part::Chart(_) => {}
        }
    }
    (!blocks.is_empty()).then(|| Section { key: of.key().into(), heading: of.heading(), blocks })
}

/// Adds the lines of an item that are left. What belongs to one entry stands below its first line; short things that stand
/// for themselves share a list.
fn add_lines(
    blocks: &mut Vec<Block>,
    of: BriefSection,
    mut lines: impl Iterator<Item = Line>,
    redacted: &BTreeSet<String>,
) {
    let left = |it: &Line| !redacted.contains(&it.key);
    let headed = matches!(of, BriefSection::Marked | BriefSection::Records | BriefSection::Measures);
    let first = if headed { lines.next() } else { None };
    blocks.extend(first.filter(left).map(|line| Block::Text { line }));
    let more: Vec<Line> = lines.filter(left).collect();
    match blocks.last_mut() {
        _ if more.is_empty() => {}
        Some(Block::List { lines }) if !headed => lines.extend(more),
        _ => blocks.push(Block::List { lines: more }),
    }
}

fn add_row(blocks: &mut Vec<Block>, of: BriefSection, row: Row) {
    if let Some(Block::Table { rows, .. }) = blocks.last_mut() {
        rows.push(row);
        return;
    }
    let (caption, head) = if of == BriefSection::Homework { homework_head() } else { practice_head() };
    blocks.push(Block::Table { caption, head, rows: vec![row] });
}

fn homework_head() -> (String, Vec<String>) {
    let head = [
        say("brief-homework-what", &[]),
        say("brief-homework-how", &[]),
        say("brief-homework-way", &[]),
        say("brief-homework-learned", &[]),
    ];
    (say("brief-homework-table", &[]), head.into())
}

fn practice_head() -> (String, Vec<String>) {
    let head = [
        say("brief-practice-what", &[]),
        say("brief-practice-times", &[]),
        say("brief-practice-pairs", &[]),
        say("brief-practice-says", &[]),
    ];
    (say("brief-practice-table", &[]), head.into())
}

/// How many lines, rows and charts a report holds.
pub(super) fn lines(report: &Report) -> u32 {
    let of = |block: &Block| match block {
        Block::Text { .. } | Block::Chart { .. } => 1,
        Block::List { lines } => lines.len(),
        Block::Table { rows, .. } => rows.len(),
    };
    count_of(report.sections.iter().flat_map(|it| &it.blocks).map(of).sum())
}
