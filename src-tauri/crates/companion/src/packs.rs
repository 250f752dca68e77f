//! Own exercises: written in the app, or brought in from a file.

use std::{fs, path::Path};

use content::{Fault, Pack, Problem, Sketch, Source};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Play, Visit};

/// What became of trying an exercise out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tried {
    /// The exercise, ready to be looked at; missing when something is wrong with it.
    pub play: Option<Play>,
    /// Everything that is wrong with it.
    pub faults: Vec<PackFault>,
    /// The title of the own exercise whose place it takes, when there is one of its name.
    pub replaces: Option<String>,
}

/// One thing that is wrong with an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackFault {
    /// Where, such as `steps[2].asks[0].kind` or `en.ftl: step-notice.short`.
    pub path: String,
    /// What, as a sentence for whoever wrote the file.
    pub sentence: String,
}

/// One of the person's own exercises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnExercise {
    /// Its name.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What it was made of, when it was written here.
    pub sketch: Option<Sketch>,
}

/// An own exercise as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) slug: String,
    json: String,
    ftl: String,
    #[serde(default)]
    sketch: Option<Sketch>,
    /// No longer offered; what was written with it can still be read.
    #[serde(default)]
    removed: bool,
}

/// The name under which the vault keeps them.
pub(crate) const PACKS: &str = "packs";
/// The name under which the vault keeps the sketch that is being written.
pub(crate) const WAITING: &str = "sketch";
/// How many there may be.
const MOST: usize = 60;

impl Visit<'_> {
    /// The exercise of that name: the app's, or the person's own.
    pub(crate) fn pack(&self, slug: &str) -> Result<Pack, Error> {
        if let Some(pack) = content::shelf().find(slug) {
            return Ok(pack.clone());
        }
        let kept = self.kept().map_err(|_| Error::NoSuchExercise)?;
        kept.iter().find(|it| it.slug == slug).and_then(Kept::read).ok_or(Error::NoSuchExercise)
    }

    /// The packs of the person's own exercises that are offered.
    pub(crate) fn own_shelf(&self) -> Result<Vec<Pack>, Error> {
        Ok(self.kept()?.iter().filter(|it| !it.removed).filter_map(Kept::read).collect())
    }

    /// Every own pack, removed ones as well: what was written with one can still be read. What a later version keeps
    /// differently is not there, as for [`Visit::pack`].
    pub(crate) fn every_own_pack(&self) -> Vec<Pack> {
        self.kept().unwrap_or_default().iter().filter_map(Kept::read).collect()
    }

    /// The person's own exercises.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn own_exercises(&self) -> Result<Vec<OwnExercise>, Error> {
        let own = |it: Kept| {
            let title = it.read().map(|pack| pack.title().to_owned()).unwrap_or_default();
            OwnExercise { slug: it.slug, title, sketch: it.sketch }
        };
        Ok(self.kept()?.into_iter().filter(|it| !it.removed).map(own).collect())
    }

    /// Tries a sketch out. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn try_sketch(&self, sketch: Sketch) -> Result<Tried, Error> {
        Ok(tried(self.named(sketch)?.pack().map(|(pack, _)| pack)))
    }

    /// Keeps a sketch as an exercise: a new one, or the next edition of an old one.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`]. When something is wrong with it, the answer says what, and nothing is kept.
    pub fn keep_sketch(&self, sketch: Sketch) -> Result<Tried, Error> {
        let sketch = self.named(sketch)?;
        match sketch.pack() {
            Ok((pack, source)) => self.keep_pack(pack, source, Some(sketch)),
            Err(faults) => Ok(tried(Err(faults))),
        }
    }

    /// Looks into the file of an exercise. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn look_at_pack(&self, path: String) -> Result<Tried, Error> {
        let kept = self.kept()?;
        let read = from_file(Path::new(&path), &kept).map(|(pack, _)| pack);
        let replaces = read.as_ref().ok().and_then(|pack| title_of(&kept, &pack.exercise.slug));
        Ok(Tried { replaces, ..tried(read) })
    }

    /// Brings an exercise in from a file.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`]. When something is wrong with it, the answer says what, and nothing is kept.
    pub fn bring_in_pack(&self, path: String) -> Result<Tried, Error> {
        let kept = self.kept()?;
        match from_file(Path::new(&path), &kept) {
            Ok((pack, source)) => self.keep_pack(pack, source, None),
            Err(faults) => Ok(tried(Err(faults))),
        }
    }

    /// No longer offers an own exercise, or offers it again. What was written with it stays.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn remove_pack(&self, slug: String, removed: bool) -> Result<(), Error> {
        let mut kept = self.kept()?;
        let it = kept.iter_mut().find(|it| it.slug == slug).ok_or(Error::NoSuchExercise)?;
        it.removed = removed;
        self.keep(&kept)
    }

    /// Keeps a pack that is whole.
    fn keep_pack(&self, pack: Pack, source: Source, sketch: Option<Sketch>) -> Result<Tried, Error> {
        let slug = pack.exercise.slug.clone();
        let mut kept = self.kept()?;
        kept.retain(|it| it.slug != slug);
        if kept.len() >= MOST {
            return Ok(tried(Err(vec![Fault::new("file", Problem::NoRoom { most: MOST })])));
        }
        kept.push(Kept { slug, json: source.json, ftl: source.ftl, sketch, removed: false });
        self.keep(&kept)?;
        Ok(tried(Ok(pack)))
    }

    /// A sketch with its name and edition.
    fn named(&self, mut sketch: Sketch) -> Result<Sketch, Error> {
        let kept = self.kept()?;
        let before = kept.iter().find(|it| it.slug == sketch.slug).and_then(Kept::read);
        if let Some(pack) = before {
            sketch.edition = pack.exercise.edition.saturating_add(1);
            return Ok(sketch);
        }
        let taken = |slug: &str| kept.iter().any(|it| it.slug == slug);
        sketch.slug = free_slug(&sketch.title, taken);
        sketch.edition = 1;
        Ok(sketch)
    }

    /// The sketch that is being written, and is no exercise yet.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn waiting_sketch(&self) -> Result<Option<Sketch>, Error> {
        self.setting(WAITING)
    }

    /// Keeps the sketch that is being written, or lets it go.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`], [`Error::Locked`].
    pub fn keep_waiting_sketch(&self, sketch: Option<Sketch>) -> Result<(), Error> {
        let too_long = serde_json::to_string(&sketch).is_ok_and(|it| it.len() > content::FILE_BYTES);
        if too_long { Err(Error::TooLong) } else { self.keep_setting(WAITING, &sketch) }
    }

    fn kept(&self) -> Result<Vec<Kept>, Error> {
        self.setting(PACKS)
    }

    fn keep(&self, kept: &[Kept]) -> Result<(), Error> {
        self.keep_setting(PACKS, kept)
    }
}

