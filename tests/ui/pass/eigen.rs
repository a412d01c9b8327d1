// Eigenvalues and functions of square matrices, with their types inferred.
use hadamard::linalg::{Eigenvalue, Hessenberg, MatrixFunctionError, Schur, SymmetricEigen};
use hadamard::{Matrix, NoConvergence, Real, Vector, mat, vector};

// Generic code asks for nothing but the element.
fn largest<T: Real, const N: usize>(a: Matrix<T, N, N>) -> Result<T, NoConvergence> {
    let values: Vector<T, N> = a.symmetric_eigenvalues()?;
    Ok(values[N - 1])
}

fn main() -> Result<(), MatrixFunctionError> {
    let a = mat![2.0, 0.0; 0.0, 3.0];
    assert_eq!(largest(a)?, 3.0);
    let eigen: SymmetricEigen<f64, 2> = a.symmetric_eigen()?;
    assert_eq!(eigen.eigenvalues(), vector![2.0, 3.0]);
    assert_eq!(eigen.map(|x| x * x), a * a);
    let schur: Schur<f64, 2> = a.schur()?;
    assert_eq!(schur.reconstruct(), a);
    let form: Hessenberg<f64, 2> = a.hessenberg();
    assert_eq!(form.h(), a);
    let values: [Eigenvalue<f64>; 2] = a.eigenvalues()?;
    assert_eq!(values[1], Eigenvalue { re: 3.0, im: 0.0 });
    assert_eq!((a * a).sqrt_matrix()?, a);
    assert_eq!(mat![1.0, 0.0; 0.0, 1.0].ln_matrix()?.exp_matrix(), Matrix::identity());
    Ok(())
}
