//! Long work at a desk: somebody asks how far it has come, or stops it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::{Value, json};
use wire::Failure;

use crate::desk::{Desk, page};

/// How often a command is carried out until each of its stages was caught.
const TRIES: usize = 10;
/// Words in one of the pages that make work long, in bytes.
const LONG: usize = 1024 * 1024;

/// Writes pages until work on the whole vault takes long enough to be looked at. They hold no words, so that the
/// index of words stays small.
pub fn make_long(desk: &Desk) {
    for _ in 0..4 {
        desk.writes(page("long", &"~".repeat(LONG)));
    }
}

/// Which of these stages a command does not tell of while it works. A short stage may slip by unseen, so that the
/// command is carried out again until each was seen, a few times.
pub fn untold(desk: &Desk, command: &str, input: &Value, stages: &[&str]) -> Vec<String> {
    let mut untold: Vec<String> = stages.iter().map(|it| (*it).to_owned()).collect();
    for _ in 0..TRIES {
        let answer = beside(desk, command, input.clone(), |progress| {
            assert!(progress["done"].as_u64() <= progress["of"].as_u64(), "more than there is: {progress}");
            untold.retain(|it| progress["stage"] != *it.as_str());
        });
        assert!(answer.is_ok(), "{command}: {answer:?}");
        if untold.is_empty() {
            break;
        }
    }
    untold
}

/// Carries out a command that is stopped as soon as it is seen to work.
pub fn stopped(desk: &Desk, command: &str, input: Value) -> Result<Value, Failure> {
    beside(desk, command, input, |_| drop(desk.does("stop_work", json!({}))))
}

/// Carries out a command on a thread of its own, and calls `see` with all the progress that can be caught.
fn beside(desk: &Desk, command: &str, input: Value, mut see: impl FnMut(&Value)) -> Result<Value, Failure> {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let work = scope.spawn(|| {
            let answer = desk.ask(command, input);
            done.store(true, Ordering::Release);
            answer
        });
        while !done.load(Ordering::Acquire) {
            match desk.does("progress", json!({})) {
                Value::Null => thread::yield_now(),
                progress => see(&progress),
            }
        }
        work.join().expect("the work ends with an answer")
    })
}
