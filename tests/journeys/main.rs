//! What a person does, through the table of commands, without a window.

mod at_rest;
mod check_ins;
mod command_line;
mod first_run;
mod journal;
mod lock;
mod thought_record;
