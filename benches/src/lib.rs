//! hadamard side by side with its peers: glam, nalgebra, ultraviolet, cgmath, faer for
//! large products, and plain loops ("naive").
//!
//! [`cases::all`] lists the cases. Criterion (`cargo bench`) and the programs
//! `contest` and `scoreboard` run them.

pub mod cases;
pub mod check;
pub mod class;
pub mod contender;
mod element;
mod factors;
#[cfg(target_arch = "x86_64")]
mod faer;
mod input;
pub mod measure;
mod naive;
mod page;
mod peak;
mod peers;
mod processor;
pub mod rows;
