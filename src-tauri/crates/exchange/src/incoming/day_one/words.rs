//! Day One's Markdown: its headings, its escapes, and what it shows between the words.

/// How many pictures, pieces of sound and film, and other files an entry names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::incoming) struct Moments {
    pub(in crate::incoming) photos: u64,
    pub(in crate::incoming) recordings: u64,
    pub(in crate::incoming) files: u64,
}

impl Moments {
    /// Of each kind the greater number: the same things are named in the text and in a list.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            photos: self.photos.max(other.photos),
            recordings: self.recordings.max(other.recordings),
            files: self.files.max(other.files),
        }
    }
}

/// The text without what it shows, and how much that was. A line with nothing else on it goes whole.
pub(in crate::incoming) fn without_moments(text: &str) -> (String, Moments) {
    let (mut kept, mut moments) = (String::with_capacity(text.len()), Moments::default());
    for line in text.split_inclusive('\n') {
        let before = moments;
        let words = line_without(line, &mut moments);
        if moments == before || !words.trim().is_empty() {
            kept += &words;
        }
    }
    (kept, moments)
}

fn line_without(line: &str, moments: &mut Moments) -> String {
    let (mut kept, mut rest) = (String::new(), line);
    while let Some(at) = rest.find("![") {
        let (before, picture) = rest.split_at(at);
        kept += before;
        rest = match moment(picture) {
            Some((place, after)) => {
                count(place, moments);
                after
            }
            None => {
                kept += "![";
                picture.get(2..).unwrap_or_default()
            }
        };
    }
    kept + rest
}

/// Where the picture at the beginning of this text lies, when it is one of Day One, and what follows it.
fn moment(picture: &str) -> Option<(&str, &str)> {
    // No bracket inside, so that a line of many beginnings is gone through once.
    let (_, place) = split_at_first(picture.get(2..)?, ']', &['['])?;
    let (place, after) = split_at_first(place.strip_prefix('(')?, ')', &['(', '['])?;
    let place = place.trim().strip_prefix("dayone-moment:").or_else(|| place.trim().strip_prefix("dayone2-moment:"))?;
    Some((place, after))
}

fn split_at_first<'a>(text: &'a str, end: char, never: &[char]) -> Option<(&'a str, &'a str)> {
    let at = text.find(|it| it == end || never.contains(&it))?;
    let (before, after) = text.split_at_checked(at)?;
    Some((before, after.strip_prefix(end)?))
}

fn count(place: &str, moments: &mut Moments) {
    let kind = place.trim_start_matches('/').split('/').next().unwrap_or_default().to_ascii_lowercase();
    let of_kind = match kind.as_str() {
        "video" | "audio" => &mut moments.recordings,
        "pdfattachment" | "pdf" => &mut moments.files,
        _ => &mut moments.photos,
    };
    *of_kind = of_kind.saturating_add(1);
}

/// The title and the rest, when the first line of a text is a heading.
pub(in crate::incoming) fn headed(text: &str) -> (&str, &str) {
    let text = text.trim_start_matches(['\n', '\r']);
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let level = line.chars().take_while(|it| *it == '#').count();
    match line.get(level..) {
        Some(title) if (1..=6).contains(&level) && title.starts_with([' ', '\t']) && !title.trim().is_empty() => {
            (title.trim(), rest)
        }
        _ => ("", text),
    }
}

/// The text without the backslashes that Day One puts before punctuation. Code keeps its own.
pub(in crate::incoming) fn unescaped(text: &str) -> String {
    let (mut plain, mut paragraph, mut fenced) = (String::with_capacity(text.len()), String::new(), false);
    for line in text.split_inclusive('\n') {
        let fence = line.trim_start().starts_with("```") && !line.trim_start().trim_start_matches('`').contains('`');
        // A span of code ends with its paragraph at the latest.
        if fence || fenced || line.trim().is_empty() {
            unescape(&std::mem::take(&mut paragraph), &mut plain);
            plain += line;
        } else {
            paragraph += line;
        }
        fenced ^= fence;
    }
    unescape(&paragraph, &mut plain);
    plain
}

