//! Words that a spreadsheet would take for a formula (OWASP ASVS 5.0, 1.2.10).

/// What makes a spreadsheet read a cell as a formula, also in the wide letters of East Asian keyboards.
const BEGINS_A_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Puts an apostrophe in front of a cell that a spreadsheet might take for a formula, and of one that looks as if that
/// had been done, so that it can be undone without doubt.
pub fn guarded(cell: &mut String) {
    if is_dangerous(cell.trim_start_matches('\'')) {
        cell.insert(0, '\'');
    }
}

/// The cell as it was before.
#[must_use]
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|it| is_dangerous(it.trim_start_matches('\''))).unwrap_or(cell)
}

/// Whether a spreadsheet may skip what comes first and find the beginning of a formula, or the end of the cell.
fn is_dangerous(cell: &str) -> bool {
    let skipped =
        |it: char| it.is_whitespace() || it.is_control() || matches!(it, '\u{feff}' | '\u{200b}'..='\u{200f}');
    cell.starts_with(char::is_control) || cell.trim_start_matches(skipped).starts_with(BEGINS_A_FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard(cell: &str) -> String {
        let mut cell = cell.to_owned();
        guarded(&mut cell);
        cell
    }

    #[test]
    fn every_dangerous_beginning_gets_an_apostrophe() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@sum(a1)",
            "\tx",
            "\rx",
            "\nx",
            "\0=1",
            " =1",
            "   @a",
            "\u{a0}=1",
            "\u{feff}=1",
            "\u{200b}=1",
            "\r\n=1",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "-",
            "=",
        ] {
            assert_eq!(guard(cell), format!("'{cell}"), "{cell:?}");
        }
    }

    #[test]
    fn other_words_stay_as_they_are() {
        for cell in ["", " ", "a=1", "1-1", "'tis", "–", "— a dash", "•", "(5)", "#1", "UTC-05:00", "x\t=1"] {
            assert_eq!(guard(cell), cell);
        }
    }

    #[test]
    fn what_was_guarded_can_be_undone_also_where_it_looked_guarded_before() {
        for cell in ["=1", "'=1", "''=1", " =1", "'", "''", "'tis", "", "\t", "'\t"] {
            assert_eq!(unguarded(&guard(cell)), cell, "{cell:?}");
        }
    }
}
