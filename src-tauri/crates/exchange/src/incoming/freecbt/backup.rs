//! The wrapping of a backup: a mark, the packed archive in Base64, and the mark again.

use super::unpack::unpacked;
use crate::incoming::Fault;

/// What stands before and after.
const MARK: &str = ":FreeCBT:";

/// Whether a text is a backup, or at least its beginning.
pub(super) fn is_wrapped(text: &str) -> bool {
    text.trim_start().starts_with(MARK)
}

/// The archive in a backup.
///
/// # Errors
///
/// [`Fault::Broken`] when half of it is missing, something stands after it, or it cannot be unpacked.
pub(super) fn unwrapped(text: &str) -> Result<String, Fault> {
    let packed = text.trim().strip_prefix(MARK).and_then(|it| it.strip_suffix(MARK));
    // Two backups in one file would be read as the first alone.
    let units = packed.filter(|it| !it.contains(MARK)).and_then(unpacked).ok_or(Fault::Broken { line: 0 })?;
    // Half an emoji, which JavaScript allows, becomes the sign for what cannot be shown.
    Ok(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_around_and_broken_lines_do_no_harm() {
        let packed = lz_str::compress_to_base64("A walk in the rain, a walk in the sun 🌦");
        let (before, after) = packed.split_at(20);

        let read = unwrapped(&format!(" \r\n:FreeCBT:{before}\r\n{after}:FreeCBT:\n"));

        assert_eq!(read.as_deref(), Ok("A walk in the rain, a walk in the sun 🌦"));
    }

    #[test]
    fn half_a_backup_is_broken() {
        let whole = format!(":FreeCBT:{}:FreeCBT:", lz_str::compress_to_base64("A walk in the rain"));

        for text in
            [&whole[..whole.len() - 9], &whole[..20], ":FreeCBT:", ":FreeCBT::FreeCBT:", &format!("{whole} {whole}")]
        {
            assert_eq!(unwrapped(text), Err(Fault::Broken { line: 0 }), "{text}");
        }
    }
}
