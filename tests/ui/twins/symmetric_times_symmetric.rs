// The twin of `elsewhere/symmetric_times_symmetric.rs`.
use hadamard::linalg::Symmetric;
use hadamard::{mat, math};

fn main() {
    let s = Symmetric::from_lower(mat![1.0, 2.0; 3.0, 4.0]);
    let _: Symmetric<f64, 2> = math!(s * s);
}
