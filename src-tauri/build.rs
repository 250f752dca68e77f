//! Declares the four commands the window may call, so that the capability list guards them too.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["ask", "zoom", "choose", "act"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(problem) = tauri_build::try_build(attributes) {
        println!("cargo::error={problem:#}");
        std::process::exit(1);
    }
}
