//! What the process does before anything else, so that nothing readable is left behind.

/// Turns off core dumps and driving from outside, and lets the window start on computers without a GPU.
pub(crate) fn process() {
    quiet_panics();
    #[cfg(unix)]
    unix();
    #[cfg(target_os = "linux")]
    linux();
}

/// A panic must not print what it was working on: that may be somebody's words.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or(String::new(), |it| format!(" ({}:{})", it.file(), it.line()));
        eprintln!("Something broke{place}. What was saved is safe.");
    }));
}

#[cfg(unix)]
fn unix() {
    use rustix::process::{Resource, Rlimit, setrlimit, umask};

    umask(rustix::fs::Mode::from_raw_mode(0o077));
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    // Without the right to change it, the system's own limit stays.
    let _ = setrlimit(Resource::Core, none);
}

#[cfg(target_os = "linux")]
fn linux() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    for name in REMOVED {
        remove(name);
    }
    if std::env::var_os(NO_DMABUF).is_none() && !has_render_node() {
        set(NO_DMABUF, "1");
    }
}

/// The webview never goes through a proxy, and only the build for the journeys may be driven.
#[cfg(target_os = "linux")]
const REMOVED: &[&str] = &[
    #[cfg(not(feature = "automation"))]
    "TAURI_WEBVIEW_AUTOMATION",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    #[cfg(not(feature = "automation"))]
    "WEBKIT_INSPECTOR_SERVER",
    #[cfg(not(feature = "automation"))]
    "WEBKIT_INSPECTOR_HTTP_SERVER",
];

/// Without a graphics card the shared-buffer renderer costs a third of the start and 60 MB, or shows nothing.
#[cfg(target_os = "linux")]
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

#[cfg(target_os = "linux")]
fn has_render_node() -> bool {
    std::fs::read_dir("/dev/dri")
        .is_ok_and(|nodes| nodes.flatten().any(|node| node.file_name().to_string_lossy().starts_with("renderD")))
}

#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn remove(name: &str) {
    // SAFETY: called first thing in `main`, before any other thread exists.
    unsafe { std::env::remove_var(name) }
}

#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn set(name: &str, value: &str) {
    // SAFETY: as in `remove`.
    unsafe { std::env::set_var(name, value) }
}
