//! Python packages that no system package brings, in a folder of their own below `target`.

use std::fs;
use std::path::PathBuf;

use crate::say::{self, Stop};
use crate::tools;

/// The Python of that folder, with everything in `tests/papers/requirements.txt`.
///
/// # Errors
///
/// [`Stop`] when the folder cannot be made, or a package is not there.
pub fn provide() -> Result<PathBuf, Stop> {
    let list = tools::root().join("tests").join("papers").join("requirements.txt");
    let wanted = fs::read(&list).map_err(|it| Stop::new(format!("{} could not be read: {it}.", list.display())))?;
    let folder = tools::target().join("python");
    let (python, stamp) = (folder.join("bin").join("python"), folder.join(".betweentimes-list"));
    if fs::read(&stamp).is_ok_and(|stamped| stamped == wanted) {
        return Ok(python);
    }
    say::heading("Packages from PyPI");
    // The one that knows Debian's modules makes the folder; its packages are our own.
    tools::finish(tools::command("/usr/bin/python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = tools::command(&python.to_string_lossy());
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r"]).arg(&list);
    tools::finish(&mut pip)?;
    fs::write(&stamp, wanted).map_err(|it| Stop::new(format!("{} could not be written: {it}.", stamp.display())))?;
    Ok(python)
}
