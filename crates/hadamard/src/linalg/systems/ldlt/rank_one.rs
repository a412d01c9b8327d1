//! The update of L and D when a multiple of x xᴴ is added to L D Lᴴ.

use super::{Ldlt, refusal};
use crate::error::EliminationError;
use crate::linalg::systems::substitution::{is_divisor, renamed, subtract_multiple};
use crate::matrix::Vector;
use crate::operand::Operand;
use crate::scalar::{ComplexField, Real, Signed};
use crate::shape::RankOneShape;

impl<T: ComplexField, const N: usize> Ldlt<T, N> {
    /// Replaces the decomposition of A by that of A + s x xᴴ, for a factor s of either sign.
    ///
    /// Takes about `3 N²` operations. With s > 0 and a positive definite A, D can only grow
    /// and the update is stable. With s < 0, elements of D are differences of nearly equal numbers,
    /// and lose digits. [`is_positive_definite`](Self::is_positive_definite) then says whether
    /// A + s x xᴴ still is positive definite.
    ///
    /// The algorithm is method C1 of Gill, Golub, Murray & Saunders, Methods for modifying matrix
    /// factorizations, 1974. If an element of D grows much, it uses the formula of Fletcher &
    /// Powell, On the modification of LDLᵀ factorizations, 1974.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column whose element of D would become zero
    /// (`NoPivot`), or infinite or NaN (`NotFinite`). The decomposition is then unchanged.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// let mut ldlt = mat![2.0, 4.0; 4.0, 5.0].ldlt()?;
    /// ldlt.rank_one_update(vector![1.0, 1.0], 2.0)?;
    /// assert_eq!(ldlt.reconstruct(), mat![4.0, 6.0; 6.0, 7.0]);
    ///
    /// let error = ldlt.rank_one_update(vector![2.0, 0.0], -1.0).unwrap_err();
    /// assert_eq!(error, EliminationError::NoPivot { column: 0 });
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[doc(alias = "rank_one_downdate")]
    #[doc(alias = "lowrankupdate")]
    pub fn rank_one_update<R, const P: usize, const Q: usize>(
        &mut self,
        x: R,
        factor: T::Real,
    ) -> Result<(), EliminationError>
    where
        R: Operand<T, P, Q>,
        R::Dims: RankOneShape<N, N, P, Q>,
    {
        let x: Vector<T, N> = renamed(x.as_matrix());
        // A first pass without changes, so that an error leaves everything as it was.
        let (mut rest, mut weight) = (x.columns[0], factor);
        for k in 0..N {
            let step = Step::new(self.factors.columns[k][k].real(), rest[k], weight);
            let d = T::from_real(step.d);
            if !is_divisor(d) {
                return Err(refusal(d, k));
            }
            subtract_multiple(rest[k], &self.factors.columns[k], &mut rest, k + 1, N);
            weight = step.weight;
        }

        let (mut rest, mut weight) = (x.columns[0], factor);
        for k in 0..N {
            let column = &mut self.factors.columns[k];
            let step = Step::new(column[k].real(), rest[k], weight);
            column[k] = T::from_real(step.d);
            let p = rest[k];
            for i in k + 1..N {
                let (l, x) = (column[i], rest[i]);
                rest[i] = x - l * p;
                // Both sums are equal except for rounding. The second one cancels if D
                // grows much, the first one if D shrinks.
                column[i] = if step.grows {
                    l.scale(step.kept) + step.factor * x
                } else {
                    l + step.factor * rest[i]
                };
            }
            weight = step.weight;
        }
        Ok(())
    }
}

/// One column of the update.
struct Step<T: ComplexField> {
    /// The new element of D.
    d: T::Real,
    /// The multiple of the rest of x that is added to the column of L.
    factor: T,
    /// The factor of the old column of L: the old element of D divided by the new one.
    kept: T::Real,
    /// Whether the element of D grows more than fourfold.
    grows: bool,
    /// The factor of x xᴴ for the columns after this one.
    weight: T::Real,
}

impl<T: ComplexField> Step<T> {
    #[inline]
    fn new(old: T::Real, p: T, weight: T::Real) -> Self {
        let weighted = p.conjugate().scale(weight);
        let d = old + (weighted * p).real();
        let kept = old / d;
        let quarter = T::Real::from_f64(0.25);
        Step {
            d,
            factor: weighted.divide(T::from_real(d)),
            kept,
            grows: kept.abs() < quarter,
            weight: weight * kept,
        }
    }
}
