// A row vector times a rotation, as in row-vector libraries, is the other way round here.
use hadamard::geometry::Rotation2;
use hadamard::mat;

fn main() {
    let row = mat![1.0, 2.0];
    let _ = &row * Rotation2::<f64>::IDENTITY;
}
