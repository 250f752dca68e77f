//! What nobody may need in order to use the app: eyes for a picture of words, ears for a recording, a steady hand.

use betweentimes_tests::places;

use crate::sources::{lines_that, sources};

/// How files of pictures, films and recordings end.
const MEDIA: [&str; 15] = [
    ".avif", ".bmp", ".flac", ".gif", ".jpeg", ".jpg", ".m4a", ".mov", ".mp3", ".mp4", ".ogg", ".png", ".wav", ".webm",
    ".webp",
];

/// Who may know that a pointer went down: it drags from there, or counts as a sign that somebody is here.
const WATCHES_A_POINTER: [&str; 6] = [
    "parts/RatingTrack.svelte",
    "steps/Rank.svelte",
    "keys/HideByShift.svelte",
    "keys/IdleLock.svelte",
    "keys/clipboard.ts",
    "keys/BlankWhenAway.svelte",
];

#[test]
fn the_app_holds_no_picture_of_words_no_film_and_no_recording() {
    let folders = ["ui/src", "src-tauri/src", "src-tauri/crates"].map(|it| places::root().join(it));

    let held = folders.iter().flat_map(|it| places::files(it));
    let media = held.filter(|it| MEDIA.iter().any(|end| it.to_string_lossy().to_lowercase().ends_with(end)));
    let media: Vec<_> = media.map(|it| it.display().to_string()).collect();
    let players = lines_that(|_, line| ["<video", "<audio", "<track", "<marquee"].iter().any(|it| line.contains(it)));

    assert!(media.is_empty(), "nobody could hear or see these in words:\n{}", media.join("\n"));
    assert!(players.is_empty(), "what is played has to be there in words too:\n{}", players.join("\n"));
}

#[test]
fn nothing_acts_before_a_pointer_is_let_go_or_because_a_computer_is_moved() {
    let goes_down =
        ["onpointerdown", "onmousedown", "ontouchstart", "\"pointerdown\"", "\"mousedown\"", "\"touchstart\""];
    let moved =
        ["devicemotion", "deviceorientation", "DeviceMotion", "DeviceOrientation", "Accelerometer", "Gyroscope"];

    let early = lines_that(|source, line| {
        goes_down.iter().any(|it| line.contains(it)) && !WATCHES_A_POINTER.contains(&source.name.as_str())
    });
    let shaken = lines_that(|_, line| moved.iter().any(|it| line.contains(it)));
    let files = sources();
    let idle: Vec<_> = WATCHES_A_POINTER.iter().filter(|it| !files.iter().any(|file| file.name == **it)).collect();

    assert!(early.is_empty(), "a press acts when it is let go (WCAG 2.5.2):\n{}", early.join("\n"));
    assert!(shaken.is_empty(), "nothing listens to how a computer is moved (WCAG 2.5.4):\n{}", shaken.join("\n"));
    assert!(idle.is_empty(), "these are gone and need no leave: {idle:?}");
}

#[test]
fn nothing_opens_or_changes_by_pointing_or_by_focus_alone() {
    let alone = ["onfocus", "onmouseenter", "onmouseover", "onpointerenter", "onpointerover", "onfocusin"];
    // The window looks again, a note stays while it is pointed at, and a drawing knows which of its lines has the keys.
    let leave = ["keys/BlankWhenAway.svelte", "parts/Toast.svelte", "steps/graph/Drawing.svelte"];

    let found =
        lines_that(|source, line| alone.iter().any(|it| line.contains(it)) && !leave.contains(&source.name.as_str()));

    assert!(found.is_empty(), "focus and pointing alone change nothing (WCAG 1.4.13, 3.2.1):\n{}", found.join("\n"));
}

#[test]
fn no_button_is_told_by_its_place_or_its_colour_alone() {
    let things = ["button", "link", "field", "box", "icon", "sign"];
    let places_of_it = ["on the left", "on the right", "at the left", "at the right", "in the corner"];
    let colours = ["red", "green", "blue", "yellow", "orange", "grey", "white", "black"];
    let by_colour = |line: &str| {
        colours.iter().any(|colour| things.iter().any(|thing| line.contains(&format!("the {colour} {thing}"))))
    };
    let by_place = |line: &str| {
        places_of_it.iter().any(|place| things.iter().any(|thing| line.contains(&format!("{thing} {place}"))))
    };

    let files = places::files(&places::root().join("src-tauri/crates/content/words/en"));
    let texts: Vec<String> = files.iter().map(|it| std::fs::read_to_string(it).expect("text").to_lowercase()).collect();
    assert!(texts.iter().any(|it| it.contains("button")), "no button is named anywhere: the test looks at nothing");
    let told: Vec<&str> = texts.iter().flat_map(|it| it.lines()).filter(|it| by_colour(it) || by_place(it)).collect();

    assert!(told.is_empty(), "a button is told by its name (WCAG 1.3.3):\n{}", told.join("\n"));
}

#[test]
fn a_passphrase_tells_the_computer_what_it_is() {
    let fields = sources().into_iter().filter(|it| it.name.ends_with(".svelte"));
    let typed: Vec<_> = fields.filter(|it| it.text.contains("\"password\"")).collect();
    let untold = typed.iter().filter(|it| !it.text.contains("autocomplete = \"current-password\""));
    let untold: Vec<&str> = untold.map(|it| it.name.as_str()).collect();
    let fresh = lines_that(|_, line| line.contains("autocomplete=\"new-password\""));

    assert!(!typed.is_empty(), "no field for a passphrase was found: the test looks at nothing");
    assert!(untold.is_empty(), "a password manager knows these by nothing (WCAG 1.3.5): {untold:?}");
    assert!(!fresh.is_empty(), "a new passphrase is told from one to be typed again (WCAG 1.3.5)");
}
