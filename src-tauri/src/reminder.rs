//! The reminder: the app's own timer while it runs, and the one notice that is shown outside the window. Systems cannot be
//! asked to remind while the app is closed; a calendar can, by the file that Settings write.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use companion::{Companion, reminder_line};
use tauri::{AppHandle, Manager};

use crate::ask::now;
use crate::places::IDENTIFIER;
use crate::window::TITLES;

/// How long between two looks at the clock. Short steps: a computer that slept, or whose clock was set, is noticed.
const LOOK: Duration = Duration::from_secs(30);

/// Looks at the clock for as long as the app runs.
pub(crate) fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        loop {
            // First the wait: whoever opens the window now needs no reminder.
            thread::sleep(LOOK);
            let due = app.state::<Arc<Companion>>().at(now()).reminder_due();
            // What cannot be written down does not come, or it would come again and again. A person who is here already
            // has had the reminder of the day.
            if due.unwrap_or(false) && !is_in_front(&app) {
                show(TITLES[0], &reminder_line());
            }
        }
    });
}

fn is_in_front(app: &AppHandle) -> bool {
    app.webview_windows().values().any(|it| it.is_focused().unwrap_or(false))
}

/// Asks the desktop to show it, without a sound and without anything to press. Where nobody listens, nothing is shown.
#[cfg(target_os = "linux")]
fn show(title: &str, line: &str) {
    use gio::{BusType, Cancellable, DBusCallFlags};

    const PATIENCE_MS: i32 = 5_000;
    const SERVICE: &str = "org.freedesktop.Notifications";
    let Ok(bus) = gio::bus_get_sync(BusType::Session, None::<&Cancellable>) else { return };
    let _ = bus.call_sync(
        Some(SERVICE),
        "/org/freedesktop/Notifications",
        SERVICE,
        "Notify",
        Some(&notice(title, line)),
        None,
        DBusCallFlags::NONE,
        PATIENCE_MS,
        None::<&Cancellable>,
    );
}

/// What `Notify` takes: application, what it replaces, icon, title, text, actions, hints, and how long, as the desktop likes.
#[cfg(target_os = "linux")]
fn notice(title: &str, line: &str) -> gio::glib::Variant {
    use gio::glib::{ToVariant, Variant, VariantDict};

    let hints = VariantDict::new(None);
    hints.insert("suppress-sound", true);
    hints.insert("desktop-entry", IDENTIFIER);
    Variant::tuple_from_iter([
        title.to_variant(),
        0_u32.to_variant(),
        "".to_variant(),
        title.to_variant(),
        line.to_variant(),
        Vec::<String>::new().to_variant(),
        hints.end(),
        (-1_i32).to_variant(),
    ])
}

/// Asks the system to show it, in the app's own name.
#[cfg(any(windows, target_os = "macos"))]
fn show(title: &str, line: &str) {
    #[cfg(target_os = "macos")]
    let _ = notify_rust::set_application(IDENTIFIER);
    let mut notice = notify_rust::Notification::new();
    notice.summary(title).body(line);
    #[cfg(windows)]
    notice.app_id(IDENTIFIER);
    // Whoever turned notices off for the app sees none.
    let _ = notice.show();
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_what_desktops_read_and_says_the_two_constants() {
        let notice = notice(TITLES[0], &reminder_line());

        assert_eq!(notice.type_().as_str(), "(susssasa{sv}i)");
        assert_eq!(notice.child_value(3).str(), Some("Betweentimes"));
        assert_eq!(notice.child_value(4).str(), Some("A moment for you, when you like."));
    }
}
