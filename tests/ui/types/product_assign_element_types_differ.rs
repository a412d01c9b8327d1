// The elements of both sides are of one type.
use hadamard::Matrix;

fn main() {
    let mut a = Matrix::<f64, 2, 2>::IDENTITY;
    a *= Matrix::<f32, 2, 2>::IDENTITY;
}
