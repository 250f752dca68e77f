//! Questionnaires that were used.

use domain::Instrument;
use domain::instrument::{self, AnswerOption, ScoreRule};

use super::Made;
use super::model::{Choice, Coding, Extension, Full, Item, ItemType, PublicationStatus, Questionnaire, Resource};
use super::names::{Name, code, questionnaire_url, said};

/// The question that stands for the score of a form which was filled in elsewhere.
pub(super) const TYPED: &str = "score";
/// What stands above all questions. No id of a question has a colon once it is a code.
const STEM: &str = ":stem";

/// One resource for each edition of each questionnaire that was used, in the order of first use.
pub(super) fn questionnaires(made: &Made<'_>) -> Vec<Full> {
    let mut used: Vec<&Instrument> = Vec::new();
    for (_, _, instrument) in made.filled() {
        used.extend(instrument.filter(|it| !used.iter().any(|other| std::ptr::eq(*it, *other))));
    }
    used.into_iter().map(|it| questionnaire(made, it)).collect()
}

fn questionnaire(made: &Made<'_>, it: &Instrument) -> Full {
    let name = Name::derived(&["questionnaire", &it.key, &it.edition.to_string()]);
    let resource = Questionnaire {
        id: name.id(),
        url: questionnaire_url(&it.key),
        version: it.edition.to_string(),
        title: said(&made.input.words.instrument(it)),
        status: PublicationStatus::Active,
        subject_type: ["Patient"],
        copyright: said(&it.terms),
        code: it.loinc.panel.iter().map(|it| Coding::loinc(it)).collect(),
        item: items(made, it),
    };
    Full::of(&name, Resource::Questionnaire(resource))
}

fn items(made: &Made<'_>, it: &Instrument) -> Vec<Item> {
    if it.score == ScoreRule::Typed {
        let text = said(&made.input.words.score(it));
        return vec![Item { text, ..plain(TYPED, ItemType::Integer) }];
    }
    let stem = said(&it.stem).map(|text| Item { text: Some(text), ..plain(STEM, ItemType::Display) });
    stem.into_iter().chain(it.items.iter().map(|item| question(made, it, item))).collect()
}

fn plain(id: &str, r#type: ItemType) -> Item {
    Item {
        extension: Vec::new(),
        link_id: id.to_owned(),
        code: Vec::new(),
        text: None,
        r#type,
        answer_option: Vec::new(),
    }
}

fn question(made: &Made<'_>, of: &Instrument, it: &instrument::Item) -> Item {
    let link_id = code(&it.id);
    let text = said(&made.input.words.question(of, it));
    let code = it.loinc.iter().map(|it| Coding::loinc(it)).collect();
    match it.scale {
        Some(scale) => {
            let extension = Extension::between(scale).into();
            Item { extension, code, text, ..plain(&link_id, ItemType::Integer) }
        }
        None => {
            let answer_option = of.options_of(it).iter().map(|option| choice(of, it, option)).collect();
            Item { code, text, answer_option, ..plain(&link_id, ItemType::Choice) }
        }
    }
}

fn choice(of: &Instrument, item: &instrument::Item, option: &AnswerOption) -> Choice {
    Choice { extension: [Extension::counts(option.value)], value_coding: coding(of, item, option) }
}

/// An answer as a code: that of LOINC, or its number among the answers to this question.
pub(super) fn coding(of: &Instrument, item: &instrument::Item, option: &AnswerOption) -> Coding {
    let own = || Coding {
        system: format!("urn:betweentimes:answer:{}:{}", code(&of.key), code(&item.id)),
        code: option.value.to_string(),
        display: None,
    };
    let coding = option.loinc.as_deref().map_or_else(own, Coding::loinc);
    Coding { display: said(&option.text), ..coding }
}
