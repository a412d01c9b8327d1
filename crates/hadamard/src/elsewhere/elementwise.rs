//! Functions of each element.

use super::methods;

methods! {
    [Arcsin] "the arc sine of each element is `a.asin()` here": arcsin();
    [Arccos] "the arc cosine of each element is `a.acos()` here": arccos();
    [Arctan] "the arc tangent of each element is `a.atan()` here": arctan();
    [Arctan2] "the angle of each two elements is `a.atan2(b)` here": arctan2(b);
    [Log] "the logarithm of each element is `a.ln()` here, with other bases `a.log2()` and `a.log10()`, and that of a matrix `a.ln_matrix()`":
        log(), loge();
    [Expm1] "exp(x) - 1 of each element is `a.exp_m1()` here": expm1();
    [Log1p] "ln(1 + x) of each element is `a.ln_1p()` here": log1p();
    [Degrees] "degrees are `a.map(f64::to_degrees)` here": degrees(), rad2deg(), to_degrees();
    [Radians] "radians are `a.map(f64::to_radians)` here": radians(), deg2rad(), to_radians();
    [Sign] "signs of elements are `a.signum()` here": sign(), sgn();
    [Pow] "powers of elements are `a.hadamard_pow(n)`, `a.powi(n)` or `a.powf(x)` here, and A A … A is `a.pow_matrix(n)`":
        pow(n), power(n), pow_elem(n), cwisePow(n);
    [Cube] "cubes of elements are `a.hadamard_pow(3)` here": cube(), cubed();
    [Rsqrt] "reciprocal roots of elements are `a.sqrt().recip()` here":
        rsqrt(), inv_sqrt(), inverse_sqrt(), recip_sqrt();
    [Sigmoid] "a function of each element is `a.map(|x| …)` here": sigmoid(), relu();
    [Fmod] "remainders of elements are `a % b` here, or `a.rem_euclid(b)`":
        fmod(b), mod_(b), floor_mod(b);
    [ApplyInto] "a function of each element is `a = a.map(|x| …)` here, or a loop `for x in a.iter_mut()`":
        apply_into(f), map_inplace(f), mapv_inplace(f);
    [MapWithLocation] "a function of each element and its place is `Matrix::from_fn(|i, j| f(i, j, a[(i, j)]))` here":
        map_with_location(f), map_indexed(f), map_with_index(f);
    [IndexedIter] "the elements are `a.iter()` here, one column after another, and a matrix made of places and elements `Matrix::from_fn(|i, j| f(i, j, a[(i, j)]))`":
        indexed_iter(), iter_indexed(), enumerate();
    [ForEach] "the elements are `a.iter()` here, one column after another":
        for_each(f), fold(start, f), reduce(f), filter(f);
    [NanToNum] "a choice of each two elements is `mask.select(a, b)` here, and a mask of NaN `a.not_equal(a)`":
        nan_to_num();
    [ToInteger] "a matrix of other elements is `a.cast::<i32>()` or `a.cast::<f64>()` here":
        to_int(), to_float();
}

#[diagnostic::on_unimplemented(
    message = "a matrix of other elements is `a.cast::<{S}>()` here",
    label = "not known here under this name"
)]
pub trait Convert<S> {}

impl<T, const M: usize, const N: usize> crate::matrix::Matrix<T, M, N> {
    #[doc(hidden)]
    pub fn convert<S>(&mut self) -> crate::matrix::Matrix<S, M, N>
    where
        Self: Convert<S>,
    {
        super::never()
    }
}
