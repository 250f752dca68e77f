//! A browser as other people have one, used by keys alone.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
};

use betweentimes_tests::places;
use fantoccini::{
    Client, ClientBuilder,
    actions::{InputSource, KeyAction, KeyActions},
    error::CmdError,
    key::Key,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

use crate::{brief, wait};

/// The rules of roles and names, for the page.
const TOOLS: &str = include_str!("../desktop/find.js");
/// How often Tab may be pressed before something counts as out of reach.
const FAR: usize = 60;

/// A host that leads to this machine. All others lead nowhere.
pub const HERE: &str = "served.test";

/// A running Chromium. It ends when this is dropped.
pub struct Browser {
    client: Client,
    runtime: Runtime,
    process: Child,
    port: u16,
    folder: TempDir,
}

/// Something on the page, as a person is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    pub role: String,
    pub name: String,
    pub group: String,
    pub value: String,
}

impl Browser {
    /// A browser with nothing open.
    pub fn start() -> Self {
        Self::with(json!({}))
    }

    /// A browser whose owner switched scripts off.
    pub fn without_scripts() -> Self {
        Self::with(json!({ "profile.managed_default_content_settings.javascript": 2 }))
    }

    fn with(preferences: Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let port = free_port();
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn().expect("chromedriver starts; `apt-get install chromium-driver` brings it");
        wait::until(|| TcpStream::connect(("127.0.0.1", port)).ok()).expect("chromedriver listens");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let client = runtime.block_on(session(port, folder.path(), preferences));
        Self { client, runtime, process, port, folder }
    }

    /// Speaks with the driver and waits for the answer.
    pub fn drive<T>(&self, work: impl AsyncFnOnce(&Client) -> Result<T, CmdError>) -> T {
        let answer = self.runtime.block_on(async { timeout(wait::PATIENCE, work(&self.client)).await });
        let answer = answer.expect("the browser answers before patience ends");
        answer.unwrap_or_else(|problem| panic!("the browser answers: {problem}"))
    }

    /// Opens a file.
    pub fn opens(&self, file: &Path) {
        self.goes_to(&format!("file://{}", file.display()));
    }

    /// Goes to an address.
    pub fn goes_to(&self, address: &str) {
        self.drive(async |it| it.goto(address).await);
    }

    /// Runs a script in the page that may use the rules of roles and names.
    pub fn look(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.drive(async |it| it.execute(&format!("{TOOLS}\n{script}"), arguments).await)
    }

    /// Everything within reach that has this role and, where one is given, this name.
    pub fn all(&self, role: &str, name: Option<&str>) -> Vec<Thing> {
        let found = self.look("return find(arguments[0], arguments[1]).map(describe);", vec![json!(role), json!(name)]);
        found.as_array().into_iter().flatten().map(Thing::read).collect()
    }

    /// Waits until something with this role and name is within reach.
    pub fn sees(&self, role: &str, name: &str) -> Thing {
        wait::until(|| self.all(role, Some(name)).into_iter().next())
            .unwrap_or_else(|| panic!("there is no {role} {name:?}; the page says:\n{}", self.text()))
    }

    /// Waits until these words stand somewhere on the page.
    pub fn reads(&self, words: &str) {
        let seen = wait::until(|| self.text().contains(words).then_some(()));
        assert!(seen.is_some(), "the page does not say {words:?}, but:\n{}", self.text());
    }

