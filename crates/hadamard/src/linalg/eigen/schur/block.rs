//! The standard form of a 2x2 block on the diagonal of a Schur form.

use crate::linalg::kit::rotation::RealRotation;
use crate::scalar::Real;

/// The rotation that gives a 2x2 matrix its standard form, and that form:
///
/// ```text
/// | a' b' |  =  |  c s | | a b | | c -s |
/// | c' d' |     | -s c | | c d | | s  c |
/// ```
///
/// with c' = 0, or with a' = d' and b' c' < 0: two real eigenvalues a' and d', or
/// the pair a' ± i √(-b' c').
pub(in crate::linalg) struct Standard<T> {
    pub(in crate::linalg) rotation: RealRotation<T>,
    pub(in crate::linalg) block: [[T; 2]; 2],
}

/// Standardises the block `[[a, b], [c, d]]`, given by rows: Bai and Demmel, On
/// swapping diagonal blocks in real Schur form (1993), as in LAPACK's `lanv2`.
pub(in crate::linalg) fn standardise<T: Real>(block: [[T; 2]; 2]) -> Standard<T> {
    let [[a, b], [c, d]] = block;
    let zero = T::ZERO;
    if c == zero {
        return Standard { rotation: RealRotation::IDENTITY, block };
    }
    if b == zero {
        // Lower triangular: exchanges the two rows and the two columns.
        return Standard { rotation: RealRotation::QUARTER, block: [[d, -c], [zero, a]] };
    }
    if a == d && (b > zero) != (c > zero) {
        return Standard { rotation: RealRotation::IDENTITY, block };
    }

    let two = T::TWO;
    let p = (a - d) / two;
    let (large, small) = if b.abs() > c.abs() { (b, c) } else { (c, b) };
    let unit = if p.abs() > large.abs() { p.abs() } else { large.abs() };
    // The discriminant of the characteristic polynomial, in units of its terms.
    let discriminant = (p / unit) * (p / unit) + (large / unit) * (small / unit);
    if discriminant >= two * two * T::EPSILON {
        let z = p + (unit * discriminant.sqrt()).copysign(p);
        let (rotation, _) = RealRotation::onto_first_axis(z, c);
        return Standard { rotation, block: [[d + z, b - c], [zero, d - large / z * small]] };
    }
    equal_diagonal(block)
}

/// For complex eigenvalues, or real ones that are nearly equal: makes the
/// diagonal equal first.
fn equal_diagonal<T: Real>([[a, b], [c, d]]: [[T; 2]; 2]) -> Standard<T> {
    let (zero, one) = (T::ZERO, T::ONE);
    let two = T::TWO;
    // The rotation has half of the angle of this one.
    let (double, _) = RealRotation::onto_first_axis(b + c, a - d);
    let mut cosine = ((one + double.cosine.abs()) / two).sqrt();
    let mut sine = -(double.sine / (two * cosine)) * one.copysign(double.cosine);

    let rotation = RealRotation { cosine, sine };
    let ((a1, b1), (c1, d1)) = (rotation.apply(a, b), rotation.apply(c, d));
    let ((a2, c2), (b2, d2)) = (rotation.apply(a1, c1), rotation.apply(b1, d1));
    let middle = (a2 + d2) / two;
    let mut block = [[middle, b2], [c2, middle]];

    if c2 != zero && b2 == zero {
        block = [[middle, -c2], [zero, middle]];
        (cosine, sine) = (-sine, cosine);
    } else if c2 != zero && (b2 > zero) == (c2 > zero) {
        // Two real eigenvalues, middle ± √(b c).
        let (root_b, root_c) = (b2.abs().sqrt(), c2.abs().sqrt());
        let p = (root_b * root_c).copysign(c2);
        let tau = one / (b2 + c2).abs().sqrt();
        block = [[middle + p, b2 - c2], [zero, middle - p]];
        let (c, s) = (root_b * tau, root_c * tau);
        (cosine, sine) = (cosine * c - sine * s, cosine * s + sine * c);
    }
    Standard { rotation: RealRotation { cosine, sine }, block }
}
