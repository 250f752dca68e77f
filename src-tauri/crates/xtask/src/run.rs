//! `cargo xtask run`: builds the app and opens it.

use std::env;
use std::thread;
use std::time::{Duration, Instant};

use crate::app::App;
use crate::display::{self, Display};
use crate::picture::{self, Picture};
use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::{node, tools};

/// The longest we wait for the window to be painted.
const PATIENCE: Duration = Duration::from_secs(120);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(250);
/// So many painted pictures in a row are enough, even if a caret keeps blinking.
const ENOUGH: usize = 12;

/// Sets up, builds, and opens the app; without a display it starts a virtual one.
///
/// # Errors
///
/// [`Stop`] when a build ends with an error or the window does not appear.
pub fn run(arguments: &[String]) -> Result<(), Stop> {
    let once = match arguments {
        [] => env::var("CI").is_ok_and(|value| value == "true"),
        [flag] if flag == "--once" => true,
        _ => return Err(Stop::new("`cargo xtask run` takes only --once.")),
    };
    // A picture is only ever taken of our own display: a person's desktop is theirs.
    let virtually = display::absent() || (once && cfg!(target_os = "linux"));
    setup::prepare(if virtually { Purpose::Picture } else { Purpose::Build })?;
    say::heading("Building");
    node::script("build")?;
    tools::finish(&mut tools::cargo(&["build", "-p", "betweentimes"]))?;
    say::heading("Betweentimes");
    match (virtually, once) {
        (true, _) => on_virtual_display(once),
        (false, false) => open(),
        (false, true) => {
            say::line("Built. A picture is taken on Linux only, so the window is not opened here.");
            Ok(())
        }
    }
}

fn open() -> Result<(), Stop> {
    let app = tools::built("debug", "betweentimes");
    say::line("Opening the window. Close it, or press Ctrl+C here, to end.");
    tools::finish(&mut tools::command(&app.to_string_lossy()))
}

fn on_virtual_display(once: bool) -> Result<(), Stop> {
    let display = Display::start()?;
    say::line(&format!("There is no display to use here, so a virtual one was started: {}.", display.name()));
    let mut app = App::start(&display, once)?;
    wait_until_painted(&display, &mut app)?;
    let path = tools::target().join("first-run.png");
    picture::write(&display, &path)?;
    say::line(&format!("The window is open. A picture of it is in {}.", path.display()));
    if once {
        return Ok(());
    }
    say::line("The app keeps running. Press Ctrl+C to end it.");
    app.wait()
}

/// Waits until something is painted and the picture has stopped changing.
fn wait_until_painted(display: &Display, app: &mut App) -> Result<(), Stop> {
    let start = Instant::now();
    let mut last = None;
    let mut painted = 0;
    while start.elapsed() < PATIENCE {
        app.still_running()?;
        let picture = Picture::take(display).filter(Picture::is_painted);
        painted = if picture.is_some() { painted + 1 } else { 0 };
        if painted >= ENOUGH || (painted > 1 && picture == last) {
            return Ok(());
        }
        last = picture;
        thread::sleep(PAUSE);
    }
    Err(Stop::new(format!("The window was not painted within {}.", say::duration(PATIENCE))))
}
