//! The one window: local pages only, no new windows, no downloads.

use tauri::{App, Url, WebviewWindowBuilder, webview::NewWindowResponse};

/// Every title the window may have: the app's name, and what stands there while everything is hidden.
pub(crate) const TITLES: [&str; 2] = ["Betweentimes", "Notes"];

/// Opens the window that the configuration describes.
pub(crate) fn open(app: &mut App) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.first().cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let builder = WebviewWindowBuilder::from_config(app.handle(), &config)?
        .on_navigation(is_local)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            // The page never puts a person's words there; this keeps it so, whatever the page does.
            if TITLES.contains(&title.as_str()) {
                // A title that cannot be set leaves the name of the app, which says as little.
                let _ = window.set_title(&title);
            }
        })
        .on_download(|_, _| false);
    // WebDriver cannot attach to an incognito window, so the build for the journeys has an ordinary one.
    #[cfg(feature = "automation")]
    let builder = builder.incognito(false);
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(|webview| quiet(&webview.inner()))?;
    #[cfg(not(target_os = "linux"))]
    drop(window);
    Ok(())
}

/// Turns off what this app never uses: storage in the web view, graphics, caches of pages and names.
#[cfg(target_os = "linux")]
fn quiet(view: &webkit2gtk::WebView) {
    use webkit2gtk::{CacheModel, SettingsExt, WebContextExt, WebViewExt};

    if let Some(context) = view.context() {
        context.set_cache_model(CacheModel::DocumentViewer);
    }
    let Some(settings) = WebViewExt::settings(view) else { return };
    settings.set_enable_webgl(false);
    settings.set_enable_page_cache(false);
    settings.set_enable_dns_prefetching(false);
    settings.set_enable_html5_database(false);
    settings.set_enable_html5_local_storage(false);
    settings.set_enable_offline_web_application_cache(false);
    settings.set_enable_media_stream(false);
    settings.set_enable_mediasource(false);
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
