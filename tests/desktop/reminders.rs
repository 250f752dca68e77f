//! The one notice that is shown outside the window, as a desktop is given it.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use betweentimes_tests::places;
use serde_json::{Value, json};

use crate::{app::App, frame::OtherProgram};

/// The app looks at the clock every 30 seconds; on a busy computer that may take a little longer.
const A_LOOK: Duration = Duration::from_secs(50);

/// A desktop that shows notices.
struct Notices {
    process: Child,
    lines: Receiver<String>,
}

impl Notices {
    fn are_shown() -> Self {
        let script = places::root().join("tests/desktop/notices.py");
        let process = Command::new("/usr/bin/python3").arg(script).stdout(Stdio::piped()).spawn();
        let mut process = process.expect("python3 starts; `apt-get install python3-pyatspi` brings what it needs");
        let lines = said_by(process.stdout.take().expect("what it says"));
        let notices = Self { process, lines };
        assert_eq!(notices.next(A_LOOK).as_deref(), Some("ready"), "the name of the desktop's notices is free");
        notices
    }

    fn next(&self, patience: Duration) -> Option<String> {
        self.lines.recv_timeout(patience).ok()
    }
}

impl Drop for Notices {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn said_by(program: ChildStdout) -> Receiver<String> {
    let (say, lines) = channel();
    thread::spawn(move || BufReader::new(program).lines().map_while(Result::ok).try_for_each(|it| say.send(it)));
    lines
}

/// Reminders from midnight on, so that one is due whenever this runs.
fn wants_reminders(app: &App) {
    let mut preferences = app.ask("status", json!({}))["preferences"].clone();
    preferences["reminder"]["on"] = json!(true);
    preferences["reminder"]["time"] = json!("00:00:00");
    app.ask("save_preferences", json!({ "preferences": preferences }));
}

#[test]
fn one_neutral_line_is_shown_on_the_desktop_and_no_second_one_on_that_day() {
    let notices = Notices::are_shown();
    let app = App::at_today();
    wants_reminders(&app);
    let _other = OtherProgram::comes_to_the_front();

    let notice = notices.next(A_LOOK).expect("a notice");

    let notice: Value = serde_json::from_str(&notice).expect("JSON");
    assert_eq!(
        (&notice["title"], &notice["line"]),
        (&json!("Betweentimes"), &json!("A moment for you, when you like."))
    );
    assert_eq!((&notice["app"], &notice["icon"], &notice["actions"]), (&json!("Betweentimes"), &json!(""), &json!([])));
    assert_eq!(notice["hints"], json!({ "suppress-sound": true, "desktop-entry": "org.betweentimes.desktop" }));
    assert_eq!(notices.next(A_LOOK), None, "there is one a day");
}

#[test]
fn reminders_are_turned_on_by_keyboard_paused_and_resumed() {
    let app = App::at_today();
    app.press("Ctrl+,");
    app.is_at("Settings");

    app.ticks("Remind me: Off");
    app.presses("Pause for a week");
    app.reads("There are none until");
    let kept = app.ask("status", json!({}))["preferences"]["reminder"].clone();
    assert!(kept["on"] == json!(true) && kept["pausedUntil"].is_string(), "{kept}");
    app.presses("Resume");
    app.no_longer_reads("There are none until");

    app.is_clean("Settings with reminders");
    app.pictures("settings-reminders");
    app.has_room_at_every_size("Settings with reminders", "settings-reminders");
}
