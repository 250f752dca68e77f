//! Nothing that could speak to a server is compiled in.

use crate::parts::{SHIPPED, SYSTEMS, made_of};

/// Clients and the libraries that make one. OpenSSL is there for the vault's ciphers and is looked at apart.
const NEVER: &[&str] = &[
    "reqwest",
    "hyper",
    "h2",
    "h3",
    "ureq",
    "curl",
    "isahc",
    "surf",
    "attohttpc",
    "minreq",
    "tungstenite",
    "quinn",
    "rustls",
    "native-tls",
    "hyper-tls",
    "openssl",
    "tokio-native-tls",
    "async-tungstenite",
    "tokio-tungstenite",
    "webpki",
    "tauri-plugin-updater",
    "tauri-plugin-http",
    "tauri-plugin-shell",
    "tauri-plugin-opener",
    "tauri-plugin-deep-link",
    "sentry",
];

#[test]
fn neither_program_holds_a_network_client_on_any_system() {
    for package in SHIPPED {
        for system in SYSTEMS {
            let parts = made_of(package, system);

            let count = parts.len();
            assert!(count > 50, "`cargo tree` lists only {count} parts of {package}: the test looks at nothing");
            for part in NEVER {
                let held = parts.iter().any(|it| it.name == *part);
                assert!(!held, "{package} on {system} holds `{part}`: nothing here may speak to a server");
            }
        }
    }
}

#[test]
fn the_tests_themselves_do_hold_one_so_the_search_finds_it() {
    let parts = made_of("betweentimes-tests", SYSTEMS[0]);

    assert!(parts.iter().any(|it| it.name == "hyper"), "the WebDriver client speaks HTTP; the search did not see it");
}
