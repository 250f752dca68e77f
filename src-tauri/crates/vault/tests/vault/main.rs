//! What a vault promises, through its public face.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test stops where it fails")]

mod backups;
mod binning;
mod damage;
mod drafts;
mod erasing;
mod healing;
mod help;
mod layouts;
mod links;
mod lists;
mod opening;
mod passphrases;
mod searching;
mod walking;
mod writing;
