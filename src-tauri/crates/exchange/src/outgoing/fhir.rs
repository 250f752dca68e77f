//! What clinics read: one FHIR R4 (4.0.1) bundle of type `collection`.
//!
//! Nobody is named: no `Patient` goes out, and where the standard wants a person, words stand for one. First comes a
//! composition with everything in words, then what machines may add up: questionnaires and their answers,
//! scores and moods, homework as a care plan, and goals. What is marked "never export" is left out here, too.

mod composition;
mod goal;
mod model;
mod names;
mod observation;
mod plan;
mod questionnaire;
mod response;

use std::io::{self, Write};

use domain::task::HowFar;
use domain::{Body, Entry, EntryKind, Filled, Instrument, Moment, instrument};

use model::{Bundle, Full, Reference, Resource};
use names::Name;

/// What goes into a bundle.
#[derive(Clone, Copy)]
pub struct FhirInput<'a> {
    /// When it is made.
    pub made: Moment,
    /// The entries, each once, the earliest first.
    pub entries: &'a [Entry],
    /// Every questionnaire that was used. What was answered to another one goes out as bare numbers, without a score.
    pub instruments: &'a [Instrument],
    /// What things are called.
    pub words: &'a dyn FhirWords,
}

/// What things are called. It speaks to a clinician.
pub trait FhirWords {
    /// The title of the whole.
    fn title(&self) -> String;
    /// Who wrote it, without a name: "The person who wrote this".
    fn person(&self) -> String;
    /// The title of the part with this kind of entry.
    fn section(&self, kind: EntryKind) -> String;
    /// Overall mood, with the ends of its scale from 0 to 10.
    fn mood(&self) -> String;
    /// A questionnaire.
    fn instrument(&self, instrument: &Instrument) -> String;
    /// A question.
    fn question(&self, instrument: &Instrument, item: &instrument::Item) -> String;
    /// The score of a questionnaire.
    fn score(&self, instrument: &Instrument) -> String;
    /// The homework of these entries as a whole.
    fn homework(&self) -> String;
    /// An exercise, by its slug.
    fn exercise(&self, slug: &str) -> String;
    /// How far a task went.
    fn how_far(&self, how: HowFar) -> String;
    /// What stands above an entry: its day, and what it is.
    fn heading(&self, entry: &Entry) -> String;
    /// All that an entry says, line by line. What must not be read yet, such as a sealed letter, is not among it.
    fn lines(&self, entry: &Entry) -> Vec<String>;
}

/// Writes the bundle. Answers how many resources there are.
///
/// # Errors
///
/// What the writer underneath says.
pub fn bundle(out: &mut dyn Write, input: &FhirInput<'_>) -> io::Result<usize> {
    let entries: Vec<&Entry> = input.entries.iter().filter(|it| !it.never_export).collect();
    let made = Made { input, entries };
    let mut resources =
        vec![Full::of(&made.name("composition"), Resource::Composition(composition::composition(&made)))];
    resources.extend(made.of_entries());
    let count = resources.len();
    let bundle = Bundle::of(names::date_time(&input.made), &made.name("bundle"), resources);
    serde_json::to_writer_pretty(&mut *out, &bundle)?;
    out.write_all(b"\n")?;
    out.flush()?;
    Ok(count)
}

/// What the parts of a bundle share.
struct Made<'a> {
    input: &'a FhirInput<'a>,
    /// The entries that go out.
    entries: Vec<&'a Entry>,
}

impl<'a> Made<'a> {
    /// The name of something that is there once in a bundle.
    fn name(&self, what: &str) -> Name {
        Name::derived(&[what, &self.input.made.at.to_rfc3339()])
    }

    /// The person, where one has to be named.
    fn person(&self) -> Reference {
        Reference::words(&self.input.words.person())
    }

    fn of_kind(&self, kind: EntryKind) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().copied().filter(move |it| it.body.kind() == kind)
    }

    /// What was filled in, each with its questionnaire where that is known.
    fn filled(&self) -> impl Iterator<Item = (&'a Entry, &'a Filled, Option<&'a Instrument>)> {
        self.entries.iter().copied().filter_map(|it| match &it.body {
            Body::Questionnaire(filled) => Some((it, filled, self.instrument(filled))),
            _ => None,
        })
    }

    /// The questionnaire that was filled in, in its edition and with answers that it takes.
    fn instrument(&self, filled: &Filled) -> Option<&'a Instrument> {
        let same = |it: &&Instrument| it.key == filled.instrument && it.edition == filled.edition;
        self.input.instruments.iter().find(same).filter(|it| it.check(filled).is_ok())
    }

    /// Everything after the composition.
    fn of_entries(&self) -> Vec<Full> {
        let mut all = questionnaire::questionnaires(self);
        all.extend(response::responses(self));
        all.extend(observation::scores(self));
        all.extend(observation::moods(self));
        all.extend(plan::care_plan(self));
        all.extend(goal::goals(self));
        all
    }
}
