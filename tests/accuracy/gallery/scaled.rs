//! The same matrices near the limits of the range.

use super::Case;
use crate::wide::over;

/// Every matrix at its own scale, and with its largest element near overflow and near
/// underflow.
#[must_use]
pub fn scaled(all: Vec<Case>) -> Vec<Case> {
    let mut out = Vec::new();
    for case in all {
        let (least, most) = (case.precision.least, case.precision.most);
        let n = case.a.nrows();
        let mut sizes = vec![least, least.powf(0.487), most.powf(0.487), most / (4 * n) as f64];
        if n <= 12 {
            sizes.extend([least.sqrt(), most.sqrt()]);
        }
        for size in sizes {
            let a = over(&case.a, case.unit).map(|z| z * size);
            out.push(Case::new(format!("{}, of size {size:.0e}", case.kind), case.precision, &a));
        }
        out.push(case);
    }
    out
}
