//! The plane rotation of two real numbers, for inner loops.

use crate::scalar::Real;

/// The cosine c, the sine s and the length r ≥ 0 with c x + s y = r and
/// c y - s x = 0.
///
/// c² + s² = 1 up to rounding for every pair of finite numbers, subnormal ones too.
#[inline]
pub(in crate::linalg) fn turn<R: Real>(x: R, y: R) -> (R, R, R) {
    let square = x * x + y * y;
    if square >= R::MIN_POSITIVE / R::EPSILON && square <= R::MAX {
        let length = square.sqrt();
        (x / length, y / length, length)
    } else {
        scaled_turn(x, y)
    }
}

/// The same for numbers whose squares overflow or underflow: divides by the larger.
#[cold]
fn scaled_turn<R: Real>(x: R, y: R) -> (R, R, R) {
    let largest = if x.abs() > y.abs() { x.abs() } else { y.abs() };
    if largest == R::ZERO {
        return (R::ONE, R::ZERO, R::ZERO);
    }
    let (x, y) = (x / largest, y / largest);
    let length = (x * x + y * y).sqrt();
    (x / length, y / length, largest * length)
}

/// √(x² + y²), without overflow or underflow on the way.
#[inline]
pub(in crate::linalg) fn length<R: Real>(x: R, y: R) -> R {
    turn(x, y).2
}
