//! Ratings given again, some time after an exercise.

use std::collections::BTreeMap;

use domain::{Body, Entry, EntryId, Feeling, Percent, run::Later};

use crate::{Error, Visit};

impl Visit<'_> {
    /// Adds later ratings to a run, as its next version, and stops asking.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when there is no such run, [`Error::Blank`] when nothing was rated.
    pub fn rerate(
        &self,
        id: EntryId,
        belief: Option<Percent>,
        feelings: Vec<Feeling>,
        ratings: BTreeMap<String, Percent>,
    ) -> Result<Entry, Error> {
        if belief.is_none() && ratings.is_empty() && feelings.iter().all(|it| it.strength.is_none()) {
            return Err(Error::Blank);
        }
        let mut draft = self.edit(id.clone())?;
        let Body::Run(run) = &mut draft.body else { return Err(Error::NoSuchEntry { id }) };
        run.later.push(Later { moment: self.now, belief, feelings, ratings });
        let kept = self.write_entry(draft)?;
        // It was asked again, and is answered. What comes back on a day of its own still does.
        self.ask_again(id.clone(), None)?;
        self.set_return(Entry { ask_again_at: None, ..kept }, None)
    }
}
