// The elements of both sides are of one type.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<f64, 2, 2>::IDENTITY;
    let b = Matrix::<f32, 2, 2>::IDENTITY;
    let _ = (a * b).transpose();
}
