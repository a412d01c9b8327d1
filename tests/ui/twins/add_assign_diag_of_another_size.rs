// The twin of `shapes/add_assign_diag_of_another_size.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1, 2; 3, 4];
    math!(a += { hadamard::vector![1, 2, 3].diag() });
}
