//! A page from a server, where a browser trusts it less than a file.

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

/// Serves a page to whoever asks, and gives the port. Ends with the tests.
pub fn at_a_port(page: String) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for mut visit in listener.incoming().flatten() {
            // One read is enough: what is asked does not matter.
            let _ = visit.read(&mut [0; 4096]);
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n";
            let _ = write!(visit, "{head}Content-Length: {}\r\n\r\n{page}", page.len());
        }
    });
    port
}
