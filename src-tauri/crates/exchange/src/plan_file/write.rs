//! The text of an answer, written.

use super::{OPEN, PlanFile, PlanTask};
use crate::text;

/// The answer as the text that [`read_plan`](super::read_plan) reads. Warnings are not part of it, and neither are
/// tasks without words.
#[must_use]
pub fn write_plan(plan: &PlanFile) -> String {
    let mut head = vec![OPEN.to_owned()];
    head.extend(field("From", &plan.from));
    head.extend(plan.written.map(|it| format!("Date: {it}")));
    head.extend(plan.next_session.map(|it| format!("Next session: {it}")));

    let mut blocks = vec![head.join("\n")];
    blocks.extend(plan.tasks.iter().filter_map(task));
    blocks.extend(plan.notes.iter().filter_map(|it| note(it)));
    blocks.extend(plan.exercises.iter().filter_map(|it| field("Exercise", it)));
    blocks.join("\n\n") + "\n"
}

fn task(task: &PlanTask) -> Option<String> {
    let mut lines = vec![field("Task", &task.what)?];
    lines.extend(field("Why", &task.why));
    lines.extend(task.exercise.as_ref().and_then(|it| field("Exercise", it)));
    lines.extend(field("When", &task.when));
    lines.extend(task.minutes.map(|it| format!("Minutes: {it}")));
    lines.extend(field("Smallest", &task.smallest));
    lines.extend(field("Obstacle", &task.obstacle));
    lines.extend(field("Then", &task.then));
    Some(lines.join("\n"))
}

fn field(key: &str, value: &str) -> Option<String> {
    let value = text::one_line(value);
    (!value.is_empty()).then(|| format!("{key}: {value}"))
}

fn note(note: &str) -> Option<String> {
    let lines = text::lines(note.trim());
    let (first, more) = lines.split_first()?;
    if first.trim().is_empty() {
        return None;
    }
    let more =
        more.iter().map(|it| it.trim_end()).map(|it| if it.is_empty() { "\n".into() } else { format!("\n  {it}") });
    Some(format!("Note: {}{}", first.trim(), more.collect::<String>()))
}
