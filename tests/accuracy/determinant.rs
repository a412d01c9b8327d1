//! Determinants in twice the precision, as references.

use super::twice::Twice;
use super::wide::Wide;

/// det A of a real matrix, by elimination with pivots.
#[must_use]
pub fn determinant(a: &Wide) -> f64 {
    let n = a.nrows();
    let mut rows: Vec<Vec<Twice>> =
        (0..n).map(|i| (0..n).map(|j| Twice(a[(i, j)].re, 0.0)).collect()).collect();
    let mut product = Twice(1.0, 0.0);
    for k in 0..n {
        let pivot = (k..n).max_by(|&x, &y| rows[x][k].0.abs().total_cmp(&rows[y][k].0.abs()));
        let pivot = pivot.expect("there is a row");
        if rows[pivot][k].0 == 0.0 {
            return 0.0;
        }
        if pivot != k {
            rows.swap(pivot, k);
            product = -product;
        }
        product = product * rows[k][k];
        for i in k + 1..n {
            let factor = -(rows[i][k] / rows[k][k]);
            for j in k + 1..n {
                rows[i][j] = rows[i][j] + factor * rows[k][j];
            }
        }
    }
    product.0
}