    /// Every word in sight.
    pub fn text(&self) -> String {
        self.look("return document.body.innerText;", vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Everything in the page, in sight or not.
    pub fn source(&self) -> String {
        self.look("return document.documentElement.outerHTML;", vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// What the next key goes to.
    pub fn focused(&self) -> Thing {
        Thing::read(&self.look("return describe(document.activeElement);", vec![]))
    }

    /// Waits until the next key goes to what has this role and name.
    pub fn is_on(&self, role: &str, name: &str) {
        let is = |it: &Thing| it.role == role && it.name == name;
        let came = wait::until(|| is(&self.focused()).then_some(()));
        assert!(came.is_some(), "the keyboard is not on the {role} {name:?}, but on {:?}", self.focused());
    }

    /// Types words where the focus is.
    pub fn types(&self, words: &str) {
        self.strikes(words.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]));
    }

    /// Presses one key.
    pub fn press(&self, key: Key) {
        let value = char::from(key);
        self.strikes([KeyAction::Down { value }, KeyAction::Up { value }].into_iter());
    }

    fn strikes(&self, keys: impl Iterator<Item = KeyAction>) {
        let actions = keys.fold(KeyActions::new("keyboard".to_owned()), |all, it| all.then(it));
        self.drive(async |it| it.perform_actions(actions).await);
    }

    /// Presses Tab until the focus is on it, in this group where one is given.
    pub fn tabs_to(&self, role: &str, name: &str, group: Option<&str>) {
        let fits = |it: &Thing| it.role == role && it.name == name && group.is_none_or(|group| it.group == group);
        self.sees(role, name);
        let mut met = Vec::new();
        for _ in 0..FAR {
            let thing = self.focused();
            if fits(&thing) {
                return;
            }
            met.push(format!("{} {:?}", thing.role, thing.name));
            self.press(Key::Tab);
        }
        met.dedup();
        panic!("Tab never reaches the {role} {name:?}. It goes to: {}", met.join(" → "));
    }

    /// Writes in a field of this role.
    pub fn writes(&self, role: &str, name: &str, group: Option<&str>, words: &str) {
        self.tabs_to(role, name, group);
        self.types(words);
    }

    /// Presses a button.
    pub fn presses(&self, name: &str) {
        self.tabs_to("button", name, None);
        self.press(Key::Enter);
    }

    /// Waits until a file of this name was saved whole.
    pub fn saves(&self, name: &str) -> Vec<u8> {
        let path = self.folder.path().join("saved").join(name);
        wait::until(|| fs::read(&path).ok().filter(|it| !it.is_empty())).expect("a saved file")
    }

    /// Every address the pages asked for since the last look, told by the browser itself. What the policy of a page
    /// stopped was not asked for.
    pub fn asked(&self) -> Vec<String> {
        let entries = self.journal();
        let events = entries.as_array().into_iter().flatten();
        let events = events.filter_map(|it| serde_json::from_str::<Value>(it["message"].as_str()?).ok());
        let events: Vec<Value> = events.map(|it| it["message"].clone()).collect();
        let stopped: Vec<&Value> = events.iter().filter(|it| it["params"]["blockedReason"] == "csp").collect();
        let went_out =
            |it: &&Value| !stopped.iter().any(|stop| stop["params"]["requestId"] == it["params"]["requestId"]);
        let addresses = events.iter().filter(went_out).filter_map(address);
        // Its first tab and the pictures on its fields are the browser's own parts, and ask nobody.
        addresses.filter(|it| !it.starts_with("chrome://") && !it.starts_with("data:")).collect()
    }

    /// The journal that the driver keeps. There is no call for it in the standard, so it is asked for by hand.
    fn journal(&self) -> Value {
        let session = self.drive(async |it| it.session_id().await).expect("a session");
        let body = r#"{"type":"performance"}"#;
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("chromedriver listens");
        let head = format!("POST /session/{session}/se/log HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n", self.port);
        let kind = "Content-Type: application/json\r\nConnection: close\r\n";
        write!(stream, "{head}{kind}Content-Length: {}\r\n\r\n{body}", body.len()).expect("chromedriver listens");
        serde_json::from_slice::<Value>(&body_of(stream)).expect("JSON")["value"].clone()
    }

    /// Fails where axe finds something on the page.
    pub fn is_clean(&self, what: &str) {
        let axe = places::text("ui/node_modules/axe-core/axe.min.js");
        let script = format!(
            "{axe}; const done = arguments[arguments.length - 1];
             axe.run().then((it) => done(it.violations.flatMap((rule) => rule.nodes.map((node) =>
               `${{rule.id}}: ${{rule.help}} at ${{node.target.join(' ')}}: ${{node.failureSummary}}`))));"
        );
        let found = self.drive(async |it| it.execute_async(&script, vec![]).await);
        assert_eq!(found, json!([]), "axe on {what}");
    }

    /// Keeps a picture of the page for a person to look at.
    pub fn is_pictured(&self, name: &str) {
        let picture = self.drive(async |it| it.screenshot().await);
        brief::kept(&format!("{name}.png"), picture);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let client = self.client.clone();
        // Either may have ended by itself, which is as good.
        let _ = self.runtime.block_on(async { timeout(wait::PATIENCE, client.close()).await });
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Thing {
    fn read(value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Self { role: text("role"), name: text("name"), group: text("group"), value: text("value") }
    }
}

/// The address in an event of the network.
fn address(event: &Value) -> Option<String> {
    let parameters = &event["params"];
    let address = match event["method"].as_str()? {
        "Network.requestWillBeSent" => &parameters["request"]["url"],
        "Network.webSocketCreated" | "Network.webTransportCreated" => &parameters["url"],
        _ => return None,
    };
    address.as_str().map(str::to_owned)
}

/// The body of an answer. The connection stays open after it, so its length has to be looked at.
fn body_of(stream: TcpStream) -> Vec<u8> {
    let mut answer = BufReader::new(stream);
    let mut length = 0;
    let mut line = String::new();
    while answer.read_line(&mut line).expect("chromedriver answers") > 2 {
        let lower = line.to_ascii_lowercase();
        length = lower.strip_prefix("content-length:").and_then(|it| it.trim().parse().ok()).unwrap_or(length);
        line.clear();
    }
    let mut body = vec![0; length];
    answer.read_exact(&mut body).expect("chromedriver answers");
    body
}

async fn session(port: u16, folder: &Path, mut preferences: Value) -> Client {
    preferences["download.default_directory"] = json!(folder.join("saved"));
    let profile = format!("--user-data-dir={}", folder.join("profile").display());
    let hosts = format!("--host-resolver-rules=MAP {HERE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    let arguments = [
        "--headless=new",
        // Only our own files are opened, and root has no other way.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en-US",
        "--window-size=1000,1300",
        &profile,
        &hosts,
    ];
    let capabilities = json!({
        "goog:chromeOptions": { "args": arguments, "prefs": preferences },
        "goog:loggingPrefs": { "performance": "ALL" },
    });
    let Value::Object(capabilities) = capabilities else { unreachable!("capabilities are an object") };
    // Without this every command waits for the forty milliseconds of a delayed acknowledgement.
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let address = format!("http://127.0.0.1:{port}");
    ClientBuilder::new(connector).capabilities(capabilities).connect(&address).await.expect("a browser opens")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
