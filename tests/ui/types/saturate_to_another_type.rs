// A number is limited to the range of an integer, not of a float.
use hadamard::{Matrix, mat};

fn main() {
    let a: Matrix<i16, 1, 1> = mat![1];
    let _ = a.mul_wide(a).saturate::<f32>();
}
