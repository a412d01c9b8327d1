// Transforms of different kinds become affine maps before they are multiplied.
use hadamard::geometry::{Isometry3, Trs};

fn main() {
    let (a, b) = (Trs::<f32>::IDENTITY, Isometry3::<f32>::IDENTITY);
    let _ = a * b;
}
