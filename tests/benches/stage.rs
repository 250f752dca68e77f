//! A display and a session bus for the bench alone, so that nothing of a person's desktop takes part.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Outcome;

/// The renderer that costs a third of the start where there is no graphics card.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// A running display and bus; both end when this is dropped.
pub struct Stage {
    display: Child,
    bus: Child,
    name: String,
    address: String,
}

impl Stage {
    /// Starts both.
    ///
    /// # Errors
    ///
    /// When Xvfb or dbus-daemon is not there, with the line that installs it.
    pub fn open() -> Outcome<Self> {
        let screen = ["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x900x24"];
        let (display, number) = speaking(Command::new("Xvfb").args(screen))?;
        let (bus, address) =
            match speaking(Command::new("dbus-daemon").args(["--session", "--nofork", "--print-address=1"])) {
                Ok(bus) => bus,
                Err(problem) => {
                    end(display);
                    return Err(problem);
                }
            };
        Ok(Self { display, bus, name: format!(":{number}"), address })
    }

    /// Lets a program run here and nowhere else, with a home folder of its own.
    pub fn show_to(&self, command: &mut Command, home: &Path) -> Outcome<()> {
        for (name, folder) in
            [("HOME", "home"), ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")]
        {
            let folder = home.join(folder);
            std::fs::create_dir_all(&folder)?;
            command.env(name, folder);
        }
        command.env("DISPLAY", &self.name).env("DBUS_SESSION_BUS_ADDRESS", &self.address).env("GDK_BACKEND", "x11");
        command.env_remove("WAYLAND_DISPLAY").env_remove("XAUTHORITY");
        // The app does this by itself; the blank window is given the same.
        if !has_graphics() {
            command.env(NO_DMABUF, "1");
        }
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        for child in [&mut self.display, &mut self.bus] {
            // It may have ended by itself, which is as good.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Whether there is a graphics card that may be drawn with.
pub fn has_graphics() -> bool {
    std::fs::read_dir("/dev/dri")
        .is_ok_and(|nodes| nodes.flatten().any(|it| it.file_name().to_string_lossy().starts_with("renderD")))
}

/// Starts a program that says one line when it is ready.
fn speaking(command: &mut Command) -> Outcome<(Child, String)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let missing = |_| format!("{name} could not be started: sudo apt-get install xvfb dbus");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(missing)?;
    let mut line = String::new();
    if let Some(output) = child.stdout.take() {
        BufReader::new(output).read_line(&mut line)?;
    }
    if line.trim().is_empty() {
        end(child);
        return Err(format!("{name} did not start").into());
    }
    Ok((child, line.trim().to_owned()))
}

fn end(mut child: Child) {
    let _ = child.kill();
    let _ = child.wait();
}
