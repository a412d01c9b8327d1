// Maps are multiplied in as many dimensions.
use hadamard::geometry::Affine;

fn main() {
    let (a, b) = (Affine::<f32, 3>::IDENTITY, Affine::<f32, 2>::IDENTITY);
    let _ = a * b;
}
