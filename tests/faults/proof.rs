//! The fault programme in its short form; `cargo xtask faults --full` runs the full numbers.
//!
//! Each test is held to something deliberately wrong as well, and fails when that is not noticed.

use std::process::Command;

use betweentimes_tests::btw;

/// Runs one test of the programme.
fn holds(test: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_faults")).arg(test).env("BTW_BINARY", btw::path()).output();
    let output = output.expect("the programme runs");
    let (said, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    println!("{}", said.lines().last().unwrap_or_default());
    assert!(output.status.success(), "{said}\n{told}");
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    holds("T1");
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_goes() {
    holds("T2");
}

#[test]
fn a_full_disk_loses_nothing_and_is_called_so() {
    holds("T4");
}

#[test]
fn one_operation_of_the_disk_that_goes_wrong_breaks_nothing() {
    holds("T5");
}

#[test]
fn whatever_lies_in_the_way_is_said_and_not_touched() {
    holds("T6");
}

#[test]
fn no_damage_is_read_as_if_nothing_were() {
    holds("T7");
}

#[test]
fn a_second_program_is_refused_and_writes_nothing() {
    holds("T8");
}

#[test]
fn no_clock_changes_an_order_a_day_or_the_backups() {
    holds("T9");
}

#[test]
fn many_entries_and_large_ones_stay_within_bounded_memory() {
    holds("T10");
}

#[test]
fn no_key_is_left_in_memory_and_no_word_in_a_file() {
    holds("T14");
}

#[test]
fn no_argument_of_a_command_ends_in_a_panic() {
    holds("T15");
}

#[test]
fn every_layout_opens_and_no_migration_stops_half_way() {
    holds("T18");
}

#[test]
fn every_backup_brings_back_exactly_the_state_of_then() {
    holds("T19");
}

#[test]
fn a_change_of_keys_that_ends_in_the_middle_leaves_a_vault_that_opens() {
    holds("T20");
}

#[test]
fn published_vectors_hold_bad_keys_are_refused_and_the_rescue_script_opens_a_vault() {
    holds("T21");
}
