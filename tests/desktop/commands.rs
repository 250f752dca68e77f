//! What the page may ask of Tauri: four commands of ours, and none of its own (T15).

use betweentimes_tests::places;
use serde_json::{Value, json};

use crate::{app::App, home::Home};

/// Every command that Tauri's own parts know, as the page would ask for it; from the list that the build writes.
fn of_tauri() -> Vec<String> {
    let list = places::text("src-tauri/gen/schemas/acl-manifests.json");
    let list: Value = serde_json::from_str(&list).expect("the list is JSON");
    let parts = list.as_object().expect("an object").iter().filter(|(part, _)| part.starts_with("core:"));
    let mut commands: Vec<String> = parts
        .flat_map(|(part, it)| {
            let permissions = it["permissions"].as_object().expect("permissions").values();
            let allowed = permissions.flat_map(|it| it["commands"]["allow"].as_array().into_iter().flatten());
            let plugin = part.trim_start_matches("core:");
            allowed.map(|it| format!("plugin:{plugin}|{}", it.as_str().unwrap_or_default())).collect::<Vec<_>>()
        })
        .collect();
    commands.sort();
    commands.dedup();
    commands
}

/// How the window answers a command that is asked past the screens.
fn answer(app: &App, command: &str) -> String {
    let said = app.run_and_wait(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(
           () => done('answered'), (no) => done('refused: ' + (typeof no === 'string' ? no : JSON.stringify(no))));",
        vec![json!(command)],
    );
    said.as_str().unwrap_or_default().to_owned()
}

/// Whether the list of what is allowed said no, and not the command itself.
fn is_not_allowed(said: &str) -> bool {
    said.starts_with("refused") && (said.contains("not allowed") || said.contains("not found"))
}

#[test]
fn no_command_of_tauri_itself_is_allowed() {
    let app = App::at_today();
    let commands = of_tauri();
    assert!(commands.len() > 150, "only {} commands: the test tries nothing", commands.len());

    for command in commands {
        let said = answer(&app, &command);
        assert!(is_not_allowed(&said), "{command} → {said}");
    }
}

#[test]
fn no_command_is_allowed_that_is_not_in_the_table() {
    let app = App::at_today();

    for command in
        ["shutdown", "eval", "open", "Ask", "ask ", "", "__tauri", "plugin:dialog|open", "plugin:fs|read_file"]
    {
        let said = answer(&app, command);
        assert!(is_not_allowed(&said), "{command} → {said}");
    }
}

#[test]
fn a_window_with_the_usual_permissions_answers_and_is_seen_to() {
    let app = App::with_a_fault(Home::with_vault());
    app.sees("heading", "How are you right now?");

    let answered =
        of_tauri().into_iter().filter(|it| it.starts_with("plugin:app|") || it.starts_with("plugin:window|"));
    let answered: Vec<String> = answered.filter(|it| !is_not_allowed(&answer(&app, it))).collect();

    assert!(answered.iter().any(|it| it == "plugin:app|version"), "only {answered:?} got through");
}
