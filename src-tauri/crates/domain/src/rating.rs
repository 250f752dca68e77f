//! Numbers that a person gives: three scales that are never converted into one another.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A number lay outside its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a {scale} lies between {lowest} and {highest}, not at {given}")]
pub struct OutOfRange {
    /// The name of the scale.
    pub scale: &'static str,
    /// The lowest number of the scale.
    pub lowest: i64,
    /// The highest number of the scale.
    pub highest: i64,
    /// What was given instead.
    pub given: i64,
}

macro_rules! scale {
    ($(#[$doc:meta])* $name:ident($inner:ty) = $lowest:literal..=$highest:literal, $scale:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "i64", into = "i64")]
        #[ts(as = "i32")]
        pub struct $name($inner);

        impl $name {
            /// The lowest number of the scale.
            pub const LOWEST: Self = Self($lowest);
            /// The highest number of the scale.
            pub const HIGHEST: Self = Self($highest);

            /// Reads a number.
            ///
            /// # Errors
            ///
            /// [`OutOfRange`] when it lies outside the scale.
            pub const fn new(number: i64) -> Result<Self, OutOfRange> {
                if number < $lowest || number > $highest {
                    return Err(OutOfRange { scale: $scale, lowest: $lowest, highest: $highest, given: number });
                }
                Ok(Self(number as $inner))
            }

            /// The number itself.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0 as i64
            }
        }

        impl TryFrom<i64> for $name {
            type Error = OutOfRange;

            fn try_from(number: i64) -> Result<Self, OutOfRange> {
                Self::new(number)
            }
        }

        impl From<$name> for i64 {
            fn from(it: $name) -> i64 {
                it.get()
            }
        }
    };
}

scale! {
    /// How someone feels overall at one moment, from 0 (worst) to 10 (best).
    ///
    /// No unit and no fixed meaning between people: two moods may be compared only when the same
    /// person recorded both.
    ///
    /// # Examples
    ///
    /// ```
    /// use domain::Mood;
    ///
    /// let low = Mood::new(2)?;
    /// assert!(low < Mood::new(7)?);
    /// assert!(Mood::new(11).is_err());
    /// # Ok::<(), domain::OutOfRange>(())
    /// ```
    Mood(u8) = 0..=10, "mood"
}

scale! {
    /// A strength from 0 to 100: distress, belief in a thought, how strong a feeling is.
    ///
    /// Distress is Wolpe's scale of subjective units (SUDS). A skipped rating is missing, never 0.
    Percent(u8) = 0..=100, "rating"
}

scale! {
    /// One side of the mood grid, from −50 to 50 (unpleasant to pleasant, low to high energy, tense to calm).
    ///
    /// The three axes follow Wilhelm and Schoebel, 2007.
    Level(i8) = -50..=50, "level"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_scale_belong_to_it() {
        assert_eq!(Percent::new(0).map(Percent::get), Ok(0));
        assert_eq!(Percent::new(100).map(Percent::get), Ok(100));
        assert_eq!(Level::new(-50).map(Level::get), Ok(-50));
    }

    #[test]
    fn one_past_the_end_is_refused_and_says_the_scale() {
        let refused = Percent::new(101).unwrap_err();

        assert_eq!(refused.to_string(), "a rating lies between 0 and 100, not at 101");
    }

    #[test]
    fn json_outside_the_scale_does_not_parse() {
        assert!(serde_json::from_str::<Mood>("10").is_ok());
        assert!(serde_json::from_str::<Mood>("11").is_err());
        assert!(serde_json::from_str::<Percent>("-1").is_err());
    }
}
