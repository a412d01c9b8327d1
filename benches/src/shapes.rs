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
