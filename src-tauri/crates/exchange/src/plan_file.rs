//! The therapist's answer: a short text with tasks, notes and exercises, open or sealed.

mod fault;
mod model;

pub use fault::{LineFault, PlanFault};
pub use model::{PlanFile, PlanTask, PlanWarning};

/// Reads an answer, open or sealed.
///
/// # Errors
///
/// [`PlanFault`] when nothing may be taken from it.
pub fn read_plan(bytes: &[u8], passphrase: Option<&str>) -> Result<PlanFile, PlanFault> {
    let _ = (bytes, passphrase);
    Err(PlanFault::NotOne)
}

/// The answer as the text that [`read_plan`] reads.
#[must_use]
pub fn write_plan(plan: &PlanFile) -> String {
    format!("betweentimes-plan 1\nFrom: {}\n", plan.from)
}