fn unescape(paragraph: &str, plain: &mut String) {
    let last = last_ticks(paragraph);
    let mut rest = paragraph;
    while let Some(at) = rest.find(['\\', '`']) {
        let (before, from) = rest.split_at(at);
        *plain += before;
        let ticks = from.bytes().take_while(|it| *it == b'`').count();
        let taken = if ticks == 0 {
            escape(from, plain)
        } else {
            let here = paragraph.len().saturating_sub(from.len());
            let closes = last.get(&ticks).is_some_and(|it| *it > here);
            let taken = if closes { span(from, ticks) } else { ticks };
            *plain += from.get(..taken).unwrap_or_default();
            taken
        };
        rest = from.get(taken..).unwrap_or_default();
    }
    *plain += rest;
}

/// Takes a backslash and what it stands before.
fn escape(from: &str, plain: &mut String) -> usize {
    match from.chars().nth(1) {
        Some(next) if next.is_ascii_punctuation() => {
            plain.push(next);
            2
        }
        _ => {
            plain.push('\\');
            1
        }
    }
}

/// Where the last run of so many backticks begins: without it every lone one would be looked for to the end.
fn last_ticks(paragraph: &str) -> std::collections::HashMap<usize, usize> {
    let mut last = std::collections::HashMap::new();
    let mut rest = paragraph;
    while let Some(at) = rest.find('`') {
        let run = rest.get(at..).unwrap_or_default();
        let ticks = run.bytes().take_while(|it| *it == b'`').count();
        last.insert(ticks, paragraph.len().saturating_sub(run.len()));
        rest = run.get(ticks..).unwrap_or_default();
    }
    last
}

/// How long the span of code is that begins with so many backticks.
fn span(from: &str, ticks: usize) -> usize {
    let mut at = ticks;
    while let Some(run) = from.get(at..).and_then(|it| it.find('`')).and_then(|it| from.get(at + it..)) {
        let there = run.bytes().take_while(|it| *it == b'`').count();
        at = from.len() - run.len() + there;
        if there == ticks {
            return at;
        }
    }
    ticks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backslash_goes_before_punctuation_and_stays_before_anything_else() {
        assert_eq!(unescaped(r"Well\. \*not\* bold\! C:\Users \\ \é \"), r"Well. *not* bold! C:\Users \ \é \");
    }

    #[test]
    fn code_keeps_its_backslashes() {
        assert_eq!(unescaped(r"a\. `b\.` ``c\.`d`` e\. \`f\.\`"), r"a. `b\.` ``c\.`d`` e. `f.`");
        assert_eq!(unescaped("a\\.\n```\nb\\.\n\nc\\.\n```\nd\\."), "a.\n```\nb\\.\n\nc\\.\n```\nd.");
    }

    #[test]
    fn a_lone_backtick_hides_nothing() {
        assert_eq!(unescaped("a ` b\\.\n\nc\\. ` d\\."), "a ` b.\n\nc. ` d.");
        assert_eq!(unescaped("a ``` b\\. ` c\\."), "a ``` b. ` c.");
    }

    #[test]
    fn a_heading_is_a_title_only_at_the_beginning() {
        assert_eq!(headed("\n# A title \nwords\n# more"), ("A title", "words\n# more"));
        assert_eq!(headed("### third"), ("third", ""));
        for text in ["#tag and words", "words\n# heading", r"\# not one", "####### seven", "# "] {
            assert_eq!(headed(text), ("", text));
        }
    }

    #[test]
    fn what_is_shown_is_taken_out_with_its_line() {
        let text =
            "one\n![](dayone-moment://AB12)\ntwo ![a](dayone-moment:/video/CD) three\n![](dayone-moment:/audio/EF)";

        let (text, moments) = without_moments(text);

        assert_eq!(text, "one\ntwo  three\n");
        assert_eq!(moments, Moments { photos: 1, recordings: 2, files: 0 });
        assert_eq!(without_moments("![](dayone-moment:/pdfAttachment/A)").1.files, 1);
    }

    #[test]
    fn other_pictures_and_half_ones_stay() {
        for text in [
            "![x](https://example.org/a.png)",
            "![](dayone-moment://AB",
            "![![](x",
            "!",
            "![]",
            "![] (dayone-moment://A)",
        ] {
            assert_eq!(without_moments(text), (text.to_owned(), Moments::default()));
        }
    }

    #[test]
    fn long_lines_of_beginnings_are_gone_through_once() {
        for part in ["![", "![](dayone-moment:", "`", "\\", "``` `", "`` ` "] {
            let text = part.repeat(400_000);

            assert!(without_moments(&text).0.len() == text.len() && unescaped(&text).len() <= text.len());
        }
        let rising: String = (1..1500).map(|it| "`".repeat(it) + " ").collect();
        assert_eq!(unescaped(&rising), rising);
    }
}
