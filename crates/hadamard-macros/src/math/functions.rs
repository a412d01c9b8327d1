//! The table of functions. Any other name is a function of the user's.

/// What a name means.
#[derive(Clone, Copy)]
pub enum Meaning {
    /// A function of one number, by its path in the crate. `f.(A)` is that of each element.
    Each(&'static str),
    /// A function of two numbers.
    Two(&'static str),
    /// `clamp.(x, low, high)`
    Clamp,
    /// A method of a row or a column.
    Line(&'static str),
    /// A method with as many arguments beside the first one.
    Method(&'static str, usize),
    /// `rank(A)`
    Rank,
    /// A constructor whose arguments are its rows and columns.
    Filled(&'static str),
    /// `eye(n)`
    Eye,
}

use Meaning::{Clamp, Each, Eye, Filled, Line, Method, Rank, Two};

const TABLE: [(&str, Meaning); 60] = [
    ("abs", Each("scalar::Signed::abs")),
    ("acos", Each("scalar::Transcendental::acos")),
    ("acosh", Each("scalar::Transcendental::acosh")),
    ("asin", Each("scalar::Transcendental::asin")),
    ("asinh", Each("scalar::Transcendental::asinh")),
    ("atan", Each("scalar::Transcendental::atan")),
    ("atanh", Each("scalar::Transcendental::atanh")),
    ("cbrt", Each("scalar::Transcendental::cbrt")),
    ("ceil", Each("scalar::Rounding::ceil")),
    ("cos", Each("scalar::Transcendental::cos")),
    ("cosh", Each("scalar::Transcendental::cosh")),
    ("exp", Each("scalar::Transcendental::exp")),
    ("exp2", Each("scalar::Transcendental::exp2")),
    ("expm1", Each("scalar::Transcendental::exp_m1")),
    ("floor", Each("scalar::Rounding::floor")),
    ("log", Each("scalar::Transcendental::ln")),
    ("log10", Each("scalar::Transcendental::log10")),
    ("log1p", Each("scalar::Transcendental::ln_1p")),
    ("log2", Each("scalar::Transcendental::log2")),
    ("round", Each("scalar::Rounding::round")),
    ("sign", Each("__notation::sign")),
    ("sin", Each("scalar::Transcendental::sin")),
    ("sinh", Each("scalar::Transcendental::sinh")),
    ("sqrt", Each("scalar::SquareRoot::sqrt")),
    ("tan", Each("scalar::Transcendental::tan")),
    ("tanh", Each("scalar::Transcendental::tanh")),
    ("trunc", Each("scalar::Rounding::trunc")),
    ("atan2", Two("scalar::Transcendental::atan2")),
    ("hypot", Two("scalar::Transcendental::hypot")),
    ("max", Two("__notation::larger")),
    ("min", Two("__notation::smaller")),
    ("clamp", Clamp),
    ("mean", Line("mean")),
    ("norm", Line("norm")),
    ("prod", Line("product")),
    ("sum", Line("sum")),
    ("adjoint", Method("adjoint", 0)),
    ("cross", Method("cross", 1)),
    ("det", Method("determinant", 0)),
    ("diag", Method("diag", 0)),
    ("dot", Method("dot", 1)),
    ("expm", Method("exp_matrix", 0)),
    ("inv", Method("inverse", 0)),
    ("kron", Method("kron", 1)),
    ("logm", Method("ln_matrix", 0)),
    ("lstsq", Method("lstsq", 1)),
    ("maximum", Method("max_element", 0)),
    ("minimum", Method("min_element", 0)),
    ("normalize", Method("normalize", 0)),
    ("outer", Method("outer", 1)),
    ("pinv", Method("pseudo_inverse", 0)),
    ("solve", Method("solve", 1)),
    ("sqrtm", Method("sqrt_matrix", 0)),
    ("tr", Method("trace", 0)),
    ("trace", Method("trace", 0)),
    ("transpose", Method("transpose", 0)),
    ("rank", Rank),
    ("eye", Eye),
    ("ones", Filled("ones")),
    ("zeros", Filled("zeros")),
];

/// The meaning of a name in the table.
pub fn meaning(name: &str) -> Option<Meaning> {
    for &(known, meaning) in &TABLE {
        if known == name {
            return Some(meaning);
        }
    }
    None
}
