//! What a person does, in the real window: by role and name, by keyboard alone.
//!
//! Run by `cargo xtask test desktop`, which builds both windows and starts a display.

#![cfg(target_os = "linux")]

mod app;
mod axe;
mod driver;
mod find;
mod frame;
mod home;
mod homework;
mod keys;
mod looks;
mod matrix;
mod measure;
mod page;
mod pictures;
mod screen_reader;
mod screens;
mod wait;
mod way;

mod backups;
mod catalogue;
mod check_in;
mod commands;
mod content_policy;
mod crash;
mod erasing;
mod every_screen;
mod first_run;
mod folder;
mod gallery;
mod healing;
mod heard;
mod imports;
mod journal;
mod languages;
mod leaks;
mod lock;
mod looking_back;
mod measures;
mod mouse;
mod paper;
mod passphrase;
mod practice;
mod reminders;
mod room;
mod safety;
mod shipped;
mod stored_scripts;
mod system_look;
mod thought_record;
mod told;
mod tour;
