// The twin of `types/add_assign_scalar.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1, 2; 3, 4];
    math!(a += 1);
}
