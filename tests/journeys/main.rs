//! What a person does, through the table of commands, without a window.

mod answers;
mod at_rest;
mod backups;
mod brief;
mod btw_vault;
mod cards;
mod catalogue;
mod check_ins;
mod command_line;
mod erasing;
mod first_run;
mod healing;
mod helped;
mod homework;
mod insights;
mod journal;
mod lenses;
mod lock;
mod measures;
mod own_exercises;
mod passphrases;
mod plan;
mod safety_plan;
mod thought_record;
mod thoughts_come_back;
mod week;
