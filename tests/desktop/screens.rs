//! One list of every screen of the app: where it is, how a keyboard gets there, and what it is called.

use betweentimes_tests::places;

use crate::{
    every_screen::lived_in,
    healing,
    home::Home,
    looking_back,
    way::Step::{self, Find, Follow, Press, Push, Rest, Write},
};

/// One screen.
pub struct Screen {
    /// Its place in `ui/src/screens/route.svelte.ts`, or what stands in place of one.
    pub place: &'static str,
    /// Its name in pictures, tables and files.
    pub name: &'static str,
    /// Its main heading; of a dialog its name; nothing where it depends on the hour.
    pub heading: &'static str,
    /// What shows that it has come, where the heading alone does not: a role and a name.
    pub sign: Option<(&'static str, &'static str)>,
    /// The way there.
    pub way: &'static [Step],
    /// Where the focus is on arrival.
    pub lands: Lands,
}

/// Where the focus is when a screen has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lands {
    /// On the main heading.
    OnHeading,
    /// On something in the page: a field to write in, or what was opened last.
    Within,
    /// In the dialog on top.
    InDialog,
}

/// Screens that are reached in one run of the app.
pub struct Group {
    /// What they have in common.
    pub name: &'static str,
    /// The home they are looked at in.
    pub home: fn() -> Home,
    /// Whether each way begins at Today; otherwise it begins at the screen before.
    pub from_today: bool,
    /// The screens, in order.
    pub screens: &'static [Screen],
}

const fn screen(place: &'static str, name: &'static str, heading: &'static str, way: &'static [Step]) -> Screen {
    Screen { place, name, heading, sign: None, way, lands: Lands::OnHeading }
}

impl Screen {
    const fn shows(self, role: &'static str, name: &'static str) -> Self {
        Self { sign: Some((role, name)), ..self }
    }

    const fn within(self) -> Self {
        Self { lands: Lands::Within, ..self }
    }

    const fn dialog(self) -> Self {
        Self { lands: Lands::InDialog, ..self }
    }
}

const PASSPHRASE: &str = "four lamps along a river";

/// Everything in an open journal that has something of each kind in it.
const OPEN: &[Screen] = &[
    screen("today", "today", "", &[]).shows("heading", "Check-ins today"),
    screen("today", "today-more", "", &[Push("Add more"), Push("Name some feelings")])
        .shows("checkbox", "Anxious")
        .within(),
    screen("journal", "journal", "Journal", &[Press("Ctrl+2")]).shows("link", "Recently deleted"),
    screen(
        "journal",
        "journal-entry",
        "Journal",
        &[Press("Ctrl+2"), Rest, Press("Ctrl+f"), Press("Down"), Press("Enter")],
    )
    .shows("button", "Move to bin")
    .within(),
    screen("journal", "journal-writing", "Journal", &[Press("Ctrl+n")]).shows("textbox", "Your words").within(),
    screen("recently-deleted", "recently-deleted", "Recently deleted", &[Find("Recently deleted")]),
    screen("thought-records", "thought-records", "Thought records", &[Press("Ctrl+3")]),
    screen("exercise", "record-step", "What happened?", &[Press("Ctrl+Shift+t")]).shows("textbox", "The moment"),
    screen("exercise", "record-feelings", "What did you feel?", &[Press("Ctrl+Shift+t"), Push("Next: feelings")]),
    screen("practice", "practice", "Practice", &[Press("Ctrl+4")]),
    screen("exercise", "practice-before", "Slow, even breathing", &[Press("Ctrl+Shift+b")]).shows("button", "Start"),
    screen(
        "exercise",
        "practice-playing",
        "Breathe along",
        &[Press("Ctrl+Shift+b"), Push("Start"), Push("Go on to: breathe"), Push("Pause")],
    )
    .shows("button", "Go on")
    .within(),
    screen("exercise", "practice-after", "How is it now?", &[Press("Ctrl+Shift+b"), Push("Start"), Push("Stop")]),
    screen("library", "library", "Skills", &[Press("Ctrl+5")]),
    screen("library", "library-one", "A longer out-breath", &[Find("A longer out-breath")]),
    screen("own-exercises", "own-exercises", "Own exercises", &[Find("Own exercises")]),
    screen(
        "own-exercises",
        "own-exercises-new",
        "Write an exercise",
        &[Find("Own exercises"), Push("Write an exercise")],
    ),
    screen("cards", "cards", "Coping cards", &[Press("Ctrl+6")]),
    screen("cards", "cards-new", "New card", &[Press("Ctrl+6"), Push("New card")]),
    screen("hard-moment", "hard-moment", "A hard moment", &[Press("Ctrl+Shift+c")]),
    screen("plan", "plan", "Plan", &[Press("Ctrl+7")]),
    screen("plan", "plan-new-task", "New task", &[Press("Ctrl+7"), Push("New task")]),
    screen("brief", "brief", "For my session", &[Press("Ctrl+9")]).shows("heading", "As it will be read"),
    screen("measures", "measures", "Questionnaires", &[Find("Questionnaires")]),
    screen("measures", "measures-question", "PHQ-9", &[Find("Questionnaires"), Push("Fill in: PHQ-9")]),
    screen("recurring", "recurring", "Thoughts that come back", &[Find("Thoughts that come back")]),
    screen("map", "map", "My map", &[Find("My map")]),
    screen("week", "week", "My week in three minutes", &[Find("My week")]).shows("button", "Begin the look"),
    screen("settings", "settings", "Settings", &[Press("Ctrl+,")]),
    screen("data", "data", "Your data", &[Find("Your data")]).shows("button", "Back up now"),
    screen("import", "import", "Bring in from another app", &[Find("Bring in from another app")]),
    screen("export", "export", "Take out your entries", &[Find("Take out your entries")]),
    screen("guide", "guide", "Guide", &[Press("F1")]).within(),
    screen("help", "help", "Help now", &[Follow("Help now")]),
    screen("safety-plan", "safety-plan", "Safety plan", &[Press("Ctrl+Shift+s")]),
    screen("palette", "palette", "Find and do", &[Press("Ctrl+k")]).dialog(),
    screen("dialog", "dialog", "Erase the whole journal?", &[Find("Your data"), Push("Erase the whole journal")])
        .dialog(),
];

