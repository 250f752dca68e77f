//! What stands inside of a line.

/// The marks around words.
const MARKS: [&str; 4] = ["**", "//", "--", "__"];
/// The marks around what is to be as it is.
const RAW: [&str; 2] = ["``", "\"\""];
/// How the names of pictures end.
const PICTURES: [&str; 8] = [".png", ".jpg", ".jpeg", ".gif", ".eps", ".bmp", ".svg", ".webp"];

/// A line's words, and how many pictures it showed.
pub(super) fn inline(line: &str) -> (String, u64) {
    let mut spans = Spans {
        line,
        at: 0,
        plain: String::with_capacity(line.len()),
        pictures: 0,
        marks: [Mark::Free; 4],
        raw: [true; 2],
    };
    while let Some(rest) = spans.line.get(spans.at..).filter(|it| !it.is_empty()) {
        if !(spans.address(rest) || spans.raw(rest) || spans.bracket(rest) || spans.colour(rest) || spans.mark(rest)) {
            let Some(it) = rest.chars().next() else { break };
            spans.plain.push(it);
            spans.at += it.len_utf8();
        }
    }
    (spans.plain, spans.pictures)
}

/// What is known of a kind of mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// It may begin.
    Free,
    /// It began, and ends there.
    Until(usize),
    /// On this line there is no end for it any more.
    Never,
}

struct Spans<'a> {
    line: &'a str,
    at: usize,
    plain: String,
    pictures: u64,
    marks: [Mark; 4],
    /// Whether there may still be an end for each.
    raw: [bool; 2],
}

impl<'a> Spans<'a> {
    /// The part of an address behind its colon: nothing in it is a mark.
    fn address(&mut self, rest: &'a str) -> bool {
        if !rest.starts_with("://") {
            return false;
        }
        let end = rest.find(|it: char| it.is_whitespace() || matches!(it, ']' | '"' | ')' | '}')).unwrap_or(rest.len());
        self.keep(rest, end, 0)
    }

    fn raw(&mut self, rest: &'a str) -> bool {
        let Some((open, sign)) = self.raw.iter_mut().zip(RAW).find(|it| rest.starts_with(it.1)) else { return false };
        let inside = rest.get(sign.len()..).unwrap_or_default();
        *open = *open && inside.contains(sign);
        match inside.find(sign).filter(|it| *it > 0) {
            Some(end) if *open => self.keep(inside, end, sign.len() * 2),
            _ => self.keep(rest, sign.len(), 0),
        }
    }

    /// A link or a picture.
    fn bracket(&mut self, rest: &'a str) -> bool {
        let Some(inside) = enclosed(rest, '[', ']') else { return false };
        match shown(inside) {
            Some(Shown::Picture) => self.pictures = self.pictures.saturating_add(1),
            Some(Shown::Link(name, address)) => {
                let (name, pictures) = inline(name.trim());
                self.pictures = self.pictures.saturating_add(pictures);
                self.plain += &if name.is_empty() { address.to_owned() } else { format!("{name} ({address})") };
            }
            None => return false,
        }
        self.at += inside.len() + 2;
        true
    }

    fn colour(&mut self, rest: &'a str) -> bool {
        let inside = enclosed(rest, '{', '}');
        let Some((inside, (words, _))) = inside.and_then(|it| Some((it, it.split_once("|color:")?))) else {
            return false;
        };
        let (words, pictures) = inline(words);
        self.pictures = self.pictures.saturating_add(pictures);
        self.plain += &words;
        self.at += inside.len() + 2;
        true
    }

    /// A mark around words: its beginning when it has an end, or that end.
    fn mark(&mut self, rest: &'a str) -> bool {
        let Some((mark, sign)) = self.marks.iter_mut().zip(MARKS).find(|it| rest.starts_with(it.1)) else {
            return false;
        };
        let is_end = *mark == Mark::Until(self.at);
        // A link may have gone over an end.
        if matches!(*mark, Mark::Until(end) if end <= self.at) {
            *mark = Mark::Free;
        }
        let begins = rest.get(sign.len()..).is_some_and(|it| it.starts_with(|it: char| !it.is_whitespace()));
        if !is_end && *mark == Mark::Free && begins {
            *mark = end_of(rest, sign).map_or(Mark::Never, |end| Mark::Until(self.at + end));
        } else if !is_end {
            return false;
        }
        let goes = is_end || *mark != Mark::Never;
        self.at += if goes { sign.len() } else { 0 };
        goes
    }

    /// Keeps so many bytes, and goes on behind them and what is left out beside.
    fn keep(&mut self, from: &str, bytes: usize, beside: usize) -> bool {
        self.plain += from.get(..bytes).unwrap_or_default();
        self.at += bytes + beside;
        true
    }
}

/// Where the mark ends that begins this text: behind a word, and at the last of more signs than are needed.
fn end_of(rest: &str, sign: &str) -> Option<usize> {
    let mut from = sign.len() + rest.get(sign.len()..)?.chars().next()?.len_utf8();
    loop {
        let mut at = from + rest.get(from..)?.find(sign)?;
        let before = rest.get(..at)?.chars().next_back()?;
        if before.is_whitespace() || sign == "//" && before == ':' {
            from = at + sign.len();
            continue;
        }
        while rest.get(at + 1..).is_some_and(|it| it.starts_with(sign)) {
            at += 1;
        }
        return Some(at);
    }
}

/// What lies between two brackets when none opens between.
fn enclosed(rest: &str, open: char, close: char) -> Option<&str> {
    let inside = rest.strip_prefix(open)?;
    let end = inside.find([open, close])?;
    let (inside, after) = inside.split_at_checked(end)?;
    after.starts_with(close).then_some(inside)
}

enum Shown<'a> {
    Picture,
    Link(&'a str, &'a str),
}

fn shown(inside: &str) -> Option<Shown<'_>> {
    if let Some((name, address)) = inside.split_once("\"\"") {
        let (address, ending) = address.split_once("\"\"")?;
        return match name.trim() {
            "" => Some(Shown::Picture),
            _ if ending.trim().is_empty() => Some(Shown::Link(name, address.trim())),
            _ => None,
        };
    }
    match inside.trim().rsplit_once(char::is_whitespace) {
        Some((name, address)) if address.contains("://") || address.starts_with("mailto:") => {
            Some(Shown::Link(name, address))
        }
        None if PICTURES.iter().any(|it| inside.to_ascii_lowercase().ends_with(it)) => Some(Shown::Picture),
        _ => None,
    }
}
