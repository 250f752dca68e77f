//! T6: paths and permissions. Whatever lies in the way is said, and nothing of it is touched.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use betweentimes_tests::{btw, tree};
use vault::{Cost, Error, Key, Vault};

use super::Scale;
use super::history::start;
use super::outcome::Outcome;
use super::worker::folder;

/// The account that owns nothing.
const NOBODY: u32 = 65_534;

type Case = (&'static str, fn(&Path) -> Result<(), String>);

const CASES: [Case; 14] = [
    ("a folder that is not there, in folders that are not there", deep),
    ("a link to the folder", linked),
    ("letters of other scripts, quotes and signs", other_scripts),
    ("a name of 255 bytes", long_name),
    ("a path of 4,000 bytes and more", long_path),
    ("an account that forbids nobody anything", open_umask),
    ("a file where the folder belongs", file_for_folder),
    ("a folder where the file belongs", folder_for_file),
    ("a folder that may not be written", |it| closed(it, 0o500, 0o600, &["backup"])),
    ("files that may not be written", |it| closed(it, 0o700, 0o400, &["ask", "today"])),
    ("a folder that may not be entered", |it| closed(it, 0o000, 0o600, &["ask", "today"])),
    ("a disk without room for one more name", no_names),
    ("a link that leads nowhere", dangling),
    ("a link where the file belongs", linked_file),
];

pub fn run(_: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    for (what, case) in CASES {
        let home = folder();
        outcome.tried(case(home.path()).map_err(|it| format!("{what}: {it}")));
    }
    // The control: what a program makes that does not think of it.
    let home = folder();
    let careless = home.path().join("careless");
    let script = "umask 000; mkdir \"$0\"; echo words > \"$0/vault.db\"";
    let _ = Command::new("sh").args(["-c", script]).arg(&careless).status();
    outcome.control(only_for_us(&careless).is_err());
    outcome
}

/// A vault is made there, written to, closed and opened again.
fn works(folder: &Path) -> Result<(), String> {
    let text = |it: Error| it.to_string();
    drop(Vault::create(folder, None, Cost::Lowest).map_err(text)?);
    let mut vault = Vault::open(folder, Key::Device, start()).map_err(text)?;
    vault.keep_setting("something", "1").map_err(text)?;
    vault.back_up(start(), vault::Pin::Usual, super::worker::quiet()).map_err(text)?;
    drop(vault);
    only_for_us(folder)
}

/// Every folder 0700, every file 0600.
fn only_for_us(folder: &Path) -> Result<(), String> {
    let mut waiting: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        let data = fs::metadata(&path).map_err(|it| it.to_string())?;
        let wanted = if data.is_dir() { 0o700 } else { 0o600 };
        if data.permissions().mode() & 0o777 != wanted {
            return Err(format!("{} is open to others", path.file_name().unwrap_or_default().to_string_lossy()));
        }
        if data.is_dir() {
            waiting.extend(fs::read_dir(&path).map_err(|it| it.to_string())?.flatten().map(|it| it.path()));
        }
    }
    Ok(())
}

fn deep(home: &Path) -> Result<(), String> {
    works(&home.join("one/two/three"))
}

fn linked(home: &Path) -> Result<(), String> {
    let real = home.join("real");
    fs::create_dir(&real).map_err(|it| it.to_string())?;
    fs::set_permissions(&real, fs::Permissions::from_mode(0o700)).map_err(|it| it.to_string())?;
    symlink(&real, home.join("link")).map_err(|it| it.to_string())?;
    works(&home.join("link"))
}

fn other_scripts(home: &Path) -> Result<(), String> {
    works(&home.join("Tagebuch ü 日記 ‏שלום‏ 'one' \"two\" #?%20;&$(x) \\ \t"))
}

fn long_name(home: &Path) -> Result<(), String> {
    works(&home.join("n".repeat(255)))
}

fn long_path(home: &Path) -> Result<(), String> {
    let mut path = home.to_owned();
    while path.as_os_str().len() < 4_100 {
        path.push("p".repeat(200));
    }
    refused(&path, |error| matches!(error, Error::Io(_) | Error::NotOurs))
}

fn open_umask(home: &Path) -> Result<(), String> {
    let vault = home.join("vault");
    let script = "umask 000; exec \"$0\" --vault \"$1\" new";
    let output = Command::new("sh").args(["-c", script]).arg(btw::path()).arg(&vault).output();
    if !output.is_ok_and(|it| it.status.success()) {
        return Err("it was not made".into());
    }
    only_for_us(&vault)
}

fn file_for_folder(home: &Path) -> Result<(), String> {
    let path = home.join("vault");
    fs::write(&path, "a shopping list").map_err(|it| it.to_string())?;
    refused(&path, |error| matches!(error, Error::NotOurs))?;
    let left = fs::read_to_string(&path).map_err(|it| it.to_string())?;
    if left == "a shopping list" { Ok(()) } else { Err("the file was touched".into()) }
}

