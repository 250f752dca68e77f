//! Choosing a folder or a file with the system's own dialog.

use rfd::AsyncFileDialog;
use serde::Deserialize;

/// What is chosen.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Choice {
    /// A folder, for backups.
    Folder,
    /// A backup.
    Backup,
    /// An exercise, as a zip.
    Exercise,
    /// Where a table is written.
    Table,
    /// Where a paper is written.
    Pdf,
    /// Where a page is written.
    Page,
    /// Where plain text is written.
    Text,
    /// The therapist's answer.
    Answer,
    /// Where a calendar is written.
    Calendar,
    /// A file of another app.
    Import,
    /// Where a folder of plain text is made.
    Notes,
    /// Where data is written.
    Data,
}

/// Lets the person choose; nothing when they chose none, or something that has no name in Unicode.
#[tauri::command]
pub(crate) async fn choose(what: Choice) -> Option<String> {
    // Nobody can click in the system's dialog in a test, so the build for the journeys has the choice ready.
    #[cfg(feature = "automation")]
    if let Some(chosen) = std::env::var_os("BETWEENTIMES_CHOOSES") {
        return chosen.into_string().ok();
    }
    let dialog = AsyncFileDialog::new();
    let chosen = match what {
        Choice::Folder => dialog.pick_folder().await,
        Choice::Backup | Choice::Exercise => dialog.add_filter("zip", &["zip"]).pick_file().await,
        // A neutral name: a folder is read by whoever passes by.
        Choice::Table => dialog.add_filter("csv", &["csv"]).set_file_name("table.csv").save_file().await,
        Choice::Pdf => dialog.add_filter("pdf", &["pdf"]).set_file_name("notes.pdf").save_file().await,
        Choice::Page => dialog.add_filter("html", &["html"]).set_file_name("notes.html").save_file().await,
        Choice::Text => dialog.add_filter("md", &["md"]).set_file_name("notes.md").save_file().await,
        Choice::Answer | Choice::Import => dialog.pick_file().await,
        Choice::Calendar => dialog.add_filter("ics", &["ics"]).set_file_name("calendar.ics").save_file().await,
        Choice::Notes => dialog.set_file_name("notes").save_file().await,
        Choice::Data => dialog.add_filter("json", &["json"]).set_file_name("notes.json").save_file().await,
    };
    chosen.and_then(|it| it.path().to_str().map(str::to_owned))
}
