//! An answer to any question that an exercise can ask.

use serde_json::{Value, json};

/// An answer to an ask, as a person might give it. `round` turns the choices, so that some rounds together
/// take every way through an exercise.
///
/// # Panics
///
/// When the ask is of a kind that this does not know.
#[must_use]
pub fn answer_to(ask: &Value, round: usize, answers: &Value) -> Value {
    let text = "Something small, in my own words";
    match ask["kind"].as_str().expect("a kind") {
        "text" | "long" | "pick" => json!({ "kind": "text", "text": text }),
        "slider" => json!({ "kind": "slider", "value": 40 }),
        "number" => json!({ "kind": "number", "value": ask["least"] }),
        "choice" => json!({ "kind": "choice", "key": nth(&ask["options"], round) }),
        "multi" => json!({ "kind": "multi", "keys": [nth(&ask["options"], round)] }),
        "habits" => json!({ "kind": "multi", "keys": ["none"] }),
        "bodyRegions" => json!({ "kind": "multi", "keys": ["chest", "hands"] }),
        "list" | "facts" => json!({ "kind": "list", "lines": ["One line"] }),
        "table" => json!({ "kind": "table", "rows": rows(ask, answers) }),
        "rank" => json!({ "kind": "ranked", "lines": ["One line"] }),
        "timer" | "guide" | "sequence" => json!({ "kind": "played", "seconds": 30 }),
        "breath" => json!({ "kind": "played", "seconds": 60, "pattern": ask["patterns"][0]["key"] }),
        "date" => json!({ "kind": "date", "day": "2026-03-06" }),
        "time" => json!({ "kind": "time", "time": "18:30:00" }),
        "contact" => json!({ "kind": "contact", "name": "A friend", "number": "0123" }),
        "graph" => graph(ask["form"] == "triangle"),
        "ref" => json!({ "kind": "ref", "entry": "0".repeat(32), "title": "An earlier page" }),
        "check" => json!({ "kind": "check", "ticked": true }),
        "plan" => json!({ "kind": "plan", "cue": "after lunch", "action": "walk", "place": "outside", "obstacle": "" }),
        "feelings" => {
            json!({ "kind": "feelings", "feelings": [{ "word": { "known": "anxious" }, "strength": 60 }] })
        }
        "thoughts" => json!({ "kind": "thoughts", "lines": ["They are angry"], "hot": 0,
            "belief": if ask["belief"] == true { json!(70) } else { Value::Null } }),
        "again" => json!({ "kind": "again", "belief": 40, "feelings": [] }),
        "activityGrid" => {
            json!({ "kind": "activities", "rows": [{ "day": "2026-03-04", "part": "morning", "what": "A walk",
            "masteryGuess": 3, "pleasureGuess": 2, "done": "done", "mastery": 5, "pleasure": 6 }] })
        }
        "liveCurve" => json!({ "kind": "curve", "points": [{ "at": 0, "value": 60 }, { "at": 60, "value": 40 }] }),
        "dialogue" => json!({ "kind": "dialogue", "turns": [
            { "side": ask["sides"][0], "text": "I missed you", "dist": if ask["rates"] == true { json!(40) } else { Value::Null } },
            { "side": ask["sides"][1], "text": "I know" }] }),
        "timeline" => json!({ "kind": "timeline", "moments": [
            { "age": 7, "title": "The house by the sea", "tone": "good", "height": 3 },
            { "title": "A move", "tone": "turning", "height": 2 }] }),
        "rounds" => json!({ "kind": "rounds", "rounds": [{ "of": ask["of"][0], "said": "I would like an hour" }] }),
        "sealedLetter" => json!({ "kind": "letter", "text": text, "until": "2026-09-01" }),
        "image" => json!({ "kind": "image", "photo": { "jpeg": "/9j/4AAQSkZJRg==", "shows": "The sea" } }),
        "night" => json!({ "kind": "night", "night": { "bed": "22:45:00", "lightsOut": "23:00:00", "toSleep": 40,
            "awake": 50, "lastWake": "06:30:00", "up": "07:00:00" } }),
        "days" => json!({ "kind": "days", "days": ["2026-03-02", "2026-03-03"] }),
        "log" => json!({ "kind": "log", "lines": [{ "day": "2026-03-03", "text": "It rained" }] }),
        "skills" => json!({ "kind": "decisions", "skills": { "ground.five": "keep" } }),
        other => panic!("no answer to a question of the kind {other}"),
    }
}

/// Whether an ask only shows something, and takes no answer.
#[must_use]
pub fn only_shows(ask: &Value) -> bool {
    ask["kind"] == "tally"
}

/// One of some keys; they begin anew after the last.
fn nth(keys: &Value, round: usize) -> Value {
    let keys = keys.as_array().expect("keys");
    keys[round % keys.len()].clone()
}

/// One row where rows are one's own, or one for each that is there.
fn rows(ask: &Value, answers: &Value) -> Vec<Value> {
    let heads: Vec<Value> = match (&ask["heads"], ask["of"].as_str()) {
        (Value::Array(heads), None) if !heads.is_empty() => heads.clone(),
        (_, Some(of)) => answers[of]["lines"].as_array().cloned().unwrap_or_else(|| vec![json!("One line")]),
        _ => vec![json!("")],
    };
    let words = |head: &Value| head.get("text").unwrap_or(head).clone();
    heads.iter().map(|head| json!({ "head": words(head), "cells": cells(ask) })).collect()
}

fn cells(ask: &Value) -> Value {
    let mut cells = json!({});
    for column in ask["columns"].as_array().expect("columns") {
        let holds = column["holds"].as_str().expect("what it holds");
        cells[column["key"].as_str().expect("a key")] = match holds {
            "text" => json!("A few words"),
            "tick" => json!(true),
            "ten" => json!(7),
            "percent" | "minutes" => json!(60),
            other => panic!("no cell that holds {other}"),
        };
    }
    cells
}

fn graph(triangle: bool) -> Value {
    let person = |key: &str, name: &str, me: bool| json!({ "key": key, "name": name, "generation": 2, "me": me });
    let mut people = vec![person("a", "Me", true), person("b", "A sister", false)];
    if triangle {
        people.push(person("c", "A father", false));
    }
    json!({ "kind": "graph", "people": people, "ties": [{ "from": "a", "to": "b", "like": "close" }] })
}
