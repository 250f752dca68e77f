//! Long work at a command line: what it is doing, on standard error, so that answers stay answers.

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use companion::{Progress, Stage};
use serde_json::{Value, json};
use wire::Failure;

use crate::host::Host;

/// The pause between two looks.
const BETWEEN: Duration = Duration::from_millis(200);

/// Carries out one command that may take long, and tells how far it has come.
pub(crate) fn ask(host: &Host, command: &str, input: Value) -> Result<Value, Failure> {
    let (done, waiting) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut teller = Teller::default();
            while waiting.recv_timeout(BETWEEN) == Err(RecvTimeoutError::Timeout) {
                let progress = host.ask("progress", json!({})).ok();
                teller.tell(progress.and_then(|it| serde_json::from_value(it).ok()).flatten());
            }
            teller.end();
        });
        let answer = host.ask(command, input);
        drop(done);
        answer
    })
}

/// On a terminal one line that changes; elsewhere one line a stage.
#[derive(Default)]
struct Teller {
    stage: Option<Stage>,
    wrote: bool,
}

impl Teller {
    fn tell(&mut self, progress: Option<Progress>) {
        let Some(progress) = progress else { return };
        let mut out = std::io::stderr().lock();
        // A reader that has gone away is no fault.
        let _ = if out.is_terminal() {
            self.wrote = true;
            write!(out, "\r\x1b[K{}", line(progress)).and_then(|()| out.flush())
        } else if self.stage != Some(progress.stage) {
            writeln!(out, "{}", name(progress.stage))
        } else {
            Ok(())
        };
        self.stage = Some(progress.stage);
    }

    fn end(&mut self) {
        if self.wrote {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}

fn line(progress: Progress) -> String {
    match progress.of {
        0 => format!("{} {}", name(progress.stage), progress.done),
        of => format!("{} {} %", name(progress.stage), u64::from(progress.done) * 100 / u64::from(of)),
    }
}

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Copying => "Copying the journal …",
        Stage::Checking => "Checking …",
        Stage::Packing => "Writing the backup …",
        Stage::Unpacking => "Reading the backup …",
        Stage::Encrypting => "Encrypting …",
        Stage::Reading => "Reading the damaged file …",
        Stage::Merging => "Putting together what was read …",
        Stage::Erasing => "Erasing in the backups …",
        Stage::Importing => "Taking in entries …",
        Stage::Gathering => "Gathering …",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_in_per_cent_and_a_number_where_the_end_is_not_known() {
        assert_eq!(line(Progress { stage: Stage::Copying, done: 1, of: 3 }), "Copying the journal … 33 %");
        assert_eq!(line(Progress { stage: Stage::Importing, done: 7, of: 0 }), "Taking in entries … 7");
    }
}
