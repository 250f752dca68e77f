//! A note in HTML as plain text. Only tags that HTML knows are taken for tags: whatever else somebody wrote stays.

/// The most lists inside one another whose numbers are kept.
const DEEPEST: usize = 16;
/// The longest name of a character, such as `&#1234567;`.
const LONGEST_NAME: usize = 10;

/// A note without its tags.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Plain {
    /// The words.
    pub(super) text: String,
    /// Whether bold, colours or links were taken away.
    pub(super) lost_formatting: bool,
}

/// Makes plain text of a note. Lines and lists stay lines.
pub(super) fn plain(html: &str) -> Plain {
    let mut writer = Writer { html_breaks: html_breaks(html), ..Writer::default() };
    let mut rest = html;
    while let Some((before, from)) = rest.find(['<', '&', '\n', '\r']).and_then(|at| rest.split_at_checked(at)) {
        writer.text.push_str(before);
        rest = writer.mark(from);
    }
    writer.text.push_str(rest);
    Plain { text: writer.text.trim().to_owned(), lost_formatting: writer.lost }
}

/// What a tag does to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Break,
    Paragraph,
    Block,
    Heading,
    List,
    Numbered,
    Item,
    Style,
}

#[derive(Default)]
struct Writer {
    text: String,
    /// Whether the note breaks its lines with tags. Then a line break beside such a tag says nothing more.
    html_breaks: bool,
    lost: bool,
    /// The lists that are open, each with its next number when it has numbers.
    lists: Vec<Option<u32>>,
}

impl Writer {
    /// Takes what begins with a sign that may mean something, and gives back what follows.
    fn mark<'a>(&mut self, from: &'a str) -> &'a str {
        if let Some((kind, closes, rest)) = tag(from) {
            self.tag(kind, closes);
            return rest;
        }
        if let Some((sign, rest)) = named(from) {
            self.text.push(sign);
            return rest;
        }
        let mut signs = from.chars();
        match signs.next() {
            Some('\r') if signs.as_str().starts_with('\n') => {}
            Some('\n' | '\r') => self.line_break(),
            sign => self.text.extend(sign),
        }
        signs.as_str()
    }

    fn line_break(&mut self) {
        if !self.html_breaks || !self.at_a_beginning() {
            self.text.push('\n');
        }
    }

    fn tag(&mut self, kind: Kind, closes: bool) {
        match kind {
            Kind::Break => self.text.push('\n'),
            Kind::Paragraph => self.paragraph(closes),
            Kind::Block => self.new_line(),
            Kind::Heading => {
                self.new_line();
                self.lost = true;
            }
            Kind::List | Kind::Numbered => self.list(kind == Kind::Numbered, closes),
            Kind::Item => self.item(closes),
            Kind::Style => self.lost = true,
        }
    }

    fn paragraph(&mut self, closes: bool) {
        self.new_line();
        if !closes && !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn list(&mut self, numbered: bool, closes: bool) {
        self.new_line();
        if closes {
            self.lists.pop();
        } else if self.lists.len() < DEEPEST {
            self.lists.push(numbered.then_some(1));
        }
    }

    fn item(&mut self, closes: bool) {
        self.new_line();
        if closes {
            return;
        }
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.text.push_str(&format!("{number}. "));
                *number = number.saturating_add(1);
            }
            _ => self.text.push_str("- "),
        }
    }

    fn new_line(&mut self) {
        if !self.at_a_beginning() {
            self.text.push('\n');
        }
    }

    fn at_a_beginning(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }
}

fn html_breaks(html: &str) -> bool {
    let tags = html.match_indices('<').filter_map(|(at, _)| tag(html.get(at..)?));
    tags.into_iter().any(|(kind, ..)| kind != Kind::Style)
}

/// The tag at the beginning, whether it closes something, and what follows. It ends before the next `<`, so that every
/// byte is looked at a few times at the most.
fn tag(from: &str) -> Option<(Kind, bool, &str)> {
    let inner = from.strip_prefix('<')?;
    let (inner, rest) = inner.split_at_checked(inner.find(['<', '>'])?)?;
    let rest = rest.strip_prefix('>')?;
    let (inner, closes) = inner.strip_prefix('/').map_or((inner, false), |it| (it, true));
    let end = inner.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let (name, more) = inner.split_at_checked(end)?;
    let fits = more.is_empty() || more.starts_with(|it: char| it == '/' || it.is_ascii_whitespace());
    if fits { kind(name).map(|it| (it, closes, rest)) } else { None }
}

