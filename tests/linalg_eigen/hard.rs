//! Matrices that once did not converge, found by random bit patterns.

use hadamard::linalg::Schur;
use hadamard::{Matrix, Real, mat};
use hadamard_accuracy::Number;

use super::ratio::{THRESHOLD, orthogonality, similarity};

/// Less than the largest number, so that sums of a few do not overflow.
const MAX: f64 = f64::MAX / 16.0;
const BIG: f64 = 1e300 / 16.0;

fn check<T: Number + Real, const N: usize>(a: Matrix<T, N, N>) -> Schur<T, N> {
    let schur = a.schur().unwrap_or_else(|e| panic!("{a:?}: {e}"));
    assert!(orthogonality(&schur.q()) < THRESHOLD, "{a:?}");
    assert!(similarity(&a, &schur.q(), &schur.t()) < THRESHOLD, "{a:?}");
    assert!(a.eigenvalues().is_ok(), "{a:?}");
    schur
}

/// Two pairs of eigenvalues that nearly coincide, in a matrix that is far from normal:
/// with shifts that are new in every step, the iteration takes hundreds of steps.
#[test]
fn pairs_that_nearly_coincide() {
    check(mat![BIG, 0.0, BIG, 0.0, 0.0, 0.0, 0.0;
               0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0;
               -MAX, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0;
               0.0, 0.0, 0.0, 0.0, 0.0, 0.0, MAX;
               BIG, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0;
               0.0, 0.0, 0.0, 0.0, MAX, 0.0, -MAX;
               0.0, 0.0, 0.0, 0.0, 0.0, BIG, 0.0]);
    check(mat![-BIG, 1e-300, BIG, -BIG, -BIG, 0.0;
               0.0, -MAX, 0.0, 0.0, -BIG, BIG;
               1e-300, -BIG, 0.0, 0.0, -BIG, 0.0;
               MAX, 1e-300, 1e-300, -BIG, 1e-300, -MAX;
               1e-300, 0.0, BIG, 1e-300, -BIG, MAX;
               BIG, 1e-300, -BIG, 1e-300, -BIG, 0.0]);
    const TINY: f64 = 5.5189485903139465e-9;
    check(mat![BIG, -1.0, -TINY, 1e-300, 1e-300, BIG;
               -1.0, -MAX, MAX, 1e-300, MAX, -BIG;
               -BIG, -MAX, 1.0, -1.0, TINY, -TINY;
               -TINY, 0.0, MAX, TINY * TINY, -BIG, -1.0;
               TINY, -TINY, 1.0, BIG, 1e-300, 1e-300;
               -MAX, -1.0, 0.0, BIG, 1.0, 0.0]);
}

/// The last block has eigenvalues just between two pairs, and its subdiagonal element
/// is large enough to matter.
#[test]
fn shifts_as_far_from_one_pair_as_from_another() {
    for e in [1e-3, 1e-6, 5.563e-9, 1e-12] {
        check(mat![0.0, -1.0, 0.0, 0.0;
                   1.0, 0.0, e, 0.0;
                   0.0, -e, 0.0, 1.0;
                   0.0, 0.0, -1.0, 0.0]);
    }
}

/// The factor that would bring the smallest number to 1 is infinite.
#[test]
fn the_smallest_number() {
    fn check_all<T: Number<Real = T> + Real + Into<f64>, const N: usize>(smallest: T) {
        for (i, j) in (0..N).flat_map(|i| (0..N).map(move |j| (i, j))) {
            let mut a = Matrix::<T, N, N>::zeros();
            a[(i, j)] = smallest;
            let schur = check(a);
            assert_eq!(schur.reconstruct(), a);
            assert_eq!(a.hessenberg().reconstruct(), a);
            a[(j, i)] = smallest;
            let eigen = a.symmetric_eigen().expect("it is finite");
            assert!(orthogonality(&eigen.eigenvectors()) < THRESHOLD);
            // Rounded to a multiple of the smallest number.
            let values = eigen.eigenvalues().map(|x| x / smallest);
            let expected = if i == j { [0.0, 1.0] } else { [-1.0, 1.0] };
            let ends = [values[0].into(), values[N - 1].into()];
            assert!(N == 1 || ends == expected, "{ends:?}");
        }
    }
    check_all::<f32, 1>(f32::from_bits(1));
    check_all::<f32, 2>(f32::from_bits(1));
    check_all::<f32, 3>(f32::from_bits(1));
    check_all::<f64, 2>(f64::from_bits(1));
    check_all::<f64, 3>(f64::from_bits(1));
}
