//! The rows of the plan: which exercises belong to which problem in which way of working.

use std::sync::LazyLock;

use domain::plan::PlanBook;

static BOOK: LazyLock<PlanBook> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/plan/book.json")).unwrap_or_default());

/// Everything the plan knows about problems, ways of working and stages.
#[must_use]
pub fn plan_book() -> &'static PlanBook {
    &BOOK
}