fn folder_for_file(home: &Path) -> Result<(), String> {
    fs::create_dir_all(home.join("vault/vault.db/inside")).map_err(|it| it.to_string())?;
    refused(&home.join("vault"), |error| matches!(error, Error::NotOurs | Error::AlreadyThere))
}

fn dangling(home: &Path) -> Result<(), String> {
    symlink(home.join("nowhere"), home.join("vault")).map_err(|it| it.to_string())?;
    refused(&home.join("vault"), |_| true)?;
    if home.join("nowhere").exists() { Err("something was made behind the link".into()) } else { Ok(()) }
}

fn linked_file(home: &Path) -> Result<(), String> {
    let (vault, real) = (home.join("vault"), home.join("real.db"));
    drop(Vault::create(&vault, None, Cost::Lowest).map_err(|it| it.to_string())?);
    fs::rename(vault.join("vault.db"), &real).map_err(|it| it.to_string())?;
    symlink(&real, vault.join("vault.db")).map_err(|it| it.to_string())?;
    let mut open = Vault::open(&vault, Key::Device, start()).map_err(|it| it.to_string())?;
    open.keep_setting("something", "1").map_err(|it| it.to_string())
}

/// Neither opening nor making one works, the reason is the right one, and nothing is touched.
fn refused(path: &Path, right: impl Fn(&Error) -> bool) -> Result<(), String> {
    let before = path.parent().filter(|it| it.is_dir()).map(tree::fingerprint);
    for refused in [Vault::create(path, None, Cost::Lowest).err(), Vault::presence(path).err()] {
        match refused {
            Some(error) if !right(&error) => return Err(format!("the reason was: {error}")),
            _ => {}
        }
    }
    if Vault::create(path, None, Cost::Lowest).is_ok() {
        return Err("a vault was made".into());
    }
    let after = path.parent().filter(|it| it.is_dir()).map(tree::fingerprint);
    if before == after { Ok(()) } else { Err("something was touched".into()) }
}

/// A vault of somebody who may not do this or that, opened by `btw` as that somebody.
fn closed(home: &Path, folder_mode: u32, file_mode: u32, arguments: &[&str]) -> Result<(), String> {
    use std::os::unix::fs::chown;
    use std::os::unix::process::CommandExt;

    let text = |it: std::io::Error| it.to_string();
    let vault = home.join("vault");
    drop(Vault::create(&vault, None, Cost::Lowest).map_err(|it| it.to_string())?);
    let program = home.join("btw");
    fs::copy(btw::path(), &program).map_err(text)?;
    fs::set_permissions(home, fs::Permissions::from_mode(0o755)).map_err(text)?;
    let superuser = rustix::process::geteuid().is_root();
    let before = tree::fingerprint(&vault);
    for item in fs::read_dir(&vault).map_err(text)? {
        let path = item.map_err(text)?.path();
        fs::set_permissions(&path, fs::Permissions::from_mode(file_mode)).map_err(text)?;
        if superuser {
            chown(&path, Some(NOBODY), Some(NOBODY)).map_err(text)?;
        }
    }
    fs::set_permissions(&vault, fs::Permissions::from_mode(folder_mode)).map_err(text)?;
    if superuser {
        chown(&vault, Some(NOBODY), Some(NOBODY)).map_err(text)?;
    }
    let mut command = Command::new(program);
    command.arg("--vault").arg(&vault).args(arguments).env_remove("BTW_PASSPHRASE");
    if superuser {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().map_err(text)?;
    fs::set_permissions(&vault, fs::Permissions::from_mode(0o700)).map_err(text)?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() || !told.contains(r#""kind":"readOnly""#) {
        return Err(format!("it said: {told}"));
    }
    if tree::fingerprint(&vault) == before { Ok(()) } else { Err("something was changed".into()) }
}

/// A file system on which every name is taken, where the kernel permits one.
fn no_names(home: &Path) -> Result<(), String> {
    let script = "mount -t tmpfs -o size=4m,nr_inodes=12 tmpfs \"$0\" || exit 90
        i=0; while : > \"$0/taken$i\"; do i=$((i+1)); done 2>/dev/null
        \"$1\" --vault \"$0/vault\" new; echo \"ended $?\"
        ls \"$0\" | grep -c taken";
    let output = Command::new("unshare").args(["-rm", "sh", "-c", script]).arg(home).arg(btw::path()).output();
    let output = output.map_err(|it| it.to_string())?;
    let (said, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if said.is_empty() {
        // Where the kernel permits no such file system, the disk-full test has said so.
        return Ok(());
    }
    if said.contains("ended 1") && told.contains(r#""kind":"noRoom""#) {
        Ok(())
    } else {
        Err(format!("it said {said:?} and {told:?}"))
    }
}
