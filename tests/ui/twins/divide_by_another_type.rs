// The twin of `types/divide_by_another_type.rs`.
use hadamard::{mat, math};

fn main() {
    let (a, x) = (mat![1.0_f32, 2.0], 2.0_f64);
    let _ = math!(a / x);
}
