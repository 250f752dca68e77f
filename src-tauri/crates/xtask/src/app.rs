//! The app as `cargo xtask run` starts it on a virtual display, and how it is ended.

use std::process::{Child, Command};

use crate::display::Display;
use crate::say::Stop;
use crate::{ending, tools};

/// The running app, with the session bus it may be wrapped in; it ends when this is dropped.
#[derive(Debug)]
pub struct App {
    child: Child,
    /// Whether it leads a process group of its own.
    grouped: bool,
}

impl App {
    /// Opens the app there. With `once` it leads a group of its own, to be ended as a whole.
    ///
    /// # Errors
    ///
    /// [`Stop`] when it cannot be started.
    pub fn start(display: &Display, once: bool) -> Result<Self, Stop> {
        let app = tools::built("debug", "betweentimes");
        let mut command = if tools::has("dbus-run-session") {
            let mut session = tools::command("dbus-run-session");
            session.arg("--").arg(&app);
            session
        } else {
            tools::command(&app.to_string_lossy())
        };
        display.show_to(&mut command);
        // There is no graphics card behind a virtual display.
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        if once {
            lead_a_group(&mut command);
        }
        let child =
            command.spawn().map_err(|problem| Stop::new(format!("The app could not be started: {problem}.")))?;
        Ok(Self { child, grouped: once && cfg!(unix) })
    }

    /// Checks that the app has not ended by itself.
    ///
    /// # Errors
    ///
    /// [`Stop`] saying how it ended.
    pub fn still_running(&mut self) -> Result<(), Stop> {
        match self.child.try_wait() {
            Ok(Some(status)) => Err(Stop::new(format!("The app ended before its window was painted: {status}."))),
            _ => Ok(()),
        }
    }

    /// Waits until the app ends by itself.
    ///
    /// # Errors
    ///
    /// [`Stop`] when it ends with an error.
    pub fn wait(&mut self) -> Result<(), Stop> {
        match self.child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Stop::new(format!("The app ended with {status}."))),
            Err(problem) => Err(Stop::new(format!("The app could not be waited for: {problem}."))),
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        ending::end(&mut self.child, self.grouped);
    }
}

/// With a group of its own the app, its bus and its helpers can be ended together.
/// Only for `--once`: a group of its own would not hear Ctrl+C.
#[cfg(unix)]
fn lead_a_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn lead_a_group(_command: &mut Command) {}
