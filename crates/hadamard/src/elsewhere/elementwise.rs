//! Functions of each element, and operators of integers that are checked, wrap or saturate.

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

methods! {
    [CheckedAdd] "a checked sum is `a.add_checked(b)` here": checked_add(b);
    [CheckedSub] "a checked difference is `a.sub_checked(b)` here": checked_sub(b);
    [CheckedMul] "checked, the matrix product is `a.mul_checked(b)` here, the elementwise one `a.hadamard_checked(b)`, and a multiple `a.scale_checked(s)`":
        checked_mul(b);
    [CheckedDiv] "checked, the elementwise quotient is `a.hadamard_div_checked(b)` here, and that by a number `a.div_checked(s)`":
        checked_div(b);
    [CheckedRem] "a checked remainder is `a.rem_checked(b)` here": checked_rem(b);
    [CheckedNeg] "a checked negative is `a.neg_checked()` here": checked_neg();
    [CheckedAbs] "checked absolute values are `a.abs_checked()` here": checked_abs();
    [CheckedPow] "checked powers of each element are `a.hadamard_pow_checked(n)` here": checked_pow(n);
    [CheckedShl] "a checked shift is `a.shl_checked(n)` here": checked_shl(n);
    [CheckedShr] "a checked shift is `a.shr_checked(n)` here": checked_shr(n);
    [WrappingAdd] "a wrapping sum is `a.add_wrapping(b)` here": wrapping_add(b);
    [WrappingSub] "a wrapping difference is `a.sub_wrapping(b)` here": wrapping_sub(b);
    [WrappingMul] "wrapping, the matrix product is `a.mul_wrapping(b)` here, the elementwise one `a.hadamard_wrapping(b)`, and a multiple `a.scale_wrapping(s)`":
        wrapping_mul(b);
    [WrappingNeg] "a wrapping negative is `a.neg_wrapping()` here": wrapping_neg();
    [WrappingAbs] "wrapping absolute values are `a.abs_wrapping()` here": wrapping_abs();
    [WrappingPow] "wrapping powers of each element are `a.hadamard_pow_wrapping(n)` here": wrapping_pow(n);
    [WrappingShl] "a wrapping shift is `a.shl_wrapping(n)` here": wrapping_shl(n);
    [WrappingShr] "a wrapping shift is `a.shr_wrapping(n)` here": wrapping_shr(n);
    [SaturatingAdd] "a saturating sum is `a.add_saturating(b)` here": saturating_add(b);
    [SaturatingSub] "a saturating difference is `a.sub_saturating(b)` here": saturating_sub(b);
    [SaturatingMul] "saturating, the matrix product is `a.mul_saturating(b)` here, the elementwise one `a.hadamard_saturating(b)`, and a multiple `a.scale_saturating(s)`":
        saturating_mul(b);
    [SaturatingNeg] "a saturating negative is `a.neg_saturating()` here": saturating_neg();
    [SaturatingAbs] "saturating absolute values are `a.abs_saturating()` here": saturating_abs();
    [SaturatingPow] "saturating powers of each element are `a.hadamard_pow_saturating(n)` here": saturating_pow(n);
}
