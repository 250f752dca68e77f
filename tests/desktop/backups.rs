//! Backups, restores and the second folder.
