//! The Hadamard family, masks and reductions.

use hadamard::{Matrix, RowVector, Vector};

use crate::check::{Float, operations};

operations! {
    /// Of every element.
    Elementwise(T: Float, M, N) {
        hadamard: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.hadamard(b);
        hadamard_assign: |(mut a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            a.hadamard_assign(b);
            a
        };
        hadamard_div: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.hadamard_div(b);
        hadamard_div_assign: |(mut a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            a.hadamard_div_assign(b);
            a
        };
        add_to: |(a, b, mut out): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, N>)| {
            a.add_to(b, &mut out);
            out
        };
        sub_to: |(a, b, mut out): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, N>)| {
            a.sub_to(b, &mut out);
            out
        };
        add_scaled: |(mut a, b, s): (Matrix<T, M, N>, Matrix<T, M, N>, T)| {
            a.add_scaled(b, s);
            a
        };
        sub_scaled: |(mut a, b, s): (Matrix<T, M, N>, Matrix<T, M, N>, T)| {
            a.sub_scaled(b, s);
            a
        };
        mul_add: |(a, b, c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, N>)| a.mul_add(b, c);
        hadamard_pow: |(a, n): (Matrix<T, M, N>, u32)| a.hadamard_pow(n);
        sqrt: |a: Matrix<T, M, N>| a.sqrt();
        rem: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.rem(b);
        rem_operator: |(a, b, x): (Matrix<T, M, N>, Matrix<T, M, N>, T)| (a % b, a % x);
        rem_euclid: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.rem_euclid(b);
        min: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.min(b);
        max: |(a, x): (Matrix<T, M, N>, T)| a.max(x);
        clamp: |(a, x, y): (Matrix<T, M, N>, T, T)| a.clamp(x, y);
        floor: |a: Matrix<T, M, N>| a.floor();
        ceil: |a: Matrix<T, M, N>| a.ceil();
        round: |a: Matrix<T, M, N>| a.round();
        round_ties_even: |a: Matrix<T, M, N>| a.round_ties_even();
        trunc: |a: Matrix<T, M, N>| a.trunc();
        fract: |a: Matrix<T, M, N>| a.fract();
        abs: |a: Matrix<T, M, N>| a.abs();
        signum: |a: Matrix<T, M, N>| a.signum();
        zip_map: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.zip_map(b, |x, y| (x, y));
    }
}

operations! {
    /// Of every element, by a library of functions.
    Functions(T: Float, M, N) {
        powf: |(a, x): (Matrix<T, M, N>, T)| a.powf(x);
        cbrt: |a: Matrix<T, M, N>| a.cbrt();
        exp: |a: Matrix<T, M, N>| a.exp();
        exp2: |a: Matrix<T, M, N>| a.exp2();
        exp_m1: |a: Matrix<T, M, N>| a.exp_m1();
        ln: |a: Matrix<T, M, N>| a.ln();
        ln_1p: |a: Matrix<T, M, N>| a.ln_1p();
        log2: |a: Matrix<T, M, N>| a.log2();
        log10: |a: Matrix<T, M, N>| a.log10();
        sin: |a: Matrix<T, M, N>| a.sin();
        cos: |a: Matrix<T, M, N>| a.cos();
        tan: |a: Matrix<T, M, N>| a.tan();
        asin: |a: Matrix<T, M, N>| a.asin();
        acos: |a: Matrix<T, M, N>| a.acos();
        atan: |a: Matrix<T, M, N>| a.atan();
        sinh: |a: Matrix<T, M, N>| a.sinh();
        cosh: |a: Matrix<T, M, N>| a.cosh();
        tanh: |a: Matrix<T, M, N>| a.tanh();
        asinh: |a: Matrix<T, M, N>| a.asinh();
        acosh: |a: Matrix<T, M, N>| a.acosh();
        atanh: |a: Matrix<T, M, N>| a.atanh();
        atan2: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.atan2(b);
        hypot: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.hypot(b);
    }
}

