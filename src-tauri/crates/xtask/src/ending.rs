//! Ending a program we started: politely first, and never anybody else's.

use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::tools;

/// How long a program may take to close.
const CLOSING: Duration = Duration::from_secs(5);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// Ends a child, with the process group it leads when `grouped`, and waits until it has ended.
pub fn end(child: &mut Child, grouped: bool) {
    if has_ended(child) {
        return;
    }
    let id = format!("{}{}", if grouped { "-" } else { "" }, child.id());
    signal("TERM", &id);
    let start = Instant::now();
    while !has_ended(child) && start.elapsed() < CLOSING {
        thread::sleep(PAUSE);
    }
    if grouped {
        // The leader may be gone and a helper not.
        signal("KILL", &id);
    }
    // Nothing is lost when it has ended by itself in the meantime.
    let _ = child.kill();
    let _ = child.wait();
}

fn has_ended(child: &mut Child) -> bool {
    matches!(child.try_wait(), Ok(Some(_)))
}

fn signal(name: &str, id: &str) {
    // `-s` and `--`: the shell's own kill takes a group in no other spelling.
    let script = format!("kill -s {name} -- {id}");
    // The process may have ended by itself, which is what was wanted.
    let _ = tools::command("sh").args(["-c", &script]).stderr(Stdio::null()).status();
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::process::CommandExt;

    use super::*;

    #[test]
    fn a_child_ends_when_asked() {
        let mut child = tools::command("sleep").arg("600").spawn().expect("sleep starts");
        end(&mut child, false);
        assert!(has_ended(&mut child));
    }

    #[test]
    fn a_group_ends_with_its_helpers() {
        let mut command = tools::command("sh");
        command.args(["-c", "sleep 600 & echo $!; wait"]).process_group(0).stdout(Stdio::piped());
        let mut child = command.spawn().expect("sh starts");
        let mut helper = String::new();
        let output = child.stdout.take().expect("piped");
        std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut helper).expect("a line");
        end(&mut child, true);
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", helper.trim()));
        assert!(!stat.is_ok_and(|stat| !stat.contains(") Z ")), "the helper still runs");
    }
}
