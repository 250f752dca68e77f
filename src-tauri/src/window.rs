//! The one window: local pages only, no new windows, no downloads.

use tauri::{App, Url, WebviewWindowBuilder, webview::NewWindowResponse};

/// Opens the window that the configuration describes.
pub(crate) fn open(app: &mut App) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.first().cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let builder = WebviewWindowBuilder::from_config(app.handle(), &config)?
        .on_navigation(is_local)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    // WebDriver cannot attach to an incognito window, so the build for the journeys has an ordinary one.
    #[cfg(feature = "automation")]
    let builder = builder.incognito(false);
    builder.build()?;
    Ok(())
}

/// Whether an address is one of the app's own pages.
fn is_local(address: &Url) -> bool {
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_apps_own_pages_may_be_opened() {
        let open = |address: &str| is_local(&Url::parse(address).expect("an address"));

        assert!(open("tauri://localhost/index.html"));
        assert!(open("http://tauri.localhost/"));
        assert!(!open("https://example.org/"));
        assert!(!open("data:text/html,hello"));
        assert!(!open("file:///etc/passwd"));
    }
}
