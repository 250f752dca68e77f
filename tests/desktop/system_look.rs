//! What the computer's own settings do: no mock, but GTK's settings file in a home of its own.

use std::fs;

use serde_json::{Value, json};

use crate::{app::App, home::Home};

/// The app in a home where GTK is told this.
fn with_settings(lines: &[&str]) -> App {
    let home = Home::with_vault();
    let folder = home.path().join("config/gtk-3.0");
    fs::create_dir_all(&folder).expect("a folder for settings");
    fs::write(folder.join("settings.ini"), format!("[Settings]\n{}\n", lines.join("\n"))).expect("settings");
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app
}

/// What the page is told about the computer, and what the app makes of it.
fn told(app: &App) -> Value {
    app.run(
        "const is = (query) => matchMedia(query).matches;
         const style = getComputedStyle(document.documentElement);
         return {
           still: is('(prefers-reduced-motion: reduce)'),
           dark: is('(prefers-color-scheme: dark)'),
           contrast: is('(prefers-contrast: more)'),
           forced: is('(forced-colors: active)'),
           theme: document.documentElement.dataset.theme,
           gentle: parseFloat(style.getPropertyValue('--gentle')),
         };",
        vec![],
    )
}

#[test]
fn without_wishes_the_computer_gets_the_light_theme_and_its_motion() {
    let told = told(&with_settings(&[]));

    assert_eq!((&told["still"], &told["dark"], &told["contrast"]), (&json!(false), &json!(false), &json!(false)));
    assert_eq!((&told["theme"], told["gentle"].as_f64()), (&json!("light"), Some(0.2)), "{told}");
}

#[test]
fn a_computer_without_animations_has_nothing_that_moves_and_a_bar_to_breathe_with() {
    let app = with_settings(&["gtk-enable-animations=0"]);

    let told = told(&app);
    assert_eq!((&told["still"], told["gentle"].as_f64()), (&json!(true), Some(0.0)), "{told}");
    app.press("Ctrl+Shift+b");
    app.sees("button", "Start");
    app.presses("Start");
    app.presses("Go on to: breathe");
    app.waits_for("the bar", "document.querySelector('.figure.bar')");
    let moving = "return document.getAnimations().filter((it) => it.playState === 'running').length;";
    assert_eq!(app.run(moving, vec![]), json!(0));
    app.picture("breath-without-motion");
}

#[test]
fn a_dark_computer_has_the_dark_theme() {
    let told = told(&with_settings(&["gtk-application-prefer-dark-theme=1"]));

    assert_eq!((&told["dark"], &told["theme"]), (&json!(true), &json!("dark")), "{told}");
}

#[test]
fn a_computer_in_high_contrast_has_the_high_contrast_theme() {
    let bright = told(&with_settings(&["gtk-theme-name=HighContrast"]));
    assert_eq!((&bright["contrast"], &bright["theme"]), (&json!(true), &json!("contrast-light")), "{bright}");

    let dark = told(&with_settings(&["gtk-theme-name=HighContrast", "gtk-application-prefer-dark-theme=1"]));
    assert_eq!((&dark["contrast"], &dark["theme"]), (&json!(true), &json!("contrast-dark")), "{dark}");
}
