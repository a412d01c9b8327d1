//! Sums of terms.

/// Σk term for k below a constant, the terms added in their order.
///
/// Without vector registers, up to eight terms are written out. A compiler that optimises for size
/// does not unroll loops, and most instructions of such a loop count and compute addresses. More
/// terms are one loop. With eight terms written out before it, a 12x12 product at level s took 270
/// bytes of a Cortex-M4F's flash for 118, and two thirds of the instructions. The compiler does not
/// inline closures at that level either, so this is a macro.
macro_rules! sum_of {
    ($count:expr, $k:ident => $term:expr) => {
        if cfg!(has_simd) || $count > 8 {
            $crate::ops::sum_of!(@loop $count, $k => $term)
        } else {
            $crate::ops::sum_of!(@written $count, $k => $term, 1 2 3 4 5 6 7)
        }
    };
    (@written $count:expr, $k:ident => $term:expr, $($index:literal)*) => {{
        let $k = 0;
        let mut sum = $term;
        $(if $count > $index {
            let $k = $index;
            sum = sum + $term;
        })*
        sum
    }};
    (@loop $count:expr, $k:ident => $term:expr) => {{
        let $k = 0;
        let mut sum = $term;
        let mut k = 1;
        while k < $count {
            let $k = k;
            sum = sum + $term;
            k += 1;
        }
        sum
    }};
}

pub(crate) use sum_of;

#[cfg(test)]
mod tests {
    #[allow(
        clippy::assign_op_pattern,
        reason = "elements of any type have `+`, and not all have `+=`"
    )]
    fn check<const N: usize>() {
        let terms: [f64; N] = core::array::from_fn(|k| 1.0 / (k as f64 - 2.5));
        let looped = sum_of!(@loop N, k => terms[k]);
        let written = sum_of!(@written N, k => terms[k], 1 2 3 4 5 6 7);
        let sum: f64 = terms.iter().sum();
        assert_eq!([looped, written].map(f64::to_bits), [sum.to_bits(); 2]);
    }

    #[test]
    fn both_ways_of_adding_have_the_same_bits() {
        check::<1>();
        check::<2>();
        check::<7>();
        check::<8>();
    }
}
