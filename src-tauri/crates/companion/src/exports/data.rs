//! Entries as data: our own form, a table, homework for a calendar.

use std::collections::HashSet;
use std::path::Path;

use chrono::NaiveTime;
use content::say;
use domain::task::HowFar;
use domain::{Body, Entry, EntryId, Task};
use exchange::outgoing::csv::{Flat, TableWriter};
use exchange::outgoing::own::{Earlier, Head, Kept, Link, OwnWriter, Settings};
use exchange::{Todo, todos};
use serde_json::value::RawValue;
use vault::{Version, Whole};

use super::Written;
use super::going::{Going, entry_of};
use crate::imports::LENS;
use crate::tables::unwritten;
use crate::{Error, pins, portable, tables};

impl Going<'_> {
    /// Everything, as this app reads it again: with versions, links, and what was set when nothing was chosen.
    pub(super) fn own(&self, path: &Path) -> Result<Written, Error> {
        let mut settings = if self.wish.is_everything() { self.settings()? } else { Settings::new() };
        let head = Head { made: self.visit.now, app: env!("CARGO_PKG_VERSION").to_owned() };
        let (counted, bytes) = tables::put_streamed(path, |out| {
            let mut writer = OwnWriter::new(out, &head).map_err(unwritten)?;
            let mut gone = HashSet::new();
            // What entries hold is passed on as it is stored: it is the same JSON, and reading it takes most of the time.
            let counted = self.each(&mut |whole: Whole<Box<RawValue>>| {
                gone.insert(whole.entry.id.clone());
                Ok(writer.entry(&kept(whole))?)
            })?;
            pins::only_of(&gone, &mut settings);
            writer.finish(&self.links(&gone)?, &settings).map_err(unwritten)?;
            Ok(counted)
        })?;
        Ok(Written { counted, bytes, not_drawn: Vec::new() })
    }

    /// Links between entries that both go out: the name of one that does not is no part of the file.
    fn links(&self, gone: &HashSet<EntryId>) -> Result<Vec<Link>, Error> {
        let links = self.visit.with(|vault| Ok(vault.links()?))?;
        let both = links.into_iter().filter(|(from, to)| gone.contains(from) && gone.contains(to));
        Ok(both.map(|(from, to)| Link { from, to, relation: LENS.to_owned() }).collect())
    }

    /// What a person set, each as it is kept.
    fn settings(&self) -> Result<Settings, Error> {
        let mut settings = Settings::new();
        for portable::Portable { name, .. } in portable::SETTINGS {
            let Some(text) = self.visit.with(|vault| Ok(vault.setting(name)?))? else { continue };
            let value = serde_json::from_str(&text).map_err(|_| Error::UnknownSetting { name })?;
            settings.insert(name.to_owned(), value);
        }
        Ok(settings)
    }

    /// A table with a row for each entry.
    pub(super) fn table(&self, path: &Path) -> Result<Written, Error> {
        let name = |key: &str| match key.starts_with("feeling-") && content::has_words(key) {
            true => say(key, &[]),
            false => self.speaking.title(key.strip_prefix("feeling-").unwrap_or(key)),
        };
        let (counted, bytes) = tables::put_streamed(path, |out| {
            let mut table = TableWriter::new(out).map_err(unwritten)?;
            let counted = self.each(&mut |whole| Ok(table.row(Flat::of(&entry_of(whole), &name))?))?;
            table.finish().map_err(unwritten)?;
            Ok(counted)
        })?;
        Ok(Written { counted, bytes, not_drawn: Vec::new() })
    }

    /// Homework, each as something to do. A calendar with nothing in it is none.
    pub(super) fn calendar(&self, path: &Path) -> Result<Written, Error> {
        let mut to_do = Vec::new();
        let counted = self.each(&mut |whole| {
            to_do.extend(self.todo(&entry_of(whole)));
            Ok(())
        })?;
        if to_do.is_empty() {
            return Err(Error::Blank);
        }
        let file = todos(&to_do, self.visit.now.at);
        let ((), bytes) = tables::put_streamed(path, |out| out.write_all(file.as_bytes()).map_err(unwritten))?;
        Ok(Written { counted, bytes, not_drawn: Vec::new() })
    }

    fn todo(&self, entry: &Entry) -> Option<Todo> {
        let Body::Task(task) = &entry.body else { return None };
        let title = task.exercise.as_deref().map(|it| self.speaking.title(it)).unwrap_or_default();
        let what = Some(task.what.trim()).filter(|it| !it.is_empty()).map_or(title, str::to_owned);
        Some(Todo {
            uid: format!("task-{}@betweentimes", entry.id.as_str()),
            summary: what,
            description: self.speaking.said(entry).lines.join("\n"),
            due: task.due,
            done: done(task),
            alarm: None,
        })
    }
}

/// When a task was done: the noon of the day it was told. What was done in part, tried, or not this time, is not done.
fn done(task: &Task) -> Option<chrono::DateTime<chrono::Utc>> {
    let told = task.result.as_ref().filter(|it| it.how == HowFar::Done)?;
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    Some(told.day.and_time(noon).and_utc())
}

fn kept<B>(mut whole: Whole<B>) -> Kept<B> {
    let versions = std::mem::take(&mut whole.earlier).into_iter().map(earlier).collect();
    let origin = whole.origin.take();
    Kept { entry: entry_of(whole), versions, origin }
}

fn earlier<B>(Version { version, changed_at, body, tags }: Version<B>) -> Earlier<B> {
    Earlier { version, changed_at, tags, body }
}
