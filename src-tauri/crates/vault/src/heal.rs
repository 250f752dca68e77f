//! Healing a vault whose file is damaged. The damaged file is never written to: a whole one is made beside
//! it, proven, and only then takes its place, and the damaged one is set aside as it is.

mod merge;
mod patient;
mod salvage;

pub use patient::{Cure, Diagnosis, Healed, Patient};
pub use salvage::Missing;
