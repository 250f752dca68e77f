//! `cargo xtask access`: every screen, looked at for what keeps people out.

use std::fs;

use crate::say::{self, Stop};
use crate::test;
use crate::{desktop, tools};

/// The journey that looks at every screen.
const JOURNEY: &str = "every_screen::no_screen_has_an_accessibility_problem_in_any_of_the_four_themes";
/// The variable that asks it for every look; see `tests/desktop/looks.rs`.
const EVERY_LOOK: &str = "BETWEENTIMES_EVERY_LOOK";
const PAGE: &str = "ACCESSIBILITY.md";
/// Where the page keeps the table.
const MARKS: (&str, &str) = ("<!-- matrix -->", "<!-- /matrix -->");

/// Looks at every screen as `cargo xtask test` does; with `--full` in every look, and writes the tables.
///
/// # Errors
///
/// [`Stop`] when a build ends with an error, something was found, or a table cannot be written.
pub fn access(arguments: &[String]) -> Result<(), Stop> {
    let full = match arguments {
        [] => false,
        [word] if word == "--full" => true,
        _ => return Err(Stop::new("`cargo xtask access` takes nothing but `--full`.")),
    };
    test::test(&["desktop build".to_owned()])?;
    say::heading("Every screen in every look");
    let looked = desktop::journeys_asked(&["--exact", JOURNEY], full.then_some(EVERY_LOOK));
    if full && looked.is_ok() {
        write_down()?;
    }
    looked
}

/// Puts the short table into the page.
fn write_down() -> Result<(), Stop> {
    let summary = tools::target().join("access/summary.md");
    let (page, trouble) = (tools::root().join(PAGE), |it| Stop::new(format!("{PAGE} was not written: {it}.")));
    let table = fs::read_to_string(summary).map_err(trouble)?;
    let text = fs::read_to_string(&page).map_err(trouble)?;
    let Some(text) = filled(&text, &table) else {
        return Err(Stop::new(format!("{PAGE} has no {} for the table.", MARKS.0)));
    };
    fs::write(&page, text).map_err(trouble)?;
    say::line("Written: target/access/matrix.md, and its sums into ACCESSIBILITY.md.");
    Ok(())
}

/// The page with this table between its marks; nothing when it has none.
fn filled(page: &str, table: &str) -> Option<String> {
    let (before, rest) = page.split_once(MARKS.0)?;
    let (_, after) = rest.split_once(MARKS.1)?;
    Some(format!("{before}{}\n\n{}\n\n{}{after}", MARKS.0, table.trim(), MARKS.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_takes_the_place_of_the_one_before() {
        let page = "# A\n\n<!-- matrix -->\nold\n<!-- /matrix -->\n\nEnd\n";
        let filled = filled(page, "| new |\n").expect("marks");
        assert_eq!(filled, "# A\n\n<!-- matrix -->\n\n| new |\n\n<!-- /matrix -->\n\nEnd\n");
    }

    #[test]
    fn a_page_without_marks_is_left_alone() {
        assert_eq!(filled("# A\n", "| new |"), None);
    }
}
