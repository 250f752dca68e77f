//! What goes out, read by the programs that other people have: a browser, PDF readers, a calendar.
//!
//! What was made lies in `target/papers` afterwards, with pictures of what a browser showed.

#![cfg(target_os = "linux")]

#[path = "../desktop/wait.rs"]
mod wait;

mod brief;
mod browser;
mod reading;
mod served;

mod answer;
mod calendar;
mod chosen;
mod data;
mod on_paper;
mod page;
mod sealed;
