// `1 / 2` is a half in Julia and MATLAB, and zero in Rust.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = math!(1 / 2 * a);
}
