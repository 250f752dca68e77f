//! Languages that nobody speaks, in the real window: one with long words, and one that is mirrored.

use serde_json::{Value, json};

use crate::{app::App, every_screen::lived_in, screens, wait};

/// What does not fit: a page that is wider than the window, or a text that is cut. A line that ends in an ellipsis is
/// a glimpse, and the whole of it is one press away.
const DOES_NOT_FIT: &str = "
    const root = document.documentElement;
    const cut = (it) => {
        const style = getComputedStyle(it);
        return ['hidden', 'clip'].includes(style.overflowX) && style.textOverflow !== 'ellipsis'
            && it.scrollWidth > it.clientWidth + 1 && it.textContent.trim() !== ''
            && it.checkVisibility({ visibilityProperty: true }) && !it.closest('.visually-hidden, svg');
    };
    const wide = root.scrollWidth > innerWidth ? [`${root.scrollWidth} in ${innerWidth}`] : [];
    const found = [...document.querySelectorAll('body *')].filter(cut);
    const all = [...wide, ...found.map((it) => `${it.tagName}.${it.className}: ${it.textContent.trim().slice(0, 60)}`)];
    return all.length === 0 ? null : all.join(' | ');";

/// The app with something of each kind in it, in this language.
fn in_language(tag: &str) -> App {
    let home = lived_in();
    let folder = home.path().join("config/org.betweentimes.desktop");
    std::fs::create_dir_all(&folder).expect("a folder for the preferences");
    let preferences = json!({ "language": tag }).to_string();
    std::fs::write(folder.join("preferences.json"), preferences).expect("preferences by hand");
    let app = App::at(home);
    app.waits_for("the language", &format!("document.documentElement.lang === '{tag}'"));
    app.waits_for("Today", "document.querySelector('h1')");
    app
}

impl App {
    fn heading(&self) -> Value {
        self.look("return document.querySelector('h1')?.textContent ?? null;", vec![])
    }

    /// Goes to each place by its keys, and looks at it.
    fn goes_everywhere(&self, look: impl Fn(&str)) {
        for (keys, heading) in screens::by_key() {
            let before = self.heading();
            self.press(keys);
            let arrived = || Some(self.heading()).filter(|it| !it.is_null() && *it != before);
            wait::until(arrived).unwrap_or_else(|| panic!("{keys} leads to {heading}"));
            look(heading);
        }
        self.press("Ctrl+k");
        self.waits_for("the palette", "document.querySelector('dialog[open]')");
        look("the palette");
        self.press("Escape");
        self.waits_for("no palette", "!document.querySelector('dialog[open]')");
    }

    fn fits_in(&self, tag: &str, width: u32) {
        self.drive(async |it| it.set_window_size(width, 900).await);
        self.waits_for("the window", &format!("Math.abs(innerWidth - {width}) < 40"));
        self.press("Ctrl+1");
        self.goes_everywhere(|place| {
            let found = || self.look(DOES_NOT_FIT, vec![]);
            let fits = wait::until(|| found().is_null().then_some(()));
            assert!(fits.is_some(), "{place} in {tag} at {width} pixels: {}", found());
        });
    }

    fn is_clean_everywhere(&self, tag: &str) {
        self.press("Ctrl+1");
        self.goes_everywhere(|place| self.is_clean(&format!("{place} in {tag}")));
    }
}

#[test]
fn words_that_are_two_fifths_longer_have_room_everywhere_and_are_messages() {
    let app = in_language("en-XA");

    app.goes_everywhere(|place| {
        let plain = app.heading();
        let text = plain.as_str().unwrap_or_default();
        assert!(!text.contains(|it: char| it.is_ascii_alphabetic()), "the heading of {place} is no message: {text}");
    });
    app.fits_in("en-XA", 1280);
    app.is_clean_everywhere("en-XA");
    app.fits_in("en-XA", 360);
}

#[test]
fn a_window_that_is_mirrored_has_room_everywhere() {
    let app = in_language("ar-XB");
    app.waits_for("the other direction", "document.documentElement.dir === 'rtl'");
    let nav = "document.querySelector('nav').getBoundingClientRect().left > innerWidth / 2";
    app.drive(async |it| it.set_window_size(1280, 900).await);
    app.waits_for("the navigation at the other side", nav);

    app.fits_in("ar-XB", 1280);
    app.is_clean_everywhere("ar-XB");
    app.picture("mirrored");
    app.fits_in("ar-XB", 360);
}

#[test]
fn a_text_that_is_cut_is_found() {
    let app = in_language("ar-XB");

    app.run(
        "const it = document.createElement('p');
         it.id = 'cut'; it.textContent = 'wide '.repeat(40);
         Object.assign(it.style, { overflow: 'hidden', whiteSpace: 'nowrap', width: '50px' });
         document.querySelector('main').append(it);",
        vec![],
    );

    assert!(app.look(DOES_NOT_FIT, vec![]).as_str().is_some_and(|it| it.contains("wide")));
}
