// The factorisations that solve square systems, in code that is generic over sizes.
use hadamard::linalg::{Cholesky, Ldlt, Lower, Lu, Upper};
use hadamard::{ComplexField, EliminationError, Matrix, NotPositiveDefinite, Real, Vector, mat, vector};

fn solve_twice<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    b: Vector<T, N>,
) -> Result<Vector<T, N>, EliminationError> {
    let lu: Lu<T, N> = a.lu()?;
    let mut x = lu.solve(&b);
    lu.solve_in_place(&mut x);
    Ok(x)
}

/// The update of a Kalman filter: the gain K = P Hᵀ (H P Hᵀ + R)⁻¹.
fn gain<T: Real, const M: usize, const N: usize>(
    p: &Matrix<T, N, N>,
    h: &Matrix<T, M, N>,
    r: &Matrix<T, M, M>,
) -> Result<Matrix<T, N, M>, NotPositiveDefinite> {
    let hp = h * p;
    let innovation: Cholesky<T, M> = (hp * h.transpose() + r).cholesky()?;
    Ok(innovation.solve(hp).transpose())
}

fn whitened<T: Real, const N: usize, const Q: usize>(
    l: Lower<T, N>,
    x: &Matrix<T, N, Q>,
) -> Result<Matrix<T, N, Q>, EliminationError> {
    let y = l.solve(x)?;
    assert!(l * y == *x);
    Ok(y)
}

fn main() {
    let a = mat![0.0, 2.0; 4.0, 2.0];
    assert_eq!(solve_twice(&a, vector![4.0, 12.0]), Ok(vector![0.0, 1.0]));
    assert_eq!(a.solve(mat![2.0, 4.0; 6.0, 4.0]), Ok(mat![1.0, 0.0; 1.0, 2.0]));

    let k = gain(&mat![3.0, 0.0; 0.0, 3.0], &mat![1.0, 0.0], &mat![1.0]);
    assert_eq!(k, Ok(mat![0.75; 0.0]));

    let (l, u): (Lower<f64, 2>, Upper<f64, 2>) = (a.transpose().upper().transpose(), a.upper());
    assert_eq!(whitened(mat![2.0, 0.0; 4.0, 1.0].lower(), &vector![4.0, 9.0]), Ok(vector![2.0, 1.0]));
    let (product, square): (Matrix<f64, 2, 2>, Upper<f64, 2>) = (l * u, u * u);
    assert_eq!(product.trace() + square.determinant(), 12.0);

    let mut ldlt: Ldlt<f64, 2> = mat![2.0, 4.0; 4.0, 5.0].ldlt().unwrap();
    ldlt.rank_one_update(vector![1.0, 1.0], 2.0).unwrap();
    assert_eq!(ldlt.reconstruct(), mat![4.0, 6.0; 6.0, 7.0]);
}
