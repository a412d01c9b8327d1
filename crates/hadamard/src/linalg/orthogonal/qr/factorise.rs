//! The algorithm of the QR decomposition.

use super::Qr;
use crate::linalg::kit::householder::{
    are_moderate, eliminate, eliminate_rest, reflect_columns, reflector,
};
use crate::linalg::systems::by_rows::{Aligned, rows_of, with_padded_rows};
use crate::linalg::systems::column_scaling;
use crate::scalar::ComplexField;
use crate::simd;

/// Works by rows, so that a register holds one element of each of several columns.
#[inline]
fn factorise_by_rows<T: ComplexField, const N: usize, const P: usize, const M: usize>(
    qr: &mut Qr<T, M, N>,
) {
    let Aligned(rows) = &mut rows_of::<T, M, N, P>(&qr.factors);
    for k in 0..N {
        let column = &mut qr.factors.columns[k];
        for i in 0..M {
            column[i] = rows[i][k];
        }
        if k < Qr::<T, M, N>::STEPS {
            let tau = reflector(&mut column[k..]);
            qr.taus[k] = tau;
            if tau != T::ZERO {
                simd::reflect::<T, M, N, P>(rows, &column[k + 1..], tau.conjugate(), k);
            }
        }
    }
}

impl<T: ComplexField, const M: usize, const N: usize> Qr<T, M, N> {
    /// Whether transposing the matrix first saves time, with vector instructions.
    const IS_LARGE: bool = M * N >= 100;

    /// Replaces the matrix in the place of the factors by them.
    #[inline]
    pub(in crate::linalg) fn factorise(&mut self) {
        if are_moderate(&self.factors.columns) {
            self.factorise_moderate();
        } else {
            self.in_a_place_of_its_own(Self::factorise_scaled);
        }
    }

    /// The same, if no product of columns leaves the range.
    #[inline]
    fn factorise_moderate(&mut self) {
        if const { Self::IS_LARGE } {
            self.factorise_large();
        } else {
            for k in 0..Self::STEPS {
                self.eliminate(k);
            }
        }
    }

    /// With the reflectors themselves, with and without vector instructions.
    #[inline]
    fn factorise_large(&mut self) {
        if simd::has_kernel::<T>() {
            with_padded_rows!(factorise_by_rows::<T, N, M>(self));
            return;
        }
        for k in 0..Self::STEPS {
            self.eliminate_by(k, |x, columns, row| {
                let tau = reflector(x);
                reflect_columns(tau.conjugate(), x.get(1..).unwrap_or_default(), columns, row);
                Some(tau)
            });
        }
    }

    /// The same with columns multiplied by powers of two. They change the columns of R alone.
    #[cold]
    #[inline(never)]
    fn factorise_scaled(&mut self) {
        let exponents = self.scale_columns();
        self.factorise_moderate();
        self.unscale_columns(&exponents);
    }

    /// Multiplies columns by powers of two, so that the largest element of each is about one, and
    /// returns the exponents.
    pub(in crate::linalg) fn scale_columns(&mut self) -> [i32; N] {
        let mut exponents = [0; N];
        for (exponent, column) in exponents.iter_mut().zip(&mut self.factors.columns) {
            *exponent = column_scaling::rescale(column, None).unwrap_or_default();
        }
        exponents
    }

    /// Divides the columns of R by these powers of two.
    pub(in crate::linalg) fn unscale_columns(&mut self, exponents: &[i32; N]) {
        let columns = (0..N).zip(self.factors.columns.iter_mut().zip(exponents));
        for (j, (column, exponent)) in columns {
            let of_r = column.get_mut(..(j + 1).min(M)).unwrap_or_default();
            column_scaling::shift(of_r, exponent.saturating_neg());
        }
    }

    /// Eliminates column `k` below the diagonal. The columns [`are_moderate`].
    #[inline]
    pub(in crate::linalg) fn eliminate(&mut self, k: usize) {
        if !self.eliminate_by(k, |x, columns, row| eliminate(x, columns, row)) {
            self.in_a_place_of_its_own(|qr| {
                qr.eliminate_by(k, |x, columns, row| Some(eliminate_rest(x, columns, row)));
            });
        }
    }

    /// Eliminates column `k` below the diagonal by a function that returns τ. Returns whether it
    /// did.
    #[inline]
    fn eliminate_by(
        &mut self,
        k: usize,
        by: impl FnOnce(&mut [T], &mut [[T; M]], usize) -> Option<T>,
    ) -> bool {
        let Some([column, right @ ..]) = self.factors.columns.get_mut(k..) else {
            return true;
        };
        let Some(column) = column.get_mut(k..) else {
            return true;
        };
        match (by(column, right, k), self.taus.get_mut(k)) {
            (Some(tau), Some(place)) => {
                *place = tau;
                true
            }
            (tau, _) => tau.is_some(),
        }
    }

    /// Calls a function for rare cases. A small matrix is copied for it, so that the compiler can
    /// keep the original in registers.
    #[inline]
    fn in_a_place_of_its_own(&mut self, function: impl FnOnce(&mut Self)) {
        if const { M * N <= 16 } {
            let mut copy = *self;
            function(&mut copy);
            *self = copy;
        } else {
            function(self);
        }
    }
}
