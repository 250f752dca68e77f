//! Healing a journal whose file is damaged.

use std::{
    fs,
    path::{Path, PathBuf},
};

use betweentimes_tests::{btw, desk::page};

use crate::{
    app::App,
    backups::{goes_to_your_data, titles},
    home::Home,
};

const PASSPHRASE: &str = "four lamps along a river";
/// A part of the file, in bytes.
const PART: usize = 4096;

pub const DAMAGED: &str = "Your journal is damaged";
pub const WHOLE_AGAIN: &str = "Your journal is whole again";
pub const BOTH: &str = "Bring back the backup and add what can still be read";
const BACKUP_ONLY: &str = "Bring back the backup only";
const WHAT_CAN_BE_READ: &str = "Bring together what can still be read";
const EMPTY: &str = "Begin with an empty journal";

/// A journal with a backup of its first page, and a second page that came later.
fn with_a_backup() -> Home {
    let home = Home::with_vault();
    writes(&home, "Rain", "the lighthouse");
    home.has_a_backup();
    writes(&home, "Sun", "later");
    home
}

/// A journal whose file is damaged, with a backup.
pub fn damaged() -> Home {
    let home = with_a_backup();
    loses_a_storm(&home, &[1]);
    home
}

/// The same without the backup.
fn without_a_backup() -> Home {
    let home = Home::with_vault();
    writes(&home, "Rain", "the lighthouse");
    writes(&home, "Sun", "later");
    // Made by itself at the first start; another one is not due within the half hour.
    for backup in home.backups() {
        fs::remove_file(backup).expect("no backup");
    }
    home
}

fn writes(home: &Home, title: &str, text: &str) {
    home.holds([(page(title, text), vec![])]);
    // Opened and closed once more, so that nothing is left to be tidied up when the window opens.
    assert!(btw::run(&home.vault(), None, &["verify"]).well);
}

fn file(home: &Home) -> PathBuf {
    home.vault().join("vault.db")
}

fn bytes(home: &Home) -> Vec<u8> {
    fs::read(file(home)).expect("the file of the journal")
}

/// Adds a long page, destroys every part of the file that came with it, and these parts, counted from 1.
fn loses_a_storm(home: &Home, also: &[usize]) -> Vec<u8> {
    let before = bytes(home).len() / PART;
    writes(home, "Storm", &"wind and more wind ".repeat(2_000));
    let mut bytes = bytes(home);
    assert!(bytes.len() / PART > before + 8, "a long page takes some parts of its own");
    for part in also.iter().copied().chain(before + 1..=bytes.len() / PART) {
        bytes[(part - 1) * PART + 100..part * PART - 100].fill(0x5a);
    }
    fs::write(file(home), &bytes).expect("a damaged file");
    bytes
}

/// Leaves so little of the file that no part of it can be read.
fn is_cut_short(home: &Home) -> Vec<u8> {
    let mut bytes = bytes(home);
    bytes.truncate(100);
    fs::write(file(home), &bytes).expect("a damaged file");
    bytes
}

/// Destroys the keys of the journal, but not those in its backup.
fn loses_its_keys(home: &Home) {
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(home.vault().join(name), "{").expect("a damaged file");
    }
}

/// Every file of this name that was set aside.
fn set_aside(home: &Home, name: &str) -> Vec<Vec<u8>> {
    let folders = fs::read_dir(home.vault().join("quarantine")).into_iter().flatten().flatten();
    folders.filter_map(|it| fs::read(it.path().join(name)).ok()).collect()
}

/// The window, at the damage.
fn at_the_damage(home: Home) -> App {
    let app = App::at(home);
    app.is_at(DAMAGED);
    app
}

/// Goes on from what came of it to the journal, which has these pages now, the newest first.
fn opens_with(app: &App, pages: &[&str]) {
    app.presses("Open my journal");
    app.sees("heading", "How are you right now?");
    assert_eq!(titles(app), pages);
    app.press("Ctrl+2");
    app.is_at("Journal");
    for page in pages {
        app.reads(page);
    }
}

/// What a person is told on arrival, in every look; and that looking has changed nothing.
fn shows_the_damage(app: &App, damaged: &[u8]) {
    app.reads("parts of the file cannot be read.");
    app.reads("The damaged file was not touched. It stays as it is, whatever you choose.");
    app.reads("Nothing is changed until you choose.");
    assert!(app.has("link", "Safety plan") && app.has("link", "Help now"), "help stays in reach");
    assert_eq!(bytes(app.home()), damaged, "looking changes nothing");
}

