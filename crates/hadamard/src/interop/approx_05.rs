//! approx 0.5: equality within tolerances, for tests.

use approx_05::{AbsDiffEq, RelativeEq, UlpsEq};

use crate::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Signed};
use crate::structured::Diag;

/// Whether a condition holds for all pairs of elements.
#[inline]
fn all<T, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, M, N>,
    condition: impl Fn(&T, &T) -> bool,
) -> bool {
    a.iter().zip(b).all(|(x, y)| condition(x, y))
}

/// |a_ij - b_ij| is at most `epsilon`, for each element.
impl<T: AbsDiffEq<Epsilon: Copy>, const M: usize, const N: usize> AbsDiffEq for Matrix<T, M, N> {
    type Epsilon = T::Epsilon;

    #[inline]
    fn default_epsilon() -> T::Epsilon {
        T::default_epsilon()
    }

    #[inline]
    fn abs_diff_eq(&self, other: &Self, epsilon: T::Epsilon) -> bool {
        all(self, other, |x, y| x.abs_diff_eq(y, epsilon))
    }
}

/// Elements differ by at most `epsilon`, or `max_relative` of the larger one.
impl<T: RelativeEq<Epsilon: Copy>, const M: usize, const N: usize> RelativeEq for Matrix<T, M, N> {
    #[inline]
    fn default_max_relative() -> T::Epsilon {
        T::default_max_relative()
    }

    #[inline]
    fn relative_eq(&self, other: &Self, epsilon: T::Epsilon, max_relative: T::Epsilon) -> bool {
        all(self, other, |x, y| x.relative_eq(y, epsilon, max_relative))
    }
}

/// Elements differ by at most `epsilon`, or have at most `max_ulps` numbers between them.
impl<T: UlpsEq<Epsilon: Copy>, const M: usize, const N: usize> UlpsEq for Matrix<T, M, N> {
    #[inline]
    fn default_max_ulps() -> u32 {
        T::default_max_ulps()
    }

    #[inline]
    fn ulps_eq(&self, other: &Self, epsilon: T::Epsilon, max_ulps: u32) -> bool {
        all(self, other, |x, y| x.ulps_eq(y, epsilon, max_ulps))
    }
}

/// Types that have a matrix in them: `Type.field;`
macro_rules! by_matrix {
    ($($Type:ident.$matrix:ident;)*) => {$(
        impl<T: AbsDiffEq<Epsilon: Copy>, const N: usize> AbsDiffEq for $Type<T, N> {
            type Epsilon = T::Epsilon;

            #[inline]
            fn default_epsilon() -> T::Epsilon {
                T::default_epsilon()
            }

            #[inline]
            fn abs_diff_eq(&self, other: &Self, epsilon: T::Epsilon) -> bool {
                self.$matrix.abs_diff_eq(&other.$matrix, epsilon)
            }
        }

        impl<T: RelativeEq<Epsilon: Copy>, const N: usize> RelativeEq for $Type<T, N> {
            #[inline]
            fn default_max_relative() -> T::Epsilon {
                T::default_max_relative()
            }

            #[inline]
            fn relative_eq(&self, other: &Self, epsilon: T::Epsilon, max_relative: T::Epsilon) -> bool {
                self.$matrix.relative_eq(&other.$matrix, epsilon, max_relative)
            }
        }

        impl<T: UlpsEq<Epsilon: Copy>, const N: usize> UlpsEq for $Type<T, N> {
            #[inline]
            fn default_max_ulps() -> u32 {
                T::default_max_ulps()
            }

            #[inline]
            fn ulps_eq(&self, other: &Self, epsilon: T::Epsilon, max_ulps: u32) -> bool {
                self.$matrix.ulps_eq(&other.$matrix, epsilon, max_ulps)
            }
        }
    )*};
}

by_matrix! {
    Diag.diagonal;
    Symmetric.matrix;
    Lower.matrix;
    Upper.matrix;
}

/// The numbers of two quaternions as columns.
fn columns<T: Copy>(p: &Quaternion<T>, q: &Quaternion<T>) -> (Vector<T, 4>, Vector<T, 4>) {
    (p.to_xyzw().into(), q.to_xyzw().into())
}

/// The numbers of two rotations as columns.
fn columns2<T: Copy>(r: &Rotation2<T>, s: &Rotation2<T>) -> (Vector<T, 2>, Vector<T, 2>) {
    ([r.cos, r.sin].into(), [s.cos, s.sin].into())
}

