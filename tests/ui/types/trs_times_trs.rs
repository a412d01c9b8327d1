// The product of two translations, rotations and scales may be sheared.
use hadamard::geometry::Trs;

fn main() {
    let (a, b) = (Trs::<f32>::IDENTITY, Trs::<f32>::IDENTITY);
    let _ = a * b;
}
