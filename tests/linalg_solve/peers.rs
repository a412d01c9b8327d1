//! The same as nalgebra, within rounding.

use hadamard::Matrix;
use nalgebra::SMatrix;
use proptest::array::uniform;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn near<const M: usize, const N: usize>(a: Matrix<f64, M, N>, b: SMatrix<f64, M, N>) -> bool {
    let b = Matrix::from(b);
    (a - b).norm() <= 1e-9 * (1.0 + b.norm())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lu(x in uniform::<_, 25>(-1.0..1.0), b in uniform::<_, 10>(-1.0..1.0)) {
        let a = Matrix::<f64, 5, 5>::from_fn(|i, j| x[5 * i + j] + f64::from((i + 2) % 5 == j) * 3.0);
        let b = Matrix::<f64, 5, 2>::from_fn(|i, j| b[2 * i + j]);
        let (lu, theirs) = (a.lu().unwrap(), SMatrix::from(a).lu());
        prop_assert!(near(lu.l().to_matrix(), theirs.l()));
        prop_assert!(near(lu.u().to_matrix(), theirs.u()));
        prop_assert!(near(lu.solve(b), theirs.solve(&b.into()).unwrap()));
        prop_assert!(near(lu.inverse(), theirs.try_inverse().unwrap()));
        prop_assert!((lu.determinant() / theirs.determinant() - 1.0).abs() < 1e-9);
        let mut permuted = SMatrix::from(a);
        theirs.p().permute_rows(&mut permuted);
        let rows = lu.permutation();
        prop_assert_eq!(Matrix::from_fn(|i, j| a[(rows[i], j)]), Matrix::from(permuted));
    }

    #[test]
    fn cholesky(x in uniform::<_, 16>(-1.0..1.0), b in uniform::<_, 4>(-1.0..1.0)) {
        let g = Matrix::<f64, 4, 4>::from_fn(|i, j| x[4 * i + j]);
        let a = g * g.transpose() + Matrix::identity();
        let b = Matrix::<f64, 4, 1>::from_fn(|i, _| b[i]);
        let (mut cholesky, theirs) = (a.cholesky().unwrap(), SMatrix::from(a).cholesky().unwrap());
        prop_assert!(near(cholesky.l().to_matrix(), theirs.l()));
        prop_assert!(near(cholesky.solve(b), theirs.solve(&b.into())));
        prop_assert!(near(cholesky.inverse(), theirs.inverse()));
        prop_assert!((cholesky.determinant() / theirs.determinant() - 1.0).abs() < 1e-9);
        cholesky.rank_one_update(b, 1.0).unwrap();
        let mut theirs = theirs;
        theirs.rank_one_update(&nalgebra::SVector::from(b), 1.0);
        prop_assert!(near(cholesky.l().to_matrix(), theirs.l()));
        let updated = (a + b * b.transpose()).cholesky().unwrap();
        prop_assert!(near(cholesky.l().to_matrix(), updated.l().to_matrix().into()));
    }
}
