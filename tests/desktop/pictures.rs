//! Pictures of the window, for people to look at after a run.

use std::fs;

use betweentimes_tests::places;
use serde_json::json;

use crate::app::App;

/// The driver takes its picture at the next paint, and a page at rest is never painted again.
const STIR: &str = "let odd = false;
    const stir = () => {
      odd = !odd;
      document.documentElement.style.setProperty('opacity', odd ? '0.999' : '1');
      window.stirring = requestAnimationFrame(stir);
    };
    stir();";

impl App {
    /// Takes a picture into `target/pictures`; the name may begin with a folder.
    pub fn picture(&self, name: &str) {
        self.run(STIR, vec![]);
        let bytes = self.drive(async |it| it.screenshot().await);
        self.run(
            "cancelAnimationFrame(window.stirring); document.documentElement.style.removeProperty('opacity');",
            vec![],
        );
        let file = places::target().join("pictures").join(format!("{name}.png"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder for pictures");
        fs::write(file, bytes).expect("a picture");
    }

    /// Takes a picture of each part of a long screen, from its beginning to its end, and scrolls back.
    pub fn pictures(&self, name: &str) {
        let mut part = 1;
        self.run("scrollTo(0, 0);", vec![]);
        loop {
            self.picture(&format!("{name}-{part}"));
            let more = "const before = scrollY; scrollBy(0, innerHeight - 60); return scrollY > before;";
            if self.run(more, vec![]) != json!(true) {
                break;
            }
            part += 1;
        }
        self.run("scrollTo(0, 0);", vec![]);
    }
}
