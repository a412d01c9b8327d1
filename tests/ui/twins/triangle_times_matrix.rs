// The twin of `shapes/triangle_times_matrix.rs`.
use hadamard::{mat, math};

fn main() {
    let l = mat![1, 0, 0; 2, 3, 0; 4, 5, 6].lower();
    let _ = math!(l * { mat![1, 2; 3, 4] });
}
