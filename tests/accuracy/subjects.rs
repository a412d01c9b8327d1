//! The list of all measurements: each decomposition with its ratios.

mod eigen;
mod orthogonal;
mod systems;

use super::gallery::{Case, definite, general, hermitian, quasidefinite, scaled, square};
use super::library::{Answer, Failure, Library};
use super::number::Precision;
use super::ours::Shapes;

/// A decomposition, its matrices and its ratios.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// The name of the decomposition.
    pub name: &'static str,
    /// The names of the ratios.
    pub ratios: &'static [&'static str],
    /// The shapes of the matrices.
    pub shapes: Shapes,
    /// The matrices of a type and shape.
    pub cases: fn(Precision, usize, usize) -> Vec<Case>,
    /// Calls a library and judges its results.
    pub measure: fn(&dyn Library, &Case) -> Answer<Ratios>,
}

/// The ratios of one matrix. Ratios that do not apply to it are left out.
#[derive(Debug, Default)]
pub struct Ratios {
    /// The ratios by name.
    pub list: Vec<(&'static str, Answer<f64>)>,
}

impl Ratios {
    fn add(&mut self, name: &'static str, ratio: f64) {
        self.list.push((name, if ratio.is_finite() { Ok(ratio) } else { Err(Failure::NotFinite) }));
    }

    fn add_answer(&mut self, name: &'static str, answer: Answer<f64>) {
        match answer {
            Ok(ratio) => self.add(name, ratio),
            Err(failure) => self.list.push((name, Err(failure))),
        }
    }
}

/// All subjects.
pub const SUBJECTS: [Subject; 14] = [
    Subject {
        name: "LU",
        ratios: &["P A - L U", "A x - b", "Aᵀ x - c", "A A⁻¹ - I", "determinant"],
        shapes: Shapes::Square,
        cases: |precision, n, _| square(precision, n),
        measure: systems::lu,
    },
    Subject {
        name: "inverse",
        ratios: &["A A⁻¹ - I"],
        shapes: Shapes::RealSquare,
        cases: |precision, n, _| square(precision, n),
        measure: systems::inverse,
    },
    Subject {
        name: "triangular",
        ratios: &["L X", "L x - b", "L L⁻¹ - I"],
        shapes: Shapes::Square,
        cases: |precision, n, _| square(precision, n),
        measure: systems::triangular,
    },
    Subject {
        name: "Cholesky",
        ratios: systems::DEFINITE,
        shapes: Shapes::Square,
        cases: |precision, n, _| definite(precision, n),
        measure: systems::cholesky,
    },
    Subject {
        name: "LDLᵀ",
        ratios: systems::DEFINITE,
        shapes: Shapes::Square,
        cases: |precision, n, _| quasidefinite(precision, n),
        measure: systems::ldlt,
    },
    Subject {
        name: "QR",
        ratios: &["A - Q R", "QᴴQ - I"],
        shapes: Shapes::Any,
        cases: general,
        measure: orthogonal::qr,
    },
    Subject {
        name: "pivoted QR",
        ratios: &["A P - Q R", "QᴴQ - I", "rank"],
        shapes: Shapes::Any,
        cases: general,
        measure: orthogonal::qr_pivoted,
    },
    Subject {
        name: "least squares",
        ratios: &["by QR", "by pivoted QR"],
        shapes: Shapes::Tall,
        cases: general,
        measure: orthogonal::least_squares,
    },
    Subject {
        name: "SVD",
        ratios: &[
            "A - U Σ Vᴴ",
            "UᴴU - I",
            "VᴴV - I",
            "σ",
            "pseudo-inverse",
            "least squares",
            "null space",
        ],
        shapes: Shapes::Any,
        cases: general,
        measure: orthogonal::svd,
    },
    Subject {
        name: "polar",
        ratios: &["A - W H", "WᴴW - I", "λ(H) ≥ 0"],
        shapes: Shapes::Tall,
        cases: general,
        measure: orthogonal::polar,
    },
    Subject {
        name: "symmetric eigen",
        ratios: &["A V - V Λ", "VᴴV - I", "A - V Λ Vᴴ", "Λ alone"],
        shapes: Shapes::Square,
        cases: |precision, n, _| scaled(hermitian(precision, n)),
        measure: eigen::symmetric,
    },
    Subject {
        name: "Hessenberg",
        ratios: &["A - Q H Qᴴ", "QᴴQ - I"],
        shapes: Shapes::Square,
        cases: |precision, n, _| scaled(square(precision, n)),
        measure: eigen::hessenberg,
    },
    Subject {
        name: "Schur",
        ratios: &["A - Q T Qᵀ", "QᵀQ - I"],
        shapes: Shapes::RealSquare,
        cases: |precision, n, _| scaled(square(precision, n)),
        measure: eigen::schur,
    },
    Subject {
        name: "eigenvalues",
        ratios: &["σ(A - λ I)", "Σλ - tr A"],
        shapes: Shapes::RealSquare,
        cases: |precision, n, _| scaled(square(precision, n)),
        measure: eigen::eigenvalues,
    },
];