fn kind(name: &str) -> Option<Kind> {
    Some(match name.to_ascii_lowercase().as_str() {
        "br" => Kind::Break,
        "p" => Kind::Paragraph,
        "div" | "hr" | "center" | "section" => Kind::Block,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "pre" => Kind::Heading,
        "ul" => Kind::List,
        "ol" => Kind::Numbered,
        "li" => Kind::Item,
        "b" | "strong" | "i" | "em" | "u" | "s" | "strike" | "del" | "ins" | "span" | "font" | "a" | "big"
        | "small" | "sub" | "sup" | "tt" | "code" | "mark" | "img" => Kind::Style,
        _ => return None,
    })
}

/// The character that is written by its name or number at the beginning, and what follows.
fn named(from: &str) -> Option<(char, &str)> {
    let inner = from.strip_prefix('&')?;
    let end = inner.bytes().take(LONGEST_NAME).position(|it| it == b';')?;
    let (name, rest) = (inner.get(..end)?, inner.get(end + 1..)?);
    let sign = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => known(name)?,
    };
    Some((sign, rest))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match char::from_u32(code)? {
        '\u{a0}' => Some(' '),
        sign @ ('\n' | '\t') => Some(sign),
        sign if sign.is_control() => None,
        sign => Some(sign),
    }
}

fn known(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "bull" => '•',
        "euro" => '€',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        plain(html).text
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(text("one<br>two<br/>three<BR />four"), "one\ntwo\nthree\nfour");
        assert_eq!(text("<p dir=\"ltr\">one</p>\n<p dir=\"ltr\">two</p>\n"), "one\n\ntwo");
        assert_eq!(text("one<div><br></div><div>two</div>"), "one\n\ntwo");
        assert_eq!(text("one<div>two</div><div>three</div>"), "one\ntwo\nthree");
    }

    #[test]
    fn lists_keep_their_marks_and_numbers() {
        assert_eq!(text("Bought:<ul><li>tea</li><li>bread</li></ul>Home"), "Bought:\n- tea\n- bread\nHome");
        assert_eq!(text("<ol><li>one</li><li>two</li></ol>"), "1. one\n2. two");
        assert_eq!(text("<li>alone"), "- alone");
    }

    #[test]
    fn bold_is_told_and_its_words_stay() {
        let it = plain("a <b>very</b> <font color=\"#ff0000\">long</font> day");

        assert_eq!(it, Plain { text: "a very long day".to_owned(), lost_formatting: true });
        assert!(!plain("one<br>two<ul><li>three").lost_formatting);
    }

    #[test]
    fn what_only_looks_like_a_tag_stays() {
        for it in [
            "I <3 tea",
            "a < b > c",
            "<Anna> said so",
            "x<y",
            "2 << 3",
            "<",
            "<b",
            "</",
            "<>",
            "<b-side>",
            "<!-- x -->",
        ] {
            assert_eq!(plain(it), Plain { text: it.to_owned(), lost_formatting: false });
        }
    }

    #[test]
    fn characters_with_names_and_numbers_are_read_and_others_stay() {
        assert_eq!(text("tea &amp; bread&nbsp;&lt;b&gt; &quot;&#39;&#x2019;&hellip;"), "tea & bread <b> \"'’…");
        for it in ["AT&T", "&", "&;", "&#;", "&#0;", "&#x110000;", "&nothing;", "fish &chips; and", "&äöüäöü;"] {
            assert_eq!(text(it), it);
        }
        // Read once and not twice.
        assert_eq!(text("&amp;lt;br&amp;gt;"), "&lt;br&gt;");
    }

    #[test]
    fn a_note_without_tags_keeps_its_line_breaks() {
        assert_eq!(text("one\r\n\r\ntwo\nthree"), "one\n\ntwo\nthree");
        assert_eq!(text("one\n\n<b>two</b>\nthree"), "one\n\ntwo\nthree");
        assert_eq!(text("one\ntwo<br>\nthree"), "one\ntwo\nthree");
    }

    #[test]
    fn a_note_made_to_be_slow_is_read_at_once() {
        for part in ["<", "<b ", "&", "&#", "<ul>", "<li>", "<b", "<p>", "\n<"] {
            let note = part.repeat(200_000);
            plain(&note);
        }
    }
}
