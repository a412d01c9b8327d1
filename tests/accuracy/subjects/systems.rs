//! Decompositions that solve square systems.

use super::Ratios;
use crate::determinant::determinant;
use crate::gallery::Case;
use crate::library::{Answer, Definite, Failure, Library, Lu};
use crate::noise::Noise;
use crate::number::C64;
use crate::ratios::{difference, inverse as residual_of_inverse, solution};
use crate::wide::{Wide, diagonal, is_finite, norm, over};

impl Ratios {
    /// Judges a solution of a system with `a`. If `a` is nearly singular, the library may
    /// refuse it, or the solution may overflow.
    pub(super) fn add_solution(
        &mut self,
        name: &'static str,
        case: &Case,
        a: &Wide,
        found: Answer<Wide>,
        judge: impl FnOnce(Wide) -> f64,
    ) {
        let found = found.and_then(|x| if is_finite(&x) { Ok(x) } else { Err(Failure::Overflow) });
        match found {
            Ok(x) => self.add(name, judge(x)),
            Err(Failure::Refused | Failure::Overflow) if case.is_nearly_singular(a) => {}
            Err(failure) => self.add_answer(name, Err(failure)),
        }
    }

    /// Judges an inverse, if its elements are normal numbers.
    fn add_inverse(&mut self, name: &'static str, case: &Case, a: &Wide, found: Answer<Wide>) {
        if case.has_normal_inverse() {
            self.add_solution(name, case, a, found, |x| residual_of_inverse(case, a, &x));
        }
    }
}

pub(super) fn lu(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let (b, c) = (case.right_side(), case.right_side_of_transpose());
    let mut ratios = Ratios::default();
    let found = match library.lu(&case.a, &b, &c) {
        Err(Failure::Refused) if case.is_nearly_singular(&case.a) => return Ok(ratios),
        found => found?,
    };
    let (a, b, c) = (case.scaled(), over(&b, case.unit), over(&c, case.unit));
    let u = over(&found.u, case.unit);
    let growth = growth(&u);
    let permuted = Wide::from_fn(a.nrows(), a.ncols(), |i, j| a[(found.rows[i], j)]);
    ratios.add("P A - L U", difference(case, &permuted, &(&found.l * &u)) / growth);
    ratios.add("P A - L U", difference(case, &a, &over(&found.product, case.unit)) / growth);
    add_determinants(&mut ratios, case, &found);
    ratios.add_solution("A x - b", case, &case.a, found.solution, |x| {
        solution(case, &a, &x, &b) / growth
    });
    ratios.add_solution("Aᵀ x - c", case, &case.a, found.transposed, |x| {
        solution(case, &a.transpose(), &x, &c) / growth
    });
    ratios.add_inverse("A A⁻¹ - I", case, &case.a, found.inverse);
    Ok(ratios)
}

/// The growth: how much larger the elements of U are than those of A, if that is more
/// than N. Residuals then have no bound without it. In Wilkinson's example it is 2ᴺ⁻¹.
/// No matrix of LAPACK's testers has such a growth.
fn growth(u: &Wide) -> f64 {
    let largest = u.iter().map(|z| z.norm()).fold(0.0, f64::max);
    (largest / u.nrows() as f64).max(1.0)
}

/// |d - det A| / (N ε κ |det A|). Only for matrices in which a change of the last digits of A
/// changes det A little, and in which no product of pivots can overflow or underflow.
fn add_determinants(ratios: &mut Ratios, case: &Case, found: &Lu) {
    let n = case.a.nrows();
    let Ok(inverse) = &found.inverse else { return };
    let condition = norm(&case.scaled()) * norm(&over(inverse, 1.0 / case.unit));
    let pivots = (0..n).map(|k| found.u[(k, k)].norm().log2().abs());
    let safe = pivots.sum::<f64>() < 0.8 * case.precision.most.log2();
    let error = case.rounding() * condition;
    if case.precision.is_complex || !safe || error.is_nan() || error > 0.01 {
        return;
    }
    let reference = determinant(&case.a);
    for d in &found.determinants {
        ratios.add("determinant", (d.re - reference).abs() / (error * reference.abs()));
    }
}

