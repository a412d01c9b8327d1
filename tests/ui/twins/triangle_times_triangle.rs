// The twin of `shapes/triangle_times_triangle.rs`.
use hadamard::{mat, math};

fn main() {
    let u = mat![1, 2; 0, 3].upper();
    let _ = math!(u * { mat![1, 2, 3; 0, 4, 5; 0, 0, 6].upper() });
}
