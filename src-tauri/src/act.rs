//! What the window itself can do: close, fill the screen, and show the folder of the journal in the system's own viewer.

use std::sync::Arc;

use companion::Companion;
use serde::Deserialize;
use tauri::{State, WebviewWindow};
use wire::Failure;

/// Something the window does. None of it carries anything from the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Act {
    /// Close, as its own button does: drafts are kept, and a backup that is due is made.
    Close,
    /// Fill the screen, or no longer.
    FullScreen,
    /// Fill the screen no longer.
    LeaveFullScreen,
    /// Show the folder where the journal lies. No other folder can be asked for.
    ShowFolder,
}

/// Does it.
#[tauri::command]
pub(crate) async fn act(window: WebviewWindow, companion: State<'_, Arc<Companion>>, what: Act) -> Result<(), Failure> {
    let done = match what {
        Act::Close => window.close().is_ok(),
        Act::FullScreen => window.is_fullscreen().and_then(|it| window.set_fullscreen(!it)).is_ok(),
        Act::LeaveFullScreen => window.set_fullscreen(false).is_ok(),
        Act::ShowFolder => open::that_detached(companion.folder()).is_ok(),
    };
    if done { Ok(()) } else { Err(Failure::Unexpected) }
}
