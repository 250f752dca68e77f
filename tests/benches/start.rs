//! From nothing to the window, in turn with a blank window on the same web engine.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use vault::{Cost, Vault};

use crate::Outcome;
use crate::figures::{Figures, Pair};
use crate::report::{Report, Row};
use crate::shelf;
use crate::stage::Stage;

/// The most a start and its memory may be, beside the blank window.
const GOAL: f64 = 1.15;
/// The most a start may grow from an empty journal to the largest: flat, but for the noise of a start.
const FLAT: f64 = 1.10;
/// Milliseconds without a change before the window has settled, then before memory is read, then in all.
const WATCH: [&str; 3] = ["1000", "1500", "60000"];
/// Where the app looks for its vault, below `XDG_DATA_HOME`.
const VAULT: &str = "data/org.betweentimes.desktop/vault";

/// Why a row about memory is missing.
const NO_MEMORY: &str = "Memory was not counted for every window: only root may look at the app's, \
     and no other program on the same web engine may run.";

/// A program that opens a window, and what its starts took.
struct Window {
    program: PathBuf,
    home: PathBuf,
    entries: usize,
    painted: Vec<f64>,
    settled: Vec<f64>,
    memory: Vec<f64>,
}

/// Starts a blank window and the app in turn, so many times, with journals of these sizes.
///
/// # Errors
///
/// When the release is not built, a tool is missing, or a window never shows anything.
pub fn measure(sizes: &[usize], rounds: usize, report: &mut Report) -> Outcome<()> {
    if !cfg!(target_os = "linux") {
        report.note("The start of the window is measured on Linux only.".to_owned());
        return Ok(());
    }
    let app = app()?;
    let watch = compiled("window_watch", &["-lX11", "-lXext", "-lXdamage"])?;
    let blank = compiled("blank", &flags_of("webkit2gtk-4.1")?)?;
    let homes = TempDir::with_prefix_in("homes-", shelf::folder()?)?;
    let mut windows = vec![Window::of(blank, homes.path().join("blank"), 0)];
    for size in sizes {
        let home = homes.path().join(size.to_string());
        prepare(*size, &home.join(VAULT))?;
        windows.push(Window::of(app.clone(), home, *size));
    }
    let stage = Stage::open()?;
    // The first round only warms up what the system keeps of files.
    for round in 0..=rounds {
        println!("Starting {} windows, round {round} of {rounds}", windows.len());
        for window in &mut windows {
            window.start(&watch, &stage, round > 0)?;
        }
    }
    compare(&windows, report)
}

fn compare(windows: &[Window], report: &mut Report) -> Outcome<()> {
    let (blank, apps) = windows.split_first().ok_or("there is no window")?;
    for app in apps {
        let mut add = |what, unit, ours: &[f64], bare: &[f64]| {
            report.add(Row { what, entries: app.entries, unit, pair: pair(ours, bare)?, goal: Some(GOAL) });
            Outcome::Ok(())
        };
        add("start to first picture", "ms", &app.painted, &blank.painted)?;
        add("start to settled picture", "ms", &app.settled, &blank.settled)?;
        if app.memory.is_empty() || blank.memory.is_empty() {
            report.note(NO_MEMORY.to_owned());
        } else {
            add("memory after start", "MiB", &app.memory, &blank.memory)?;
        }
    }
    if let [empty, .., largest] = apps {
        let pair = pair(&largest.settled, &empty.settled)?;
        let what = "settled, beside an empty journal";
        report.add(Row { what, entries: largest.entries, unit: "ms", pair, goal: Some(FLAT) });
    }
    Ok(())
}

fn pair(ours: &[f64], bare: &[f64]) -> Outcome<Pair> {
    let figures = |samples| Figures::of(samples).ok_or("nothing was measured");
    Ok(Pair { ours: figures(ours)?, bare: figures(bare)? })
}

impl Window {
    fn of(program: PathBuf, home: PathBuf, entries: usize) -> Self {
        Self { program, home, entries, painted: Vec::new(), settled: Vec::new(), memory: Vec::new() }
    }

    fn start(&mut self, watch: &Path, stage: &Stage, counts: bool) -> Outcome<()> {
        let mut command = Command::new(watch);
        command.args(WATCH).arg(&self.program);
        stage.show_to(&mut command, &self.home)?;
        let output = command.output()?;
        let seen: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let (Some(painted), Some(settled)) = (seen["painted"].as_f64(), seen["settled"].as_f64()) else {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{} showed nothing: {}", self.program.display(), said.trim()).into());
        };
        if counts {
            self.painted.push(painted);
            self.settled.push(settled);
            // Pages shared with strangers would count for less.
            if seen["unread"] == 0 && seen["strangers"] == 0 {
                self.memory.extend(seen["pssKib"].as_f64().map(|it| it / 1024.0));
            }
        }
        Ok(())
    }
}

/// The release of the app.
fn app() -> Outcome<PathBuf> {
    let built = || Some(shelf::folder().ok()?.with_file_name("release").join("betweentimes"));
    let app = std::env::var_os("BETWEENTIMES_BINARY").map(PathBuf::from).or_else(built).filter(|it| it.is_file());
    app.ok_or_else(|| "the release is not built; `cargo xtask bench` builds it first".into())
}

/// A vault of so many entries in a folder.
fn prepare(entries: usize, folder: &Path) -> Outcome<()> {
    if entries > 0 {
        return shelf::copy_vault(entries, folder);
    }
    std::fs::create_dir_all(folder)?;
    Vault::create(folder, None, Cost::Lowest)?;
    Ok(())
}

/// Compiles one of the C files beside this one.
fn compiled(name: &str, flags: &[impl AsRef<std::ffi::OsStr>]) -> Outcome<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").join(format!("{name}.c"));
    let program = shelf::folder()?.join(name);
    let mut cc = Command::new("cc");
    cc.arg("-O2").arg("-o").arg(&program).arg(source).args(flags);
    match cc.status() {
        Ok(status) if status.success() => Ok(program),
        _ => Err(format!("{name}.c could not be compiled: sudo apt-get install build-essential libx11-dev libxext-dev libxdamage-dev libwebkit2gtk-4.1-dev").into()),
    }
}

/// What the compiler has to know about a library.
fn flags_of(library: &str) -> Outcome<Vec<String>> {
    let missing = "pkg-config does not know webkit2gtk-4.1: sudo apt-get install pkg-config libwebkit2gtk-4.1-dev";
    let output = Command::new("pkg-config").args(["--cflags", "--libs", library]).output().map_err(|_| missing)?;
    if !output.status.success() {
        return Err(missing.into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect())
}
