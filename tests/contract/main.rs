//! The shape of the house, as tests.

mod access;
mod capabilities;
mod dependencies;
mod guide;
mod layers;
mod network;
mod parts;
mod peers;
mod promises;
mod quiet;
mod release;
mod safety;
mod sources;
mod ui;
mod words;
