// Values are converted to and from nalgebra, references without a copy.
use hadamard::{Matrix, Vector, mat};
use nalgebra::{SMatrix, Vector3};

fn main() {
    let mut a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let theirs: SMatrix<f64, 2, 3> = a.into();
    assert_eq!(theirs[(1, 0)], 4.0);
    assert_eq!(Matrix::from(theirs), a);
    let view: &SMatrix<f64, 2, 3> = (&a).into();
    assert_eq!(view, &theirs);
    let view: &mut SMatrix<f64, 2, 3> = (&mut a).into();
    view[(0, 2)] = 30.0;
    assert_eq!(a[(0, 2)], 30.0);
    let v: Vector<f64, 3> = Vector3::new(1.0, 2.0, 3.0).into();
    assert_eq!(v.z, 3.0);
}
