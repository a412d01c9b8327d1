//! A scene that is drawn in software: a robot's arm among pillars, or a mesh from a file.
//!
//! ```text
//! controls ---> pose of the arm ---> objects ---> those in view ---> corners ---> pixels
//!               arm.rs               stage.rs     frame.rs           vertices.rs  raster.rs
//! ```
//!
//! Nothing here takes an angle: turns are given by the tangent of half of the angle, and between
//! them rotations are interpolated. So all of it is sums, products, quotients and roots, and a
//! picture has the same bits on every machine, without a mathematics library.
//!
//! `main.rs` writes pictures and an animation. `examples/web` draws the same frames in a browser.

#![allow(missing_docs, reason = "the parts of a program")]

pub mod arm;
pub mod camera;
pub mod frame;
pub mod mesh;
pub mod obj;
pub mod picture;
pub mod raster;
pub mod solids;
pub mod stage;
pub mod turn;
pub mod vertices;