/// What needs weeks of entries to be seen.
const LOOKING_BACK: &[Screen] = &[
    screen("insights", "insights", "Insights", &[Press("Ctrl+8")]).shows("heading", "Before and after a practice"),
    screen("helped", "helped", "What helped me", &[Find("What helped me")]),
    screen("recurring", "recurring-found", "Thoughts that come back", &[Find("Thoughts that come back")]),
];

/// The lock, and what opens without the journal.
const LOCKED: &[Screen] = &[
    screen("lock", "lock", "Locked", &[]).shows("textbox", "Passphrase").within(),
    screen("help", "lock-help", "Help now", &[Follow("Help now")]),
    screen("safety-plan", "lock-safety-plan", "Safety plan", &[Press("Ctrl+Shift+s")]),
    screen("hidden", "hidden", "Notes", &[Press("Ctrl+Shift+h")]).shows("button", "Back").within(),
];

/// The first start.
const FIRST_RUN: &[Screen] = &[
    screen("first-run", "first-run-welcome", "Welcome", &[]),
    screen("first-run", "first-run-backup", "Start from a backup", &[Push("I have a backup")]),
    screen("first-run", "first-run-where", "Where your words live", &[Push("Back"), Push("Next")]),
    screen("first-run", "first-run-passphrase", "A passphrase, now or later", &[Push("Next")]),
    screen(
        "first-run",
        "first-run-code",
        "A passphrase, now or later",
        &[Write("New passphrase", PASSPHRASE), Push("Set passphrase")],
    )
    .shows("heading", "Your recovery code")
    .within(),
    screen("first-run", "first-run-begin", "Where would you like to begin?", &[Push("Go on without checking")]),
];

/// A damaged journal, and what came of it.
const DAMAGED: &[Screen] = &[
    screen("heal", "heal", healing::DAMAGED, &[]).shows("button", healing::BOTH).within(),
    screen("heal", "healed", healing::WHOLE_AGAIN, &[Push(healing::BOTH)]),
];

/// Every screen there is.
pub static GROUPS: [Group; 5] = [
    Group { name: "an open journal", home: lived_in, from_today: true, screens: OPEN },
    Group { name: "looking back", home: looking_back::two_months_home, from_today: true, screens: LOOKING_BACK },
    Group { name: "the lock", home: locked, from_today: false, screens: LOCKED },
    Group { name: "the first start", home: Home::new, from_today: false, screens: FIRST_RUN },
    Group { name: "a damaged journal", home: healing::damaged, from_today: false, screens: DAMAGED },
];

fn locked() -> Home {
    Home::locked_with(PASSPHRASE)
}

/// The file that lists the places.
const ROUTE: &str = "ui/src/screens/route.svelte.ts";

/// What stands in place of a place, or on top of one.
const OUTSIDE: [&str; 6] = ["lock", "first-run", "hidden", "heal", "palette", "dialog"];

/// The names of the places that the page knows, from the type that lists them.
fn known(source: &str) -> Vec<&str> {
    let list = source.split_once("export type Place =").map(|it| it.1).unwrap_or_default();
    let list = list.split("\n\n").next().unwrap_or_default();
    list.split("{ name: \"").skip(1).filter_map(|it| it.split('"').next()).collect()
}

/// The places that one press of keys leads to: the keys and the heading.
pub fn by_key() -> impl Iterator<Item = (&'static str, &'static str)> {
    let open = GROUPS.iter().filter(|it| it.from_today).flat_map(|it| it.screens);
    let places = open.filter(|it| it.place == it.name && it.lands != Lands::InDialog);
    places.filter(|it| !it.heading.is_empty()).filter_map(|it| match it.way {
        [Press(keys)] => Some((*keys, it.heading)),
        _ => None,
    })
}

/// Every screen, whatever its group.
fn listed() -> impl Iterator<Item = &'static Screen> {
    GROUPS.iter().flat_map(|it| it.screens)
}

#[test]
fn every_place_of_the_app_is_on_the_list_and_nothing_that_is_none() {
    let route = places::text(ROUTE);
    let known = known(&route);

    assert!(known.len() > 20, "only {known:?} are known: the test looks at nothing");
    let forgotten: Vec<_> = known.iter().filter(|it| !listed().any(|screen| screen.place == **it)).collect();
    assert!(forgotten.is_empty(), "these places are on no list of screens: {forgotten:?}");
    for screen in listed() {
        let place = screen.place;
        assert!(known.contains(&place) || OUTSIDE.contains(&place), "{}: there is no place {place:?}", screen.name);
    }
    for place in OUTSIDE {
        assert!(listed().any(|it| it.place == place), "{place:?} is on no list of screens");
    }
}

#[test]
fn every_screen_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> = listed().map(|it| it.name).collect();
    assert_eq!(names.len(), listed().count());
}

#[test]
fn a_place_that_is_added_would_be_noticed() {
    let source = "export type Place =\n  | { name: \"today\" }\n  | { name: \"new\"; of?: string };\n\nconst x = { name: \"other\" };";
    assert_eq!(known(source), ["today", "new"]);
}
