// A map of space comes from a 4x4 matrix.
use hadamard::geometry::Affine;
use hadamard::Matrix;

fn main() {
    let _ = Affine::<f64, 3>::from_matrix(&Matrix::<f64, 3, 3>::IDENTITY);
}
