//! Medians, variances and standard deviations.

use super::normed::is_safe;
use crate::matrix::{Matrix, RowVector, Vector};
use crate::reduce::sort;
use crate::scalar::{Real, into_safe_range};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The median of all elements: the middle one in ascending order, or the mean of the two in
    /// the middle. NaN if one of the elements is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(vector![5.0, 1.0, 100.0].median(), 5.0);
    /// assert_eq!(mat![5.0, 1.0; 100.0, 7.0].median(), 6.0);
    /// ```
    #[must_use]
    pub fn median(&self) -> T
    where
        T: Real,
    {
        let mut sorted = *self;
        let x = sorted.as_mut_slice();
        sort(x);
        match (x.last(), x.get((M * N - 1) / 2), x.get(M * N / 2)) {
            (Some(last), Some(&low), Some(&high)) if !last.is_nan() => midpoint(low, high),
            _ => T::NAN,
        }
    }

    /// The median of each row, as a column: `M x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![5.0, 1.0, 9.0; 4.0, 4.0, 2.0].row_medians(), vector![5.0, 4.0]);
    /// ```
    #[must_use]
    pub fn row_medians(&self) -> Vector<T, M>
    where
        T: Real,
    {
        self.transpose().column_medians().transpose()
    }

    /// The median of each column, as a row: `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![5.0, 1.0; 4.0, 2.0; 9.0, 9.0].column_medians(), mat![5.0, 2.0]);
    /// ```
    #[must_use]
    pub fn column_medians(&self) -> RowVector<T, N>
    where
        T: Real,
    {
        self.of_columns(Vector::median)
    }

    /// The variance of all elements, the mean square of their distance from the mean:
    /// Σ (x - mean)² / n, where n = M N is their number.
    ///
    /// The divisor is n, as in NumPy. MATLAB, Julia and R divide by n - 1, which estimates the
    /// variance of what a sample was drawn from: that is `a.variance() * n / (n - 1)`.
    ///
    /// The sum of squares is taken after the mean, so that equal digits cancel without harm (Chan,
    /// Golub and LeVeque, Algorithms for computing the sample variance, 1983). It overflows or
    /// underflows only if the variance does. NaN if an element is NaN or infinite.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// // The mean is 5.
    /// assert_eq!(vector![2.0, 4.0, 6.0, 8.0].variance(), 5.0);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "var")]
    pub fn variance(&self) -> T
    where
        T: Real,
    {
        let (distances, back) = self.distances_from_mean();
        let squared: T = distances.norm_squared();
        if back == T::ONE && is_safe(squared) {
            return squared.divide_by(M * N);
        }
        let deviation = self.standard_deviation();
        deviation * deviation
    }

    /// The variance of each row, as a column: `M x 1`. See [`variance`](Self::variance).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1.0, 3.0; 5.0, 9.0].row_variances(), vector![1.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "var")]
    pub fn row_variances(&self) -> Vector<T, M>
    where
        T: Real,
    {
        self.transpose().column_variances().transpose()
    }

    /// The variance of each column, as a row: `1 x N`. See [`variance`](Self::variance).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 5.0; 3.0, 9.0].column_variances(), mat![1.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "var")]
    pub fn column_variances(&self) -> RowVector<T, N>
    where
        T: Real,
    {
        self.of_columns(Vector::variance)
    }

    /// The standard deviation of all elements, the root of [`variance`](Self::variance). It
    /// overflows or underflows only if it does not fit: of a finite matrix it always fits.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1.0, 7.0].standard_deviation(), 3.0);
    /// assert!((vector![1e200_f64, 7e200].standard_deviation() / 3e200 - 1.0).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "std")]
    #[doc(alias = "stddev")]
    pub fn standard_deviation(&self) -> T
    where
        T: Real,
    {
        let (distances, back) = self.distances_from_mean();
        let squared: T = distances.norm_squared();
        let deviation = if is_safe(squared) {
            squared.divide_by(M * N).sqrt()
        } else {
            distances.norm() / T::from_usize(M * N).sqrt()
        };
        deviation * back
    }

    /// The standard deviation of each row, as a column: `M x 1`. See
    /// [`standard_deviation`](Self::standard_deviation).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1.0, 7.0; 5.0, 9.0].row_standard_deviations(), vector![3.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "std")]
    pub fn row_standard_deviations(&self) -> Vector<T, M>
    where
        T: Real,
    {
        self.transpose().column_standard_deviations().transpose()
    }

    /// The standard deviation of each column, as a row: `1 x N`. See
    /// [`standard_deviation`](Self::standard_deviation).
    ///
    /// # Examples
    ///
    /// Numbers of different scales become comparable:
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 500.0; 7.0, 900.0];
    /// assert_eq!(a.column_standard_deviations(), mat![3.0, 200.0]);
    /// let centred = a.each_row() - a.column_means();
    /// assert_eq!(centred.each_row() / a.column_standard_deviations(), mat![-1.0, -1.0; 1.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "std")]
    pub fn column_standard_deviations(&self) -> RowVector<T, N>
    where
        T: Real,
    {
        self.of_columns(Vector::standard_deviation)
    }

    /// What a function says of each column.
    #[inline]
    fn of_columns(&self, f: impl Fn(&Vector<T, M>) -> T) -> RowVector<T, N>
    where
        T: Real,
    {
        Matrix { columns: self.columns.map(|column| [f(Vector::from_ref(&column))]) }
    }

    /// s (A - mean), and 1 / s. The power of two s is 1, unless sums would overflow or means be
    /// subnormal.
    #[inline]
    fn distances_from_mean(&self) -> (Self, T)
    where
        T: Real,
    {
        let (mut a, mut back) = (*self, T::ONE);
        if let Some((scale, its_reciprocal)) = into_safe_range(self.abs().max_element()) {
            a *= scale;
            back = its_reciprocal;
        }
        let mean = Matrix::splat(a.mean());
        (a - mean, back)
    }
}

/// (a + b) / 2. Large numbers are halved first, so that the sum does not overflow.
#[inline]
fn midpoint<T: Real>(a: T, b: T) -> T {
    let sum = a + b;
    if sum.is_finite() { sum / T::TWO } else { a / T::TWO + b / T::TWO }
}
