//! The frame that the system draws around a window, where one exists: its cross closes the window.

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, InputFocus, MapState, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;

use crate::wait;

/// Asks the window of a process to close, as the cross in its frame does. Answers how many were asked.
///
/// ICCCM 4.2.8, `WM_DELETE_WINDOW`.
pub fn closes(process: u32) -> usize {
    let (display, screen) = x11rb::connect(None).expect("the display answers");
    let [protocols, delete, pid] = ["WM_PROTOCOLS", "WM_DELETE_WINDOW", "_NET_WM_PID"].map(|it| atom(&display, it));
    let root = display.setup().roots[screen].root;
    let mut asked = 0;
    for window in all_under(&display, root) {
        let can_close = cardinals(&display, window, protocols, AtomEnum::ATOM.into()).contains(&delete);
        let is_its = cardinals(&display, window, pid, AtomEnum::CARDINAL.into()) == [process];
        if can_close && is_its && is_on_the_screen(&display, window) {
            let event = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
            display.send_event(false, window, EventMask::NO_EVENT, event).expect("the display takes it");
            asked += 1;
        }
    }
    display.flush().expect("the display takes it");
    asked
}

/// A window of another program, in front of every other for as long as this lives.
pub struct OtherProgram(#[expect(dead_code, reason = "the display closes the window when this goes")] RustConnection);

impl OtherProgram {
    /// Opens it and waits until it has the keyboard, as when a person turns to it.
    pub fn comes_to_the_front() -> Self {
        let (display, screen) = x11rb::connect(None).expect("the display answers");
        let window = display.generate_id().expect("a name for a window");
        let root = &display.setup().roots[screen];
        let (class, aux) = (WindowClass::INPUT_OUTPUT, CreateWindowAux::new());
        display.create_window(0, window, root.root, 0, 0, 90, 60, 0, class, root.root_visual, &aux).expect("a window");
        display.map_window(window).expect("the display takes it");
        let focused = || display.get_input_focus().ok().and_then(|it| it.reply().ok()).map(|it| it.focus);
        let has_keyboard = wait::until(|| {
            display.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME).ok()?;
            (focused() == Some(window)).then_some(())
        });
        assert!(has_keyboard.is_some(), "the other window has the keyboard");
        Self(display)
    }
}

/// The titles that the windows of a process show outside, as a list of windows reads them.
pub fn titles(process: u32) -> Vec<String> {
    let (display, screen) = x11rb::connect(None).expect("the display answers");
    let [pid, name, text] = ["_NET_WM_PID", "_NET_WM_NAME", "UTF8_STRING"].map(|it| atom(&display, it));
    let root = display.setup().roots[screen].root;
    let of_it = |window: &Window| cardinals(&display, *window, pid, AtomEnum::CARDINAL.into()) == [process];
    let seen = all_under(&display, root).into_iter().filter(of_it).filter(|it| is_on_the_screen(&display, *it));
    let title = |window| {
        let said = display.get_property(false, window, name, text, 0, 256).ok().and_then(|it| it.reply().ok());
        said.map(|it| String::from_utf8_lossy(&it.value).into_owned()).unwrap_or_default()
    };
    seen.map(title).collect()
}

/// What any program at this display may take from the clipboard; nothing when nobody offers text.
///
/// ICCCM 2.4: the owner is asked to write it into a property of a window of ours.
pub fn clipboard() -> String {
    let (display, screen) = x11rb::connect(None).expect("the display answers");
    let [clipboard, text, place] = ["CLIPBOARD", "UTF8_STRING", "BETWEENTIMES_TEST"].map(|it| atom(&display, it));
    let window = display.generate_id().expect("a name for a window");
    let root = &display.setup().roots[screen];
    let aux = CreateWindowAux::new();
    let class = WindowClass::INPUT_OUTPUT;
    display.create_window(0, window, root.root, 0, 0, 1, 1, 0, class, root.root_visual, &aux).expect("a window");
    display.convert_selection(window, clipboard, text, place, x11rb::CURRENT_TIME).expect("the display takes it");
    display.flush().expect("the display takes it");
    let answer = wait::until(|| match display.poll_for_event() {
        Ok(Some(Event::SelectionNotify(it))) => Some(it.property),
        _ => None,
    });
    if answer.is_none_or(|it| it == x11rb::NONE) {
        return String::new();
    }
    let said = display.get_property(true, window, place, AtomEnum::ANY, 0, 1024).ok().and_then(|it| it.reply().ok());
    said.map(|it| String::from_utf8_lossy(&it.value).into_owned()).unwrap_or_default()
}

fn atom(display: &RustConnection, name: &str) -> u32 {
    let asked = display.intern_atom(false, name.as_bytes()).expect("the display takes it");
    asked.reply().expect("the display answers").atom
}

fn all_under(display: &RustConnection, window: Window) -> Vec<Window> {
    let tree = display.query_tree(window).ok().and_then(|it| it.reply().ok());
    let below = tree.into_iter().flat_map(|it| it.children).flat_map(|it| all_under(display, it));
    std::iter::once(window).chain(below).collect()
}

fn is_on_the_screen(display: &RustConnection, window: Window) -> bool {
    let seen = display.get_window_attributes(window).ok().and_then(|it| it.reply().ok());
    seen.is_some_and(|it| it.map_state == MapState::VIEWABLE)
}

/// What a window says about itself; nothing when it says nothing, or has gone.
fn cardinals(display: &RustConnection, window: Window, property: u32, kind: u32) -> Vec<u32> {
    let said = display.get_property(false, window, property, kind, 0, 16).ok().and_then(|it| it.reply().ok());
    said.and_then(|it| it.value32().map(Iterator::collect)).unwrap_or_default()
}
