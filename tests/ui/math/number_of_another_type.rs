// A number beside a matrix is of the type of its elements.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0_f32, 2.0];
    let s = 2.0_f64;
    let _ = math!(s .* a);
}