/// Refuses an exercise that would take the place of a newer one of its name, or of another one of the same edition:
/// what was written with that one could no longer be read.
fn fits_in(kept: &[Kept], pack: &Pack, source: &Source) -> Result<(), Vec<Fault>> {
    let Some(there) = kept.iter().find(|it| it.slug == pack.exercise.slug) else { return Ok(()) };
    let edition = there.read().map_or(0, |it| it.exercise.edition);
    let same = there.json == source.json && there.ftl == source.ftl;
    if same || pack.exercise.edition > edition {
        return Ok(());
    }
    Err(vec![Fault::new("edition", Problem::OldEdition { here: edition })])
}

/// The title of the own exercise of that name.
fn title_of(kept: &[Kept], slug: &str) -> Option<String> {
    let there = kept.iter().find(|it| it.slug == slug && !it.removed)?;
    Some(there.read()?.title().to_owned())
}

impl Kept {
    fn read(&self) -> Option<Pack> {
        Pack::read(&self.json, &self.ftl).ok()
    }
}

/// Reads the file of a pack, no further than a pack may be long, and makes sure that it fits beside what is kept.
fn from_file(path: &Path, kept: &[Kept]) -> Result<(Pack, Source), Vec<Fault>> {
    let unreadable = |_| vec![Fault::new("file", Problem::Unreadable)];
    let length = fs::metadata(path).map_err(unreadable)?;
    if !length.is_file() {
        return Err(vec![Fault::new("file", Problem::NotAPackFile)]);
    }
    let bytes = usize::try_from(length.len()).unwrap_or(usize::MAX);
    if bytes > content::FILE_BYTES {
        return Err(vec![Fault::new("file", Problem::TooLarge { bytes, most: content::FILE_BYTES })]);
    }
    let source = content::source(&fs::read(path).map_err(unreadable)?)?;
    let pack = Pack::read(&source.json, &source.ftl)?;
    let slug = &pack.exercise.slug;
    if content::shelf().find(slug).is_some() {
        return Err(vec![Fault::new("exercise.json: slug", Problem::Taken { slug: slug.clone() })]);
    }
    fits_in(kept, &pack, &source)?;
    Ok((pack, source))
}

/// The answer to a pack, or to its faults.
fn tried(read: Result<Pack, Vec<Fault>>) -> Tried {
    match read {
        Ok(Pack { exercise, words, .. }) => Tried { play: Some(Play { exercise, words }), ..Tried::default() },
        Err(faults) => {
            let told = |it: Fault| PackFault { path: it.path, sentence: it.problem.to_string() };
            Tried { faults: faults.into_iter().map(told).collect(), ..Tried::default() }
        }
    }
}

/// A name made of a title, one that is not taken.
fn free_slug(title: &str, taken: impl Fn(&str) -> bool) -> String {
    let letters =
        title.to_lowercase().chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' }).collect::<String>();
    let parts: Vec<&str> = letters.split('-').filter(|it| !it.is_empty()).collect();
    let name: String = parts.join("-").chars().take(40).collect();
    let base = if name.is_empty() { "own.exercise".to_owned() } else { format!("own.{}", name.trim_end_matches('-')) };
    let mut slug = base.clone();
    let mut number = 2;
    while taken(&slug) {
        slug = format!("{base}-{number}");
        number += 1;
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_in_any_alphabet_gives_a_name() {
        assert_eq!(free_slug("Walk by the Sea!", |_| false), "own.walk-by-the-sea");
        assert_eq!(free_slug("夜の散歩", |_| false), "own.exercise");
        assert_eq!(free_slug("Sea", |it| it == "own.sea"), "own.sea-2");
    }
}
