//! The window as it ships: incognito, so it cannot be driven, only used, by keys and by ear.

use std::{
    fs,
    process::{Child, Command, Stdio},
    time::Duration,
};

use betweentimes_tests::canary::Canary;

use crate::{
    app::{self, path_in},
    driver,
    home::Home,
    screen_reader::{self, Told},
    wait,
};

const PASSPHRASE: &str = "four lamps along a river";
/// How often Tab may be pressed before something counts as out of reach.
const FAR: usize = 60;

/// The shipped app, used as a person without a mouse and without a screen would.
struct Shipped {
    process: Child,
}

impl Shipped {
    fn start(home: &Home) -> Self {
        let mut command = Command::new(path_in("BETWEENTIMES_BINARY"));
        home.house(&mut command);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn().expect("the shipped window starts");
        let id = process.id().to_string();
        let shipped = Self { process };
        // A window that is only just being shown does not take the keyboard yet.
        let takes = ["search", "--onlyvisible", "--pid", &id, "windowfocus"];
        wait::until(|| works(&takes).then_some(())).expect("the shipped window takes the keyboard");
        shipped
    }

    /// Waits until a screen reader is told of it.
    fn hears(&self, role: &str, name: &str) -> Vec<Told> {
        screen_reader::tells(self.process.id(), role, name)
    }

    /// Presses Tab until the keyboard is on what has this name.
    fn tabs_to(&self, name: &str) {
        for _ in 0..FAR {
            let tree = screen_reader::tree(self.process.id());
            if tree.iter().any(|it| it.focused && it.name == name) {
                return;
            }
            press("Tab");
        }
        panic!("Tab never reaches {name:?}:\n{}", screen_reader::listed(&screen_reader::tree(self.process.id())));
    }

    fn presses(&self, button: &str) {
        self.tabs_to(button);
        press("Return");
    }

    /// Whether a screen reader is told a word anywhere.
    fn tells_word(&self, word: &str) -> bool {
        screen_reader::tree(self.process.id()).iter().any(|it| it.name.contains(word) || it.text.contains(word))
    }
}

impl Drop for Shipped {
    fn drop(&mut self) {
        driver::kill(self.process.id());
        let _ = self.process.wait();
    }
}

fn press(keys: &str) {
    xdotool(&["key", "--clearmodifiers", keys]);
}

fn types(words: &str) {
    xdotool(&["type", "--delay", "4", words]);
}

fn xdotool(arguments: &[&str]) {
    assert!(works(arguments), "xdotool {arguments:?} did not work");
}

fn works(arguments: &[&str]) -> bool {
    let quiet = Command::new("xdotool").args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.expect("xdotool starts; `apt-get install xdotool` brings it").success()
}

#[test]
fn the_shipped_window_leads_from_the_first_run_to_a_saved_check_in_and_leaves_no_word_behind() {
    let home = Home::new();
    let canary = Canary::new("shipped");
    let shipped = Shipped::start(&home);

    shipped.hears("heading", "Welcome");
    shipped.presses("Skip the introduction");
    shipped.hears("heading", "A passphrase, now or later");
    shipped.tabs_to("New passphrase");
    types(PASSPHRASE);
    press("Return");
    shipped.hears("heading", "Your recovery code");
    shipped.presses("Go on without checking");
    shipped.hears("heading", "Where would you like to begin?");
    shipped.presses("Skip");

    let today = shipped.hears("heading", "How are you right now?");
    for (role, name) in
        [("landmark", "Main"), ("panel", "Overall mood"), ("radio button", "5"), ("link", "Safety plan")]
    {
        let told = today.iter().any(|it| it.role == role && it.name == name);
        assert!(told, "a screen reader is not told of a {role} {name:?}, but of:\n{}", screen_reader::listed(&today));
    }
    shipped.presses("Add more");
    shipped.tabs_to("A line about it");
    types(canary.word());
    assert!(
        wait::until(|| shipped.tells_word(canary.word()).then_some(())).is_some(),
        "what was typed is on the screen"
    );
    shipped.presses("Save check-in");
    shipped.hears("heading", "Check-ins today");
    assert_eq!(canary.found_in(home.path()), Vec::<String>::new(), "while the app is open");

    press("ctrl+l");
    shipped.hears("heading", "Locked");
    assert!(!shipped.tells_word(canary.word()), "the word is still told while locked");
    assert_eq!(canary.found_in(home.path()), Vec::<String>::new(), "while the app is locked");
    drop(shipped);
    assert_eq!(canary.found_in(home.path()), Vec::<String>::new(), "after the app was killed");
    assert_eq!(Canary::of(PASSPHRASE).found_in(home.path()), Vec::<String>::new(), "the passphrase");

    fs::write(home.path().join("cache/control"), canary.word()).expect("a file");
    assert_eq!(canary.found_in(home.path()).len(), 1, "the control: a plain file is found");
}

#[test]
fn the_shipped_window_cannot_be_driven_from_outside() {
    let home = Home::new();

    let session = app::tries_to_drive(&home, &path_in("BETWEENTIMES_BINARY"), Duration::from_secs(6));

    assert!(!session, "a program from outside could open a session with the shipped window");
}
