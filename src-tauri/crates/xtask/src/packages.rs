//! The system packages the work needs, each with its reason, by the names Debian and Ubuntu use.

use crate::setup::Purpose;

/// One system package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Package {
    /// Its name in Debian and Ubuntu.
    pub name: &'static str,
    /// What we use it for.
    pub why: &'static str,
    /// How its presence is seen where there is no dpkg.
    pub sign: Sign,
}

/// What shows that a package is there on a system without dpkg.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A program on the search path.
    Program(&'static str),
    /// A library known to pkg-config.
    Library(&'static str),
    /// A module Python can import.
    Module(&'static str),
    /// Nothing simple: it is named and taken on trust.
    Trust,
}

const fn package(name: &'static str, why: &'static str, sign: Sign) -> Package {
    Package { name, why, sign }
}

const BUILD: &[Package] = &[
    package("build-essential", "the C compiler and linker", Sign::Program("cc")),
    package("pkg-config", "finds the libraries below", Sign::Program("pkg-config")),
    package("libwebkit2gtk-4.1-dev", "draws what is in the window", Sign::Library("webkit2gtk-4.1")),
    package("libgtk-3-dev", "the window itself", Sign::Library("gtk+-3.0")),
    package("libssl-dev", "the ciphers of the encrypted file", Sign::Library("libcrypto")),
    package("gstreamer1.0-plugins-base", "sound in the window", Sign::Trust),
    package("gstreamer1.0-plugins-good", "sound in the window", Sign::Trust),
    package("fonts-dejavu-core", "letters our own font does not have", Sign::Trust),
];

const PICTURE: &[Package] = &[
    package("xvfb", "a display where there is none", Sign::Program("Xvfb")),
    package("xauth", "keeps that display private", Sign::Program("xauth")),
    package("imagemagick", "takes a picture of that display", Sign::Program("import")),
    package("dbus", "a desktop session for the window", Sign::Program("dbus-run-session")),
];

const TEST: &[Package] = &[
    package("webkit2gtk-driver", "drives the real window", Sign::Program("WebKitWebDriver")),
    package("dbus-x11", "a desktop session for the window", Sign::Program("dbus-launch")),
    package("at-spi2-core", "what a screen reader listens to", Sign::Trust),
    package("python3-pyatspi", "reads the screen-reader tree", Sign::Module("pyatspi")),
    package("gir1.2-atspi-2.0", "reads the screen-reader tree", Sign::Trust),
    package("xdotool", "types keys in the shipped window", Sign::Program("xdotool")),
    package("openbox", "a window manager for the tests", Sign::Program("openbox")),
    package("x11-utils", "asks about windows", Sign::Program("xwininfo")),
    package("python3-cryptography", "the ciphers of the rescue script", Sign::Module("cryptography")),
    package("poppler-utils", "reads the PDF of a report", Sign::Program("pdfinfo")),
    package("chromium", "opens a sealed page as other people do", Sign::Program("chromium")),
    package("chromium-driver", "drives that browser", Sign::Program("chromedriver")),
    package("python3-venv", "packages for the tests of papers", Sign::Module("ensurepip")),
    package("python3-icalendar", "reads the calendar file", Sign::Module("icalendar")),
    package("strace", "shows that nothing speaks to a network", Sign::Program("strace")),
    package("util-linux", "a network of its own, with nobody in it", Sign::Program("unshare")),
];

const BENCH: &[Package] = &[
    package("libx11-dev", "times the window", Sign::Library("x11")),
    package("libxext-dev", "times the window", Sign::Library("xext")),
    package("libxdamage-dev", "times the first paint", Sign::Library("xdamage")),
];

const FAULTS: &[Package] = &[
    package("build-essential", "the C compiler and linker", Sign::Program("cc")),
    package("pkg-config", "finds the library below", Sign::Program("pkg-config")),
    package("libssl-dev", "the ciphers of the encrypted file", Sign::Library("libcrypto")),
    package("python3-cryptography", "the ciphers of the rescue script", Sign::Module("cryptography")),
    package("util-linux", "a small disk that can be filled", Sign::Program("unshare")),
];

/// Every package this purpose needs.
pub fn needed(purpose: Purpose) -> Vec<Package> {
    let groups: &[&[Package]] = match purpose {
        Purpose::Build => &[BUILD],
        Purpose::Picture => &[BUILD, PICTURE],
        Purpose::Test => &[BUILD, PICTURE, TEST],
        Purpose::Bench => &[BUILD, PICTURE, TEST, BENCH],
        Purpose::Faults => &[FAULTS],
    };
    groups.concat()
}

/// Those of `needed` that `present` does not find.
pub fn missing(needed: &[Package], present: impl Fn(&Package) -> bool) -> Vec<Package> {
    needed.iter().copied().filter(|package| !present(package)).collect()
}

/// Names and reasons, one a line.
pub fn listed(packages: &[Package]) -> String {
    let rows: Vec<_> = packages.iter().map(|package| (package.name, package.why.to_owned())).collect();
    crate::say::table(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_absent_is_missing_and_the_order_is_kept() {
        let missing = missing(&needed(Purpose::Build), |package| package.name.starts_with("lib"));
        assert_eq!(missing.first().map(|package| package.name), Some("build-essential"));
        assert!(missing.iter().all(|package| !package.name.starts_with("lib")));
    }

    #[test]
    fn nothing_is_missing_when_everything_is_there() {
        assert!(missing(&needed(Purpose::Bench), |_| true).is_empty());
    }

    #[test]
    fn building_asks_for_no_test_package() {
        let names: Vec<_> = needed(Purpose::Build).iter().map(|package| package.name).collect();
        assert!(!names.contains(&"xvfb") && !names.contains(&"webkit2gtk-driver"));
    }

    #[test]
    fn no_package_is_named_twice_and_each_has_a_reason() {
        let needed = needed(Purpose::Bench);
        let mut names: Vec<_> = needed.iter().map(|package| package.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), needed.len());
        assert!(needed.iter().all(|package| !package.why.is_empty()));
    }

    #[test]
    fn every_missing_package_is_listed_with_its_reason() {
        let words = listed(&needed(Purpose::Picture));
        assert!(words.contains("xvfb") && words.contains("a display where there is none"));
    }
}
