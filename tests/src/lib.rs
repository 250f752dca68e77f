//! Shared by every test here.

pub mod btw;
pub mod canary;
pub mod desk;
pub mod payloads;
pub mod places;
pub mod tree;
