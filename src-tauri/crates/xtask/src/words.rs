//! `cargo xtask words`: looks at the words of every language, or of one.

use crate::say::Stop;
use crate::setup::{self, Purpose};
use crate::tools;

/// Says what is missing or wrong in the words of a language, and how much of it is there.
///
/// # Errors
///
/// [`Stop`] when more than one language is named, or when something has to be mended.
pub fn words(arguments: &[String]) -> Result<(), Stop> {
    if arguments.len() > 1 {
        return Err(Stop::new("`cargo xtask words` takes at most one language, such as `de`."));
    }
    setup::system(Purpose::Build)?;
    let mut look = tools::cargo(&["run", "--quiet", "-p", "content", "--example", "words", "--"]);
    tools::finish(look.args(arguments))
}
