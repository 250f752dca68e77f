//! Pictures of a virtual display: is something painted there, and has it settled?

use std::collections::HashSet;
use std::path::Path;
use std::process::Command;

use crate::display::Display;
use crate::say::Stop;
use crate::tools;

/// A painted window has text, and smoothed letters alone have more colours than this.
const COLOURS: usize = 24;

/// The pixels of a display, three bytes each, red first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture(Vec<u8>);

impl Picture {
    /// Takes one, or `None` when the display did not answer.
    pub fn take(display: &Display) -> Option<Self> {
        let output = import(display).args(["-depth", "8", "rgb:-"]).output().ok()?;
        output.status.success().then_some(Self(output.stdout))
    }

    /// Whether there is more to see than an empty display or a blank window.
    pub fn is_painted(&self) -> bool {
        let mut seen = HashSet::new();
        let mut last = None;
        for pixel in self.0.chunks_exact(3) {
            // Neighbours are mostly alike; looking only at changes keeps this quick.
            if last != Some(pixel) && seen.insert(pixel) && seen.len() > COLOURS {
                return true;
            }
            last = Some(pixel);
        }
        false
    }
}

/// Writes a picture of the display as a PNG file.
///
/// # Errors
///
/// [`Stop`] when the picture cannot be taken or written.
pub fn write(display: &Display, path: &Path) -> Result<(), Stop> {
    tools::finish(import(display).arg(path))
}

fn import(display: &Display) -> Command {
    let mut command = tools::command("import");
    display.show_to(command.args(["-silent", "-window", "root"]));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_display_is_not_painted() {
        assert!(!Picture(vec![0; 3 * 1000]).is_painted());
        assert!(!Picture(Vec::new()).is_painted());
    }

    #[test]
    fn a_blank_window_on_an_empty_display_is_not_painted() {
        let pixels = [vec![0; 300], vec![246; 300]].concat();
        assert!(!Picture(pixels).is_painted());
    }

    #[test]
    fn a_window_with_many_shades_is_painted() {
        let pixels = (0..40).flat_map(|shade| [shade, shade, shade]).collect();
        assert!(Picture(pixels).is_painted());
    }
}
