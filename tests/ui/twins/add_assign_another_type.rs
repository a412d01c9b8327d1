// The twin of `types/add_assign_another_type.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1.0_f32, 2.0];
    math!(a += 1.0_f64);
}
