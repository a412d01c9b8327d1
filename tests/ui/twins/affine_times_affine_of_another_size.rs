// The twin of `types/affine_times_affine_of_another_size.rs`.
use hadamard::math;
use hadamard::geometry::Affine;

fn main() {
    let (a, b) = (Affine::<f32, 3>::IDENTITY, Affine::<f32, 2>::IDENTITY);
    let _ = math!(a * b);
}
