//! Pictures of every screen, for people to look at.

use crate::{
    app::App,
    looks::{self, Look, PLAIN},
    screens::GROUPS,
};

/// Each folder of pictures, and the look in it.
const ALBUMS: [(&str, Look); 4] = [
    ("light", PLAIN),
    ("dark", Look { theme: "dark", ..PLAIN }),
    ("mirrored", Look { direction: "rtl", ..PLAIN }),
    ("large", Look { size: 200, ..PLAIN }),
];

#[test]
#[ignore = "asked for by `cargo xtask pictures`"]
fn every_screen_is_pictured_in_light_in_the_dark_mirrored_and_large() {
    for group in &GROUPS {
        let app = App::begins(group);
        app.is_sized(looks::WINDOW);
        for screen in group.screens {
            app.goes_to(group, screen);
            for (album, look) in ALBUMS {
                app.takes_on(look);
                app.picture(&format!("{album}/{}", screen.name));
            }
            app.takes_on(PLAIN);
        }
    }
}
