//! RedNotebook's markup, which is that of txt2tags, as words.

mod spans;

use self::spans::inline;

/// A text without its markup.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plain {
    pub(super) text: String,
    /// Whether there was any.
    pub(super) changed: bool,
    /// How many pictures it showed.
    pub(super) pictures: u64,
}

impl Plain {
    pub(super) fn of(text: &str) -> Self {
        let (mut plain, mut verbatim) = (Self::default(), None);
        for line in text.lines() {
            let fence = ["```", "\"\"\""].into_iter().find(|it| line.trim() == *it);
            if verbatim.is_some() && fence != verbatim {
                plain.text += line;
            } else if fence.is_some() {
                verbatim = if verbatim.is_some() { None } else { fence };
                plain.changed = true;
                continue;
            } else {
                plain.line(line);
            }
            plain.text.push('\n');
        }
        plain
    }

    fn line(&mut self, line: &str) {
        let (words, pictures) = match heading(line) {
            // A line of nothing else parts one piece of a text from the next.
            _ if is_rule(line) => return self.text += line,
            Some(heading) => inline(heading),
            None => inline(line.strip_suffix(r"\\").unwrap_or(line)),
        };
        self.pictures = self.pictures.saturating_add(pictures);
        self.changed |= words != line;
        self.text += words.trim_end();
    }
}

/// A line of at least twenty times the same sign.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 20 && ['-', '=', '_'].iter().any(|sign| line.chars().all(|it| it == *sign))
}

/// What stands between the signs of a heading: one to five of `=`, or of `+` for those with a number.
fn heading(line: &str) -> Option<&str> {
    let line = line.trim();
    ['=', '+'].iter().find_map(|sign| {
        let level = line.chars().take_while(|it| it == sign).count();
        // Behind it there may be a name in brackets to jump to.
        let line = line.rsplit_once('[').filter(|_| line.ends_with(']')).map_or(line, |(before, _)| before);
        let words = line.get(level..)?.strip_suffix(&sign.to_string().repeat(level))?;
        let inside = !words.trim().is_empty() && !words.starts_with(*sign) && !words.ends_with(*sign);
        ((1..=5).contains(&level) && inside).then_some(words.trim())
    })
}

/// The words that begin with `#`. Colours, words of a programming language and ends of addresses are none.
pub(super) fn hashtags(text: &str) -> impl Iterator<Item = &str> {
    let in_tag = |it: char| it.is_alphanumeric() || it == '_';
    text.split_whitespace().filter(|it| !it.contains("://")).flat_map(move |word| {
        word.match_indices('#').filter_map(move |(at, _)| {
            let before = word.get(..at)?.chars().next_back();
            let from = word.get(at + 1..)?;
            let tag = from.get(..from.find(|it| !in_tag(it)).unwrap_or(from.len()))?;
            let free = before.is_none_or(|it| !in_tag(it) && it != '#' && it != '&');
            (free && is_tag(tag)).then_some(tag)
        })
    })
}

fn is_tag(tag: &str) -> bool {
    let is_number = tag.chars().all(|it| it.is_numeric());
    let is_colour = tag.len() == 6 && tag.chars().all(|it| it.is_ascii_hexdigit());
    !is_number && !is_colour && tag != "include"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        Plain::of(text).text.trim_end().to_owned()
    }

    #[test]
    fn marks_go_and_words_stay() {
        for (marked, plain) in [
            ("**b** //i// --s-- __u__", "b i s u"),
            ("**//both//** and **a //b** c//", "both and a b c"),
            ("**bold*** **two words** **x**", "bold* two words x"),
            ("** no ** a -- b -- c, 2 ** 3", "** no ** a -- b -- c, 2 ** 3"),
            ("**never closed and __neither", "**never closed and __neither"),
            ("``**code**`` \"\"//raw//\"\"", "**code** //raw//"),
            ("{warm|color:red} {a} {b|c}", "warm {a} {b|c}"),
            ("a line\\\\", "a line"),
            ("é**ü**ö", "éüö"),
            ("****", "****"),
        ] {
            assert_eq!(words(marked), plain, "{marked}");
        }
    }

    #[test]
    fn links_become_words_and_addresses_stay_whole() {
        for (marked, plain) in [
            (r#"[name ""https://example.org/a__b__c""]"#, "name (https://example.org/a__b__c)"),
            (r#"[**two** words ""file:///a b.pdf""]"#, "two words (file:///a b.pdf)"),
            ("[name https://example.org]", "name (https://example.org)"),
            ("https://example.org//a//b and //c//", "https://example.org//a//b and c"),
            ("//see https://example.org now//", "see https://example.org now"),
            ("[just brackets] [x] [ ]", "[just brackets] [x] [ ]"),
        ] {
            assert_eq!(words(marked), plain, "{marked}");
        }
    }

    #[test]
    fn pictures_are_taken_out_and_counted() {
        let plain = Plain::of(r#"a [""/home/x/lake"".png] b [""file:///x/one.jpg""] [""x"".jpg?50] [pic.gif]"#);

        assert_eq!((plain.text.trim(), plain.pictures), ("a  b", 4));
    }

    #[test]
    fn headings_lose_their_signs_and_rules_stay() {
        for (marked, plain) in [
            ("=== h ===", "h"),
            ("  = **b** =", "b"),
            ("+ numbered +", "numbered"),
            ("== h ==[label]", "h"),
            ("=== uneven ==", "=== uneven =="),
            ("a = b", "a = b"),
            ("====================", "===================="),
            ("--------------------", "--------------------"),
            ("+ an item", "+ an item"),
            ("- an item", "- an item"),
        ] {
            assert_eq!(words(marked), plain, "{marked}");
        }
    }

    #[test]
    fn what_is_to_be_as_it_is_stays_so() {
        assert_eq!(words("```\n**a**\n\"\"\"\n```\n**b**"), "**a**\n\"\"\"\nb");
    }

    #[test]
    fn only_what_was_changed_is_said_to_be() {
        assert!(!Plain::of("plain words\n- a list\n\n#tag 2 * 3").changed && Plain::of("a\n**b**").changed);
    }

    #[test]
    fn words_behind_a_sharp_are_tags() {
        for (text, tags) in [
            ("#one and #two!", vec!["one", "two"]),
            ("(#inside) a.#after dash/#tag", vec!["inside", "after", "tag"]),
            ("#12é #under_score #1tag", vec!["12é", "under_score", "1tag"]),
            ("#123 a#b ##c &#d; #!/bin #a1b2c3 #include # #", vec![]),
            ("https://example.org/#part", vec![]),
        ] {
            assert_eq!(hashtags(text).collect::<Vec<_>>(), tags, "{text}");
        }
    }

    #[test]
    fn long_lines_of_beginnings_are_gone_through_once() {
        for part in
            ["**", "**a ", "//", "[", "{", "[\"\"", "``", "\"\"a", "--x ", "#", "#a", "://", "[a \"\"", "{a|color:"]
        {
            let text = part.repeat(200_000);

            assert!(Plain::of(&text).text.len() <= text.len() + 1, "{part}");
            assert!(hashtags(&text).count() <= 200_000);
        }
    }
}
