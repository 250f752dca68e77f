//! Room for the words: 200 per cent, and 320 pixels.

use serde_json::json;

use crate::{app::App, screens::GROUPS, wait};

impl App {
    /// Asserts that a screen has room at 200 per cent and at 320 pixels, and looks at it in every theme.
    pub fn has_room_at_every_size(&self, screen: &str, picture: &str) {
        self.drive(async |it| it.set_window_size(1280, 900).await);
        self.grows_to_twice();
        self.is_fine(&format!("{screen} at 200 per cent"), &format!("{picture}-200-per-cent"));
        self.drive(async |it| it.set_window_size(640, 900).await);
        self.waits_for("320 pixels", "innerWidth <= 320");
        self.is_fine(&format!("{screen} at 320 pixels"), &format!("{picture}-320-pixels"));
    }

    /// Asserts that a screen has room at 640 pixels, which is the usual window at 200 per cent, and in the narrowest
    /// window there is; looks at it in the dark.
    pub fn has_room_when_narrow(&self, screen: &str, picture: &str) {
        let worn = self.run("return document.documentElement.dataset.theme ?? null;", vec![]);
        self.wear(&json!("dark"));
        for width in [640, 360] {
            self.drive(async |it| it.set_window_size(width, 900).await);
            self.waits_for("a narrow window", &format!("innerWidth <= {width}"));
            self.has_room(&format!("{screen} at {width} pixels"));
            self.pictures(&format!("{picture}-at-{width}"));
        }
        self.wear(&worn);
        self.drive(async |it| it.set_window_size(1280, 900).await);
        self.waits_for("the usual window", "innerWidth > 640");
    }

    fn is_fine(&self, screen: &str, picture: &str) {
        self.has_room(screen);
        self.is_clean(screen);
        self.pictures(picture);
    }

    /// Asserts that nothing has to be scrolled sideways, once the window has its new size.
    fn has_room(&self, what: &str) {
        let wide = || {
            self.look(
                "const root = document.documentElement;
                 if (root.scrollWidth <= innerWidth) return null;
                 const far = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > innerWidth + 1);
                 return `${root.scrollWidth} in ${innerWidth}: ` + far.slice(0, 5).map((it) => it.tagName + '.' + it.className + ' ' + it.textContent.slice(0, 40)).join(' | ');",
                vec![],
            )
        };
        let fits = wait::until(|| wide().is_null().then_some(()));
        assert!(fits.is_some(), "{what} has to be scrolled sideways: {}", wide());
    }

    /// Makes everything larger by the app's own keys, up to 200 per cent.
    fn grows_to_twice(&self) {
        let size = || self.ask("status", json!({}))["preferences"]["textSize"].as_u64().unwrap_or_default();
        let mut now = size();
        while now < 200 {
            self.press("Ctrl+Plus");
            now = wait::until(|| Some(size()).filter(|it| *it > now)).expect("Ctrl and plus make the words larger");
        }
        self.waits_for("200 per cent", "innerWidth <= 640");
    }
}

/// The widths a window is given and the size of the words, so that the page is 2560, 640 and 320 CSS pixels wide. The
/// last is the usual window at 400 per cent, too (WCAG 1.4.10). The looks have 1280.
const WIDTHS: [(u32, u16); 3] = [(2560, 100), (640, 100), (640, 200)];

#[test]
fn nothing_is_scrolled_sideways_at_200_per_cent_or_320_pixels() {
    let mut wrong = Vec::new();
    for group in &GROUPS {
        let app = App::begins(group);
        for screen in group.screens {
            app.goes_to(group, screen);
            for (width, size) in WIDTHS {
                app.is_as_wide_as(width, size);
                let found = app.sideways().into_iter().chain(app.lost_by_spacing());
                wrong.extend(found.map(|it| format!("{} in {width} pixels at {size} %: {it}", screen.name)));
            }
            app.is_as_wide_as(1280, 100);
            let found = app.sideways().into_iter().chain(app.lost_by_spacing());
            wrong.extend(found.map(|it| format!("{} in the usual window: {it}", screen.name)));
        }
    }

    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn in_a_narrow_window_the_places_unfold_by_keyboard_and_fold_away_again() {
    let app = App::at_today();
    app.is_as_wide_as(640, 100);
    app.presses("Places: Today");
    app.sees("link", "Journal");
    app.is_clean("the places, unfolded");
    app.picture("places-at-640");
    app.press("Escape");
    app.waits_for("the folded places", "!find('link', 'Journal').length");

    app.presses("Places: Today");
    app.is_as_wide_as(640, 200);
    app.picture("places-at-320");
    app.follows("Journal");

    app.is_at("Journal");
    app.sees("button", "Places: Journal");
    app.waits_for("the folded places", "!find('link', 'Plan').length");
    assert_eq!(app.sideways(), Vec::<String>::new());
    app.press("F6");
    app.waits_for("the focus on the places", "nameOf(document.activeElement) === 'Places: Journal'");
}
