// The twin of `types/trs_times_isometry.rs`.
use hadamard::math;
use hadamard::geometry::{Isometry3, Trs};

fn main() {
    let (a, b) = (Trs::<f32>::IDENTITY, Isometry3::<f32>::IDENTITY);
    let _ = math!(a * b);
}
