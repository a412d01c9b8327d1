//! Strategies of proptest 1: random matrices with shapes, well conditioned on request, and
//! transforms.
//!
//! `any::<Matrix<i32, 2, 3>>()` has elements of all sizes, and [`matrix`] takes a strategy for
//! them. Both shrink element by element. The other strategies are for linear algebra, where most
//! matrices with elements of all sizes are ill-conditioned. They do not shrink, because a simpler
//! matrix seldom shows the same fault.
//!
//! ```
//! # extern crate proptest_1 as proptest;
//! use hadamard::Matrix;
//! use hadamard::proptest_1::{matrix, well_conditioned};
//! use proptest::prelude::*;
//!
//! proptest! {
//!     fn transposes(a in matrix::<_, 2, 3>(-9..10), b in matrix::<_, 3, 2>(-9..10)) {
//!         prop_assert_eq!((a * b).transpose(), b.transpose() * a.transpose());
//!     }
//!
//!     fn inverts(a in well_conditioned::<f64, 4, 4>(100.0)) {
//!         let inverse = a.inverse().unwrap();
//!         prop_assert!((a * inverse).distance(Matrix::identity()) < 1e-12);
//!     }
//! }
//! # transposes();
//! # inverts();
//! ```

use core::fmt::Debug;

use proptest_1::arbitrary::{Arbitrary, any, any_with};
use proptest_1::array::{UniformArrayStrategy, uniform};
use proptest_1::num::u64::Any;
use proptest_1::strategy::{BoxedStrategy, Map, NoShrink, Strategy};

use super::random::{self, matrices};
use crate::geometry::{Affine, Isometry2, Isometry3, Rotation2, Rotation3, Trs};
use crate::linalg::Symmetric;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

/// The strategy for a matrix whose elements have the strategy `S`.
pub type MatrixStrategy<S, T, const M: usize, const N: usize> = Map<
    UniformArrayStrategy<UniformArrayStrategy<S, [T; M]>, [[T; M]; N]>,
    fn([[T; M]; N]) -> Matrix<T, M, N>,
>;

/// Matrices whose elements have this strategy.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::Matrix;
/// use hadamard::proptest_1::matrix;
/// use proptest::prelude::*;
/// use proptest::strategy::ValueTree;
/// use proptest::test_runner::TestRunner;
///
/// let small = matrix(1..4).new_tree(&mut TestRunner::deterministic()).unwrap();
/// let a: Matrix<i32, 2, 2> = small.current();
/// assert!(a.iter().all(|x| (1..4).contains(x)));
/// ```
pub fn matrix<S: Strategy, const M: usize, const N: usize>(
    elements: S,
) -> MatrixStrategy<S, S::Value, M, N> {
    uniform(uniform(elements)).prop_map(Matrix::from_columns)
}

impl<T: Arbitrary, const M: usize, const N: usize> Arbitrary for Matrix<T, M, N> {
    type Parameters = T::Parameters;
    type Strategy = MatrixStrategy<T::Strategy, T, M, N>;

    fn arbitrary_with(parameters: T::Parameters) -> Self::Strategy {
        matrix(any_with::<T>(parameters))
    }
}

/// The strategy for what a function makes of a seed.
type FromSeed<F> = Map<NoShrink<Any>, F>;

fn from_seed<V: Debug, F: Fn(u64) -> V>(make: F) -> FromSeed<F> {
    any::<u64>().no_shrink().prop_map(make)
}

/// Unit vectors, uniform on the unit sphere of `N` dimensions.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::unit_vector;
/// use proptest::prelude::*;
///
/// proptest! {
///     fn has_length_one(v in unit_vector::<f64, 3>()) {
///         prop_assert!((v.norm() - 1.0).abs() < 1e-14);
///     }
/// }
/// # has_length_one();
/// ```
pub fn unit_vector<T: Real + Debug, const N: usize>() -> impl Strategy<Value = Vector<T, N>> {
    from_seed(|seed| random::unit_vector(&mut random::from_seed(seed)))
}

