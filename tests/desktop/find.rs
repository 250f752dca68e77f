//! Finding things by role and name.

use std::fmt;

use serde_json::{Value, json};

use crate::app::App;

/// The rules of roles and names, for the page.
const TOOLS: &str = include_str!("find.js");

/// Something on the page, as a person is told about it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Thing {
    /// Its role, such as `button`.
    pub role: String,
    /// Its name.
    pub name: String,
    /// The name of the group around it.
    pub group: String,
    /// What it holds.
    pub value: String,
    /// Whether it is chosen.
    pub checked: bool,
    /// Whether it is pressed.
    pub pressed: bool,
}

impl Thing {
    fn read(value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let flag = |key: &str| value[key].as_bool().unwrap_or_default();
        Self {
            role: text("role"),
            name: text("name"),
            group: text("group"),
            value: text("value"),
            checked: flag("checked"),
            pressed: flag("pressed"),
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:?}", self.role, self.name)?;
        if self.group.is_empty() { Ok(()) } else { write!(out, " in {:?}", self.group) }
    }
}

impl App {
    /// Runs a script that may use the rules of roles and names.
    ///
    /// The rules are brought into a page once: a long script takes many times as long as a short one.
    pub fn look(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!(
            "if (!window.rules) return 'bring the rules';
             const {{ find, describe, nameOf, roleOf, reachable }} = window.rules;
             {script}"
        );
        let answer = self.run(&script, arguments.clone());
        if answer != json!("bring the rules") {
            return answer;
        }
        self.run(&format!("{TOOLS}\nwindow.rules = {{ find, describe, nameOf, roleOf, reachable }};"), vec![]);
        self.run(&script, arguments)
    }

    /// Everything within reach that has this role and, where one is given, this name.
    pub fn all(&self, role: &str, name: Option<&str>) -> Vec<Thing> {
        let found = self.look("return find(arguments[0], arguments[1]).map(describe);", vec![json!(role), json!(name)]);
        found.as_array().into_iter().flatten().map(Thing::read).collect()
    }

    /// What the next key goes to.
    pub fn focused(&self) -> Thing {
        Thing::read(&self.look("return describe(document.activeElement);", vec![]))
    }
}