#[test]
fn the_backup_comes_back_with_what_can_still_be_read_and_the_rest_is_listed() {
    let home = with_a_backup();
    let damaged = loses_a_storm(&home, &[1]);

    let app = at_the_damage(home);
    shows_the_damage(&app, &damaged);
    app.reads("We opened it a moment ago, and it is whole.");
    app.is_clean("the damage");
    app.pictures("heal");
    app.presses(BOTH);
    app.is_at(WHOLE_AGAIN);
    app.reads("was brought back. Your journal has 2 entries now. One of them was read in the damaged file.");
    app.reads("One entry is in no backup, and it cannot be read in the damaged file.");
    app.sees("list", "These could not be read");
    app.sees("listitem", "Page, …");
    app.is_clean("a journal that is whole again");
    app.pictures("heal-done");
    app.reads(&Path::new("quarantine").display().to_string());

    opens_with(&app, &["Sun", "Rain"]);
    assert_eq!(set_aside(app.home(), "vault.db"), [damaged], "the damaged file is kept as it was");
    goes_to_your_data(&app);
    app.sees("list", "Folders of damaged files");
}

#[test]
fn the_backup_comes_back_alone_when_that_is_wanted() {
    let home = with_a_backup();
    let damaged = loses_a_storm(&home, &[1]);

    let app = at_the_damage(home);
    app.presses(BACKUP_ONLY);
    app.is_at(WHOLE_AGAIN);
    app.reads("Your journal has one entry now. What came after the backup is not in it.");
    app.picture("heal-done-only");

    opens_with(&app, &["Rain"]);
    assert_eq!(set_aside(app.home(), "vault.db"), [damaged]);
}

#[test]
fn without_a_backup_what_can_still_be_read_is_brought_together() {
    let home = without_a_backup();
    let damaged = loses_a_storm(&home, &[1]);

    let app = at_the_damage(home);
    shows_the_damage(&app, &damaged);
    app.reads("We found no backup that is whole.");
    app.reads("Do you keep a backup somewhere else?");
    assert!(!app.has("button", BOTH) && !app.has("button", BACKUP_ONLY), "there is none to bring back");
    app.is_clean("the damage, without a backup");
    app.picture("heal-no-backup");
    app.presses(WHAT_CAN_BE_READ);
    app.is_at(WHOLE_AGAIN);
    app.reads("Your journal has 2 entries now. 2 of them were read in the damaged file.");

    opens_with(&app, &["Sun", "Rain"]);
    assert_eq!(set_aside(app.home(), "vault.db"), [damaged]);
}

#[test]
fn a_file_beyond_reading_without_a_backup_gives_way_to_an_empty_journal() {
    let home = without_a_backup();
    let damaged = is_cut_short(&home);

    let app = at_the_damage(home);
    app.reads("The file of your journal is not there any more, or nothing in it can be read.");
    app.reads("We found no backup that is whole.");
    app.is_clean("a file beyond reading");
    app.picture("heal-empty");
    app.presses(EMPTY);
    app.is_at(WHOLE_AGAIN);
    app.reads("Your journal has no entries now.");
    app.picture("heal-done-empty");

    opens_with(&app, &[]);
    assert_eq!(set_aside(app.home(), "vault.db"), [damaged]);
}

#[test]
fn a_file_that_is_gone_comes_back_from_its_backup() {
    let home = with_a_backup();
    fs::remove_file(file(&home)).expect("no file");
    // A program that was killed may have left it; it would be set aside.
    let _ = fs::remove_file(home.vault().join("vault.db-journal"));

    let app = at_the_damage(home);
    app.reads("The file of your journal is not there any more, or nothing in it can be read.");
    assert!(!app.has("button", BOTH), "there is nothing to add");
    app.picture("heal-gone");
    app.presses("Bring back the backup");
    app.is_at(WHOLE_AGAIN);
    app.picture("heal-done-gone");
    assert!(!app.has("heading", "Where the damaged file is"), "no file was left");

    opens_with(&app, &["Rain"]);
    assert!(!app.home().vault().join("quarantine").exists(), "nothing was set aside");
}

