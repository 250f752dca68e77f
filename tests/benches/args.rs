//! What is wanted of the bench.

use crate::Outcome;

/// How it is used.
const USAGE: &str =
    "usage: bench [--entries N,N,…] [--only work|start|lookback|brief|inandout] [--rounds N] [--starts N]";

/// What to measure, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Sizes of the journal.
    pub entries: Vec<usize>,
    /// Whether to measure opening, lists, search and saving.
    pub work: bool,
    /// Whether to measure charts, and thoughts that are like another.
    pub look_back: bool,
    /// Whether to measure a brief.
    pub brief: bool,
    /// Whether to measure a journal that is brought in and taken out whole.
    pub in_and_out: bool,
    /// Whether to measure the start of the window.
    pub start: bool,
    /// Rounds of each piece of work.
    pub rounds: usize,
    /// Rounds of starting every window once.
    pub starts: usize,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            entries: vec![1_000, 100_000, 1_000_000],
            work: true,
            look_back: true,
            brief: true,
            in_and_out: true,
            start: true,
            rounds: 201,
            starts: 7,
        }
    }
}

impl Wish {
    /// Sizes of the journal that the window is started with: none, the smallest and the largest.
    pub fn starts(&self) -> Vec<usize> {
        let mut sizes = vec![0];
        sizes.extend(self.entries.iter().min());
        sizes.extend(self.entries.iter().max());
        sizes.dedup();
        sizes
    }
}

/// Reads the arguments.
///
/// # Errors
///
/// How the bench is used, when they are not understood.
pub fn read(arguments: impl Iterator<Item = String>) -> Outcome<Wish> {
    let mut wish = Wish::default();
    let mut arguments = arguments;
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(USAGE)?;
        match (name.as_str(), value.as_str()) {
            ("--entries", list) => wish.entries = list.split(',').map(number).collect::<Outcome<_>>()?,
            ("--rounds", count) => wish.rounds = number(count)?,
            ("--starts", count) => wish.starts = number(count)?,
            ("--only", part @ ("work" | "lookback" | "brief" | "inandout" | "start")) => {
                wish.work = part == "work";
                wish.look_back = part == "lookback";
                wish.brief = part == "brief";
                wish.in_and_out = part == "inandout";
                wish.start = part == "start";
            }
            _ => return Err(USAGE.into()),
        }
    }
    Ok(wish)
}

/// A whole number of at least 1; separators between thousands do not matter.
fn number(text: &str) -> Outcome<usize> {
    match text.replace(['_', '\''], "").parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(USAGE.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<Wish> {
        super::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn without_arguments_everything_is_measured() {
        assert_eq!(read("").expect("a wish"), Wish::default());
    }

    #[test]
    fn sizes_and_parts_may_be_chosen() {
        let wish = read("--entries 10,20 --only work").expect("a wish");

        assert_eq!((wish.entries.as_slice(), wish.work, wish.start), ([10, 20].as_slice(), true, false));
        assert_eq!(wish.starts(), [0, 10, 20]);
    }

    #[test]
    fn what_is_not_understood_is_answered_with_the_usage() {
        for line in ["--entries", "--entries many", "--rounds 0", "--only talk", "--faster yes"] {
            assert_eq!(read(line).expect_err("refused").to_string(), USAGE, "{line}");
        }
    }
}
