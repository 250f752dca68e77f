//! What would be on paper: the record alone, black on white, and nothing cut.

use std::{collections::BTreeSet, fs};

use betweentimes_tests::{
    answers::{answer_to, only_shows},
    places,
};
use serde_json::{Value, json};

use crate::{app::App, every_screen::lived_in, safety::full_plan};

/// The webview cannot be asked for its paper. What is said for paper is put on the screen. Answers how many rules that are.
const ON: &str = r#"
    const media = (rules) => [...rules].flatMap((it) =>
        it instanceof CSSMediaRule ? [it] : it.cssRules ? media(it.cssRules) : []);
    const paper = [...document.styleSheets].flatMap((it) => media(it.cssRules));
    window.ofPaper = paper.filter((it) => it.media.mediaText === "print");
    for (const it of window.ofPaper) it.media.mediaText = "all";
    // Colours glide to what they are on paper; half-way there they are nobody's choice.
    for (const it of document.getAnimations()) if (it instanceof CSSTransition) it.finish();
    return window.ofPaper.length;"#;

const OFF: &str = r#"for (const it of window.ofPaper ?? []) it.media.mediaText = "print"; delete window.ofPaper;"#;

/// What a sheet must not be. In grey, letters keep the contrast that their luminance has (WCAG 2.2, 1.4.6: 7 to 1).
const WRONG: &str = r#"
    const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && !it.closest(".visually-hidden");
    const parts = (colour) => {
        const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
        const most = colour.startsWith("rgb") ? 255 : 1;
        return { rgb: [red, green, blue].map((it) => it / most), alpha };
    };
    const light = ({ rgb }) => {
        const [red, green, blue] = rgb.map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (it) => {
        if (!it) return 1;
        const own = parts(getComputedStyle(it).backgroundColor);
        return own.alpha > 0 ? light(own) : ground(it.parentElement);
    };
    const said = (it) => `${it.tagName.toLowerCase()} "${it.textContent.trim().slice(0, 60)}"`;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong = [];
    let letters = 0;
    while (texts.nextNode()) {
        const it = texts.currentNode.parentElement;
        if (texts.currentNode.textContent.trim() === "" || !seen(it) || it.closest("script, style")) continue;
        letters += texts.currentNode.textContent.trim().length;
        const style = getComputedStyle(it);
        const ink = light(parts(it instanceof SVGElement ? style.fill : style.color));
        const below = ground(it);
        if (below < 0.9) wrong.push(`a dark ground: ${said(it)}`);
        else if ((below + 0.05) / (ink + 0.05) < 7) wrong.push(`pale: ${said(it)}`);
    }
    const forScreens = "button, nav, input, select, textarea, [role=status]:not(:empty), [role=slider], [role=switch]";
    for (const it of document.querySelectorAll(forScreens)) if (seen(it)) wrong.push(`only for a screen: ${said(it)}`);
    for (const it of document.querySelectorAll("body *")) {
        const { overflowX, overflowY } = getComputedStyle(it);
        const cuts = [overflowX, overflowY].some((how) => how !== "visible");
        const more = it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1;
        if (cuts && more && seen(it) && !it.closest("svg") && it.textContent.trim() !== "") wrong.push(`cut: ${said(it)}`);
    }
    return { letters, wrong };"#;

impl App {
    /// Shows what would be on paper, until it is taken off again. Answers how many rules there are for it.
    pub fn is_put_on_paper(&self) -> u64 {
        self.run(ON, vec![]).as_u64().expect("a number")
    }

    fn is_taken_off_paper(&self) {
        self.run(OFF, vec![]);
    }

    /// What is wrong with the sheet, which is put on paper, looked at, and taken off again.
    fn wrong_on_paper(&self, sheet: &str) -> Vec<String> {
        assert!(self.is_put_on_paper() > 3, "nothing is said for paper");
        let found = self.run(WRONG, vec![]);
        self.picture(&format!("paper/{sheet}"));
        self.is_taken_off_paper();
        assert!(found["letters"].as_u64().expect("a number") > 10, "{sheet} is empty: {found}");
        let wrong = found["wrong"].as_array().expect("a list").iter();
        wrong.map(|it| format!("{sheet}: {}", it.as_str().unwrap_or_default())).collect()
    }
}

/// An exercise with an answer to each of its questions, and the kinds of these.
fn filled(exercise: &Value) -> (Value, BTreeSet<String>) {
    let (mut answers, mut kinds) = (json!({}), BTreeSet::new());
    let steps = exercise["steps"].as_array().expect("steps").iter();
    for ask in steps.flat_map(|it| it["asks"].as_array().into_iter().flatten()).filter(|it| !only_shows(it)) {
        let answer = answer_to(ask, 0, &answers);
        answers[ask["id"].as_str().expect("an id")] = answer;
        kinds.insert(ask["kind"].as_str().expect("a kind").to_owned());
    }
    let run = json!({ "slug": exercise["slug"], "edition": exercise["edition"], "answers": answers });
    (json!({ "kind": "run", "it": run }), kinds)
}

/// As many exercises as it takes to have every kind of question answered.
fn of_every_kind() -> Vec<Value> {
    let files = places::files(&places::root().join("src-tauri/crates/content/exercises"));
    let mut had = BTreeSet::new();
    let mut chosen = Vec::new();
    for file in files.iter().filter(|it| it.ends_with("exercise.json")) {
        let exercise = serde_json::from_slice(&fs::read(file).expect("an exercise")).expect("JSON");
        let (run, kinds) = filled(&exercise);
        if !kinds.is_subset(&had) {
            had.extend(kinds);
            chosen.push(run);
        }
    }
    assert!(had.len() > 30, "only {had:?} are asked");
    chosen
}

/// What is printed beside what a lived-in journal has.
fn more() -> Vec<Value> {
    let given = |value: i64| json!({ "kind": "value", "value": value });
    let answers = json!({ "q1": given(2), "q2": given(1) });
    let questionnaire =
        json!({ "kind": "questionnaire", "it": { "instrument": "gad2", "edition": 1, "answers": answers } });
    [full_plan(), questionnaire].into_iter().chain(of_every_kind()).collect()
}

#[test]
fn every_record_the_brief_and_the_plan_are_on_paper_alone_in_black_on_white_and_nothing_is_cut() {
    let home = lived_in();
    let more = more();
    let entries = 6 + more.len();
    home.holds(more.into_iter().map(|it| (it, vec![])));
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.wear(&json!("dark"));

    let (mut wrong, mut titles) = (Vec::new(), BTreeSet::new());
    for entry in 1..=entries {
        app.press("Ctrl+1");
        app.sees("heading", "How are you right now?");
        app.press("Ctrl+2");
        app.is_at("Journal");
        app.comes_to_rest("the journal");
        app.press("Ctrl+f");
        (0..entry).for_each(|_| app.press("Down"));
        app.press("Enter");
        app.sees("button", "Move to bin");
        app.comes_to_rest("an entry");
        let title = app.run("return document.querySelector('article').innerText.slice(0, 200);", vec![]);
        titles.insert(title.to_string());
        wrong.extend(app.wrong_on_paper(&format!("entry-{entry}")));
    }
    assert_eq!(titles.len(), entries, "each entry is looked at once: {titles:?}");
    for (keys, heading, sheet) in
        [("Ctrl+9", "For my session", "brief"), ("Ctrl+Shift+s", "Safety plan", "safety-plan")]
    {
        app.press(keys);
        app.is_at(heading);
        app.comes_to_rest(sheet);
        wrong.extend(app.wrong_on_paper(sheet));
    }

    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_pale_word_a_dark_ground_a_button_and_a_cut_line_on_paper_are_found() {
    let app = App::at(lived_in());
    app.sees("heading", "How are you right now?");
    app.run(
        "const sheet = document.createElement('div');
         sheet.className = 'print-alone';
         const add = (name, text, style) => {
           const it = document.createElement(name);
           it.textContent = text;
           Object.assign(it.style, style);
           sheet.append(it);
         };
         add('p', 'pale', { color: '#888' });
         add('p', 'dark', { background: '#333' });
         add('p', 'a line that is too long to be here', { overflow: 'hidden', height: '1em', width: '5em' });
         add('input', '', {});
         document.querySelector('main').append(sheet);",
        vec![],
    );

    let wrong = app.wrong_on_paper("control").join("\n");

    for part in ["pale: p \"pale\"", "a dark ground: p \"dark\"", "only for a screen: input", "cut: p \"a line that"] {
        assert!(wrong.contains(part), "{part} is not found in:\n{wrong}");
    }
}
