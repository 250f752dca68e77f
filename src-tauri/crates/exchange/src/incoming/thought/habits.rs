//! Thinking habits by the names that FreeCBT and Quirk give them.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::incoming::Sink;

/// Their name, and ours.
const HABITS: [(&str, &str); 12] = [
    ("all-or-nothing", "allnone"),
    ("overgeneralization", "overgen"),
    ("mind-reading", "mind"),
    ("fortune-telling", "fortune"),
    ("magnification-of-the-negative", "magnify"),
    ("minimization-of-the-positive", "discount"),
    ("catastrophizing", "catastro"),
    ("emotional-reasoning", "emoreason"),
    ("should-statements", "should"),
    ("labeling", "label"),
    ("self-blaming", "personal"),
    ("other-blaming", "blame"),
];

/// A habit as it is written down: FreeCBT keeps the names of those chosen, Quirk all of them with a mark.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(in crate::incoming) enum Habit {
    /// Its name.
    Slug(String),
    /// All that Quirk knows of it.
    Marked {
        /// Its name.
        slug: String,
        /// Whether it was chosen; the oldest versions do not say.
        #[serde(default)]
        selected: Option<bool>,
    },
    /// Something else.
    Strange(IgnoredAny),
}

/// The keys of the habits that were chosen, each once, and the names that we have no key for.
pub(super) fn chosen(habits: Vec<Habit>, sink: &mut Sink<'_>) -> (Vec<String>, Vec<String>) {
    let are_marked = habits.iter().any(|it| matches!(it, Habit::Marked { selected: Some(_), .. }));
    let (mut keys, mut unknown) = (Vec::new(), Vec::new());
    for habit in habits {
        let slug = match habit {
            Habit::Slug(slug) => slug,
            Habit::Marked { slug, selected } if !are_marked || selected == Some(true) => slug,
            Habit::Marked { .. } => continue,
            Habit::Strange(_) => {
                sink.unknown("cognitiveDistortions");
                continue;
            }
        };
        match HABITS.iter().find(|(theirs, _)| *theirs == slug.trim()) {
            Some((_, ours)) if keys.iter().any(|it| it == ours) => {}
            Some((_, ours)) => keys.push((*ours).to_owned()),
            None => unknown.push(slug),
        }
    }
    (keys, unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::Stop;

    fn read(json: &str) -> (Vec<String>, Vec<String>) {
        let mut nowhere = |_| Err(Stop);
        chosen(serde_json::from_str(json).expect("habits"), &mut Sink::to(&mut nowhere))
    }

    #[test]
    fn every_habit_of_theirs_has_a_key_of_its_own() {
        let slugs: Vec<_> = HABITS.iter().map(|(theirs, _)| Habit::Slug((*theirs).to_owned())).collect();
        let mut nowhere = |_| Err(Stop);

        let (keys, unknown) = chosen(slugs, &mut Sink::to(&mut nowhere));

        assert_eq!((keys.len(), unknown.len()), (12, 0));
    }

    #[test]
    fn only_what_was_chosen_counts() {
        let (keys, _) = read(
            r#"[{"slug": "labeling", "label": "Labeling", "selected": false},
                {"slug": "mind-reading", "selected": true}, {"slug": "self-blaming"}]"#,
        );

        assert_eq!(keys, ["mind"]);
    }

    #[test]
    fn where_nothing_says_what_was_chosen_all_was() {
        assert_eq!(read(r#"[{"slug": "labeling"}, {"slug": "self-blaming"}]"#).0, ["label", "personal"]);
    }

    #[test]
    fn an_unknown_habit_is_kept_by_name_and_a_second_time_is_none() {
        let (keys, unknown) = read(r#"["labeling", "comparing", "labeling", 7]"#);

        assert_eq!((keys, unknown), (vec!["label".into()], vec!["comparing".into()]));
    }
}
