//! Random matrices, from uniform unit vectors.

use super::fill_with_unit_vector;
use crate::linalg::Symmetric;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

/// An orthogonal matrix, uniform (by Haar's measure): every rotation and reflection alike.
///
/// From 1 x 1 up, Q becomes S diag(1, Q), where S is orthogonal and takes e₁ to a uniform unit
/// vector. P. Diaconis and M. Shahshahani, The subgroup algorithm for generating uniform random
/// variables, 1987.
pub(in crate::interop) fn orthogonal<T: Real, const N: usize>(
    uniform: &mut impl FnMut() -> T,
) -> Matrix<T, N, N> {
    let mut q = Matrix::IDENTITY;
    for first in (0..N).rev() {
        let mut v = [T::ZERO; N];
        if let Some(v) = v.get_mut(first..) {
            fill_with_unit_vector(uniform, v);
        }
        // The reflection that takes e₁ to v or to -v: to the farther one, so that nothing cancels.
        let is_far = v[first] <= T::ZERO;
        let sign = if is_far { T::ONE } else { -T::ONE };
        let size = T::ONE + v[first].abs();
        v[first] = v[first] - sign;
        for column in q.columns.iter_mut().skip(first) {
            let dot = column.iter().zip(&v).fold(T::ZERO, |sum, (&x, &v)| sum + x * v);
            for (x, &v) in column.iter_mut().zip(&v).skip(first) {
                *x = sign * (*x - v * dot / size);
            }
        }
    }
    q
}

/// Numbers from 1 / `condition` to 1, both of which are among them if there are two.
fn spectrum<T: Real, const N: usize>(condition: T, uniform: &mut impl FnMut() -> T) -> [T; N] {
    let least = if condition > T::ONE { T::ONE / condition } else { T::ONE };
    let mut out = [T::ONE; N];
    for x in out.iter_mut().skip(1) {
        *x = least + (T::ONE - least) * uniform();
    }
    if let [_, .., last] = &mut out[..] {
        *last = least;
    }
    out
}

/// Q Λ Qᵀ for an orthogonal Q and eigenvalues from 1 / `condition` to 1.
pub(in crate::interop) fn positive_definite<T: Real, const N: usize>(
    condition: T,
    uniform: &mut impl FnMut() -> T,
) -> Symmetric<T, N> {
    let eigenvalues = Vector::from(spectrum(condition, uniform));
    Symmetric::from_diagonal(eigenvalues).congruence(orthogonal::<T, N>(uniform))
}

/// U Σ Vᵀ for orthogonal U and V and singular values from 1 / `condition` to 1.
pub(in crate::interop) fn well_conditioned<T: Real, const M: usize, const N: usize>(
    condition: T,
    uniform: &mut impl FnMut() -> T,
) -> Matrix<T, M, N> {
    let values = spectrum::<T, N>(condition, uniform);
    let (u, v) = (orthogonal::<T, M>(uniform), orthogonal::<T, N>(uniform));
    let mut scaled = Matrix::<T, M, N>::ZERO;
    let columns = scaled.columns.iter_mut().zip(&u.columns).zip(values);
    for ((out, u), value) in columns {
        *out = u.map(|x| x * value);
    }
    scaled * v.transpose()
}
