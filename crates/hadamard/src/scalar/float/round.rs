//! Rounding to integers, without a library. It has no branches, so that the
//! compiler rounds several elements at once.
//!
//! From 2^p on, where p is the number of bits of the fraction, all floats are
//! integers. Adding 2^p to a smaller number therefore rounds it to the nearest
//! integer, ties to even, and subtracting 2^p again is exact. (Hacker's Delight,
//! second edition, section 17-5.) The other ways of rounding correct that result
//! by one. The sign is removed first and put back at the end, for zeros too.

macro_rules! round {
    ($($float:ident)*) => {$(
        pub(super) mod $float {
            /// All numbers from here on are integers.
            const INTEGERS: $float = (1_u64 << ($float::MANTISSA_DIGITS - 1)) as $float;

            /// The integer nearest to a number that is not negative.
            #[inline]
            fn nearest(x: $float) -> $float {
                let rounded = (x + INTEGERS) - INTEGERS;
                if x < INTEGERS { rounded } else { x }
            }

            #[inline]
            pub(crate) fn round_ties_even(x: $float) -> $float {
                nearest(x.abs()).copysign(x)
            }

            #[inline]
            pub(crate) fn round(x: $float) -> $float {
                let magnitude = x.abs();
                let nearest = nearest(magnitude);
                let tie_below = magnitude - nearest == 0.5;
                (if tie_below { nearest + 1.0 } else { nearest }).copysign(x)
            }

            #[inline]
            pub(crate) fn trunc(x: $float) -> $float {
                let magnitude = x.abs();
                let nearest = nearest(magnitude);
                (if nearest > magnitude { nearest - 1.0 } else { nearest }).copysign(x)
            }

            #[inline]
            pub(crate) fn floor(x: $float) -> $float {
                let nearest = round_ties_even(x);
                (if nearest > x { nearest - 1.0 } else { nearest }).copysign(x)
            }

            #[inline]
            pub(crate) fn ceil(x: $float) -> $float {
                let nearest = round_ties_even(x);
                (if nearest < x { nearest + 1.0 } else { nearest }).copysign(x)
            }
        }
    )*};
}

round! { f32 f64 }

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::{f32 as own32, f64 as own64};

    macro_rules! compare {
        ($own:ident, $x:expr, $($function:ident)*) => {$(
            let (found, expected) = ($own::$function($x), $x.$function());
            assert!(
                found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan()),
                "{} of {:e}: {found:e}, but std says {expected:e}", stringify!($function), $x
            );
        )*};
    }

    fn compare_all(x: f64) {
        compare!(own64, x, trunc floor ceil round round_ties_even);
        let x = x as f32;
        compare!(own32, x, trunc floor ceil round round_ties_even);
    }

    #[test]
    fn rounding_is_the_standard_librarys() {
        let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
        for step in 0..1_000_000_u64 {
            bits = bits.rotate_left(29).wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ step;
            // Any number, numbers around the integers, halves.
            compare_all(f64::from_bits(bits));
            compare_all(f64::from(f32::from_bits(bits as u32)));
            compare_all(f64::from(bits as i32) / 1024.0);
            compare_all(f64::from(bits as i16) / 2.0);
        }
    }

    #[test]
    fn numbers_at_the_edges() {
        for digits in [23, 24, 52, 53] {
            let edge = (1_u64 << digits) as f64;
            for x in [edge, edge - 0.5, edge - 1.0, edge + 1.0, edge / 2.0 + 0.5] {
                compare_all(x);
                compare_all(-x);
            }
        }
        for x in [0.0, 0.5, 0.499_999_999_999_999_94, 0.499_999_97, 1.5, 2.5, 5e-324, f64::MAX] {
            compare_all(x);
            compare_all(-x);
        }
        compare_all(f64::INFINITY);
        compare_all(f64::NAN);
    }
}
