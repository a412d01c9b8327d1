//! The shapes of the rows.

/// `M x K` by `K x N`.
pub type Product = [usize; 3];

/// How many operands of this size are kept: many small ones, so that the loop around them takes
/// no time, and few large ones, so that they stay in the first cache.
pub const fn count(sides: &[usize]) -> usize {
    let (mut largest, mut i) = (0, 0);
    while i < sides.len() {
        if sides[i] > largest {
            largest = sides[i];
        }
        i += 1;
    }
    match largest {
        0..=8 => SMALL,
        9..=24 => 4,
        _ => 1,
    }
}

/// The number of operands of at most 8 rows and columns.
pub const SMALL: usize = 16;

/// The sides of large square matrices.
pub const SQUARES: [usize; 6] = [12, 16, 24, 32, 48, 64];

/// Products with sides up to 64, of which one at least is above 8: random, but the same in every
/// run. A third of them have one column.
pub const RECTANGLES: [Product; 60] = rectangles(19);

const fn rectangles(seed: u64) -> [Product; 60] {
    let (mut random, mut all, mut k) = (seed, [[0; 3]; 60], 0);
    while k < all.len() {
        let mut sides = [0; 3];
        let mut i = 0;
        while i < 3 {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            // Squares of uniform numbers: more small sides than large ones.
            let x = (random >> 33) % 4096;
            sides[i] = 1 + (x * x * 64 / (4096 * 4096)) as usize;
            i += 1;
        }
        if k % 3 == 0 {
            sides[2] = 1;
        }
        if sides[0] > 8 || sides[1] > 8 || sides[2] > 8 {
            all[k] = sides;
            k += 1;
        }
    }
    all
}

/// `each_small!(f, plan, T)` calls `f::<T, M, N>(plan)` for all shapes up to 8x8.
macro_rules! each_small {
    ($f:ident, $plan:ident, $T:ty) => {
        $crate::shapes::each_small!(@rows $f, $plan, $T, [1 2 3 4 5 6 7 8] [1 2 3 4 5 6 7 8]);
    };
    (@rows $f:ident, $plan:ident, $T:ty, [$($M:literal)*] $N:tt) => {
        $($crate::shapes::each_small!(@columns $f, $plan, $T, $M $N);)*
    };
    (@columns $f:ident, $plan:ident, $T:ty, $M:literal [$($N:literal)*]) => {
        $($f::<$T, $M, $N>($plan);)*
    };
}

/// `each_large!(f, plan, T)` calls `f::<T, N, COUNT>(plan)` for large squares.
macro_rules! each_large {
    ($f:ident, $plan:ident, $T:ty; $($k:literal)*) => {
        $($f::<
            $T,
            { $crate::shapes::SQUARES[$k] },
            { $crate::shapes::count(&[$crate::shapes::SQUARES[$k]]) },
        >($plan);)*
    };
}

pub(crate) use {each_large, each_small};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{RECTANGLES, SQUARES, count};

    #[test]
    fn rectangles_are_different_and_larger_than_the_small_shapes() {
        let different: BTreeSet<_> = RECTANGLES.iter().collect();
        assert_eq!(different.len(), RECTANGLES.len());
        for sides in &RECTANGLES {
            assert!(sides.iter().all(|side| (1..=64).contains(side)), "{sides:?}");
            assert!(sides.iter().any(|&side| side > 8), "{sides:?}");
            let is_square = sides.iter().all(|side| side == &sides[0]);
            assert!(!is_square, "{sides:?} is a row already");
            let is_square_by_vector = sides[0] == sides[1] && sides[2] == 1;
            assert!(
                !(is_square_by_vector && SQUARES.contains(&sides[0])),
                "{sides:?} is a row already"
            );
        }
        let vectors = RECTANGLES.iter().filter(|sides| sides[2] == 1).count();
        assert!((20..30).contains(&vectors), "{vectors}");
    }

    /// Rows of two runs have the same names only if the seed gives the same shapes.
    #[test]
    fn the_seed_gives_the_same_rectangles() {
        assert_eq!(RECTANGLES[..3], [[46, 1, 1], [42, 5, 21], [28, 10, 17]]);
    }

    #[test]
    fn large_operands_are_few() {
        assert_eq!([count(&[8, 3]), count(&[9]), count(&[64, 1])], [16, 4, 1]);
    }
}
