//! What reading the whole catalogue costs: every exercise checked in full, beside its JSON parsed and no more.

use crate::Outcome;
use crate::report::{Report, Row};
use crate::turns::{alternate, timed};

/// Reading and checking every exercise, which happens once and only when the first is wanted.
///
/// # Errors
///
/// When an exercise is not sound.
pub fn measure(rounds: usize, report: &mut Report) -> Outcome<()> {
    let entries = content::shipped_files().count();
    let pair = alternate(
        rounds,
        &mut (),
        |(), _| {
            timed(|| match content::read_shipped().cards().len() {
                read if read == entries => Ok(()),
                read => Err(format!("{read} of {entries} exercises are sound").into()),
            })
        },
        |(), _| {
            timed(|| {
                for (json, words) in content::shipped_files() {
                    std::hint::black_box(serde_json::from_str::<serde_json::Value>(json)?);
                    std::hint::black_box(words.lines().count());
                }
                Ok(())
            })
        },
    )?;
    report.add(Row { what: "all exercises read and checked", entries, unit: "ms", pair, goal: None });
    Ok(())
}
