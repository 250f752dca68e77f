//! The commands that the page asks, and its size.

use std::sync::Arc;

use chrono::Local;
use companion::Companion;
use domain::Moment;
use serde_json::Value;
use tauri::{State, WebviewWindow};
use wire::Failure;

use crate::closing::Asked;

/// What this computer's clock shows.
pub(crate) fn now() -> Moment {
    Moment::of(Local::now().fixed_offset())
}

/// Carries one command from the webview to the companion, off the window's thread.
#[tauri::command]
pub(crate) async fn ask(
    companion: State<'_, Arc<Companion>>,
    asked: State<'_, Arc<Asked>>,
    command: String,
    input: Value,
) -> Result<Value, Failure> {
    let (companion, answering) = (Arc::clone(&companion), asked.begin());
    let answer = move || {
        let _answering = answering;
        wire::answer(&companion, now(), &command, input)
    };
    tauri::async_runtime::spawn_blocking(answer).await.unwrap_or(Err(Failure::Unexpected))
}

/// Makes everything in the window larger or smaller, from 85 to 200 per cent.
#[tauri::command]
pub(crate) fn zoom(window: WebviewWindow, percent: u16) -> Result<(), Failure> {
    let factor = f64::from(percent.clamp(85, 200)) / 100.0;
    window.set_zoom(factor).map_err(|_| Failure::Unexpected)
}
