//! `cargo xtask pictures`: every screen as a picture, for people to look at.

use crate::desktop;
use crate::say::{self, Stop};
use crate::test;

/// Takes them into `target/pictures`, each screen in light, in the dark and mirrored.
///
/// # Errors
///
/// [`Stop`] when an argument is given, a build ends with an error, or a screen is not reached.
pub fn pictures(arguments: &[String]) -> Result<(), Stop> {
    if !arguments.is_empty() {
        return Err(Stop::new("`cargo xtask pictures` takes no arguments."));
    }
    test::test(&["desktop build".to_owned()])?;
    say::heading("Every screen");
    desktop::journeys(&["--ignored", "gallery::"])?;
    say::line("Written: target/pictures/light, dark, mirrored and large.");
    Ok(())
}
