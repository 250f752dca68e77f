//! `btw pipe`: one JSON request a line in, one JSON answer a line out.
//!
//! A request is `{"id": 1, "command": "today", "input": {}}`; its answer is `{"id": 1, "ok": …}` or
//! `{"id": 1, "failure": {"kind": …}}`. The vault begins closed: ask `status`, then `unlock`.

use std::fs::File;
use std::io::{self, Read, Write};

use serde_json::{Value, json};
use wire::Failure;
use zeroize::Zeroizing;

use crate::host::Host;

/// Answers until the input ends.
pub(crate) fn serve(host: &Host) -> Result<(), String> {
    let cannot = |what: &'static str| move |problem| format!("Cannot {what}: {problem}");
    let mut lines = Lines::of(unkept(&io::stdin()).map_err(cannot("read"))?);
    let mut out = unkept(&io::stdout()).map_err(cannot("write"))?;
    while let Some(line) = lines.next().map_err(cannot("read"))? {
        if !line.trim_ascii().is_empty() {
            let mut answer = Zeroizing::new(reply(host, &line).to_string().into_bytes());
            answer.push(b'\n');
            match out.write_all(&answer) {
                // A reader that has gone away is no fault.
                Err(problem) if problem.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
                other => other.map_err(cannot("write"))?,
            }
        }
    }
    Ok(())
}

fn reply(host: &Host, line: &[u8]) -> Value {
    let Ok(request) = serde_json::from_slice::<Value>(line) else {
        return json!({ "id": null, "failure": Failure::BadInput });
    };
    let id = request.get("id").cloned().unwrap_or(Value::Null);
    let command = request.get("command").and_then(Value::as_str).unwrap_or_default();
    match host.ask(command, request.get("input").cloned().unwrap_or(Value::Null)) {
        Ok(answer) => json!({ "id": id, "ok": answer }),
        Err(failure) => json!({ "id": id, "failure": failure }),
    }
}

/// The same stream without the standard library's buffer, which would keep a passphrase until it is
/// written over by chance.
#[cfg(unix)]
fn unkept(stream: &impl std::os::fd::AsFd) -> io::Result<File> {
    Ok(stream.as_fd().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn unkept(stream: &impl std::os::windows::io::AsHandle) -> io::Result<File> {
    Ok(stream.as_handle().try_clone_to_owned()?.into())
}

/// The lines of a stream; what was read is wiped when it is given on.
struct Lines {
    from: File,
    read: Zeroizing<Vec<u8>>,
}

impl Lines {
    fn of(from: File) -> Self {
        Self { from, read: Zeroizing::default() }
    }

    /// The next line, or what is left at the end.
    fn next(&mut self) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        loop {
            if let Some(at) = self.read.iter().position(|it| *it == b'\n') {
                let rest = Zeroizing::new(self.read[at + 1..].to_vec());
                self.read.truncate(at);
                return Ok(Some(std::mem::replace(&mut self.read, rest)));
            }
            let mut chunk = Zeroizing::new([0; 16 * 1024]);
            match self.from.read(chunk.as_mut())? {
                0 if self.read.is_empty() => return Ok(None),
                0 => return Ok(Some(std::mem::take(&mut self.read))),
                count => self.read.extend_from_slice(&chunk[..count]),
            }
        }
    }
}
