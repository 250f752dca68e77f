//! T15: whatever a command is given, it answers or refuses; it never ends in a panic, and the journal stays whole.

use std::panic::{self, AssertUnwindSafe};

use betweentimes_tests::chance::Chance;
use betweentimes_tests::desk::{Desk, check_in, page};
use serde_json::{Map, Value, json};

use super::Scale;
use super::outcome::Outcome;

const PASSPHRASE: &str = "four lamps along a river";
const OTHER: &str = "seven stones under water";

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let mut chance = scale.chance(15);
    let told = panic::take_hook();
    panic::set_hook(Box::new(|_| ()));
    let each = scale.of(60, 10_000);
    let bindings = wire::bindings();
    let (mut answered, mut refused) = (0_u64, 0_u64);
    for command in wire::NAMES {
        let mut subject = Subject::new();
        let fields = fields(&bindings, command);
        for number in 0..each {
            let input = subject.input(&fields, &mut chance);
            match asked(|| subject.desk.ask(command, input.clone())) {
                Ok(Ok(_)) => answered += 1,
                Ok(Err(_)) => refused += 1,
                Err(()) => outcome.failures.push(format!("`{command}` panics when it is given {input}")),
            }
            outcome.attempts += 1;
            if outcome.failures.len() > 20 {
                break;
            }
            // Whatever closed or emptied the journal, the next has one again.
            if number % 8 == 7 && !subject.is_open() {
                outcome.tried(subject.is_whole(command));
                subject = Subject::new();
            }
        }
        outcome.tried(subject.is_whole(command));
    }
    outcome.note(format!("{} commands, {answered} answers, {refused} refusals", wire::NAMES.len()));
    control(&mut chance, &mut outcome);
    panic::set_hook(told);
    outcome
}

/// What came of it, or that it panicked.
fn asked<T>(work: impl FnOnce() -> T) -> Result<T, ()> {
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(drop)
}

/// A journal with something in it, and what fits its commands.
struct Subject {
    desk: Desk,
    samples: Vec<(&'static str, Value)>,
}

impl Subject {
    fn new() -> Self {
        let (desk, code) = Desk::protected(PASSPHRASE);
        let entry = desk.writes(page("title", "words of a page"));
        let binned = desk.writes(check_in(Some(3), "a line"));
        desk.does("bin_entry", json!({ "id": binned["id"] }));
        let draft = desk.does("begin", json!({ "body": page("", "a draft") }));
        desk.does("keep_draft", json!({ "draft": draft }));
        let backup = desk.does("back_up", json!({}));
        let preferences = desk.does("status", json!({}))["preferences"].clone();
        let run = json!({ "slug": "cbt.thought7", "edition": 1, "noticed": "it", "answers": {
            "situation": { "kind": "text", "text": "words" },
            "feelings": { "kind": "feelings", "feelings": [{ "word": { "own": "odd" }, "strength": 40 }] } } });
        let samples = vec![
            ("passphrase", json!(PASSPHRASE)),
            ("current", json!(PASSPHRASE)),
            ("next", json!(OTHER)),
            ("code", json!(code)),
            ("typed", json!(code)),
            ("preferences", preferences),
            ("body", page("", "words")),
            ("id", entry["id"].clone()),
            ("id", binned["id"].clone()),
            ("draft", draft),
            ("toSession", json!(true)),
            ("neverExport", json!(false)),
            ("filter", json!({ "limit": 5 })),
            ("words", json!("words")),
            ("version", json!(1)),
            ("backups", json!(true)),
            ("since", json!("2026-03-01")),
            ("until", json!("2026-03-02")),
            ("second", json!(false)),
            ("minutes", json!(5)),
            ("belief", json!(40)),
            ("feelings", json!([{ "word": { "own": "odd" }, "strength": 10 }])),
            ("ratings", json!({ "first": 5 })),
            ("slug", json!("cbt.thought7")),
            ("pattern", json!({ "in": 4, "hold": 0, "out": 6, "rest": 0 })),
            ("run", run),
            ("backup", json!({ "kind": "own", "name": backup["name"] })),
            ("key", json!(PASSPHRASE)),
            ("path", json!("nowhere/at/all")),
            ("cure", json!("salvage")),
        ];
        Self { desk, samples }
    }

