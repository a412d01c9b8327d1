//! Operations of `hadamard` as operators write them, and by the forms that save a temporary.

use hadamard::Matrix;

use crate::inputs::number;
use crate::measure::measure;

/// Makes a function that measures one way to compute C from C, A, B and a number s, all matrices
/// `N x N`.
macro_rules! ways {
    ($(
        $(#[$doc:meta])*
        $way:ident: $c:ident, $a:ident, $b:ident, $s:ident => $body:expr;
    )*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub fn $way<const N: usize>() {
            #[inline(never)]
            #[allow(unused_variables, reason = "some ways need neither B nor s")]
            fn compute<const N: usize>(
                $c: &mut Matrix<f32, N, N>,
                $a: &Matrix<f32, N, N>,
                $b: &Matrix<f32, N, N>,
                $s: f32,
            ) {
                $body
            }

            let [c, a, b] =
                [0, 1, 2].map(|seed| Matrix::<f32, N, N>::from_fn(|i, j| number(i, j, seed)));
            measure(
                &(c, a, b, number(0, 0, 3)),
                |(c, a, b, s)| compute(c, a, b, *s),
                |(c, ..), f| c.iter().for_each(|&x| f(x)),
            );
        }
    )*};
}

ways! {
    /// C ← C + A s.
    scaled: c, a, b, s => *c += a * s;
    /// C ← C + A s, without a place for A s.
    add_scaled: c, a, b, s => c.add_scaled(a, s);
    /// C ← A + B.
    sum: c, a, b, s => *c = a + b;
    /// C ← A + B, without a place for the sum.
    add_to: c, a, b, s => a.add_to(b, c);
    /// C ← A - B.
    difference: c, a, b, s => *c = a - b;
    /// C ← A - B, without a place for the difference.
    sub_to: c, a, b, s => a.sub_to(b, c);
    /// C ← C + Aᵀ B.
    tr_product: c, a, b, s => *c += a.tr_mul(b);
    /// C ← C + Aᵀ B, without a place for the product.
    add_tr_product: c, a, b, s => c.add_tr_product(a, b);
}
