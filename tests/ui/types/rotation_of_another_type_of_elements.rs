// A rotation in `f64` does not turn a vector in `f32`.
use hadamard::geometry::Rotation3;
use hadamard::vector;

fn main() {
    let v = vector![1.0_f32, 2.0, 3.0];
    let _ = Rotation3::<f64>::IDENTITY * v;
}
