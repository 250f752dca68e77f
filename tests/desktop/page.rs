//! What is on the screen, waited for.

use serde_json::json;

use crate::{app::App, find::Thing, wait};

impl App {
    /// Waits until something with this role and name is within reach.
    pub fn sees(&self, role: &str, name: &str) -> Thing {
        wait::until(|| self.all(role, Some(name)).into_iter().next())
            .unwrap_or_else(|| panic!("there is no {role} {name:?}. {}", self.what_there_is(role)))
    }

    /// Whether something with this role and name is within reach now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        !self.all(role, Some(name)).is_empty()
    }

    /// Waits until nothing with this role and name is within reach.
    pub fn no_longer_sees(&self, role: &str, name: &str) {
        let gone = wait::until(|| self.all(role, Some(name)).is_empty().then_some(()));
        assert!(gone.is_some(), "there still is a {role} {name:?}");
    }

    /// Waits until these words stand somewhere on the screen.
    pub fn reads(&self, words: &str) {
        let seen = wait::until(|| self.text().contains(words).then_some(()));
        assert!(seen.is_some(), "the screen does not say {words:?}, but:\n{}", self.text());
    }

    /// Waits until these words stand nowhere on the screen.
    pub fn no_longer_reads(&self, words: &str) {
        let gone = wait::until(|| (!self.text().contains(words)).then_some(()));
        assert!(gone.is_some(), "the screen still says {words:?}:\n{}", self.text());
    }

    /// Waits until something in the page is so.
    pub fn waits_for(&self, what: &str, condition: &str) {
        let script = format!("return (({condition}) || null) && true;");
        let came = wait::until(|| (self.look(&script, vec![]) == json!(true)).then_some(()));
        assert!(came.is_some(), "{what} did not come about; the screen says:\n{}", self.text());
    }

    /// Waits for the screen with this heading, and for the focus on it.
    pub fn is_at(&self, heading: &str) {
        self.sees("heading", heading);
        // The screen before may have had a part of this name.
        let script = "return find('heading', arguments[0])[0]?.tagName === 'H1';";
        let came = wait::until(|| (self.look(script, vec![json!(heading)]) == json!(true)).then_some(()));
        assert!(came.is_some(), "{heading:?} is not the main heading");
    }

    /// Every word in sight, without the invisible marks that keep words apart.
    pub fn text(&self) -> String {
        let text = self.look("return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '');", vec![]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// What there is instead, for a failure that helps.
    fn what_there_is(&self, role: &str) -> String {
        let names: Vec<String> = self.all(role, None).into_iter().map(|it| format!("{:?}", it.name)).collect();
        format!("There is: {}.\nThe screen says:\n{}", names.join(", "), self.text())
    }
}