operations! {
    /// Comparisons and what is done with them.
    Masks(T: Float, M, N) {
        lt: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.lt(b);
        le: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.le(b);
        gt: |(a, x): (Matrix<T, M, N>, T)| a.gt(x);
        ge: |(a, x): (Matrix<T, M, N>, T)| a.ge(x);
        equal: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.equal(b);
        not_equal: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.not_equal(b);
        any: |a: Matrix<bool, M, N>| a.any();
        all: |a: Matrix<bool, M, N>| a.all();
        count: |a: Matrix<bool, M, N>| a.count();
        row_any: |a: Matrix<bool, M, N>| a.row_any();
        row_all: |a: Matrix<bool, M, N>| a.row_all();
        row_counts: |a: Matrix<bool, M, N>| a.row_counts();
        column_any: |a: Matrix<bool, M, N>| a.column_any();
        column_all: |a: Matrix<bool, M, N>| a.column_all();
        column_counts: |a: Matrix<bool, M, N>| a.column_counts();
        bitmask: |a: Matrix<bool, 8, 8>| a.bitmask();
        select: |(mask, a, b): (Matrix<bool, M, N>, Matrix<T, M, N>, Matrix<T, M, N>)| {
            mask.select(a, b)
        };
        combined: |(a, b): (Matrix<bool, M, N>, Matrix<bool, M, N>)| (a & b) | (a ^ !b);
    }
}

operations! {
    /// Of all elements, of rows and of columns.
    Reductions(T: Float, M, N) {
        sum: |a: Matrix<T, M, N>| a.sum();
        product: |a: Matrix<T, M, N>| a.product();
        mean: |a: Matrix<T, M, N>| a.mean();
        row_sums: |a: Matrix<T, M, N>| a.row_sums();
        column_sums: |a: Matrix<T, M, N>| a.column_sums();
        row_means: |a: Matrix<T, M, N>| a.row_means();
        column_means: |a: Matrix<T, M, N>| a.column_means();
        row_products: |a: Matrix<T, M, N>| a.row_products();
        column_products: |a: Matrix<T, M, N>| a.column_products();
        cumulative_row_sums: |a: Matrix<T, M, N>| a.cumulative_row_sums();
        cumulative_column_sums: |a: Matrix<T, M, N>| a.cumulative_column_sums();
        cumulative_row_products: |a: Matrix<T, M, N>| a.cumulative_row_products();
        cumulative_column_products: |a: Matrix<T, M, N>| a.cumulative_column_products();
        sort_each_row: |a: Matrix<T, M, N>| a.sort_each_row();
        sort_each_column: |a: Matrix<T, M, N>| a.sort_each_column();
        median: |a: Matrix<T, M, N>| a.median();
        row_medians: |a: Matrix<T, M, N>| a.row_medians();
        column_medians: |a: Matrix<T, M, N>| a.column_medians();
        variance: |a: Matrix<T, M, N>| a.variance();
        row_variances: |a: Matrix<T, M, N>| a.row_variances();
        column_variances: |a: Matrix<T, M, N>| a.column_variances();
        standard_deviation: |a: Matrix<T, M, N>| a.standard_deviation();
        row_standard_deviations: |a: Matrix<T, M, N>| a.row_standard_deviations();
        column_standard_deviations: |a: Matrix<T, M, N>| a.column_standard_deviations();
        min_element: |a: Matrix<T, M, N>| a.min_element();
        max_element: |a: Matrix<T, M, N>| a.max_element();
        argmin: |a: Matrix<T, M, N>| a.argmin();
        argmax: |a: Matrix<T, M, N>| a.argmax();
        row_minima: |a: Matrix<T, M, N>| a.row_minima();
        row_maxima: |a: Matrix<T, M, N>| a.row_maxima();
        column_minima: |a: Matrix<T, M, N>| a.column_minima();
        column_maxima: |a: Matrix<T, M, N>| a.column_maxima();
    }
}

operations! {
    /// With every row or column.
    Broadcasting(T: Float, M, N) {
        each_column: |(a, x): (Matrix<T, M, N>, Vector<T, M>)| {
            (a.each_column() + x, a.each_column() - x, a.each_column() * x, a.each_column() / x)
        };
        each_row: |(a, x): (Matrix<T, M, N>, RowVector<T, N>)| {
            (a.each_row() + x, a.each_row() - x, a.each_row() * x, a.each_row() / x)
        };
    }
}
