//! Nothing that could speak to a server is compiled in.

use std::process::Command;

use betweentimes_tests::places;

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
    "socket2-client",
    "tauri-plugin-updater",
    "tauri-plugin-http",
    "tauri-plugin-shell",
    "tauri-plugin-opener",
    "tauri-plugin-deep-link",
    "sentry",
];

/// Everything a program is made of on one system, as `name` lines.
fn made_of(package: &str, system: &str) -> Vec<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(places::root()).args(["tree", "--offline", "--locked", "-p", package, "--target", system]);
    cargo.args(["-e", "normal,build", "--prefix", "none", "-f", "{lib}"]);
    let output = cargo.output().expect("cargo tells what a program is made of");
    assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(|it| it.trim().replace('_', "-")).collect()
}

#[test]
fn neither_program_holds_a_network_client() {
    for package in ["betweentimes", "btw"] {
        let parts = made_of(package, "x86_64-unknown-linux-gnu");

        assert!(
            parts.len() > 50,
            "`cargo tree` lists only {} parts of {package}: the test looks at nothing",
            parts.len()
        );
        for part in NEVER {
            assert!(!parts.iter().any(|it| it == part), "{package} holds `{part}`: nothing here may speak to a server");
        }
    }
}

#[test]
fn the_tests_themselves_do_hold_one_so_the_search_finds_it() {
    let parts = made_of("betweentimes-tests", "x86_64-unknown-linux-gnu");

    assert!(parts.iter().any(|it| it == "hyper"), "the WebDriver client speaks HTTP; the search did not see it");
}
