//! The way to a screen, by keyboard alone.

use serde_json::json;

use crate::{
    app::App,
    screens::{Group, Lands, Screen},
    wait,
};

/// One thing that a person does.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// Presses keys.
    Press(&'static str),
    /// Goes there through "Find and do".
    Find(&'static str),
    /// Follows a link.
    Follow(&'static str),
    /// Presses a button.
    Push(&'static str),
    /// Writes words into a field.
    Write(&'static str, &'static str),
    /// Waits until all of a screen on the way is there.
    Rest,
}

/// How long a page says nothing new before it counts as at rest, in milliseconds.
const REST: u32 = 150;

impl App {
    /// The app at the first screen of a group.
    pub fn begins(group: &Group) -> Self {
        let app = Self::at((group.home)());
        app.waits_for(group.name, "find('heading', null).length");
        app
    }

    /// Goes to a screen of a group and waits until all of it has come.
    pub fn goes_to(&self, group: &Group, screen: &Screen) {
        if self.look("return !!document.querySelector('dialog[open]');", vec![]) == json!(true) {
            self.press("Escape");
            self.waits_for("the end of the dialog", "!document.querySelector('dialog[open]')");
        }
        if group.from_today {
            self.press("Ctrl+1");
            self.sees("heading", "How are you right now?");
            self.comes_to_rest(screen.name);
        }
        for step in screen.way {
            self.takes(*step, screen);
        }
        self.arrives_at(screen);
    }

    fn takes(&self, step: Step, screen: &Screen) {
        match step {
            Step::Press(keys) => self.press(keys),
            Step::Find(words) => self.finds(words),
            Step::Follow(name) => self.follows(name),
            Step::Push(name) => self.presses(name),
            Step::Write(field, words) => self.writes(field, words),
            Step::Rest => self.comes_to_rest(screen.name),
        }
    }

    /// Goes to what "Find and do" offers first for these words.
    fn finds(&self, words: &str) {
        self.press("Ctrl+k");
        self.sees("dialog", "Find and do");
        self.types(words);
        let first =
            format!("nameOf(document.querySelector('[role=option][aria-selected=true]')).startsWith({words:?})");
        self.waits_for(words, &first);
        self.press("Enter");
        self.waits_for("the end of the dialog", "!document.querySelector('dialog[open]')");
    }

    fn arrives_at(&self, screen: &Screen) {
        match (screen.lands, screen.heading) {
            (Lands::InDialog, name) => drop(self.sees("dialog", name)),
            (_, "") => self.waits_for(screen.name, "find('heading', null).some((it) => it.tagName === 'H1')"),
            (_, heading) => self.is_at(heading),
        }
        if let Some((role, name)) = screen.sign {
            self.sees(role, name);
        }
        self.comes_to_rest(screen.name);
    }

    /// Waits until the page says nothing new for a while, so that all of a screen is there.
    pub fn comes_to_rest(&self, what: &str) {
        let script = format!(
            "if (!window.lastChange) {{
               window.lastChange = performance.now();
               const told = {{ childList: true, subtree: true, characterData: true, attributes: true }};
               new MutationObserver(() => (window.lastChange = performance.now())).observe(document.body, told);
             }}
             return performance.now() - window.lastChange > {REST};"
        );
        let rests = wait::until(|| (self.run(&script, vec![]) == json!(true)).then_some(()));
        assert!(rests.is_some(), "{what} never comes to rest");
    }

    /// What is not as it is promised about the heading and the focus of a screen that has just come.
    pub fn wrong_on_arrival(&self, screen: &Screen) -> Vec<String> {
        let seen = self.look(
            "const at = document.activeElement;
             const tops = find('heading', null).filter((it) => it.tagName === 'H1');
             return {
               tops: tops.length,
               onTop: tops.includes(at),
               inMain: !!at?.closest('main'),
               inDialog: !!at?.closest('dialog:modal'),
               at: `${roleOf(at)} ${nameOf(at).slice(0, 60)}`,
             };",
            vec![],
        );
        let mut wrong = Vec::new();
        let (tops, promised) = match screen.lands {
            Lands::OnHeading => (1, "onTop"),
            Lands::Within => (1, "inMain"),
            Lands::InDialog => (0, "inDialog"),
        };
        if seen["tops"] != json!(tops) {
            wrong.push(format!("it has {} main headings", seen["tops"]));
        }
        if seen[promised] != json!(true) {
            wrong.push(format!("the focus lands on {}", seen["at"]));
        }
        wrong
    }
}
