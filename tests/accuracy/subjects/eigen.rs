//! Eigenvalues, and the decompositions for them.

use super::Ratios;
use crate::gallery::Case;
use crate::library::{Answer, Library, Similar};
use crate::number::C64;
use crate::ratios::{difference, eigenvalue, orthogonality, quotient, worse};
use crate::wide::{Wide, diagonal, norm, over};

pub(super) fn symmetric(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let found = library.symmetric_eigen(&case.a)?;
    let a = case.scaled();
    let scaled = |values: &[f64]| -> Vec<f64> {
        let mut values: Vec<f64> = values.iter().map(|x| x / case.unit).collect();
        values.sort_by(f64::total_cmp);
        values
    };
    let unsorted: Vec<C64> = found.values.iter().map(|x| C64::from(x / case.unit)).collect();
    let (v, l) = (&found.vectors, diagonal(&unsorted));
    let size = case.rounding() * norm(&a);
    let mut ratios = Ratios::default();
    ratios.add("A V - V Λ", quotient(norm(&(&a * v - v * l)), size));
    ratios.add("VᴴV - I", orthogonality(case, v));
    ratios.add("A - V Λ Vᴴ", difference(case, &a, &over(&found.product, case.unit)));
    ratios.add_answer(
        "Λ alone",
        found.only.map(|only| {
            let pairs = scaled(&only).into_iter().zip(scaled(&found.values));
            quotient(pairs.map(|(x, y)| (x - y).abs()).fold(0.0, worse), size)
        }),
    );
    Ok(ratios)
}

fn similarity(case: &Case, found: &Similar) -> f64 {
    let (a, b) = (case.scaled(), over(&found.b, case.unit));
    let by_hand = difference(case, &a, &(&found.q * b * found.q.adjoint()));
    match &found.product {
        Ok(product) => worse(by_hand, difference(case, &a, &over(product, case.unit))),
        Err(_) => by_hand,
    }
}

pub(super) fn hessenberg(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let found = library.hessenberg(&case.a)?;
    let mut ratios = Ratios::default();
    ratios.add("A - Q H Qᴴ", similarity(case, &found));
    ratios.add("QᴴQ - I", orthogonality(case, &found.q));
    Ok(ratios)
}

pub(super) fn schur(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let found = library.schur(&case.a)?;
    let mut ratios = Ratios::default();
    ratios.add("A - Q T Qᵀ", similarity(case, &found));
    ratios.add("QᵀQ - I", orthogonality(case, &found.q));
    Ok(ratios)
}

pub(super) fn eigenvalues(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let a = case.scaled();
    let mut ratios = Ratios::default();
    for values in library.eigenvalues(&case.a)? {
        let values: Vec<C64> =
            values.iter().map(|z| C64::new(z.re / case.unit, z.im / case.unit)).collect();
        // A is real, so conjugate eigenvalues have the same distance.
        let upper = values.iter().filter(|z| z.im.is_nan() || z.im >= 0.0);
        let worst = upper.map(|&z| eigenvalue(case, &a, z)).fold(0.0, worse);
        ratios.add("σ(A - λ I)", worst);
        ratios.add("Σλ - tr A", trace(case, &a, &values));
    }
    Ok(ratios)
}

/// |Σλ - tr A| / (N² ε ‖A‖).
fn trace(case: &Case, a: &Wide, values: &[C64]) -> f64 {
    let n = values.len() as f64;
    let difference = values.iter().sum::<C64>() - a.trace();
    quotient(difference.norm() / n, case.rounding() * norm(a))
}
