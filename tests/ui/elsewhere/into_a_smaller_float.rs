// `into()` does not round.
use hadamard::{Matrix, mat};

fn main() {
    let a: Matrix<f64, 1, 2> = mat![1.0, 2.0];
    let _: Matrix<f32, 1, 2> = a.into();
}