pub(super) fn inverse(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let mut ratios = Ratios::default();
    ratios.add_inverse("A A⁻¹ - I", case, &case.a, library.inverse(&case.a));
    Ok(ratios)
}

pub(super) fn triangular(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let x = Noise::new(7).matrix(case.a.nrows(), 2, case.precision.is_complex);
    let x = x.map(|z| case.precision.round(z));
    let mut ratios = Ratios::default();
    for found in library.triangles(&case.a, &x)? {
        let (a, b) = (over(&found.full, case.unit), over(&found.product, case.unit));
        ratios.add("L X", solution(case, &a, &x, &b));
        let judge = |x: Wide| solution(case, &a, &x, &b);
        ratios.add_solution("L x - b", case, &found.full, found.solution, judge);
        ratios.add_inverse("L L⁻¹ - I", case, &found.full, found.inverse);
    }
    Ok(ratios)
}

pub(super) const DEFINITE: &[&str] =
    &["A - L D Lᴴ", "A x - b", "A A⁻¹ - I", "updated", "downdated"];

pub(super) fn cholesky(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let (b, x) = (case.right_side(), update(case));
    match library.cholesky(&case.a, &b, &x) {
        Err(Failure::Refused) if case.is_nearly_singular(&case.a) => Ok(Ratios::default()),
        found => Ok(definite(case, found?, &b, &x)),
    }
}

pub(super) fn ldlt(library: &dyn Library, case: &Case) -> Answer<Ratios> {
    let (b, x) = (case.right_side(), update(case));
    match library.ldlt(&case.a, &b, &x) {
        Err(Failure::Refused) if case.is_nearly_singular(&case.a) => Ok(Ratios::default()),
        found => {
            let found = found?;
            // If rounding has made the matrix indefinite, nothing is promised.
            let indefinite = found.d.iter().any(|d| d.signum() != found.d[0].signum());
            if indefinite && case.is_nearly_singular(&case.a) {
                return Ok(Ratios::default());
            }
            Ok(definite(case, found, &b, &x))
        }
    }
}

/// A vector x such that x xᴴ has the scale of A.
fn update(case: &Case) -> Wide {
    let x = Noise::new(6).matrix(case.a.nrows(), 1, case.precision.is_complex);
    x.map(|z| case.precision.round(z * case.unit.sqrt()))
}

fn definite(case: &Case, found: Definite, b: &Wide, x: &Wide) -> Ratios {
    let (a, b) = (case.scaled(), over(b, case.unit));
    let mut ratios = Ratios::default();
    let d: Vec<C64> = found.d.iter().map(|&d| d.into()).collect();
    // In a Cholesky decomposition, each L has the root of the unit.
    let root = case.unit.sqrt();
    let product = if found.d.iter().all(|&d| d == 1.0) {
        let l = over(&found.l, root);
        &l * l.adjoint()
    } else {
        &found.l * over(&diagonal(&d), case.unit) * found.l.adjoint()
    };
    ratios.add("A - L D Lᴴ", difference(case, &a, &product));
    if let Ok(product) = found.product {
        ratios.add("A - L D Lᴴ", difference(case, &a, &over(&product, case.unit)));
    }
    ratios.add_solution("A x - b", case, &case.a, found.solution, |x| solution(case, &a, &x, &b));
    ratios.add_inverse("A A⁻¹ - I", case, &case.a, found.inverse);

    if found.d.iter().all(|&d| d > 0.0) {
        let x = over(x, root);
        let larger = &a + &x * x.adjoint();
        let changed = |y: Wide, of: &Wide| {
            norm(&(over(&y, case.unit) - of)) / (case.rounding() * norm(&larger))
        };
        ratios.add_answer("updated", found.updated.map(|y| changed(y, &larger)));
        ratios.add_solution("downdated", case, &case.a, found.downdated, |y| changed(y, &a));
    }
    ratios
}
