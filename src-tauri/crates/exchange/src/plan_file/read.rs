//! The text of an answer, read line by line.

use chrono::{Datelike, NaiveDate};

use super::{LineFault, PlanFault, PlanFile, PlanTask, PlanWarning};
use crate::text;

/// The most there may be of tasks, of notes and of exercises.
const MOST: usize = 50;
/// The most lines that may be strange. A file with more of them was never meant as an answer.
const MOST_WARNINGS: usize = 100;
/// The most characters of one text.
const LONGEST_TEXT: usize = 2000;
/// The most characters of a strange line that are told.
const LONGEST_WARNING: usize = 200;

/// Reads what follows the first line.
pub(super) fn read(rest: &str) -> Result<PlanFile, PlanFault> {
    let mut reader = Reader { plan: PlanFile::default(), place: Place::Head, line: 1, gap: 0 };
    for line in rest.split('\n') {
        reader.line += 1;
        reader.read(line)?;
    }
    let notes = std::mem::take(&mut reader.plan.notes).into_iter().map(|it| it.trim().to_owned());
    let notes = notes.filter(|it| !it.is_empty()).collect();
    Ok(PlanFile { notes, ..reader.plan })
}

/// Where in the file a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Task,
    Note,
    Between,
}

struct Reader {
    plan: PlanFile,
    place: Place,
    line: u32,
    /// Empty lines since the last line of a note.
    gap: usize,
}

impl Reader {
    fn read(&mut self, line: &str) -> Result<(), PlanFault> {
        if line.trim().is_empty() {
            self.ends_a_block();
            return Ok(());
        }
        if self.place == Place::Note
            && let Some(more) = line.strip_prefix("  ")
        {
            return self.goes_on(more);
        }
        self.gap = 0;
        let Some((key, value)) = line.split_once(':') else { return self.warn(line) };
        let key = key.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let value = self.checked(text::one_line(value))?;
        if self.begins_a_block(&key, &value)? || self.belongs(&key, value)? { Ok(()) } else { self.warn(line) }
    }

    /// An empty line ends every block but a note, which may have one inside.
    fn ends_a_block(&mut self) {
        match self.place {
            Place::Head | Place::Between => {}
            Place::Task => self.place = Place::Between,
            Place::Note => self.gap += 1,
        }
    }

    fn goes_on(&mut self, more: &str) -> Result<(), PlanFault> {
        let more = text::lines(more).join(" ");
        let note = self.plan.notes.last_mut().map(std::mem::take).unwrap_or_default();
        let note = format!("{note}{}{}", "\n".repeat(self.gap + 1), more.trim_end());
        let note = self.checked(note)?;
        self.gap = 0;
        if let Some(last) = self.plan.notes.last_mut() {
            *last = note;
        }
        Ok(())
    }

    /// Whether the line was the first of a block.
    fn begins_a_block(&mut self, key: &str, value: &str) -> Result<bool, PlanFault> {
        match key {
            "task" if value.is_empty() => return Err(self.fault(LineFault::EmptyTask)),
            "task" => {
                self.plan.tasks.push(PlanTask { what: value.to_owned(), ..PlanTask::default() });
                self.place = Place::Task;
            }
            "note" => {
                self.plan.notes.push(value.to_owned());
                self.place = Place::Note;
            }
            "exercise" if self.place != Place::Task => {
                let slug = self.slug(value)?;
                self.plan.exercises.extend(slug);
                self.place = Place::Between;
            }
            _ => return Ok(false),
        }
        let counts = [self.plan.tasks.len(), self.plan.notes.len(), self.plan.exercises.len()];
        if counts.iter().any(|it| *it > MOST) { Err(PlanFault::TooMany) } else { Ok(true) }
    }

    /// Whether the line says something about the file, or about the task above it, that was not said yet.
    fn belongs(&mut self, key: &str, value: String) -> Result<bool, PlanFault> {
        match self.place {
            Place::Head => self.heads(key, value),
            Place::Task => self.details(key, value),
            Place::Note | Place::Between => Ok(false),
        }
    }

    fn heads(&mut self, key: &str, value: String) -> Result<bool, PlanFault> {
        match key {
            "from" => return Ok(set(&mut self.plan.from, value)),
            "date" | "next session" => {}
            _ => return Ok(false),
        }
        let day = self.day(&value)?;
        let place = if key == "date" { &mut self.plan.written } else { &mut self.plan.next_session };
        Ok(set_once(place, day))
    }

    fn details(&mut self, key: &str, value: String) -> Result<bool, PlanFault> {
        let slug = if key == "exercise" { self.slug(&value)? } else { None };
        let minutes = if key == "minutes" { self.minutes(&value)? } else { None };
        let Some(task) = self.plan.tasks.last_mut() else { return Ok(false) };
        Ok(match key {
            "why" => set(&mut task.why, value),
            "when" => set(&mut task.when, value),
            "smallest" => set(&mut task.smallest, value),
            "obstacle" => set(&mut task.obstacle, value),
            "then" => set(&mut task.then, value),
            "exercise" => set_once(&mut task.exercise, slug),
            "minutes" => set_once(&mut task.minutes, minutes),
            _ => false,
        })
    }

    fn day(&self, value: &str) -> Result<Option<NaiveDate>, PlanFault> {
        if value.is_empty() {
            return Ok(None);
        }
        let day = NaiveDate::parse_from_str(value, "%Y-%m-%d").map_err(|_| self.fault(LineFault::BadDate))?;
        if (2000..=2100).contains(&day.year()) { Ok(Some(day)) } else { Err(self.fault(LineFault::DateOutOfRange)) }
    }

    fn minutes(&self, value: &str) -> Result<Option<u16>, PlanFault> {
        match value.parse() {
            Ok(minutes @ 1..=600) => Ok(Some(minutes)),
            Err(_) if value.is_empty() => Ok(None),
            _ => Err(self.fault(LineFault::BadMinutes)),
        }
    }

    fn slug(&self, value: &str) -> Result<Option<String>, PlanFault> {
        let slug = value.to_ascii_lowercase();
        let sound = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, '.' | '-');
        match slug.len() {
            0 => Ok(None),
            1..=40 if slug.chars().all(sound) => Ok(Some(slug)),
            _ => Err(self.fault(LineFault::BadExercise)),
        }
    }

    fn checked(&self, text: String) -> Result<String, PlanFault> {
        if text.chars().nth(LONGEST_TEXT).is_some() { Err(self.fault(LineFault::TooLongText)) } else { Ok(text) }
    }

    fn warn(&mut self, line: &str) -> Result<(), PlanFault> {
        if self.plan.warnings.len() == MOST_WARNINGS {
            return Err(PlanFault::TooMany);
        }
        let text = text::one_line(line).chars().take(LONGEST_WARNING).collect();
        self.plan.warnings.push(PlanWarning { line: self.line, text });
        Ok(())
    }

    fn fault(&self, what: LineFault) -> PlanFault {
        PlanFault::Line { line: self.line, what }
    }
}

/// Whether there was room: what is said a second time is not taken, and so has to be told.
fn set(place: &mut String, value: String) -> bool {
    let room = place.is_empty() || value.is_empty();
    if !value.is_empty() && room {
        *place = value;
    }
    room
}

fn set_once<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let room = place.is_none() || value.is_none();
    if value.is_some() && room {
        *place = value;
    }
    room
}
