// The twin of `types/add_element_types_differ.rs`.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0_f32, 2.0];
    let b = mat![1.0_f64, 2.0];
    let _ = math!(a + b);
}