#[test]
fn damage_that_is_found_while_the_journal_is_open_leads_to_the_same_choices() {
    let home = with_a_backup();
    let damaged = loses_a_storm(&home, &[]);
    // Without it the weekly check is due, and is done soon after the start.
    fs::remove_file(home.vault().join("backups/log.json")).expect("no log");
    let app = App::at(home);
    app.sees("heading", "How are you right now?");

    app.is_at(DAMAGED);
    shows_the_damage(&app, &damaged);
    app.presses(BOTH);
    app.is_at(WHOLE_AGAIN);

    opens_with(&app, &["Sun", "Rain"]);
    assert_eq!(set_aside(app.home(), "vault.db"), [damaged]);
}

/// A journal with this passphrase, its recovery code, one page, and a backup.
fn locked_with_a_backup() -> Home {
    let home = Home::locked_with(PASSPHRASE);
    assert!(btw::run(&home.vault(), Some(PASSPHRASE), &["backup"]).well);
    home
}

#[test]
fn a_passphrase_that_fits_a_damaged_journal_leads_to_the_damage_and_a_wrong_one_does_not() {
    let home = locked_with_a_backup();
    let mut damaged = bytes(&home);
    damaged[100..PART - 100].fill(0x5a);
    fs::write(file(&home), &damaged).expect("a damaged file");

    let app = App::at(home);
    app.is_at("Locked");
    app.writes("Passphrase", "not this one");
    app.press("Enter");
    app.reads("That did not open it. Nothing was changed.");
    app.tabs_to("textbox", "Passphrase");
    app.press("Ctrl+a");
    app.types(PASSPHRASE);
    app.press("Enter");
    app.is_at(DAMAGED);
    app.reads("One of ");
    app.presses(BOTH);
    app.is_at(WHOLE_AGAIN);

    opens_with(&app, &[]);
    assert_eq!(set_aside(app.home(), "vault.db"), [damaged]);
    app.press("Ctrl+l");
    app.is_at("Locked");
}

#[test]
fn keys_that_are_gone_come_back_from_the_backup_when_the_passphrase_fits_it() {
    let home = locked_with_a_backup();
    loses_its_keys(&home);

    let app = at_the_damage(home);
    app.reads("To look at the damage, we need what opens your journal.");
    app.presses("Look at the damage");
    app.reads("Type one of the two first.");
    app.writes("Passphrase or recovery code", "not this one");
    app.presses("Look at the damage");
    app.reads("That did not open it. Nothing was changed.");
    app.is_clean("a key for looking at the damage");
    app.picture("heal-key");
    app.tabs_to("textbox", "Passphrase or recovery code");
    app.press("Ctrl+a");
    app.types(PASSPHRASE);
    app.press("Enter");
    app.reads("Each part of the file can be read");
    app.picture("heal-keys-gone");
    app.presses(BOTH);
    app.is_at(WHOLE_AGAIN);

    opens_with(&app, &[]);
    assert_eq!(set_aside(app.home(), "vault.keys"), [b"{"]);
    app.press("Ctrl+l");
    app.is_at("Locked");
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
}

#[test]
fn keys_that_no_backup_has_are_told_and_looked_for_again() {
    let home = without_a_backup();
    let (keys, spare) = (home.vault().join("vault.keys"), home.vault().join("vault.keys.bak"));
    let kept = fs::read(&keys).expect("keys");
    loses_its_keys(&home);

    let app = at_the_damage(home);
    app.reads("The keys of your journal cannot be read. No backup here has them.");
    app.is_clean("keys that are gone");
    app.picture("heal-no-keys");
    app.presses("Look again");
    // While it looks, the button is gone and takes the focus with it: the keys must not come back half-way through.
    let looked = "document.activeElement !== find('button', 'Look again')[0]";
    app.waits_for("the end of the look", &format!("find('button', 'Look again')[0] && {looked}"));
    app.reads("The keys of your journal cannot be read. No backup here has them.");
    for path in [keys, spare] {
        fs::write(path, &kept).expect("the keys, from a copy");
    }
    app.presses("Look again");

    app.sees("heading", "How are you right now?");
    assert_eq!(titles(&app), ["Sun", "Rain"]);
}

#[test]
fn the_damage_and_its_cures_have_room_at_200_per_cent_and_320_pixels() {
    let home = with_a_backup();
    loses_a_storm(&home, &[1]);
    let app = at_the_damage(home);
    app.sees("button", BOTH);

    app.has_room_at_every_size("the damage", "heal");

    app.presses(BOTH);
    app.is_at(WHOLE_AGAIN);
    app.has_room_at_every_size("a journal that is whole again", "heal-done");
}
