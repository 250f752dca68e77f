//! Shared by every test here.

pub mod answers;
pub mod btw;
pub mod canary;
pub mod chance;
pub mod cover;
pub mod desk;
pub mod golden;
#[cfg(target_os = "linux")]
pub mod memory;
pub mod opened;
pub mod payloads;
pub mod places;
pub mod tree;
pub mod work;
pub mod zips;
