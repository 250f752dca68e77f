//! What hands and eyes meet: targets, room, spacing, and the way of the focus.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{app::App, wait};

/// The rules of sizes and places, for the page.
const TOOLS: &str = include_str!("measure.js");
/// How many times Tab is pressed at once.
const AT_ONCE: usize = 20;
/// How often that may be done before a walk counts as endless.
const ROUNDS: usize = 15;
/// How long a page may take to bring what has the focus into view.
const MOMENT: Duration = Duration::from_secs(1);

impl App {
    /// Targets under 24 CSS pixels that no exception of WCAG 2.5.8 covers, and main ones under 44.
    pub fn small_targets(&self) -> Vec<String> {
        words(&self.measure("return small();"))
    }

    /// What makes the page scroll sideways.
    pub fn sideways(&self) -> Vec<String> {
        words(&self.measure("return sideways();"))
    }

    /// What is cut off, or scrolls sideways, with the spacing of WCAG 1.4.12.
    pub fn lost_by_spacing(&self) -> Vec<String> {
        words(&self.measure("return lostBySpacing();"))
    }

    /// What is wrong on a walk with Tab through the whole screen until it comes round: what covers the focus, what is
    /// never reached, a trap.
    pub fn wrong_on_a_walk(&self) -> Vec<String> {
        self.measure("beginWalk();");
        for _ in 0..ROUNDS {
            self.presses_tab(AT_ONCE);
            if self.measure("return walked();")["round"] == json!(true) {
                break;
            }
        }
        self.looks_again_at_what_was_covered();
        words(&self.measure("return endWalk();"))
    }

    /// A page may scroll a moment after the focus has moved. What was covered is met once more, without haste.
    fn looks_again_at_what_was_covered(&self) {
        let so_far = self.measure("return walked();");
        let far = so_far["met"].as_u64().unwrap_or_default() + 10;
        for _ in 0..far {
            if self.measure("return walked();")["covered"] == json!(0) {
                return;
            }
            self.press("Tab");
            let clear = || (self.measure("return wasCovered();") != json!(true)).then_some(());
            // Whether it clears up or not is told at the end.
            let _ = wait::until_within(MOMENT, clear);
        }
    }

    fn measure(&self, script: &str) -> Value {
        let script = format!(
            "const {{ small, sideways, lostBySpacing, beginWalk, walked, wasCovered, endWalk }} = window.measures; {script}"
        );
        if self.run("return !!window.measures;", vec![]) != Value::Bool(true) {
            self.look(&format!("(() => {{ {TOOLS} }})();"), vec![]);
        }
        self.run(&script, vec![])
    }
}

fn words(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

/// Things that nobody may meet, at the end of Today.
const WRONG: &str = "
    const add = (name, css, inside) => {
      const it = document.createElement(name);
      for (const [key, value] of Object.entries(css)) it.style[key] = value;
      it.append(inside);
      document.querySelector('main').append(it);
      return it;
    };
    const row = add('div', { display: 'flex' }, '');
    for (const name of ['Tiny one', 'Tiny two']) row.append(add('button', { width: '12px', height: '12px', padding: 0, overflow: 'hidden' }, name));
    add('p', { height: '1.5em', lineHeight: '1.5', width: '12em', overflow: 'hidden' }, 'Just as long as there is');
    const under = add('button', { height: '40px' }, 'Covered');
    add('div', { height: '50px', marginTop: '-45px', position: 'relative', background: 'red' }, '');
    add('div', { position: 'absolute', left: '0', width: '3000px', height: '1px' }, '');
    const trap = add('button', { height: '40px' }, 'Trap');
    if (arguments[0]) trap.addEventListener('keydown', (it) => it.key === 'Tab' && it.preventDefault());";

#[test]
fn what_nobody_may_meet_would_be_noticed() {
    let app = App::at_today();
    app.run(WRONG, vec![Value::Bool(false)]);
    let small = app.small_targets();
    let holds = |found: &[String], words: &str| found.iter().any(|it| it.contains(words));
    assert!(small.len() == 2 && holds(&small, "“Tiny one” is 12 × 12"), "{small:?}");
    assert!(holds(&app.sideways(), "wide in"), "{:?}", app.sideways());
    let lost = app.lost_by_spacing();
    assert!(holds(&lost, "is cut off: “Just as long"), "{lost:?}");
    let walk = app.wrong_on_a_walk();
    assert_eq!(walk, ["button “Covered” has the focus and is covered"]);

    let app = App::at_today();
    app.run(WRONG, vec![Value::Bool(true)]);
    let walk = app.wrong_on_a_walk();
    assert!(holds(&walk, "Tab never comes round; it ends at button “Trap”"), "{walk:?}");
    assert!(holds(&walk, "is never reached"), "{walk:?}");
}
