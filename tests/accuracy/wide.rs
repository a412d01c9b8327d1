//! Matrices whose size is known at run time, in double precision.
//!
//! Little is instantiated for each size: matrices of all types of elements are made and
//! judged as these.

use hadamard::Matrix;
use nalgebra::{DMatrix, SVD};

use super::number::{C64, Number};

/// A complex matrix of any size.
pub type Wide = DMatrix<C64>;

/// A matrix of one type and shape, from a matrix of any.
#[must_use]
pub fn narrow<T: Number, const M: usize, const N: usize>(a: &Wide) -> Matrix<T, M, N> {
    assert_eq!(a.shape(), (M, N), "a matrix of another shape");
    let mut out = Matrix::<T, M, N>::zeros();
    for (to, from) in out.as_mut_slice().iter_mut().zip(a.as_slice()) {
        *to = T::narrow(*from);
    }
    out
}

/// The same numbers in double precision.
#[must_use]
pub fn widen<T: Number, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Wide {
    Wide::from_iterator(M, N, a.as_slice().iter().map(|x| x.wide()))
}

/// Divides by a real number, part by part, because the reciprocal of the number may
/// overflow.
#[must_use]
pub fn over(a: &Wide, unit: f64) -> Wide {
    a.map(|z| C64::new(z.re / unit, z.im / unit))
}

/// The largest part of an element, or one for the zero matrix.
#[must_use]
pub fn unit(a: &Wide) -> f64 {
    let most = a.iter().fold(0.0_f64, |most, z| most.max(z.re.abs()).max(z.im.abs()));
    if most == 0.0 { 1.0 } else { most }
}

/// The largest sum of the moduli of a column; NaN if an element is NaN.
#[must_use]
pub fn norm(a: &Wide) -> f64 {
    a.column_iter()
        .map(|column| column.iter().map(|z| z.norm()).sum())
        .fold(0.0, |most: f64, sum: f64| if sum > most || sum.is_nan() { sum } else { most })
}

/// Whether all elements are finite.
#[must_use]
pub fn is_finite(a: &Wide) -> bool {
    a.iter().all(|z| z.is_finite())
}

/// The diagonal matrix of these numbers.
#[must_use]
pub fn diagonal(values: &[C64]) -> Wide {
    Wide::from_fn(values.len(), values.len(), |i, j| if i == j { values[i] } else { 0.0.into() })
}

/// The singular values by nalgebra, the largest first. `None` if it does not
/// converge.
#[must_use]
pub fn singular_values(a: &Wide) -> Option<Vec<f64>> {
    let unit = unit(a);
    let svd = SVD::try_new(over(a, unit), false, false, f64::EPSILON, 10_000)?;
    let mut values: Vec<f64> = svd.singular_values.iter().map(|x| x * unit).collect();
    values.sort_by(|x, y| y.total_cmp(x));
    Some(values)
}