/// Orthogonal matrices, uniform: rotations and reflections alike.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::orthogonal;
/// use proptest::prelude::*;
///
/// proptest! {
///     fn keeps_volumes(q in orthogonal::<f64, 4>()) {
///         prop_assert!((q.determinant().abs() - 1.0).abs() < 1e-14);
///     }
/// }
/// # keeps_volumes();
/// ```
pub fn orthogonal<T: Real + Debug, const N: usize>() -> impl Strategy<Value = Matrix<T, N, N>> {
    from_seed(|seed| matrices::orthogonal(&mut random::from_seed(seed)))
}

/// Positive definite matrices with eigenvalues from 1 / `condition` to 1, both ends included.
///
/// No matrix has a condition below 1, so a smaller one counts as 1.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::positive_definite;
/// use proptest::prelude::*;
///
/// proptest! {
///     fn has_a_root(p in positive_definite::<f64, 3>(1e6)) {
///         prop_assert!(p.to_matrix().cholesky().is_ok());
///     }
/// }
/// # has_a_root();
/// ```
pub fn positive_definite<T: Real + Debug, const N: usize>(
    condition: T,
) -> impl Strategy<Value = Symmetric<T, N>> {
    from_seed(move |seed| matrices::positive_definite(condition, &mut random::from_seed(seed)))
}

/// Matrices of any shape with singular values from 1 / `condition` to 1.
///
/// The largest singular value is 1. The condition number of a square matrix is as given, of
/// others at most that. No matrix has a condition below 1, so a smaller one counts as 1.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::{matrix, well_conditioned};
/// use proptest::prelude::*;
///
/// proptest! {
///     fn solves(a in well_conditioned::<f64, 5, 5>(1e3), b in matrix::<_, 5, 1>(-1.0..1.0)) {
///         let x = a.solve(b).unwrap();
///         prop_assert!((a * x).distance(b) < 1e-11);
///     }
/// }
/// # solves();
/// ```
pub fn well_conditioned<T: Real + Debug, const M: usize, const N: usize>(
    condition: T,
) -> impl Strategy<Value = Matrix<T, M, N>> {
    from_seed(move |seed| matrices::well_conditioned(condition, &mut random::from_seed(seed)))
}

macro_rules! rotations {
    ($($Rotation:ident: $random:ident;)*) => {$(
        /// Uniform: no rotation is preferred.
        impl<T: Real + Debug> Arbitrary for $Rotation<T> {
            type Parameters = ();
            type Strategy = FromSeed<fn(u64) -> Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                from_seed(|seed| random::$random(&mut random::from_seed(seed)))
            }
        }
    )*};
}

rotations! {
    Rotation2: rotation2;
    Rotation3: rotation3;
}

/// Affine maps whose elements have this strategy. They shrink element by element.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::{affine, matrix};
/// use proptest::prelude::*;
///
/// proptest! {
///     fn the_later_map_is_on_the_left(
///         a in affine::<_, 3>(-9..10),
///         b in affine::<_, 3>(-9..10),
///         p in matrix::<_, 3, 1>(-9..10),
///     ) {
///         let there = a.transform_point(b.transform_point(p));
///         prop_assert_eq!((a * b).transform_point(p), there);
///     }
/// }
/// # the_later_map_is_on_the_left();
/// ```
pub fn affine<S: Strategy + Clone, const N: usize>(
    elements: S,
) -> impl Strategy<Value = Affine<S::Value, N>> {
    (matrix(elements.clone()), matrix(elements))
        .prop_map(|(linear, translation)| Affine { linear, translation })
}

