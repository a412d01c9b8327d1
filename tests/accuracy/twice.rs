//! Numbers of twice the precision, for references.

use std::ops::{Add, Div, Mul, Neg};

/// The sum of two numbers: Dekker, A floating-point technique for extending the available
/// precision (1971).
#[derive(Clone, Copy, Debug)]
pub struct Twice(pub f64, pub f64);

impl Add for Twice {
    type Output = Twice;

    fn add(self, other: Twice) -> Twice {
        let sum = self.0 + other.0;
        let part = sum - self.0;
        let error = (self.0 - (sum - part)) + (other.0 - part) + self.1 + other.1;
        Twice(sum + error, error - ((sum + error) - sum))
    }
}

impl Mul for Twice {
    type Output = Twice;

    fn mul(self, other: Twice) -> Twice {
        let product = self.0 * other.0;
        let error = self.0.mul_add(other.0, -product) + self.0 * other.1 + self.1 * other.0;
        Twice(product + error, error - ((product + error) - product))
    }
}

/// A rounded quotient, and its remainder.
impl Div for Twice {
    type Output = Twice;

    fn div(self, other: Twice) -> Twice {
        let first = Twice(self.0 / other.0, 0.0);
        let rest = self + -(other * first);
        first + Twice(rest.0 / other.0, 0.0)
    }
}

impl Neg for Twice {
    type Output = Twice;

    fn neg(self) -> Twice {
        Twice(-self.0, -self.1)
    }
}
