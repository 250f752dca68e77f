//! Questionnaires as they were filled in.

use domain::{Entry, Filled, Given, Instrument, instrument};

use super::Made;
use super::model::{AnswerValue, Answered, Extension, Full, Resource, Response, ResponseStatus};
use super::names::{Name, code, date_time, questionnaire_url, said};
use super::questionnaire::{TYPED, coding};

/// One resource for each time.
pub(super) fn responses(made: &Made<'_>) -> Vec<Full> {
    made.filled().map(|(entry, filled, instrument)| response(made, entry, filled, instrument)).collect()
}

fn response(made: &Made<'_>, entry: &Entry, filled: &Filled, instrument: Option<&Instrument>) -> Full {
    let name = Name::of(&entry.id);
    let item = match instrument {
        Some(it) => answers(made, it, filled),
        // The meaning of the numbers is not known: each stands by the id of its question.
        None => filled.answers.iter().map(|(id, given)| answered(id, None, given, number)).collect(),
    };
    let resource = Response {
        id: name.id(),
        questionnaire: format!("{}|{}", questionnaire_url(&filled.instrument), filled.edition),
        status: status(filled, instrument),
        authored: date_time(&entry.written),
        item: item.into_iter().chain(typed(made, filled, instrument)).collect(),
    };
    Full::of(&name, Resource::QuestionnaireResponse(resource))
}

/// Answers in the order of the questions. A question that was not answered yet is not there.
fn answers(made: &Made<'_>, of: &Instrument, filled: &Filled) -> Vec<Answered> {
    let answer = |item: &instrument::Item| {
        let given = filled.answers.get(&item.id)?;
        let text = said(&made.input.words.question(of, item));
        Some(answered(&item.id, text, given, |value| chosen(of, item, value)))
    };
    of.items.iter().filter_map(answer).collect()
}

fn answered(id: &str, text: Option<String>, given: &Given, value: impl FnOnce(u8) -> AnswerValue) -> Answered {
    let (extension, answer) = match given {
        Given::Value { value: number } => (Vec::new(), vec![value(*number)]),
        Given::RatherNot => (vec![Extension::declined()], Vec::new()),
    };
    Answered { extension, link_id: code(id), text, answer }
}

fn number(value: u8) -> AnswerValue {
    AnswerValue::Integer(value.into())
}

fn chosen(of: &Instrument, item: &instrument::Item, value: u8) -> AnswerValue {
    let options = if item.scale.is_some() { &[] } else { of.options_of(item) };
    let option = options.iter().find(|it| it.value == value);
    option.map_or_else(|| number(value), |it| AnswerValue::Coding(coding(of, item, it)))
}

fn typed(made: &Made<'_>, filled: &Filled, instrument: Option<&Instrument>) -> Option<Answered> {
    let answer = vec![AnswerValue::Integer(filled.typed?)];
    let text = instrument.and_then(|it| said(&made.input.words.score(it)));
    Some(Answered { extension: Vec::new(), link_id: TYPED.to_owned(), text, answer })
}

/// A question that does not count may be left out. Of a questionnaire that is not known nobody can say whether something is missing but the person, who left it.
fn status(filled: &Filled, instrument: Option<&Instrument>) -> ResponseStatus {
    let whole = match instrument {
        Some(it) if it.items.is_empty() => filled.typed.is_some(),
        Some(it) => it.counted().all(|it| filled.answers.contains_key(&it.id)),
        None => filled.at.is_none(),
    };
    if whole { ResponseStatus::Completed } else { ResponseStatus::InProgress }
}
