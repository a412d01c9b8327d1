// A 4x4 matrix times a vector of length 3: the fourth element is 1 or 0.
use hadamard::{Matrix, vector};

fn main() {
    let (a, v) = (Matrix::<f64, 4, 4>::IDENTITY, vector![1.0, 2.0, 3.0]);
    let _ = &a * &v;
}
