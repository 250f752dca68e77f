//! The questionnaires and own measures we ship.

use std::sync::LazyLock;

use domain::Instrument;
use domain::instrument::InstrumentFault;

/// The files, in the order they are offered.
const FILES: [&str; 11] = [
    include_str!("../data/instruments/phq9.json"),
    include_str!("../data/instruments/gad7.json"),
    include_str!("../data/instruments/phq2.json"),
    include_str!("../data/instruments/gad2.json"),
    include_str!("../data/instruments/peg.json"),
    include_str!("../data/instruments/impact.json"),
    include_str!("../data/instruments/stress.json"),
    include_str!("../data/instruments/sleepq.json"),
    include_str!("../data/instruments/self.json"),
    include_str!("../data/instruments/alliance.json"),
    include_str!("../data/instruments/goal.json"),
];

/// The most bytes of one file.
pub const INSTRUMENT_BYTES: usize = 256 * 1024;

static SHIPPED: LazyLock<Vec<Instrument>> =
    LazyLock::new(|| FILES.iter().filter_map(|it| read_instrument(it).ok()).collect());

/// Why a file is no questionnaire.
#[derive(Debug, thiserror::Error)]
pub enum NoInstrument {
    /// It is longer than [`INSTRUMENT_BYTES`].
    #[error("a questionnaire holds at most 256 KiB")]
    TooLong,
    /// It is not JSON of this shape.
    #[error("this is not the file of a questionnaire: {0}")]
    NotOne(#[from] serde_json::Error),
    /// What it says does not fit together.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faults(Vec<InstrumentFault>),
}

/// Every questionnaire and own measure we ship, in the order they are offered.
#[must_use]
pub fn instruments() -> &'static [Instrument] {
    &SHIPPED
}

/// Reads the file of a questionnaire, completely checked.
///
/// # Errors
///
/// [`NoInstrument`]: too long, not of this shape, or at odds with itself, such as two bands that hold the same score.
pub fn read_instrument(json: &str) -> Result<Instrument, NoInstrument> {
    if json.len() > INSTRUMENT_BYTES {
        return Err(NoInstrument::TooLong);
    }
    let instrument: Instrument = serde_json::from_str(json)?;
    let faults = instrument.faults();
    if faults.is_empty() { Ok(instrument) } else { Err(NoInstrument::Faults(faults)) }
}

/// How many files we ship, for the test that all of them are read.
#[cfg(test)]
pub(crate) const SHIPPED_FILES: usize = FILES.len();
