//! The keyboard: the only way these tests do anything.

use std::path::Path;

use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};

use crate::{app::App, find::Thing, wait};

/// How often Tab may be pressed before something counts as out of reach.
const FAR: usize = 150;

impl App {
    /// Presses one key, or several at once: `Enter`, `Ctrl+Enter`, `Alt+Right`.
    pub fn press(&self, keys: &str) {
        let keys: Vec<char> = keys.split('+').map(key).collect();
        let down = keys.iter().map(|&value| KeyAction::Down { value });
        let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
        self.act(down.chain(up));
    }

    /// Types words where the focus is.
    pub fn types(&self, words: &str) {
        let keys = words.chars().map(|it| if it == '\n' { char::from(Key::Enter) } else { it });
        self.act(keys.flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]));
    }

    /// Presses Tab several times in a row.
    pub fn presses_tab(&self, times: usize) {
        let tab = char::from(Key::Tab);
        self.act((0..times).flat_map(|_| [KeyAction::Down { value: tab }, KeyAction::Up { value: tab }]));
    }

    fn act(&self, keys: impl Iterator<Item = KeyAction>) {
        let actions = keys.fold(KeyActions::new("keyboard".to_owned()), |all, it| all.then(it));
        self.drive(async |it| it.perform_actions(actions).await);
    }

    /// Presses Tab until the focus is on something that fits; fails when Tab never gets there.
    pub fn tabs_until(&self, what: &str, fits: impl Fn(&Thing) -> bool) -> Thing {
        let mut met = Vec::new();
        for _ in 0..FAR {
            let thing = self.focused();
            if fits(&thing) {
                return thing;
            }
            met.push(thing.to_string());
            self.press("Tab");
        }
        met.dedup();
        panic!("Tab never reaches {what}. It goes to: {}", met.join(" → "))
    }

    /// Waits until it is there, then presses Tab until the focus is on it.
    pub fn tabs_to(&self, role: &str, name: &str) -> Thing {
        self.sees(role, name);
        self.tabs_until(&format!("the {role} {name:?}"), |it| it.role == role && fits(&it.name, name))
    }

    /// Presses a button.
    pub fn presses(&self, name: &str) {
        self.tabs_to("button", name);
        self.press("Enter");
    }

    /// Follows a link.
    pub fn follows(&self, name: &str) {
        self.tabs_to("link", name);
        self.press("Enter");
    }

    /// Ticks a box.
    pub fn ticks(&self, name: &str) {
        self.tabs_to("checkbox", name);
        self.press("Space");
    }

    /// Writes in a field.
    pub fn writes(&self, name: &str, words: &str) {
        let there = format!("find('textbox', {name:?})[0] || find('combobox', {name:?})[0]");
        self.waits_for(&format!("a field {name:?}"), &there);
        let fields = ["textbox", "searchbox", "combobox"];
        let is_field = |it: &Thing| fields.contains(&it.role.as_str()) && fits(&it.name, name);
        self.tabs_until(&format!("the field {name:?}"), is_field);
        self.types(words);
    }

    /// Gives a number in a number box.
    pub fn gives(&self, name: &str, number: u32) {
        self.tabs_to("spinbutton", name);
        self.press("Ctrl+a");
        self.types(&number.to_string());
    }

    /// Chooses a file in the dialog that a file field opens, which no key of the page can reach.
    pub fn picks(&self, field: &str, file: &Path) {
        let chooser = format!("//input[@type='file'][@id=//label[normalize-space()={field:?}]/@for]");
        let path = file.to_str().expect("a path in Unicode");
        self.drive(async |it| it.find(Locator::XPath(&chooser)).await?.send_keys(path).await);
    }

    /// Chooses one of a group by the arrow keys.
    pub fn chooses(&self, group: &str, option: &str) {
        self.sees("group", group);
        let is_one = |it: &Thing| it.role == "radio" && fits(&it.group, group);
        let mut at = self.tabs_until(&format!("the choices of {group:?}"), is_one);
        let choices: Vec<Thing> = self.all("radio", None).into_iter().filter(is_one).collect();
        let place = |wanted: &str| choices.iter().position(|it| fits(&it.name, wanted));
        let to = place(option).unwrap_or_else(|| panic!("{group:?} has no {option:?}"));
        // The choices do not go round: a chosen one may stand after the one that is wanted.
        let key = if place(&at.name).is_some_and(|from| from > to) { "Up" } else { "Down" };
        while !fits(&at.name, option) {
            self.press(key);
            at = wait::until(|| Some(self.focused()).filter(|it| *it != at)).expect("the arrow key moves the choice");
        }
        if !at.checked {
            self.press("Space");
        }
    }
}

/// Whether a name is the one wanted; an ellipsis at its end stands for anything more.
fn fits(name: &str, wanted: &str) -> bool {
    name == wanted || wanted.strip_suffix('…').is_some_and(|beginning| name.starts_with(beginning))
}

fn key(name: &str) -> char {
    let key = match name {
        "Ctrl" => Key::Control,
        "Alt" => Key::Alt,
        "Shift" => Key::Shift,
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Backspace" => Key::Backspace,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Home" => Key::Home,
        "End" => Key::End,
        "F1" => Key::F1,
        "F6" => Key::F6,
        "Space" => return ' ',
        "Plus" => return '+',
        other => return other.chars().next().expect("a key has a name"),
    };
    key.into()
}
