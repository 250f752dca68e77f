//! The shell: the only code that knows Tauri. It opens the window and carries `ask`.

mod act;
mod ask;
#[cfg(target_os = "linux")]
mod away;
mod choose;
mod closing;
mod harden;
mod places;
mod reminder;
mod window;

use std::{alloc::System, process::ExitCode, sync::Arc, thread};

use companion::Companion;
use zeroizing_alloc::ZeroAlloc;

/// Memory is overwritten when it is given back: passphrases and entries pass through many hands.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// Opens the window and returns when it is closed.
#[must_use]
pub fn run() -> ExitCode {
    harden::process();
    let places = match places::of_this_computer() {
        Ok(places) => places,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let companion = Arc::new(Companion::new(places));
    open_meanwhile(&companion);
    let outcome = tauri::Builder::default()
        .manage(companion)
        .manage(Arc::new(closing::Asked::default()))
        .invoke_handler(tauri::generate_handler![ask::ask, ask::zoom, choose::choose, act::act])
        .on_window_event(closing::on)
        .setup(|app| {
            window::open(app)?;
            #[cfg(target_os = "linux")]
            away::watch(app.handle());
            reminder::watch(app.handle());
            Ok(())
        })
        .run(tauri::generate_context!());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => {
            eprintln!("The window could not be opened. Your entries are safe.");
            ExitCode::FAILURE
        }
    }
}

/// Opens a vault without a passphrase, and reads the exercises, while the window is still starting.
fn open_meanwhile(companion: &Arc<Companion>) {
    let companion = Arc::clone(companion);
    thread::spawn(move || {
        let visit = companion.at(ask::now());
        (visit.status(), visit.exercises())
    });
}
