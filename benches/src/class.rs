//! Classes of operations, and how fast they are meant to be.

/// Operations of one kind and similar size.
pub struct Class {
    /// What a reader calls it.
    pub title: &'static str,
    /// What is asked of every row of it.
    pub targets: &'static [Target],
}

/// The largest ratio of our time to that of a peer in the same run.
pub struct Target {
    /// The peer.
    pub peer: Peer,
    /// In the default build.
    pub default: Option<f64>,
    /// In a build for the processor at hand, with fused multiplications if there are.
    pub native: Option<f64>,
}

/// Who is raced against.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// The fastest crate in the row, without those in [`ASIDE`].
    Best,
    /// This one.
    Only(&'static str),
}

/// What is timed as well, but is no peer: plain loops, the limit, and types of glam's
/// that take the space of four numbers for three.
pub const ASIDE: [&str; 4] = ["naive", "peak", "glam Mat3A", "glam Vec3A"];

/// How far the same code can be from itself: a target is reached up to so much above it.
pub const NOISE: f64 = 1.02;

/// The largest ratio of the native build's time to that of the default build.
pub const NATIVE_TO_DEFAULT: f64 = 1.05;

const fn best(default: f64, native: f64) -> Target {
    Target { peer: Peer::Best, default: Some(default), native: Some(native) }
}

/// Defines the classes in the order in which they are shown.
macro_rules! classes {
    ($($NAME:ident = $title:literal: $targets:expr;)*) => {
        $(
            #[doc = $title]
            pub static $NAME: Class = Class { title: $title, targets: &$targets };
        )*

        /// All classes, in the order in which they are shown.
        pub static ALL: &[&Class] = &[$(&$NAME),*];
    };
}

const NONE: Target = Target { peer: Peer::Best, default: None, native: None };

classes! {
    PRODUCT_4 = "4x4 f32 product": [best(1.0, 0.7)];
    INVERSE_4 = "4x4 f32 inverse": [best(1.0, 0.85)];
    VECTOR_TRANSPOSE_4 = "4x4 f32 times vector, transpose": [best(1.0, 1.05)];
    DETERMINANT_4 = "4x4 f32 determinant": [best(0.95, 1.05)];
    PRODUCT_3 = "3x3 f32 product, packed": [
        Target { peer: Peer::Only("glam"), default: Some(0.75), native: None },
        Target { peer: Peer::Only("glam Mat3A"), default: None, native: Some(0.9) },
    ];
    VECTORS = "Vectors of 2 to 4": [
        best(1.0, 1.0),
        Target { peer: Peer::Only("glam Vec3A"), default: None, native: None },
    ];
    PRODUCTS_5_TO_8 = "Products 5 to 8 and rectangular": [best(0.9, 0.45)];
    PRODUCTS_12_TO_16 = "Products 12 to 16": [best(1.0, 0.45)];
    PRODUCTS_32_TO_64 = "Products 32 to 64": [
        Target { peer: Peer::Only("nalgebra"), default: Some(0.95), native: Some(0.5) },
        Target { peer: Peer::Only("faer"), default: Some(1.1), native: None },
        // 65 % of the peak.
        Target { peer: Peer::Only("peak"), default: None, native: Some(1.0 / 0.65) },
    ];
    ELEMENTWISE_TO_8 = "Elementwise up to 8x8": [best(1.05, 0.9)];
    ELEMENTWISE_FROM_12 = "Elementwise from 12x12, into an output": [best(1.1, 1.05)];
    TRANSPOSE = "Transpose 5 to 64": [best(0.75, 0.75)];
    INVERSE_5_TO_8 = "Inverse 5 to 8": [best(0.95, 0.9)];
    INVERSE_FROM_12 = "Inverse 12 and more": [best(0.6, 0.5)];
    SOLVE_TO_4 = "LU solve 2 to 4": [best(0.9, 0.8)];
    SOLVE_FROM_5 = "LU solve, larger": [best(0.7, 0.6)];
    CHOLESKY = "Cholesky": [best(0.95, 0.85)];
    QR_TO_16 = "QR up to 16": [best(0.55, 0.4)];
    QR_FROM_17 = "QR, larger": [best(0.85, 0.4)];
    EIGEN_SVD = "Symmetric eigen, SVD, 3 to 12": [
        Target { peer: Peer::Only("nalgebra"), default: Some(0.8), native: Some(0.7) },
    ];
    OTHER = "Without a target": [NONE];
}
