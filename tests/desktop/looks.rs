//! The looks a screen can have: theme, size, direction.

use std::{env, fmt};

use betweentimes_tests::cover;
use serde_json::json;

use crate::{app::App, axe::THEMES};

/// Sizes, in per cent of the plain one.
pub const SIZES: [u16; 2] = [100, 200];
/// Ways to write: a mirrored page goes from right to left.
pub const DIRECTIONS: [&str; 2] = ["ltr", "rtl"];
/// The variable that asks for every look there is.
const FULL: &str = "BETWEENTIMES_EVERY_LOOK";
/// The window that the looks are looked at in; at 200 per cent it is 640 pixels wide.
pub const WINDOW: (u32, u32) = (1280, 900);

/// One look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// Size, in per cent of the plain one.
    pub size: u16,
    /// The way to write.
    pub direction: &'static str,
    /// The theme.
    pub theme: &'static str,
}

impl fmt::Display for Look {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} % {}", self.theme, self.size, self.direction)
    }
}

/// The plain look.
pub const PLAIN: Look = Look { size: 100, direction: "ltr", theme: "light" };

/// Whether every look is asked for, and not only enough of them for every two choices to meet.
pub fn all_asked_for() -> bool {
    env::var_os(FULL).is_some()
}

/// The looks to look at, the plain one first.
pub fn chosen() -> Vec<Look> {
    let counts = [THEMES.len(), SIZES.len(), DIRECTIONS.len()];
    let rows = if all_asked_for() { cover::every(&counts) } else { cover::pairwise(&counts) };
    let look = |row: &Vec<usize>| Look { theme: THEMES[row[0]], size: SIZES[row[1]], direction: DIRECTIONS[row[2]] };
    let mut looks: Vec<Look> = rows.iter().map(look).filter(|it| *it != PLAIN).collect();
    // A new size draws everything anew: one change is enough.
    looks.sort();
    looks.insert(0, PLAIN);
    looks
}

impl App {
    /// Shows the window in this look, whatever the settings say.
    pub fn takes_on(&self, look: Look) {
        self.run("document.documentElement.dir = arguments[0];", vec![json!(look.direction)]);
        self.is_as_large_as(look.size);
        self.wear(&json!(look.theme));
    }

    /// Makes everything this large, in per cent, as the app's own keys do.
    pub fn is_as_large_as(&self, percent: u16) {
        self.is_as_wide_as(WINDOW.0, percent);
    }

    /// Gives the window this width, in pixels, and everything in it this size, in per cent.
    pub fn is_as_wide_as(&self, width: u32, percent: u16) {
        let inside = f64::from(width) * 100.0 / f64::from(percent);
        let as_wanted = format!("Math.abs(innerWidth - {inside}) <= 1");
        if self.run(&format!("return {as_wanted} && outerWidth === {width};"), vec![]) == json!(true) {
            return;
        }
        self.is_sized((width, WINDOW.1));
        let script = "const [percent, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('zoom', { percent }).then(() => done(null), (it) => done(String(it)));";
        self.run_and_wait(script, vec![json!(percent)]);
        self.waits_for(&format!("{percent} per cent"), &as_wanted);
    }

    /// Makes the window this large, in pixels.
    pub fn is_sized(&self, (width, height): (u32, u32)) {
        self.drive(async |it| it.set_window_size(width, height).await);
    }
}

#[test]
fn the_looks_of_every_day_hold_every_two_choices_and_the_plain_look() {
    let counts = [THEMES.len(), SIZES.len(), DIRECTIONS.len()];
    let looks = chosen();

    assert_eq!(looks[0], PLAIN);
    assert!(looks.len() >= cover::pairwise(&counts).len());
    for theme in THEMES {
        assert!(SIZES.iter().all(|size| looks.iter().any(|it| it.theme == theme && it.size == *size)), "{theme}");
        assert!(DIRECTIONS.iter().all(|to| looks.iter().any(|it| it.theme == theme && it.direction == *to)), "{theme}");
    }
}
