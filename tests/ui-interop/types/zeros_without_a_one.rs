// Zeros are of a type with a zero and a one, which a fixed-point type need not have.
use fixed::types::I1F15;
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<I1F15, 2, 2>::zeros();
}
