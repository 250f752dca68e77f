//! What can go wrong with a vault.

use std::io;

use rusqlite::ErrorCode;

/// What can go wrong with a vault. None of it ever carries a person's words or a key.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no vault in the folder.
    #[error("there is no vault here")]
    Absent,
    /// There is a vault in the folder already, or a part of one.
    #[error("there is a vault here already")]
    AlreadyThere,
    /// The passphrase or the recovery code opens nothing.
    #[error("the key does not open the vault")]
    WrongKey,
    /// The passphrase is too short or too easy to guess.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// Something was changed behind the vault's back. Nothing is written to it any more.
    #[error("{what} is damaged")]
    Damaged {
        /// Which part.
        what: &'static str,
    },
    /// Another program's database, or a folder where the file belongs.
    #[error("the file belongs to something else")]
    NotOurs,
    /// Written by a newer release; left exactly as it is.
    #[error("the vault was written by a newer release (layout {found})")]
    Newer {
        /// The number of the layout, or of the format of the keys.
        found: u32,
    },
    /// Another instance has it open.
    #[error("the vault is open in another instance")]
    InUse,
    /// The file or the folder may not be written to.
    #[error("the vault may not be written to")]
    ReadOnly,
    /// The disk is full. What was there before is unchanged.
    #[error("there is no room on the disk")]
    NoRoom,
    /// The file is not a backup that this program made.
    #[error("this is not a backup of Betweentimes")]
    NotABackup,
    /// No backup has this name, or there is no such file.
    #[error("there is no such backup")]
    NoSuchBackup,
    /// The backup belongs to another vault than the one that is open.
    #[error("the backup belongs to another vault")]
    AnotherVault,
    /// Long work was not wanted any more. Nothing is left half done.
    #[error("the work was stopped")]
    Stopped,
    /// No entry has this name, or it is in the bin, or it is not.
    #[error("there is no such entry")]
    NoSuchEntry,
    /// Longer than is kept; nothing was changed.
    #[error("too long to keep")]
    TooLong,
    /// Reading or writing a file went wrong.
    #[error("a file of the vault could not be read or written")]
    Io(#[source] io::Error),
    /// The database refused.
    #[error("the database refused")]
    Sql(#[source] rusqlite::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::NotADirectory | Kind::IsADirectory | Kind::AlreadyExists => Self::NotOurs,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::NoRoom,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { what: "vault.db" },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::NoRoom,
            Some(ErrorCode::TooBig) => Self::TooLong,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Io(io::Error::other(error)),
            _ => Self::Sql(error),
        }
    }
}

/// A text of the vault that no release has written.
impl From<serde_json::Error> for Error {
    fn from(_: serde_json::Error) -> Self {
        Self::Damaged { what: "an entry" }
    }
}

/// The machine gave no random bytes.
impl From<getrandom::Error> for Error {
    fn from(error: getrandom::Error) -> Self {
        Self::Io(io::Error::other(error))
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    fn of_sqlite(code: i32) -> Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn a_file_that_may_not_be_written_is_told_from_a_full_disk() {
        assert!(matches!(of_sqlite(ffi::SQLITE_READONLY), Error::ReadOnly));
        assert!(matches!(of_sqlite(ffi::SQLITE_FULL), Error::NoRoom));
        assert!(matches!(Error::from(io::Error::from(io::ErrorKind::PermissionDenied)), Error::ReadOnly));
        assert!(matches!(Error::from(io::Error::from(io::ErrorKind::ReadOnlyFilesystem)), Error::ReadOnly));
        assert!(matches!(Error::from(io::Error::from(io::ErrorKind::StorageFull)), Error::NoRoom));
    }

    #[test]
    fn a_held_lock_is_told_from_damage() {
        assert!(matches!(of_sqlite(ffi::SQLITE_BUSY), Error::InUse));
        assert!(matches!(of_sqlite(ffi::SQLITE_CORRUPT), Error::Damaged { .. }));
        assert!(matches!(of_sqlite(ffi::SQLITE_NOTADB), Error::Damaged { .. }));
    }
}
