//! `cargo xtask generate`: writes what follows from something else.

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::tools;

/// Writes `ui/src/ipc/bindings.ts` and `ui/src/words/ids.ts` from the wire crate, `docs/DEPENDENCIES.md` from the
/// lock files, and `docs/GUIDE.md` and `ui/src/screens/Guide/order.ts` from the guide's words.
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
    let contract = ["test", "-p", "betweentimes-tests", "--test", "contract", "--"];
    let written = ["the_list_of_dependencies", "the_guide_is_the_same"];
    tools::finish(tools::cargo(&contract).args(written).env("BTW_BLESS", "1"))?;
    say::line("Written: ui/src/ipc/bindings.ts, ui/src/words/ids.ts, ui/src/screens/Guide/order.ts,");
    say::line("docs/DEPENDENCIES.md and docs/GUIDE.md.");
    Ok(())
}
