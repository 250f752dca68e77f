//! The proof that the vault loses nothing and shows nothing: what goes wrong on a computer, done on purpose,
//! thousands of times, to the build that ships.
//!
//! `faults` runs every test in its short form and prints one line each; `faults --full` runs the full
//! numbers; `faults T7 T20` runs some. Each test holds the same look to something that is deliberately
//! wrong, its control: a look that does not notice that proves nothing.
//!
//! Random choices follow from a seed that is printed; `--seed N` repeats a run.

#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod programme;

fn main() -> std::process::ExitCode {
    #[cfg(target_os = "linux")]
    return programme::main();
    #[cfg(not(target_os = "linux"))]
    {
        eprintln!("These tests take over calls of Linux's C library, and run there alone.");
        std::process::ExitCode::FAILURE
    }
}
