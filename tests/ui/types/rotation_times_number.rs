// A rotation is not scaled: `powf` multiplies its angle.
use hadamard::geometry::Rotation3;

fn main() {
    let _ = Rotation3::<f64>::IDENTITY * 0.5;
}
