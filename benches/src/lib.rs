//! hadamard side by side with its peers: glam, nalgebra, ultraviolet, cgmath, and plain loops
//! ("naive").
//!
//! [`cases`] generates the rows, in parts. Each part is a program of its own
//! (`src/bin/parts`), which [`part`] runs. The program `sweep` builds and runs all of them, and
//! writes the pages.

pub mod cases;
mod check;
mod element;
mod input;
pub mod measure;
mod naive;
mod page;
pub mod part;
mod peers;
pub mod plan;
mod processor;
mod rows;
mod shapes;
