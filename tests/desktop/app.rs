//! The app in its window, driven from outside.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, error::NewSessionError};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::Signal;
use serde_json::{Value, json};
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

use crate::{
    driver::{self, Driver},
    frame,
    home::Home,
    wait,
};

/// The app in a window that tests may drive.
pub struct App {
    client: Client,
    driver: Driver,
    runtime: Runtime,
    home: Home,
}

impl App {
    /// The app on a computer where it was never started.
    pub fn on_a_new_computer() -> Self {
        Self::at(Home::new())
    }

    /// The app in this home.
    pub fn at(home: Home) -> Self {
        Self::of("BETWEENTIMES_AUTOMATION_BINARY", home)
    }

    /// The app in this home, in the build whose journal takes words for markup.
    pub fn with_a_fault(home: Home) -> Self {
        Self::of("BETWEENTIMES_CONTROL_BINARY", home)
    }

    /// The window that a variable of the build step names, in this home.
    fn of(variable: &str, home: Home) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let driver = Driver::start(&home);
        let client = runtime.block_on(session(&driver, &path_in(variable)));
        Self { client, driver, runtime, home }
    }

    /// The app at a second start, without a passphrase: it opens at Today.
    pub fn at_today() -> Self {
        let app = Self::at(Home::with_vault());
        app.sees("heading", "How are you right now?");
        app
    }

    /// Ends the app at once, as a power cut would, and keeps its home.
    pub fn kill(self) -> Home {
        self.end_with(Signal::KILL)
    }

    /// Ends the app as an error in its own memory would, and keeps its home.
    pub fn abort(self) -> Home {
        self.end_with(Signal::ABORT)
    }

    fn end_with(self, signal: Signal) -> Home {
        let app = self.process();
        driver::send(app, signal);
        wait::until(|| (!driver::is_running(app)).then_some(())).expect("the app has ended");
        self.home
    }

    /// Where it lives.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Closes the window and keeps its home.
    pub fn close(self) -> Home {
        let Self { client, driver, runtime, home } = self;
        // The window may have closed by itself, which is as good.
        let _ = runtime.block_on(async { timeout(wait::PATIENCE, client.close()).await });
        drop(driver);
        home
    }

    /// Closes the window as its frame does, waits until the app has ended, and keeps its home.
    pub fn closes_its_window(self) -> Home {
        let app = self.process();
        assert_eq!(frame::closes(app), 1, "the app has one window");
        wait::until(|| (!driver::is_running(app)).then_some(())).expect("the app has ended");
        self.home
    }

    /// The process of the app.
    pub fn process(&self) -> u32 {
        self.driver.app().expect("the app is running")
    }

    /// Speaks with the driver and waits for the answer.
    pub fn drive<T>(&self, work: impl AsyncFnOnce(&Client) -> Result<T, fantoccini::error::CmdError>) -> T {
        let answer = self.runtime.block_on(async { timeout(wait::PATIENCE, work(&self.client)).await });
        let answer = answer.expect("the window answers before patience ends");
        answer.unwrap_or_else(|problem| panic!("the window answers: {problem}"))
    }

    /// Runs a script in the page and gives what it returns.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.drive(async |it| it.execute(script, arguments).await)
    }

    /// Runs a script in the page; its last argument is a function that takes the answer.
    pub fn run_and_wait(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.drive(async |it| it.execute_async(script, arguments).await)
    }

    /// Carries out a command of the table without the screens: for what a test needs beforehand.
    pub fn ask(&self, command: &str, input: Value) -> Value {
        let script = "const [command, input, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('ask', { command, input }).then(
                (ok) => done({ ok }), (failure) => done({ failure }));";
        let answer = self.run_and_wait(script, vec![json!(command), input]);
        assert!(answer.get("failure").is_none(), "`{command}` is answered with {answer}");
        answer["ok"].clone()
    }
}

/// The path in one of the variables that the build step sets.
pub fn path_in(variable: &str) -> PathBuf {
    let path = std::env::var_os(variable).map(PathBuf::from);
    path.filter(|it| it.is_file()).unwrap_or_else(|| {
        panic!("{variable} names no window. `cargo xtask test desktop` builds both and starts this.")
    })
}

/// Whether a window lets itself be driven within some time.
pub fn tries_to_drive(home: &Home, binary: &Path, within: Duration) -> bool {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let driver = Driver::start(home);
    let attempt = runtime.block_on(async { timeout(within, connect(&driver, binary)).await });
    matches!(attempt, Ok(Ok(_)))
}

async fn session(driver: &Driver, binary: &Path) -> Client {
    connect(driver, binary).await.expect("the window opens")
}

async fn connect(driver: &Driver, binary: &Path) -> Result<Client, NewSessionError> {
    let options = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": [] } });
    let Value::Object(capabilities) = options else { unreachable!("options are an object") };
    // Without this every command waits for the forty milliseconds of a delayed acknowledgement.
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    ClientBuilder::new(connector).capabilities(capabilities).connect(&driver.address()).await
}
