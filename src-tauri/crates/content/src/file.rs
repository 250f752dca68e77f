//! The file of a pack: a zip with `exercise.json` and `en.ftl`, and nothing else.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{EXERCISE_BYTES, Fault, Problem, WORDS_BYTES};

/// The most bytes the file of a pack may have.
pub const FILE_BYTES: usize = 1024 * 1024;

/// The most members it may have, folders included.
const MEMBERS: usize = 8;

/// The two files of an exercise, as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// What it does: `exercise.json`.
    pub json: String,
    /// What it says: `en.ftl`.
    pub ftl: String,
}

/// Takes the two files out of a zip. They may lie in one folder together.
///
/// Nothing is written anywhere, and no more is taken out than an exercise may have, whatever the file says
/// about its sizes.
///
/// # Errors
///
/// Every [`Fault`] that was found.
pub fn source(bytes: &[u8]) -> Result<Source, Vec<Fault>> {
    if bytes.len() > FILE_BYTES {
        return Err(vec![Fault::new("file", Problem::TooLarge { bytes: bytes.len(), most: FILE_BYTES })]);
    }
    let not_a_pack = |_| vec![Fault::new("file", Problem::NotAPackFile)];
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(not_a_pack)?;
    if archive.len() > MEMBERS {
        return Err(vec![Fault::new("file", Problem::TooManyMembers { given: archive.len(), most: MEMBERS })]);
    }
    let mut found = Found::default();
    for at in 0..archive.len() {
        match archive.by_index(at) {
            Ok(member) => found.take(member),
            Err(_) => found.faults.push(Fault::new(format!("file[{at}]"), Problem::UnreadableMember)),
        }
    }
    found.source()
}

/// What was found so far.
#[derive(Default)]
struct Found {
    json: Option<String>,
    ftl: Option<String>,
    folder: Option<String>,
    faults: Vec<Fault>,
}

impl Found {
    /// Looks at one member.
    fn take(&mut self, mut member: zip::read::ZipFile<'_, Cursor<&[u8]>>) {
        let name = String::from_utf8_lossy(member.name_raw()).into_owned();
        if !is_plain_path(&name) || member.is_symlink() {
            return self.fault(&name, Problem::NotAPlainPath);
        }
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
        if file.is_empty() {
            return;
        }
        let most = match file {
            "exercise.json" => EXERCISE_BYTES,
            "en.ftl" => WORDS_BYTES,
            _ => return self.fault(&name, Problem::UnknownMember),
        };
        if folder.contains('/') || self.folder.get_or_insert_with(|| folder.to_owned()) != folder {
            return self.fault(&name, Problem::UnknownMember);
        }
        let said = usize::try_from(member.size()).unwrap_or(usize::MAX);
        match text(&mut member, said, most) {
            Ok(text) => {
                let place = if file == "en.ftl" { &mut self.ftl } else { &mut self.json };
                if place.replace(text).is_some() {
                    self.fault(&name, Problem::Duplicate { id: file.to_owned() });
                }
            }
            Err(problem) => self.fault(&name, problem),
        }
    }

    fn fault(&mut self, name: &str, problem: Problem) {
        let short: String = name.chars().filter(|it| !it.is_control()).take(80).collect();
        self.faults.push(Fault::new(format!("file: {short}"), problem));
    }

    /// Both files, when they were there and nothing else was.
    fn source(mut self) -> Result<Source, Vec<Fault>> {
        for (name, there) in [("exercise.json", self.json.is_some()), ("en.ftl", self.ftl.is_some())] {
            if !there && self.faults.is_empty() {
                self.faults.push(Fault::new("file", Problem::NoSuch { what: "file", id: name.to_owned() }));
            }
        }
        match (self.json, self.ftl) {
            (Some(json), Some(ftl)) if self.faults.is_empty() => Ok(Source { json, ftl }),
            _ => Err(self.faults),
        }
    }
}

/// Whether a name stays where it is put: no steps up, no drive, no root, no second kind of slash.
fn is_plain_path(name: &str) -> bool {
    let parts = name.strip_suffix('/').unwrap_or(name);
    !name.contains(['\\', ':', '\0']) && parts.split('/').all(|it| !it.is_empty() && it != "." && it != "..")
}

/// The text of a member, no more of it than it may have, whatever size it is said to have.
fn text(member: &mut impl Read, said: usize, most: usize) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    member.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| Problem::UnreadableMember)?;
    if bytes.len() > most {
        return Err(Problem::TooLarge { bytes: said.max(bytes.len()), most });
    }
    // An editor on Windows may put a byte order mark at the beginning.
    let text = String::from_utf8(bytes).map_err(|_| Problem::NotText)?;
    Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}
