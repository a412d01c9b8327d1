// A rotation turns columns, and this is a row.
use hadamard::geometry::Rotation2;
use hadamard::mat;

fn main() {
    let r = Rotation2::<f64>::IDENTITY;
    let _ = r * mat![1.0, 2.0];
}