/// Rigid motions of the plane: a uniform rotation, and a translation whose elements have this
/// strategy. The translation shrinks.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::isometry2;
/// use hadamard::vector;
/// use proptest::prelude::*;
///
/// proptest! {
///     fn keeps_distances(a in isometry2(-1.0..1.0_f64)) {
///         let [p, q] = [vector![1.0, 2.0], vector![4.0, 6.0]].map(|p| a.transform_point(p));
///         prop_assert!((p.distance(q) - 5.0).abs() < 1e-14);
///     }
/// }
/// # keeps_distances();
/// ```
pub fn isometry2<T: Real + Debug>(
    translations: impl Strategy<Value = T>,
) -> impl Strategy<Value = Isometry2<T>> {
    (any::<Rotation2<T>>(), matrix(translations)).prop_map(|(r, t)| Isometry2::new(r, t))
}

/// Rigid motions of space: a uniform rotation, and a translation whose elements have this
/// strategy. The translation shrinks.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::isometry3;
/// use hadamard::vector;
/// use proptest::prelude::*;
///
/// proptest! {
///     fn goes_back(a in isometry3(-1.0..1.0_f64)) {
///         let p = vector![1.0, 2.0, 3.0];
///         let again = a.inverse_transform_point(a.transform_point(p));
///         prop_assert!(again.distance(p) < 1e-14);
///     }
/// }
/// # goes_back();
/// ```
pub fn isometry3<T: Real + Debug>(
    translations: impl Strategy<Value = T>,
) -> impl Strategy<Value = Isometry3<T>> {
    (any::<Rotation3<T>>(), matrix(translations)).prop_map(|(r, t)| Isometry3::new(r, t))
}

/// Translation, rotation and scale: a uniform rotation, and strategies for the elements of the
/// translation and for the scales. Both shrink.
///
/// # Examples
///
/// ```
/// # extern crate proptest_1 as proptest;
/// use hadamard::proptest_1::trs;
/// use proptest::prelude::*;
///
/// proptest! {
///     fn is_taken_apart(a in trs(-9.0..9.0, 0.5..2.0_f64)) {
///         let again = a.to_affine().to_trs().unwrap();
///         prop_assert!(again.rotation.angle_to(a.rotation) < 1e-14);
///         prop_assert!(again.scale.distance(a.scale) < 1e-14);
///     }
/// }
/// # is_taken_apart();
/// ```
pub fn trs<T: Real + Debug>(
    translations: impl Strategy<Value = T>,
    scales: impl Strategy<Value = T>,
) -> impl Strategy<Value = Trs<T>> {
    (matrix(translations), any::<Rotation3<T>>(), matrix(scales))
        .prop_map(|(translation, rotation, scale)| Trs { translation, rotation, scale })
}

/// Any matrix, singular ones too, and any translation.
impl<T: Arbitrary<Parameters: Clone> + 'static, const N: usize> Arbitrary for Affine<T, N> {
    type Parameters = T::Parameters;
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with(parameters: T::Parameters) -> Self::Strategy {
        (any_with::<Matrix<T, N, N>>(parameters.clone()), any_with::<Vector<T, N>>(parameters))
            .prop_map(|(linear, translation)| Affine { linear, translation })
            .boxed()
    }
}

macro_rules! motions {
    ($($Motion:ident: $motion:ident;)*) => {$(
        /// A uniform rotation, and any translation.
        impl<T: Real + Debug + Arbitrary + 'static> Arbitrary for $Motion<T> {
            type Parameters = T::Parameters;
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with(parameters: T::Parameters) -> Self::Strategy {
                $motion(any_with::<T>(parameters)).boxed()
            }
        }
    )*};
}

motions! {
    Isometry2: isometry2;
    Isometry3: isometry3;
}

/// A uniform rotation, any translation and any scales.
impl<T: Real + Debug + Arbitrary<Parameters: Clone> + 'static> Arbitrary for Trs<T> {
    type Parameters = T::Parameters;
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with(parameters: T::Parameters) -> Self::Strategy {
        trs(any_with::<T>(parameters.clone()), any_with::<T>(parameters)).boxed()
    }
}
