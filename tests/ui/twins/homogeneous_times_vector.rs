// The twin of `shapes/homogeneous_times_vector.rs`.
use hadamard::{Matrix, math, vector};

fn main() {
    let _ = math!({ Matrix::<f64, 4, 4>::IDENTITY } * { vector![1.0, 2.0, 3.0] });
}
