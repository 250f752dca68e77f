//! Noticing that nobody is there any more: the screen was locked, the computer is going to sleep, or another person took
//! over the seat. The page keeps what was typed and locks, as it does after a while without a key.
//!
//! Windows and macOS lock the session itself; there the idle time of the app still counts.

use gio::glib::{Variant, VariantDict};
use gio::{BusType, Cancellable, DBusConnection, DBusSignalFlags};
use tauri::{AppHandle, Manager};

/// A signal that means that nobody is there, when its only or its named value is this.
struct Sign {
    bus: BusType,
    interface: &'static str,
    signal: &'static str,
    /// Its first value, where the bus is to look at it for us.
    of: Option<&'static str>,
    means_away: fn(&Variant) -> bool,
}

/// A session of a person at this computer.
const SESSION: &str = "org.freedesktop.login1.Session";

/// Screen savers and lock screens of desktops: each says on the session bus when it comes and goes.
const SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

const SIGNS: [Sign; 3] = [
    Sign {
        bus: BusType::System,
        interface: "org.freedesktop.login1.Manager",
        signal: "PrepareForSleep",
        of: None,
        means_away: first_is_true,
    },
    Sign { bus: BusType::System, interface: SESSION, signal: "Lock", of: None, means_away: |_| true },
    Sign {
        bus: BusType::System,
        interface: "org.freedesktop.DBus.Properties",
        signal: "PropertiesChanged",
        of: Some(SESSION),
        means_away: seat_was_taken,
    },
];

/// Listens for as long as the app runs. Where there is no bus, the idle time alone counts.
pub(crate) fn watch(app: &AppHandle) {
    for bus in [BusType::Session, BusType::System] {
        let app = app.clone();
        gio::bus_get(bus, None::<&Cancellable>, move |connection| {
            if let Ok(connection) = connection {
                listen(&app, bus, &connection);
            }
        });
    }
}

fn listen(app: &AppHandle, bus: BusType, connection: &DBusConnection) {
    for sign in SAVERS.map(saver).into_iter().chain(SIGNS).filter(|it| it.bus == bus) {
        let app = app.clone();
        // Whoever may speak on the bus may lock the journal. Nobody can open it that way.
        connection.signal_subscribe(
            None,
            Some(sign.interface),
            Some(sign.signal),
            None,
            sign.of,
            DBusSignalFlags::NONE,
            move |_, _, _, _, _, values| {
                if (sign.means_away)(values) {
                    tell(&app);
                }
            },
        );
    }
}

fn saver(interface: &'static str) -> Sign {
    Sign { bus: BusType::Session, interface, signal: "ActiveChanged", of: None, means_away: first_is_true }
}

/// Tells the page, which keeps its drafts first.
fn tell(app: &AppHandle) {
    for webview in app.webview_windows().values() {
        // A page that is gone has nothing to keep.
        let _ = webview.eval("window.dispatchEvent(new Event('nobodythere'))");
    }
}

fn first_is_true(values: &Variant) -> bool {
    values.try_child_value(0).and_then(|it| it.get::<bool>()).unwrap_or(false)
}

/// A session is no longer the one in front: another person took over. Any session counts; one lock too many harms nobody.
fn seat_was_taken(values: &Variant) -> bool {
    let of_a_session = values.try_child_value(0).and_then(|it| it.get::<String>()).is_some_and(|it| it == SESSION);
    let changed = values.try_child_value(1).map(|it| VariantDict::new(Some(&it)));
    let active = changed.and_then(|it| it.lookup::<bool>("Active").ok().flatten());
    of_a_session && active == Some(false)
}

#[cfg(test)]
mod tests {
    use gio::glib::ToVariant;

    use super::*;

    fn properties(of: &str, active: bool) -> Variant {
        let changed = VariantDict::new(None);
        changed.insert("Active", active);
        Variant::tuple_from_iter([of.to_variant(), changed.end(), Vec::<String>::new().to_variant()])
    }

    #[test]
    fn a_screen_that_comes_back_is_no_reason_to_lock() {
        assert!(first_is_true(&(true,).to_variant()));
        assert!(!first_is_true(&(false,).to_variant()));
        assert!(!first_is_true(&().to_variant()));
    }

    #[test]
    fn only_a_session_that_lost_its_seat_counts() {
        assert!(seat_was_taken(&properties(SESSION, false)));
        assert!(!seat_was_taken(&properties(SESSION, true)));
        assert!(!seat_was_taken(&properties("org.freedesktop.login1.User", false)));
    }
}
