//! The mouse: for what is dragged. Whatever it does here, the keyboard does elsewhere.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use crate::app::App;

/// How long a hand takes from one place to the next.
const PACE: Duration = Duration::from_millis(60);

impl App {
    /// Drags the row of a list that holds these words onto the row that holds those.
    pub fn drags(&self, row: &str, onto: &str) {
        let (from, to) = (self.row_at(row), self.row_at(onto));
        let half_way = (from.0, from.1.midpoint(to.1));
        // A little past its middle.
        let to = (to.0, to.1 + 8.0_f64.copysign(to.1 - from.1));
        let goes = |(x, y): (f64, f64)| PointerAction::MoveTo { duration: Some(PACE), x, y };
        let hand = MouseActions::new("mouse".to_owned())
            .then(goes(from))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(goes(half_way))
            .then(goes(to))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.drive(async |it| it.perform_actions(hand).await);
    }

    fn row_at(&self, words: &str) -> (f64, f64) {
        let place = self.look(
            "const row = [...document.querySelectorAll('li')].find((it) => it.innerText.includes(arguments[0]) && reachable(it));
             if (!row) return null;
             const { left, top, width, height } = row.getBoundingClientRect();
             return [left + width / 3, top + height / 2];",
            vec![json!(words)],
        );
        let side = |at: usize| place[at].as_f64().unwrap_or_else(|| panic!("there is no row {words:?}"));
        (side(0), side(1))
    }
}
