//! Exponentials, logarithms and trigonometry, which the feature `libm` computes.

use hadamard::{Matrix, Transcendental};

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number + Transcendental>(digest: &mut Digest<'_>) {
    for kind in Kind::ALL {
        let numbers = &mut Numbers::new(kind);
        let (x, y) = (numbers.matrix::<T, 16, 1>(), numbers.matrix::<T, 16, 1>());
        let results = [
            [x.exp(), x.exp2(), x.exp_m1(), x.abs().ln(), x.ln_1p(), x.abs().log2()],
            [x.abs().log10(), x.sin(), x.cos(), x.tan(), x.asin(), x.acos()],
            [x.atan(), x.sinh(), x.cosh(), x.tanh(), x.asinh(), x.acosh()],
            [x.atanh(), x.atan2(y), x.hypot(y), x.abs().powf(y[0]), x.cbrt(), x.round()],
        ];
        for result in results.as_flattened() {
            digest.add_all(result);
        }
    }
    let x = Numbers::new(Kind::Ordinary).matrix::<T, 3, 3>();
    let definite = x * x.transpose() + Matrix::IDENTITY;
    if let Ok(logarithm) = definite.ln_matrix() {
        digest.add_all(&logarithm);
    }
}
