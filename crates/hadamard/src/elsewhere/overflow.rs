//! Checked, wrapping and saturating operators of integers.

use super::methods;

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
