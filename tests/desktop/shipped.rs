//! The window as it ships: incognito, so it cannot be driven, only used, by keys and by ear.
