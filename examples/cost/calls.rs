//! The calls that are measured.

use fastrand::Rng;
use hadamard::{Matrix, Real, Vector};

/// The arguments of the functions.
pub struct Problem<T, const N: usize> {
    /// Any matrix.
    general: Matrix<T, N, N>,
    /// A symmetric one.
    symmetric: Matrix<T, N, N>,
    /// A symmetric positive definite one.
    definite: Matrix<T, N, N>,
    /// A right side.
    b: Vector<T, N>,
}

impl<T: Copy, const N: usize> Problem<T, N> {
    /// Random numbers between -1 and 1, the same for every type of elements.
    pub fn random(seed: u64, from: impl Fn(f64) -> T) -> Self {
        let mut rng = Rng::with_seed(seed);
        let general = Matrix::<f64, N, N>::from_fn(|_, _| 2.0 * rng.f64() - 1.0);
        let b = Vector::<f64, N>::from_fn(|_, _| 2.0 * rng.f64() - 1.0);
        let symmetric = general + general.transpose();
        let definite = general * general.transpose() + Matrix::<f64, N, N>::IDENTITY;
        Problem {
            general: general.map(&from),
            symmetric: symmetric.map(&from),
            definite: definite.map(&from),
            b: b.map(&from),
        }
    }
}

/// A function that is measured.
pub trait Call {
    /// Its name.
    const NAME: &str;
    /// One call of it.
    fn call<T: Real, const N: usize>(problem: &Problem<T, N>) -> impl Sized + use<Self, T, N>;
}

/// `Type: function(argument, …)`: a call of that function of the field after `of`.
macro_rules! calls {
    ($($Name:ident: $name:ident of $matrix:ident $(with $b:ident)?;)*) => {
        $(
            pub struct $Name;

            impl Call for $Name {
                const NAME: &str = stringify!($name);
                fn call<T: Real, const N: usize>(
                    problem: &Problem<T, N>,
                ) -> impl Sized + use<T, N> {
                    problem.$matrix.$name($(&problem.$b)?)
                }
            }
        )*

        /// Calls a function that is generic over the measured calls, for all of them.
        macro_rules! for_each {
            ($function:ident) => {{ $($function::<$crate::calls::$Name>();)* }};
        }
        pub(crate) use for_each;
    };
}

calls! {
    Solve: solve of general with b;
    Lu: lu of general;
    Inverse: inverse of general;
    Determinant: determinant of general;
    Cholesky: cholesky of definite;
    Ldlt: ldlt of definite;
    Qr: qr of general;
    PivotedQr: qr_pivoted of general;
    Svd: svd of general;
    PseudoInverse: pseudo_inverse of general;
    SymmetricEigenvalues: symmetric_eigenvalues of symmetric;
    SymmetricEigen: symmetric_eigen of symmetric;
    Hessenberg: hessenberg of general;
    Eigenvalues: eigenvalues of general;
    Schur: schur of general;
    ExpMatrix: exp_matrix of general;
    SqrtMatrix: sqrt_matrix of definite;
}
