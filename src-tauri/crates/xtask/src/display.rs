//! A virtual display where there is none, private to the person who started it.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::say::Stop;
use crate::{ending, tools};

const SCREEN: [&str; 3] = ["-screen", "0", "1280x900x24"];
/// The longest we wait for the display to say its number.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether this session has no display to open a window on.
pub fn absent() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !set("DISPLAY") && !set("WAYLAND_DISPLAY")
}

/// A folder for the sockets of one session; it goes when this is dropped.
///
/// The accessibility bus puts its socket into the runtime folder, or into one all sessions share: there two
/// sessions take away each other's.
#[derive(Debug)]
pub struct Sockets(PathBuf);

impl Sockets {
    /// Makes an empty folder that only this account can read. It is in the system's own place for passing
    /// files, because the path of a socket is short.
    ///
    /// # Errors
    ///
    /// [`Stop`] when the folder cannot be made.
    pub fn new() -> Result<Self, Stop> {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("betweentimes-{}-{number}", std::process::id()));
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(&path) {
            Ok(()) => Ok(Self(path)),
            Err(problem) => Err(Stop::new(format!("{} could not be made: {problem}.", path.display()))),
        }
    }
}

impl Drop for Sockets {
    fn drop(&mut self) {
        // Whatever cannot be removed now is only empty sockets.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The same command on a display and a session bus of its own.
pub fn wrapped(inner: &Command, sockets: &Sockets) -> Command {
    let mut command = tools::command("dbus-run-session");
    command.args(["--", "xvfb-run", "-a", "-s", &SCREEN.join(" ")]);
    command.arg(inner.get_program()).args(inner.get_args());
    command.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    command.env("XDG_RUNTIME_DIR", &sockets.0).env_remove("AT_SPI_BUS_ADDRESS");
    command
}

/// A running virtual display; it ends when this is dropped.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
    key: PathBuf,
}

impl Display {
    /// Starts one on the first free number.
    ///
    /// # Errors
    ///
    /// [`Stop`] when it does not start or does not say its number.
    pub fn start() -> Result<Self, Stop> {
        let key = tools::target().join(format!("virtual-display-{}.key", std::process::id()));
        let secret = secret()?;
        // The server reads only the secret from this file; the number in it is for clients.
        write_key(&key, ":0", &secret)?;
        // However we end, the display ends with us, and the app with the display.
        let server = tools::bound("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-auth"])
            .arg(&key)
            .args(SCREEN)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|problem| Stop::new(format!("Xvfb could not be started: {problem}.")))?;
        let mut display = Self { server, name: String::new(), key };
        display.name = format!(":{}", display.number()?);
        write_key(&display.key, &display.name, &secret)?;
        Ok(display)
    }

    /// Its name, such as `:99`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Lets a program open windows here, and nowhere else.
    pub fn show_to(&self, command: &mut Command) {
        command.env("DISPLAY", &self.name).env("XAUTHORITY", &self.key);
        command.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }

    fn number(&mut self) -> Result<u32, Stop> {
        let silent = || Stop::new("The virtual display did not start. `Xvfb :99` shows why.");
        let output = self.server.stdout.take().ok_or_else(silent)?;
        let (say, heard) = mpsc::channel();
        thread::spawn(move || {
            let mut line = String::new();
            // When nobody listens any more, there is nobody left to tell.
            let _ = BufReader::new(output).read_line(&mut line).map(|_| say.send(line));
        });
        let line = heard.recv_timeout(PATIENCE).map_err(|_| silent())?;
        line.trim().parse().map_err(|_| silent())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        ending::end(&mut self.server, false);
        // Only the display it opened is gone; a key left behind opens nothing.
        let _ = fs::remove_file(&self.key);
    }
}

fn secret() -> Result<String, Stop> {
    let mut bytes = [0_u8; 16];
    fs::File::open("/dev/urandom")
        .and_then(|mut file| file.read_exact(&mut bytes))
        .map_err(|problem| Stop::new(format!("/dev/urandom could not be read: {problem}.")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Adds the secret to the key file, by standard input so that no process list shows it.
fn write_key(key: &PathBuf, display: &str, secret: &str) -> Result<(), Stop> {
    let trouble = |problem| Stop::new(format!("xauth could not write a key: {problem}."));
    let mut xauth = tools::command("xauth");
    xauth.arg("-q").arg("-f").arg(key).args(["source", "-"]);
    let quiet = xauth.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = quiet.stdin(Stdio::piped()).spawn().map_err(trouble)?;
    if let Some(mut input) = child.stdin.take() {
        writeln!(input, "add {display} . {secret}").map_err(trouble)?;
    }
    match child.wait().map_err(trouble)? {
        status if status.success() => Ok(()),
        status => Err(Stop::new(format!("xauth could not write a key: it ended with {status}."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_command_keeps_its_own_arguments_last() {
        let mut inner = Command::new("cargo");
        inner.args(["test", "--test", "desktop"]);
        let wrapped = wrapped(&inner, &Sockets::new().unwrap());
        let words: Vec<_> = wrapped.get_args().map(|word| word.to_string_lossy()).collect();
        let expected = ["--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "cargo", "test", "--test", "desktop"];
        assert_eq!(words, expected);
    }

    #[cfg(unix)]
    #[test]
    fn a_secret_is_32_hexadecimal_digits_and_never_the_same() {
        let (one, other) = (secret().expect("readable"), secret().expect("readable"));
        assert_eq!(one.len(), 32);
        assert!(one.chars().all(|digit| digit.is_ascii_hexdigit()));
        assert_ne!(one, other);
    }
}
