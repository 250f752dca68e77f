//! Closing the window: what was typed last is kept, a backup that is due is made, then the app ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use companion::Companion;
use tauri::{Manager, Window, WindowEvent};

use crate::ask::now;

/// How many commands the window has asked that are not answered yet, and how many it has asked in all.
#[derive(Default)]
pub(crate) struct Asked {
    waiting: AtomicUsize,
    all: AtomicUsize,
}

/// A command that is being answered; done when this is dropped.
pub(crate) struct Answering(Arc<Asked>);

impl Asked {
    /// Counts a command until it is answered.
    pub(crate) fn begin(self: &Arc<Self>) -> Answering {
        self.all.fetch_add(1, Ordering::SeqCst);
        self.waiting.fetch_add(1, Ordering::SeqCst);
        Answering(Arc::clone(self))
    }

    /// Waits until the window has asked nothing more for a moment and everything is answered, or until
    /// patience ends.
    fn settle(&self) {
        let since = Instant::now();
        let mut seen = (self.all.load(Ordering::SeqCst), Instant::now());
        while since.elapsed() < PATIENCE {
            thread::sleep(LOOK);
            let all = self.all.load(Ordering::SeqCst);
            if all != seen.0 || self.waiting.load(Ordering::SeqCst) > 0 {
                seen = (all, Instant::now());
            } else if seen.1.elapsed() >= QUIET {
                return;
            }
        }
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}

const LOOK: Duration = Duration::from_millis(10);
/// The page asks to keep its drafts at once when it is told to; this long nothing more came.
const QUIET: Duration = Duration::from_millis(150);
/// A page that does not answer any more must not keep the window from closing.
const PATIENCE: Duration = Duration::from_secs(3);

/// Takes the window off the screen and ends in good order, when somebody closes it.
pub(crate) fn on(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    // A window that cannot be hidden is closed all the same, a little later.
    let _ = window.hide();
    let app = window.app_handle().clone();
    thread::spawn(move || {
        for webview in app.webview_windows().values() {
            // The page keeps its drafts when it is about to be left; a page that is gone has none.
            let _ = webview.eval("window.dispatchEvent(new Event('pagehide'))");
        }
        app.state::<Arc<Asked>>().settle();
        app.state::<Arc<Companion>>().close(now());
        app.exit(0);
    });
}
