//! Betweentimes, the window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    betweentimes::run()
}
