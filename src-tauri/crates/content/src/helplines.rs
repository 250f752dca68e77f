//! Emergency numbers and crisis lines, by country.

use std::sync::LazyLock;

use domain::helpline::{Country, Helpline, Status};

static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/helplines.json")).unwrap_or_default());

/// Every country we know numbers of, in order of its code; last `ZZ`, for anywhere else.
///
/// Most of them may not be shown yet: see [`switched_on`].
#[must_use]
pub fn countries() -> Vec<Country> {
    COUNTRIES.clone()
}

/// The numbers of a country that may be shown: only those seen at an official, press or primary page.
///
/// A wrong number is harm, so a country may be left with none.
#[must_use]
pub fn switched_on(country: &Country) -> Country {
    Country { code: country.code.clone(), emergency: only_seen(&country.emergency), lines: only_seen(&country.lines) }
}

/// Those of some numbers that were seen at their source.
fn only_seen(lines: &[Helpline]) -> Vec<Helpline> {
    lines.iter().filter(|it| it.status == Status::V).cloned().collect()
}
