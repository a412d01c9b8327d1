// The twin of `shapes/homogeneous_times_vector_by_reference.rs`.
use hadamard::{Matrix, math, vector};

fn main() {
    let (a, v) = (Matrix::<f64, 4, 4>::IDENTITY, vector![1.0, 2.0, 3.0]);
    let _ = math!({ &a } * { &v });
}