    /// An input for a command with these fields, mostly with something in it changed or left out.
    fn input(&self, fields: &[String], chance: &mut Chance) -> Value {
        if chance.percent(5) {
            return junk(chance, 3);
        }
        let mut input = Map::new();
        for field in fields {
            let fitting: Vec<&Value> = self.samples.iter().filter(|(name, _)| name == field).map(|it| &it.1).collect();
            if !fitting.is_empty() && chance.percent(97) {
                input.insert(field.clone(), (*chance.one_of(&fitting)).clone());
            }
        }
        let mut input = Value::Object(input);
        for _ in 0..chance.below(3) {
            change(&mut input, chance);
        }
        input
    }

    fn is_open(&self) -> bool {
        self.desk.ask("today", json!({})).is_ok()
    }

    /// A journal that is still there is whole.
    fn is_whole(&self, command: &str) -> Result<(), String> {
        let open = [PASSPHRASE, OTHER]
            .iter()
            .any(|it| self.is_open() || self.desk.ask("unlock", json!({ "passphrase": it })).is_ok());
        if !open {
            return Ok(());
        }
        match self.desk.ask("verify", json!({})) {
            Ok(verdict) if verdict["whole"] == json!(true) => Ok(()),
            said => Err(format!("after `{command}` the journal is not whole: {said:?}")),
        }
    }
}

/// The names of what a command takes, as the table declares them to the page.
fn fields(bindings: &str, command: &str) -> Vec<String> {
    let start = format!("  {command}: {{ input: ");
    let line = bindings.lines().find_map(|it| it.strip_prefix(&start)).expect("every command is declared");
    let (input, _) = line.split_once("; output: ").expect("an output follows");
    let inside = input.trim_start_matches("{ ").trim_end_matches(" }");
    inside.split("; ").filter_map(|it| it.split_once(": ")).map(|(name, _)| name.to_owned()).collect()
}

/// Changes one thing somewhere inside.
fn change(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Object(fields) if !fields.is_empty() && chance.percent(85) => {
            let at = chance.below(fields.len());
            match fields.values_mut().nth(at) {
                Some(inside) => change(inside, chance),
                None => *value = junk(chance, 2),
            }
        }
        Value::Array(items) if !items.is_empty() && chance.percent(85) => {
            let at = chance.below(items.len());
            change(&mut items[at], chance);
        }
        other => *other = junk(chance, 2),
    }
}

/// Something nobody expects.
fn junk(chance: &mut Chance, deep: usize) -> Value {
    const TEXTS: &[&str] =
        &["", "\0", "🙂", "\u{202e}txet", "-1", "2026-02-30", "9999-12-31", "-262144-01-01", "../../x", "%s%n", "null"];
    const NUMBERS: &[f64] = &[0.0, -1.0, 0.5, 1e308, -1e308, 255.0, 65_536.0, 4_294_967_296.0, 9.3e18];
    match chance.below(if deep == 0 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => json!(chance.percent(50)),
        2 => json!(*chance.one_of(NUMBERS)),
        3 => json!(chance.bits() as i64),
        4 => json!(*chance.one_of(TEXTS)),
        5 => json!("x".repeat(chance.below(5_000))),
        6 => (0..chance.below(5)).map(|_| junk(chance, deep - 1)).collect(),
        _ => {
            let names = ["kind", "it", "text", "id", "", "__proto__", "day"];
            let fields = (0..chance.below(5)).map(|_| (chance.one_of(&names).to_string(), junk(chance, deep - 1)));
            Value::Object(fields.collect())
        }
    }
}

/// The control: a command that takes for granted that what it is given fits.
fn control(chance: &mut Chance, outcome: &mut Outcome) {
    let subject = Subject::new();
    for _ in 0..200 {
        let input = subject.input(&["id".to_owned()], chance);
        let careless = || input["id"].as_str().map(|it| it.as_bytes()[31]);
        outcome.control(asked(careless).is_err());
    }
}
