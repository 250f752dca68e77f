//! The steps of `cargo xtask test`, in the order they run: what answers soonest comes first.

/// One named step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What it is called; `cargo xtask test WORD` looks for WORD here.
    pub name: &'static str,
    /// The earlier steps whose results it uses.
    pub needs: &'static [&'static str],
    /// What it does.
    pub work: Work,
}

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Runs cargo with these arguments.
    Cargo(&'static [&'static str]),
    /// Holds the dependencies to `deny.toml`.
    Dependencies,
    /// Reads what goes out with the programs other people read it with.
    Papers,
    /// Runs this script of `ui/package.json`.
    Npm(&'static str),
    /// Builds both windows: the one tests may drive, and the one that ships.
    Windows,
    /// Runs those journeys in the windows that these arguments of the test program choose.
    Journeys(&'static [&'static str]),
}

impl Work {
    /// Whether this needs Linux, where WebKitWebDriver and the virtual display are.
    pub fn needs_linux(self) -> bool {
        matches!(self, Self::Windows | Self::Journeys(_))
    }
}

const fn step(name: &'static str, needs: &'static [&'static str], work: Work) -> Step {
    Step { name, needs, work }
}

const UI: &[&str] = &["ui build"];
const PROGRAMS: &[&str] = &["programs"];
const WINDOWS: &[&str] = &["desktop build"];
/// The package of all tests that use the whole.
pub const TESTS: &str = "betweentimes-tests";

/// Every step.
pub const STEPS: &[Step] = &[
    step("format", &[], Work::Cargo(&["fmt", "--all", "--check"])),
    step("ui build", &[], Work::Npm("build")),
    step("ui types", &[], Work::Npm("check")),
    step("ui lint", &[], Work::Npm("lint")),
    step("ui tests", &[], Work::Npm("test")),
    step("clippy", UI, Work::Cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])),
    step("rust tests", UI, Work::Cargo(&["test", "--workspace", "--exclude", TESTS])),
    step("dependencies", &[], Work::Dependencies),
    // Together, so that what they share is compiled once, with the same features.
    step("programs", UI, Work::Cargo(&["build", "-p", "betweentimes", "-p", "btw"])),
    step("contract", PROGRAMS, Work::Cargo(&["test", "-p", TESTS, "--lib", "--bins", "--test", "contract"])),
    step("journeys", PROGRAMS, Work::Cargo(&["test", "-p", TESTS, "--test", "journeys"])),
    // The rules of accessibility come with the UI.
    step("papers", UI, Work::Papers),
    step("faults", PROGRAMS, Work::Cargo(&["test", "-p", TESTS, "--bin", "faults", "--test", "faults"])),
    step("desktop build", PROGRAMS, Work::Windows),
    // Each in a session of its own, so that nothing an earlier window left on a bus is heard.
    step("desktop heard", WINDOWS, Work::Journeys(&["heard::"])),
    step("desktop shipped", WINDOWS, Work::Journeys(&["shipped::"])),
    step("desktop journeys", WINDOWS, Work::Journeys(&["--skip", "heard::", "--skip", "shipped::"])),
];

/// The steps whose name contains `word`, with every step they need, in order.
pub fn chosen(word: &str) -> Vec<Step> {
    let mut wanted: Vec<_> = STEPS.iter().map(|step| step.name.contains(word)).collect();
    // A step only ever needs earlier ones, so one walk from the end finds them all.
    for (index, step) in STEPS.iter().enumerate().rev() {
        if wanted[index] {
            for (earlier, before) in STEPS.iter().enumerate().take(index) {
                wanted[earlier] |= step.needs.contains(&before.name);
            }
        }
    }
    STEPS.iter().zip(wanted).filter_map(|(step, wanted)| wanted.then_some(*step)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(word: &str) -> Vec<&'static str> {
        chosen(word).iter().map(|step| step.name).collect()
    }

    #[test]
    fn no_word_chooses_every_step() {
        assert_eq!(chosen("").len(), STEPS.len());
    }

    #[test]
    fn a_word_chooses_the_steps_that_contain_it() {
        assert_eq!(names("ui t"), ["ui types", "ui tests"]);
        assert_eq!(names("format"), ["format"]);
    }

    #[test]
    fn a_chosen_step_brings_what_it_needs_and_what_that_needs() {
        assert_eq!(names("desktop journeys"), ["ui build", "programs", "desktop build", "desktop journeys"]);
    }

    #[test]
    fn an_unknown_word_chooses_nothing() {
        assert!(chosen("bicycle").is_empty());
    }

    #[test]
    fn every_need_is_an_earlier_step() {
        for (index, step) in STEPS.iter().enumerate() {
            for need in step.needs {
                assert!(STEPS[..index].iter().any(|before| before.name == *need), "{need}");
            }
        }
    }
}
