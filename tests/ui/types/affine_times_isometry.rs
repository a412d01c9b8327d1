// A motion becomes an affine map before it is multiplied by one.
use hadamard::geometry::{Affine, Isometry3};

fn main() {
    let (a, b) = (Affine::<f32, 3>::IDENTITY, Isometry3::<f32>::IDENTITY);
    let _ = a * b;
}
