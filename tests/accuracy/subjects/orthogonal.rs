//! QR and singular values.

use nalgebra::SymmetricEigen;

use super::Ratios;
use crate::gallery::Case;
use crate::library::{Answer, Library, Qr};
use crate::number::C64;
use crate::ratios::{
    difference, least_squares as normal_equations, orthogonality, pseudo_inverse, quotient, worse,
};
use crate::wide::{Wide, diagonal, norm, over, singular_values};

/// A P - Q R, and A minus the products that the library computes from the factors.
fn factors(case: &Case, found: &Qr) -> f64 {
    let a = case.scaled();
    let permuted = a.select_columns(&found.columns);
    let by_hand = difference(case, &permuted, &(&found.q * over(&found.r, case.unit)));
    let products = found.products.iter().map(|x| difference(case, &a, &over(x, case.unit)));
    products.fold(by_hand, worse)
}

pub(super) fn qr(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let found = library.qr(&case.a)?;
    let mut ratios = Ratios::default();
    ratios.add("A - Q R", factors(case, &found));
    ratios.add("QᴴQ - I", orthogonality(case, &found.q));
    Ok(ratios)
}

pub(super) fn qr_pivoted(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let found = library.qr_pivoted(&case.a)?;
    let mut ratios = Ratios::default();
    ratios.add("A P - Q R", factors(case, &found));
    ratios.add("QᴴQ - I", orthogonality(case, &found.q));
    ratios.add_answer("rank", found.rank.map(|rank| left_out(case, rank)));
    Ok(ratios)
}

/// The largest singular value that a rank leaves out, over N ε σ₀. It is the distance to
/// the nearest matrix of this rank.
fn left_out(case: &Case, rank: usize) -> f64 {
    let values = singular_values(&case.scaled()).unwrap_or_default();
    let rest = values.get(rank).copied().unwrap_or(0.0);
    quotient(rest, case.rounding() * values.first().copied().unwrap_or(0.0))
}

pub(super) fn least_squares(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let b = case.free_right_side();
    let found = library.least_squares(&case.a, &b)?;
    let (a, b) = (case.scaled(), over(&b, case.unit));
    let judge = |x: Wide| normal_equations(case, &a, &x, &b);
    let mut ratios = Ratios::default();
    ratios.add_solution("by QR", case, &case.a, found.by_qr, judge);
    ratios.add_solution("by pivoted QR", case, &case.a, found.by_pivoted, judge);
    Ok(ratios)
}

pub(super) fn svd(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let b = case.free_right_side();
    let found = library.svd(&case.a, &b)?;
    let (a, b) = (case.scaled(), over(&b, case.unit));
    let values: Vec<f64> = found.values.iter().map(|x| x / case.unit).collect();
    let complex: Vec<C64> = values.iter().map(|&x| x.into()).collect();
    let size = case.rounding() * norm(&a);
    let short = a.nrows().min(a.ncols());
    let mut ratios = Ratios::default();

    let product = &found.u * diagonal(&complex) * found.v.adjoint();
    ratios.add("A - U Σ Vᴴ", difference(case, &a, &product));
    ratios.add("A - U Σ Vᴴ", difference(case, &a, &over(&found.product, case.unit)));
    ratios.add("UᴴU - I", orthogonality(case, &found.u.columns(0, short).into_owned()));
    ratios.add("VᴴV - I", orthogonality(case, &found.v));
    if let Some(reference) = singular_values(&a) {
        let mut sorted = values;
        sorted.sort_by(|x, y| y.total_cmp(x));
        let errors = sorted.iter().zip(&reference).map(|(x, y)| (x - y).abs());
        ratios.add("σ", quotient(errors.fold(0.0, worse), size));
    }
    if case.has_normal_inverse() {
        ratios.add_answer(
            "pseudo-inverse",
            found.pseudo_inverse.map(|x| pseudo_inverse(case, &a, &over(&x, 1.0 / case.unit))),
        );
    }
    let judge = |x: Wide| normal_equations(case, &a, &x, &b);
    ratios.add_answer("least squares", found.solution.map(judge));
    ratios.add_answer(
        "null space",
        found.null_space.map(|vectors| {
            vectors.iter().map(|x| quotient(norm(&(&a * x)), size)).fold(0.0, worse)
        }),
    );
    Ok(ratios)
}

pub(super) fn polar(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let found = library.polar(&case.a)?;
    let (a, h) = (case.scaled(), over(&found.h, case.unit));
    let mut ratios = Ratios::default();
    ratios.add("A - W H", difference(case, &a, &(&found.w * &h)));
    ratios.add("WᴴW - I", orthogonality(case, &found.w));
    let size = case.rounding() * norm(&h);
    if let Some(eigen) = SymmetricEigen::try_new(h, f64::EPSILON, 10_000) {
        ratios.add("λ(H) ≥ 0", quotient(-eigen.eigenvalues.min().min(0.0), size));
    }
    Ok(ratios)
}
