//! Sums of terms.

/// Σk term for k below a constant, the terms added in their order.
///
/// Without vector registers, the first eight terms are written out. A compiler that optimises
/// for size does not unroll loops, and most instructions of such a loop count and compute
/// addresses. It does not inline closures either, so this is a macro.
macro_rules! sum_of {
    ($count:expr, $k:ident => $term:expr) => {
        if cfg!(has_simd) {
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
        if $count > 8 {
            let mut k = 8;
            while k < $count {
                let $k = k;
                sum = sum + $term;
                k += 1;
            }
        }
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
    use core::ops::Add;

    fn both<T: Copy + Add<Output = T>, const N: usize>(terms: [T; N]) -> [T; 2] {
        let looped = sum_of!(@loop N, k => terms[k]);
        [looped, sum_of!(@written N, k => terms[k], 1 2 3 4 5 6 7)]
    }

    fn check<const N: usize>() {
        let terms: [f64; N] = core::array::from_fn(|k| 1.0 / (k as f64 - 2.5));
        let sum: f64 = terms.iter().sum();
        assert_eq!(both(terms).map(f64::to_bits), [sum.to_bits(); 2]);
    }

    #[test]
    fn both_ways_of_adding_have_the_same_bits() {
        check::<1>();
        check::<2>();
        check::<7>();
        check::<8>();
        check::<9>();
        check::<12>();
    }
}
