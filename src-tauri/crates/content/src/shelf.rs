//! All exercises that can be opened.

use domain::exercise::Card;

use crate::Pack;

/// All exercises that can be opened, each under its slug.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    packs: Vec<Pack>,
}

impl Shelf {
    /// A shelf of packs, in the order they are shown. Of two with one slug, the first stays.
    #[must_use]
    pub fn of(packs: impl IntoIterator<Item = Pack>) -> Self {
        let mut shelf = Self::default();
        for pack in packs {
            if shelf.find(&pack.exercise.slug).is_none() {
                shelf.packs.push(pack);
            }
        }
        shelf
    }

    /// The exercise of that name.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<&Pack> {
        self.packs.iter().find(|it| it.exercise.slug == slug)
    }

    /// Every exercise as a list shows it.
    #[must_use]
    pub fn cards(&self) -> Vec<Card> {
        self.packs.iter().map(Pack::card).collect()
    }

    /// Every exercise.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.iter()
    }
}
