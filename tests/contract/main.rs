//! The shape of the house, as tests.

mod capabilities;
mod layers;
mod network;
mod release;
mod ui;
mod words;
