//! The form with which a therapist answers.

use super::page::filled;
use super::words::SealWords;
use crate::html::escaped;

const FORM: &str = include_str!("answer.html");

/// The form, with a template of one task in it.
pub(super) fn form(words: &SealWords) -> String {
    filled(FORM, |name| match name {
        "close" => escaped(&words.close),
        "answer" => escaped(&words.answer),
        "answer-intro" => escaped(&words.answer_intro),
        "from" => escaped(&words.from),
        "next-session" => escaped(&words.next_session),
        "task" => escaped(&words.task),
        "what" => escaped(&words.what),
        "why" => escaped(&words.why),
        "exercise" => escaped(&words.exercise),
        "exercises" => choices(words),
        "when" => escaped(&words.when),
        "minutes" => escaped(&words.minutes),
        "smallest" => escaped(&words.smallest),
        "add-task" => escaped(&words.add_task),
        "remove-task" => escaped(&words.remove_task),
        "note" => escaped(&words.note),
        "save" => escaped(&words.save),
        "saved" => escaped(&words.saved),
        "nothing-to-save" => escaped(&words.nothing_to_save),
        "task-needs-words" => escaped(&words.task_needs_words),
        _ => String::new(),
    })
}

fn choices(words: &SealWords) -> String {
    let none = format!("<option value=\"\">{}</option>\n", escaped(&words.no_exercise));
    let option =
        |(slug, title): &(String, String)| format!("<option value=\"{}\">{}</option>\n", escaped(slug), escaped(title));
    std::iter::once(none).chain(words.exercises.iter().map(option)).collect()
}
