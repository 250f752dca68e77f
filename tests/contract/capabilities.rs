//! What the page may do: four commands and nothing else.

use betweentimes_tests::places;
use serde_json::{Value, json};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src ipc: http://ipc.localhost; base-uri 'none'; form-action 'none'; frame-src 'none'; \
    frame-ancestors 'none'; object-src 'none'; worker-src 'none'";

fn configuration() -> Value {
    serde_json::from_str(&places::text("src-tauri/tauri.conf.json")).expect("tauri.conf.json is JSON")
}

#[test]
fn the_content_policy_is_the_one_that_was_agreed() {
    assert_eq!(
        configuration()["app"]["security"]["csp"],
        json!(POLICY),
        "a looser policy needs a reason in SECURITY.md"
    );
}

#[test]
fn no_address_in_the_policy_leads_out_of_the_computer() {
    let outside: Vec<&str> = POLICY.split_whitespace().filter(|it| it.contains("://")).collect();

    assert_eq!(outside, ["http://ipc.localhost;"]);
}

#[test]
fn the_window_is_hardened() {
    let configuration = configuration();
    let app = &configuration["app"];
    let window = &app["windows"][0];

    assert_eq!(app["withGlobalTauri"], json!(false), "the page gets no object with everything on it");
    assert_eq!(app["security"]["freezePrototype"], json!(true));
    assert_eq!(app["security"]["assetProtocol"]["enable"], json!(false), "the page reads no files");
    assert_eq!(app["security"]["dangerousDisableAssetCspModification"], json!(false));
    assert_eq!(app["windows"].as_array().map(Vec::len), Some(1), "there is one window");
    for (setting, wanted) in [
        ("create", json!(false)),
        ("incognito", json!(true)),
        ("devtools", json!(false)),
        ("generalAutofillEnabled", json!(false)),
        ("browserExtensionsEnabled", json!(false)),
        ("allowLinkPreview", json!(false)),
        ("contentProtected", json!(true)),
        ("title", json!("Betweentimes")),
    ] {
        assert_eq!(window[setting], wanted, "`{setting}` of the window");
    }
    assert!(configuration["build"].get("devUrl").is_none(), "the page never comes from a server");
    assert!(configuration.get("plugins").is_none(), "no plugin is set up");
}

#[test]
fn the_page_may_ask_zoom_choose_and_act_and_nothing_else() {
    let capability: Value =
        serde_json::from_str(&places::text("src-tauri/capabilities/main.json")).expect("main.json is JSON");

    assert_eq!(
        capability["permissions"],
        json!(["allow-ask", "allow-zoom", "allow-choose", "allow-act"]),
        "`core:default` opens far more than it says"
    );
    assert_eq!(capability["windows"], json!(["main"]));
    assert!(capability.get("remote").is_none(), "no page from elsewhere may call anything");
    assert_eq!(places::files(&places::root().join("src-tauri/capabilities")).len(), 1, "there is one capability file");
}

#[test]
fn the_commands_of_the_window_are_guarded_by_a_manifest() {
    let build = places::text("src-tauri/build.rs");

    assert!(
        build.contains(r#".commands(&["ask", "zoom", "choose", "act"])"#),
        "without an app manifest the capability list does not guard our own commands"
    );
}
