//! A home folder of its own for one person of one test.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use betweentimes_tests::btw::{self, Pipe};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A home folder that goes away with the test.
pub struct Home {
    folder: TempDir,
    chooses: Option<PathBuf>,
    programs: Option<PathBuf>,
}

/// Each variable that says where things lie, and its folder.
const FOLDERS: [(&str, &str); 6] = [
    ("HOME", "."),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("TMPDIR", "tmp"),
];

impl Home {
    /// An empty one.
    pub fn new() -> Self {
        let home = tempfile::tempdir().expect("a home folder");
        for (_, folder) in FOLDERS {
            fs::create_dir_all(home.path().join(folder)).expect("a folder at home");
        }
        Self { folder: home, chooses: None, programs: None }
    }

    /// One where the app was started before: there is a vault without a passphrase.
    pub fn with_vault() -> Self {
        let home = Self::new();
        let made = btw::run(&home.vault(), None, &["new"]);
        assert!(made.well, "{}", made.err);
        home
    }

    /// One whose vault has this passphrase.
    pub fn locked_with(passphrase: &str) -> Self {
        let home = Self::new();
        let made = btw::run(&home.vault(), Some(passphrase), &["new"]);
        assert!(made.well, "{}", made.err);
        home
    }

    /// Keeps entries in the vault, without a window. Each is a body and its tags.
    pub fn holds(&self, entries: impl IntoIterator<Item = (Value, Vec<String>)>) {
        let mut pipe = Pipe::start(&self.vault());
        for (body, tags) in entries {
            let mut draft = pipe.ask("begin", &json!({ "body": body }))["ok"].clone();
            draft["tags"] = json!(tags);
            let answer = pipe.ask("write_entry", &json!({ "draft": draft }));
            assert!(answer.get("ok").is_some(), "{answer}");
        }
    }

    /// Makes a backup, without a window.
    pub fn has_a_backup(&self) {
        let made = btw::run(&self.vault(), None, &["backup"]);
        assert!(made.well, "{}", made.err);
    }

    /// The backups beside the journal.
    pub fn backups(&self) -> Vec<PathBuf> {
        zips_in(&self.vault().join("backups"))
    }

    /// What a person chooses in the system's dialogs, where nobody can click.
    pub fn chooses(&mut self, path: &Path) {
        self.chooses = Some(path.to_owned());
    }

    /// A viewer of folders that only notes which one it was to show. Answers where it notes it.
    pub fn has_a_viewer(&mut self) -> PathBuf {
        let (programs, note) = (self.path().join("bin"), self.path().join("shown"));
        let viewer = programs.join("xdg-open");
        fs::create_dir_all(&programs).expect("a folder for programs");
        fs::write(&viewer, format!("#!/bin/sh\nprintf %s \"$1\" >'{}'\n", note.display())).expect("a viewer");
        fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755)).expect("a viewer that runs");
        self.programs = Some(programs);
        note
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of the vault.
    pub fn vault(&self) -> PathBuf {
        self.path().join("data/org.betweentimes.desktop/vault")
    }

    /// Lets a program live here.
    pub fn house(&self, command: &mut Command) {
        for (variable, folder) in FOLDERS {
            command.env(variable, self.path().join(folder));
        }
        if let Some(path) = &self.chooses {
            command.env("BETWEENTIMES_CHOOSES", path);
        }
        if let Some(programs) = &self.programs {
            let path = std::env::var_os("PATH").unwrap_or_default();
            let all = std::iter::once(programs.clone()).chain(std::env::split_paths(&path));
            command.env("PATH", std::env::join_paths(all).expect("a path"));
        }
        // The look must not depend on the desktop of whoever runs the tests.
        command.env_remove("GTK_THEME").env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
}

/// The zip files in a folder.
pub fn zips_in(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    inside.filter(|it| it.extension().is_some_and(|it| it == "zip")).collect()
}
