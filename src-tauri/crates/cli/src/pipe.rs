//! `btw pipe`: one JSON request a line in, one JSON answer a line out.
//!
//! A request is `{"id": 1, "command": "today", "input": {}}`; its answer is `{"id": 1, "ok": …}` or
//! `{"id": 1, "failure": {"kind": …}}`. The vault begins closed: ask `status`, then `unlock`.

use std::io::{self, BufRead};

use serde_json::{Value, json};
use wire::Failure;

use crate::host::{Host, say};

/// Answers until the input ends.
pub(crate) fn serve(host: &Host) -> Result<(), String> {
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|problem| format!("Cannot read: {problem}"))?;
        if !line.trim().is_empty() {
            say(&reply(host, &line).to_string())?;
        }
    }
    Ok(())
}

fn reply(host: &Host, line: &str) -> Value {
    let Ok(request) = serde_json::from_str::<Value>(line) else {
        return json!({ "id": null, "failure": Failure::BadInput });
    };
    let id = request.get("id").cloned().unwrap_or(Value::Null);
    let command = request.get("command").and_then(Value::as_str).unwrap_or_default();
    match host.ask(command, request.get("input").cloned().unwrap_or(Value::Null)) {
        Ok(answer) => json!({ "id": id, "ok": answer }),
        Err(failure) => json!({ "id": id, "failure": failure }),
    }
}
