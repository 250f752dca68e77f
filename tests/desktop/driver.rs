//! WebKitWebDriver, one process for one window.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::{home::Home, wait};

/// A running WebKitWebDriver. It and the app it started end when this is dropped.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it for the programs of this home.
    pub fn start(home: &Home) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        home.house(&mut command);
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn().expect("WebKitWebDriver starts; `apt-get install webkit2gtk-driver` brings it");
        let driver = Self { process, port };
        wait::until(|| TcpStream::connect(("127.0.0.1", port)).ok()).expect("WebKitWebDriver listens");
        driver
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The process of the app that it started.
    pub fn app(&self) -> Option<u32> {
        children_of(self.process.id()).first().copied()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for app in children_of(self.process.id()) {
            kill(app);
        }
        // It may have ended by itself, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Ends one of our own processes at once, as a power cut would.
pub fn kill(process: u32) {
    send(process, Signal::KILL);
}

/// Sends a signal to one of our own processes.
pub fn send(process: u32, signal: Signal) {
    let id = i32::try_from(process).ok().and_then(Pid::from_raw);
    // It may have ended by itself, which is as good.
    let _ = id.map(|it| kill_process(it, signal));
}

/// A process and everything it started, and what that started.
pub fn family_of(process: u32) -> Vec<u32> {
    let children = children_of(process).into_iter().flat_map(family_of);
    std::iter::once(process).chain(children).collect()
}

/// Whether a process is still there and not merely waiting to be reaped.
pub fn is_running(process: u32) -> bool {
    stat(process).is_some_and(|it| it.state != "Z")
}

struct Stat {
    state: String,
    parent: u32,
}

/// What the system says about a process: after the name in brackets come its state and its parent.
fn stat(process: u32) -> Option<Stat> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut words = line.rsplit_once(')')?.1.split_whitespace();
    Some(Stat { state: words.next()?.to_owned(), parent: words.next()?.parse().ok()? })
}

fn children_of(parent: u32) -> Vec<u32> {
    let processes = fs::read_dir(PathBuf::from("/proc")).into_iter().flatten().flatten();
    let ids = processes.filter_map(|it| it.file_name().to_str()?.parse().ok());
    ids.filter(|&id| stat(id).is_some_and(|it| it.parent == parent && it.state != "Z")).collect()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
