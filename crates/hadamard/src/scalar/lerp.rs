//! Linear interpolation of ordered numbers.

use super::{Scalar, is_nan};

/// (1 - t) a + t b, with exact ends: `a` for `t = 0` and where `b` is the same, `b` for `t = 1`.
/// For finite ends it rises or falls with `t`, and for `t` in [0, 1] it does not overflow.
///
/// Ends with different signs, whose difference may overflow, are weighted; of others it is a step
/// from the first one. (`std::lerp` of C++: O'Dwyer et al., P0811R3, Well-behaved interpolation
/// for numbers and pointers.)
#[inline]
pub(crate) fn lerp<T: Scalar + PartialOrd>(a: T, b: T, t: T) -> T {
    let weighted = (T::ONE - t) * a + t * b;
    let are_opposite = (a <= T::ZERO && b >= T::ZERO) || (a >= T::ZERO && b <= T::ZERO);
    // The smaller one is subtracted: numbers may have no sign, and round products down.
    let stepped = if a <= b { a + t * (b - a) } else { a - t * (a - b) };
    // The difference of two infinities is not a number.
    if are_opposite || is_nan(stepped) {
        return weighted;
    }
    // Rounding must not pass the end.
    let is_beyond = if (t > T::ONE) == (b > a) { stepped < b } else { stepped > b };
    if is_beyond || t == T::ONE { b } else { stepped }
}
