//! Hostile files, hostile words, kills: a clear answer, and nothing is changed or lost.

mod bad_backups;
mod bad_imports;
#[cfg(unix)]
mod bad_keys;
mod bad_packs;
mod exercises;
mod kills;
mod pages;
mod passphrases;
mod payloads;
#[cfg(target_os = "linux")]
mod proof;
mod vaults;
