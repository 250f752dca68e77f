//! Which mood a name of another app may stand for. Only a proposal: the person is asked.

use domain::Mood;

/// Five levels from best to worst, spread over 0 to 10 without its ends: no app with five faces says "as good as it gets".
const LEVELS: [i64; 5] = [9, 7, 5, 3, 1];

/// The mood for a level from 1 (best) to 5 (worst).
#[must_use]
pub(super) fn of_level(level: i64) -> Option<Mood> {
    let at = usize::try_from(level.checked_sub(1)?).ok()?;
    LEVELS.get(at).and_then(|it| Mood::new(*it).ok())
}
