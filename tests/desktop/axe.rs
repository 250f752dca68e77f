//! The machine's opinion on accessibility: axe, inside the real window.

use betweentimes_tests::places;
use serde_json::{Value, json};

use crate::app::App;

/// Every look the app has.
pub const THEMES: [&str; 4] = ["light", "dark", "contrast-light", "contrast-dark"];

/// The rules whose answer may change with the look. Names, roles and order do not; targets are measured by ourselves,
/// because axe takes what the page has scrolled behind something for too small.
pub const OF_LOOKS: [&str; 4] =
    ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "avoid-inline-spacing"];

impl App {
    /// Asserts that axe finds nothing on this screen, in each of the four themes.
    pub fn is_clean(&self, screen: &str) {
        self.bring_axe();
        let worn = self.run("return document.documentElement.dataset.theme ?? null;", vec![]);
        for theme in THEMES {
            self.wear(&json!(theme));
            let problems = self.problems();
            assert!(problems.is_empty(), "axe on {screen}, {theme}:\n{}", problems.join("\n"));
        }
        self.wear(&worn);
    }

    /// Shows the window in this theme, whatever the settings say, until another one is shown.
    pub fn wear(&self, theme: &Value) {
        self.run(
            "const root = document.documentElement;
             if (arguments[0] === null) delete root.dataset.theme; else root.dataset.theme = arguments[0];
             // Colours glide from one theme to the next; half-way there they are nobody's choice.
             for (const it of document.getAnimations()) if (it instanceof CSSTransition) it.finish();",
            vec![theme.clone()],
        );
    }

    /// Brings axe into the page, once.
    pub fn bring_axe(&self) {
        if self.run("return typeof axe;", vec![]) != "object" {
            let source = places::text("ui/node_modules/axe-core/axe.min.js");
            self.run(&format!("{source}; window.axe = axe;"), vec![]);
        }
    }

    /// What axe has to say about the screen as it is now.
    pub fn problems(&self) -> Vec<String> {
        self.problems_by(&[])
    }

    /// What axe has to say by these rules alone; by all, when none is given.
    pub fn problems_by(&self, rules: &[&str]) -> Vec<String> {
        let found = self.run_and_wait(
            "const done = arguments[arguments.length - 1];
             axe.run(arguments[0].length ? { runOnly: arguments[0] } : {}).then(
               (it) => done(it.violations.flatMap((rule) => rule.nodes.map((node) =>
                 `${rule.id}: ${rule.help} at ${node.target.join(' ')}: ${node.failureSummary}`))),
               (problem) => done([String(problem)]));",
            vec![json!(rules)],
        );
        found.as_array().into_iter().flatten().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
    }
}
