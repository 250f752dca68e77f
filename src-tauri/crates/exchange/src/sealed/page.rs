//! The page around what is sealed.

use super::words::SealWords;
use crate::envelope::Envelope;
use crate::html::{self, escaped, fingerprint};

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

const ENVELOPE_BEGINS: &str = "<script type=\"application/json\" id=\"envelope\">";
const ENVELOPE_ENDS: &str = "</script>";

/// The page that asks for the passphrase.
pub(super) fn page(language: &str, envelope: &Envelope, words: &SealWords) -> String {
    let style = format!("{}{STYLE}", html::STYLE);
    let policy = format!(
        "default-src 'none'; script-src '{}'; style-src '{}'; base-uri 'none'; form-action 'none'",
        fingerprint(SCRIPT),
        fingerprint(&style),
    );
    filled(PAGE, |name| match name {
        "language" => escaped(language),
        "policy" => policy.clone(),
        "style" => style.clone(),
        "script" => SCRIPT.to_owned(),
        "envelope" => format!("{ENVELOPE_BEGINS}{}{ENVELOPE_ENDS}", envelope.written()),
        "derivation" => envelope.parameters()[0].clone(),
        "cipher" => envelope.parameters()[1].clone(),
        "title" => escaped(&words.title),
        "intro" => escaped(&words.intro),
        "passphrase" => escaped(&words.passphrase),
        "open" => escaped(&words.open),
        "opening" => escaped(&words.opening),
        "wrong" => escaped(&words.wrong),
        "no-crypto" => escaped(&words.no_crypto),
        "no-script" => escaped(&words.no_script),
        "how" => escaped(&words.how),
        _ => String::new(),
    })
}

/// The envelope in a page.
pub(super) fn envelope(page: &str) -> Option<Envelope> {
    let (_, rest) = page.split_once(ENVELOPE_BEGINS)?;
    let (envelope, _) = rest.split_once(ENVELOPE_ENDS)?;
    serde_json::from_str(envelope).ok()
}

/// Puts words into the gaps of a template. What is put in is not looked at again.
pub(super) fn filled(template: &str, words: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, gap)) = rest.split_once("{{") {
        let (name, after) = gap.split_once("}}").unwrap_or((gap, ""));
        filled += before;
        filled += &words(name);
        rest = after;
    }
    filled + rest
}
