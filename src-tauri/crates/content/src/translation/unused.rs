//! English messages that nothing asks for.

use super::{Files, Finding, What};
use crate::words::read;

/// The English messages that no source names: neither whole nor, as `feeling-${key}` or `feeling-{key}` does, by how
/// they begin and end.
#[must_use]
pub fn unused(english: &Files, sources: &[String]) -> Vec<Finding> {
    let named: Vec<&str> = sources.iter().flat_map(|it| it.split(['"', '`', '\''])).filter(|it| is_name(it)).collect();
    let mut found = Vec::new();
    for (file, source) in english {
        let ids = read(source).unwrap_or_default().into_keys();
        let ends = |name: &str, id: &str| stem(name, id).is_some_and(|stem| named.contains(&stem));
        let idle = ids.filter(|id| !named.iter().any(|it| fits(it, id) || ends(it, id)));
        found.extend(idle.map(|id| Finding { place: format!("{file}: {id}"), what: What::Unused }));
    }
    found
}

/// Whether a text in quotes may be the name of a message, or how one ends: one word with a hyphen.
fn is_name(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_lowercase() || it == '$')
        && text.contains('-')
        && !text.contains(['\n', ';', '<'])
}

/// What stands before the end that a name such as `${id}-text` gives; somebody else has to name that.
fn stem<'i>(name: &str, id: &'i str) -> Option<&'i str> {
    let (gap, end) = name.strip_prefix("${")?.split_once('}')?;
    let is_plain = !gap.contains('{') && end.starts_with('-') && !end.contains('{');
    id.strip_suffix(end).filter(|_| is_plain)
}

/// Whether a name is that of a message, with anything where the name has a gap.
fn fits(name: &str, id: &str) -> bool {
    let name = name.split_once('.').map_or(name, |(before, _)| if before.contains('{') { name } else { before });
    let Some((first, rest)) = name.split_once(['$', '{']) else { return name == id };
    let last = rest.rsplit_once('}').map_or("", |it| it.1);
    first.ends_with('-') && id.len() > first.len() + last.len() && id.starts_with(first) && id.ends_with(last)
}
