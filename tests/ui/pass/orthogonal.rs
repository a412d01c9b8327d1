// QR, singular values and what they are for, of every shape, also in generic code.
use hadamard::linalg::{PivotedQr, Qr, Svd};
use hadamard::{ComplexField, Matrix, NoConvergence, Vector, mat, vector};

fn fit<T: ComplexField, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    b: &Vector<T, M>,
) -> Result<Vector<T, N>, NoConvergence> {
    let _: Vector<T, N> = a.qr_pivoted().solve(b);
    let _: Matrix<T, M, 1> = a.qr().q_mul(a.qr().q_adjoint_mul(b));
    a.lstsq(b)
}

fn main() -> Result<(), NoConvergence> {
    let a = mat![0.0, 3.0; 2.0, 0.0; 0.0, 0.0];
    let b = vector![6.0, 2.0, 7.0];

    let qr: Qr<f64, 3, 2> = a.qr();
    let _: Matrix<f64, 3, 3> = qr.q();
    let _: Matrix<f64, 3, 2> = qr.thin_q();
    assert_eq!(qr.thin_r(), mat![2.0, 0.0; 0.0, 3.0]);
    assert_eq!(qr.solve(b), Ok(vector![1.0, 2.0]));

    let pivoted: PivotedQr<f64, 2, 3> = a.transpose().qr_pivoted();
    assert_eq!((pivoted.rank(), pivoted.permutation()), (2, [0, 1, 2]));

    let svd: Svd<f64, 2, 3> = a.transpose().svd()?;
    assert_eq!(svd.singular_values(), vector![3.0, 2.0, 0.0]);
    assert_eq!((svd.rank(), svd.condition(), svd.null_space().count()), (2, 1.5, 1));

    assert_eq!(fit(&a, &b)?, vector![1.0, 2.0]);
    assert_eq!(fit(&a, &b), a.lstsq(b));
    let inverse: Matrix<f64, 2, 3> = a.pseudo_inverse()?;
    assert!((inverse * b - vector![1.0, 2.0]).norm() < 1e-15);
    assert_eq!(a.norm_2(), Ok(3.0));
    Ok(())
}
