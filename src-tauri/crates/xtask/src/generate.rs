//! `cargo xtask generate`: writes what the UI takes from Rust.

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::tools;

/// Writes `ui/src/ipc/bindings.ts` and `ui/src/words/ids.ts` from the wire crate.
///
/// # Errors
///
/// [`Stop`] when an argument is given or the wire crate's tests end with an error.
pub fn generate(arguments: &[String]) -> Result<(), Stop> {
    if !arguments.is_empty() {
        return Err(Stop::new("`cargo xtask generate` takes no arguments."));
    }
    setup::system(Purpose::Build)?;
    tools::finish(tools::cargo(&["test", "-p", "wire"]).env("BTW_BLESS", "1"))?;
    say::line("Written: ui/src/ipc/bindings.ts and ui/src/words/ids.ts.");
    Ok(())
}
