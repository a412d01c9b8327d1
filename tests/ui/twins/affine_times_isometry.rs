// The twin of `types/affine_times_isometry.rs`.
use hadamard::math;
use hadamard::geometry::{Affine, Isometry3};

fn main() {
    let (a, b) = (Affine::<f32, 3>::IDENTITY, Isometry3::<f32>::IDENTITY);
    let _ = math!(a * b);
}
