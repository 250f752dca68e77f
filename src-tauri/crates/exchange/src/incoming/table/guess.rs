//! Which column may hold what. Only a proposal: the person is asked.

use csv::StringRecord;
use unicode_normalization::UnicodeNormalization as _;

use super::{Columns, days, is_named};
use crate::incoming::sheet::Sheet;

/// Names of columns in English, German and French, the surest first. A German `Tag` is a day, so as the name of a tag it
/// comes last.
const DAY: &[&str] = &[
    "fulldate",
    "date",
    "datum",
    "day",
    "jour",
    "datetime",
    "dateheure",
    "timestamp",
    "created",
    "createdat",
    "creationdate",
    "erstellt",
    "erstelltam",
    "creele",
    "when",
    "wann",
    "tag",
];
const TIME: &[&str] = &["time", "uhrzeit", "zeit", "heure", "hour", "clock"];
const MOOD: &[&str] =
    &["mood", "stimmung", "humeur", "laune", "moodlevel", "moodscore", "feeling", "befinden", "score", "rating"];
const TITLE: &[&str] =
    &["title", "titel", "titre", "notetitle", "subject", "betreff", "überschrift", "headline", "sujet"];
const TEXT: &[&str] = &[
    "note",
    "notes",
    "text",
    "journal",
    "entry",
    "body",
    "content",
    "notiz",
    "notizen",
    "eintrag",
    "tagebuch",
    "inhalt",
    "texte",
    "entrée",
    "contenu",
    "comment",
    "comments",
    "kommentar",
    "commentaire",
    "thoughts",
    "gedanken",
    "pensées",
    "description",
    "beschreibung",
];
const TAGS: &[&str] = &[
    "tags",
    "activities",
    "aktivitäten",
    "activités",
    "labels",
    "schlagwörter",
    "schlagworte",
    "stichwörter",
    "étiquettes",
    "motsclés",
    "activity",
    "categories",
    "category",
    "kategorie",
    "catégorie",
    "tag",
];

/// The columns of a table, each for one thing at most.
pub(super) fn guessed(sheet: &Sheet<'_>) -> Columns {
    let sample = sheet.sample();
    let rows = sample.get(usize::from(is_named(sheet))..).unwrap_or_default();
    let names: Vec<String> = sheet.head().iter().map(simple).collect();
    let mut taken = Vec::new();
    let day = named(&names, DAY, &mut taken).or_else(|| dated(rows, &mut taken));
    let time = named(&names, TIME, &mut taken);
    let mood = named(&names, MOOD, &mut taken);
    let title = named(&names, TITLE, &mut taken);
    let text = named(&names, TEXT, &mut taken);
    let tags = named(&names, TAGS, &mut taken);
    Columns { day, time, mood, title, text: text.or_else(|| longest(rows, &taken)), tags }
}

/// A name in small letters without what stands between them.
fn simple(name: &str) -> String {
    name.nfc().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn named(names: &[String], known: &[&str], taken: &mut Vec<usize>) -> Option<usize> {
    let is_there = |name: &&str| names.iter().enumerate().position(|(at, it)| it == name && !taken.contains(&at));
    let found = known.iter().find_map(is_there);
    taken.extend(found);
    found
}

/// The first column that holds days only.
fn dated(rows: &[StringRecord], taken: &mut Vec<usize>) -> Option<usize> {
    let wide = rows.first().map_or(0, StringRecord::len);
    let holds = |at: &usize| rows.iter().all(|row| row.get(*at).is_some_and(days::is_day));
    let found = (0..wide).find(holds);
    taken.extend(found);
    found
}

/// The column with the most words, when it has more than one in a cell.
fn longest(rows: &[StringRecord], taken: &[usize]) -> Option<usize> {
    let wide = rows.first().map_or(0, StringRecord::len);
    let words = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|it| it.split_whitespace().count()).sum();
    let free = (0..wide).filter(|at| !taken.contains(at)).map(|at| (words(at), at));
    let (words, at): (usize, usize) = free.max_by_key(|(words, at)| (*words, usize::MAX - at))?;
    (words > rows.len()).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::Member;

    fn columns(text: &str) -> [Option<usize>; 6] {
        let member = Member { name: "table.csv".into(), bytes: text.into() };
        let it = guessed(&Sheet::of(&member).expect("a table"));
        [it.day, it.time, it.mood, it.title, it.text, it.tags]
    }

    #[test]
    fn columns_are_known_by_their_names_in_three_languages() {
        let all = [Some(0), Some(1), Some(2), Some(3), Some(4), Some(5)];

        assert_eq!(columns("Date,Time,Mood,Title,Note,Tags\n1,2,3,4,5,6\n"), all);
        assert_eq!(columns("Datum;Uhrzeit;Stimmung;Titel;Notiz;Aktivita\u{308}ten\n1;2;3;4;5;6\n"), all);
        assert_eq!(columns("Date\tHeure\tHumeur\tTitre\tTexte\tMots-clés\n1\t2\t3\t4\t5\t6\n"), all);
    }

    #[test]
    fn a_german_tag_is_a_day_unless_there_is_another() {
        assert_eq!(columns("Tag;Notiz\n1;2\n"), [Some(0), None, None, None, Some(1), None]);
        assert_eq!(columns("Tag;Datum;Notiz\n1;2;3\n"), [Some(1), None, None, None, Some(2), Some(0)]);
    }

    #[test]
    fn without_names_the_cells_tell() {
        let found = columns("4,02/01/2024,a walk in the rain\n2,03/01/2024,\n");

        assert_eq!(found, [Some(1), None, None, None, Some(2), None]);
    }
}
