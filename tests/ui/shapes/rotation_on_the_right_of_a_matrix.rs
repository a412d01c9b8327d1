// A rotation turns what stands on its right.
use hadamard::Matrix;
use hadamard::geometry::Rotation3;

fn main() {
    let m = Matrix::<f64, 3, 3>::identity();
    let _ = m * Rotation3::<f64>::IDENTITY;
}
