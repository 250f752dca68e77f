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

/// The script under which the desktop journeys run, with one of its two ways to watch.
#[cfg(target_os = "linux")]
fn watched(way: &str, command: &[&str]) -> Option<bool> {
    const NOT_PERMITTED: i32 = 77;
    let mut script = std::process::Command::new("python3");
    script.current_dir(betweentimes_tests::places::root()).args(["tests/desktop/network.py", way]).args(command);
    let status = script.status().expect("python3 runs");
    (status.code() != Some(NOT_PERMITTED)).then_some(status.success())
}

#[cfg(target_os = "linux")]
#[test]
fn whoever_tries_to_speak_to_somebody_outside_is_noticed() {
    for way in ["--namespace", "--trace"] {
        let calls = watched(way, &["python3", "tests/desktop/network.py", "--call-out"]);

        // A machine that forbids one way is watched in the other.
        assert_ne!(calls, Some(true), "{way}");
        if calls.is_some() {
            assert_eq!(watched(way, &["python3", "-c", LOOPBACK]), Some(true), "{way}: loopback is not outside");
            assert_eq!(watched(way, &["false"]), Some(false), "{way}: what fails inside fails");
        }
    }
}

/// Speaks to itself and nobody else.
#[cfg(target_os = "linux")]
const LOOPBACK: &str = "import socket\n\
    one = socket.create_server(('127.0.0.1', 0))\n\
    socket.create_connection(one.getsockname()).sendall(b'?')";