/// The numbers of two rotations as columns. Of the two quaternions of the second, q and -q, it is
/// the one that is nearer to the first.
fn columns3<T: Field + PartialOrd>(
    r: &Rotation3<T>,
    s: &Rotation3<T>,
) -> (Vector<T, 4>, Vector<T, 4>) {
    let (p, q) = (r.quaternion, s.quaternion);
    columns(&p, &if p.dot(q) < T::ZERO { -q } else { q })
}

/// Types whose numbers become columns: `Type, what the elements must be besides: the function;`
macro_rules! by_columns {
    ($($Type:ident, $Bound:ident $(+ $More:ident)*: $columns:ident;)*) => {$(
        impl<T: AbsDiffEq<Epsilon: Copy> + $Bound $(+ $More)*> AbsDiffEq for $Type<T> {
            type Epsilon = T::Epsilon;

            #[inline]
            fn default_epsilon() -> T::Epsilon {
                T::default_epsilon()
            }

            #[inline]
            fn abs_diff_eq(&self, other: &Self, epsilon: T::Epsilon) -> bool {
                let (x, y) = $columns(self, other);
                x.abs_diff_eq(&y, epsilon)
            }
        }

        impl<T: RelativeEq<Epsilon: Copy> + $Bound $(+ $More)*> RelativeEq for $Type<T> {
            #[inline]
            fn default_max_relative() -> T::Epsilon {
                T::default_max_relative()
            }

            #[inline]
            fn relative_eq(&self, other: &Self, epsilon: T::Epsilon, max_relative: T::Epsilon) -> bool {
                let (x, y) = $columns(self, other);
                x.relative_eq(&y, epsilon, max_relative)
            }
        }

        impl<T: UlpsEq<Epsilon: Copy> + $Bound $(+ $More)*> UlpsEq for $Type<T> {
            #[inline]
            fn default_max_ulps() -> u32 {
                T::default_max_ulps()
            }

            #[inline]
            fn ulps_eq(&self, other: &Self, epsilon: T::Epsilon, max_ulps: u32) -> bool {
                let (x, y) = $columns(self, other);
                x.ulps_eq(&y, epsilon, max_ulps)
            }
        }
    )*};
}

by_columns! {
    Quaternion, Copy: columns;
    Rotation2, Copy: columns2;
    Rotation3, Field + Signed: columns3;
}

/// Types of several parts, all of which are compared: `impl [generics] for Type { parts };`
macro_rules! by_parts {
    ($(impl [$($Bound:tt)*] [$($generic:tt)*] for $Type:ty { $($part:ident)* };)*) => {$(
        impl<T: AbsDiffEq<Epsilon: Copy> + $($Bound)* $($generic)*> AbsDiffEq for $Type {
            type Epsilon = T::Epsilon;

            #[inline]
            fn default_epsilon() -> T::Epsilon {
                T::default_epsilon()
            }

            #[inline]
            fn abs_diff_eq(&self, other: &Self, epsilon: T::Epsilon) -> bool {
                $(self.$part.abs_diff_eq(&other.$part, epsilon))&&*
            }
        }

        impl<T: RelativeEq<Epsilon: Copy> + $($Bound)* $($generic)*> RelativeEq for $Type {
            #[inline]
            fn default_max_relative() -> T::Epsilon {
                T::default_max_relative()
            }

            #[inline]
            fn relative_eq(&self, other: &Self, epsilon: T::Epsilon, max_relative: T::Epsilon) -> bool {
                $(self.$part.relative_eq(&other.$part, epsilon, max_relative))&&*
            }
        }

        impl<T: UlpsEq<Epsilon: Copy> + $($Bound)* $($generic)*> UlpsEq for $Type {
            #[inline]
            fn default_max_ulps() -> u32 {
                T::default_max_ulps()
            }

            #[inline]
            fn ulps_eq(&self, other: &Self, epsilon: T::Epsilon, max_ulps: u32) -> bool {
                $(self.$part.ulps_eq(&other.$part, epsilon, max_ulps))&&*
            }
        }
    )*};
}

by_parts! {
    impl [Copy] [, const N: usize] for Affine<T, N> { linear translation };
    impl [Field + Signed] [] for Isometry2<T> { rotation translation };
    impl [Field + Signed] [] for Isometry3<T> { rotation translation };
    impl [Field + Signed] [] for Trs<T> { translation rotation scale };
}
