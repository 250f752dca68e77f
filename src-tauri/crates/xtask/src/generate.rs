//! `cargo xtask generate`: writes what follows from something else.

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::tools;

/// Writes `ui/src/ipc/bindings.ts` and `ui/src/words/ids.ts` from the wire crate, and `docs/DEPENDENCIES.md` from the
/// lock files.
///
/// # Errors
///
/// [`Stop`] when an argument is given or the tests that write them end with an error.
pub fn generate(arguments: &[String]) -> Result<(), Stop> {
    if !arguments.is_empty() {
        return Err(Stop::new("`cargo xtask generate` takes no arguments."));
    }
    setup::system(Purpose::Build)?;
    tools::finish(tools::cargo(&["test", "-p", "wire"]).env("BTW_BLESS", "1"))?;
    tools::finish(&mut tools::cargo(&["fetch", "--locked", "--quiet"]))?;
    let list = ["test", "-p", "betweentimes-tests", "--test", "contract", "the_list_of_dependencies"];
    tools::finish(tools::cargo(&list).env("BTW_BLESS", "1"))?;
    say::line("Written: ui/src/ipc/bindings.ts, ui/src/words/ids.ts and docs/DEPENDENCIES.md.");
    Ok(())
}
