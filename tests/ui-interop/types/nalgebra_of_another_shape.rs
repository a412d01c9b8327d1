// A conversion from nalgebra keeps the shape.
use hadamard::Matrix;
use nalgebra::SMatrix;

fn main() {
    let theirs = SMatrix::<f64, 2, 3>::zeros();
    let _: Matrix<f64, 3, 2> = theirs.into();
}
