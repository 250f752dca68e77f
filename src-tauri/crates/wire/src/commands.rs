//! The macro behind the table.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::Failure;

/// Declares commands: name, named inputs, output, and the method of [`companion::Visit`] that does it.
macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident($($input:ident: $type:ty),* $(,)?) -> $output:ty = $method:path;)*) => {
        /// The name of every command, in the order of the table.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Carries out one command at one moment.
        ///
        /// # Errors
        ///
        /// [`Failure::NoSuchCommand`], [`Failure::BadInput`], or what the command itself says.
        pub fn answer(companion: &companion::Companion, now: domain::Moment, command: &str, input: serde_json::Value) -> Result<serde_json::Value, $crate::Failure> {
            let visit = companion.at(now);
            match command {
                $(stringify!($name) => {
                    #[derive(serde::Deserialize)]
                    #[serde(rename_all = "camelCase", deny_unknown_fields)]
                    struct Input { $($input: $type),* }
                    let Input { $($input),* } = $crate::commands::read(input)?;
                    let output: $output = $method(&visit $(, $input)*)?;
                    $crate::commands::write(&output)
                })*
                _ => Err($crate::Failure::NoSuchCommand),
            }
        }

        /// Tells a collector everything the TypeScript needs.
        pub(crate) fn describe(collector: &mut $crate::typescript::Collector) {
            $(collector.command(
                stringify!($name),
                &[$($doc),+],
                &[$((stringify!($input), $crate::typescript::Collector::name::<$type>)),*],
                $crate::typescript::Collector::name::<$output>,
            );)*
        }
    };
}

/// Reads the input of a command; nothing at all reads as an empty one.
pub(crate) fn read<T: DeserializeOwned>(input: Value) -> Result<T, Failure> {
    let input = if input.is_null() { Value::Object(serde_json::Map::new()) } else { input };
    serde_json::from_value(input).map_err(|_| Failure::BadInput)
}

/// Writes the output of a command.
pub(crate) fn write<T: Serialize>(output: &T) -> Result<Value, Failure> {
    serde_json::to_value(output).map_err(|_| Failure::Unexpected)
}
