// `norm(A)` is another one in Julia and in MATLAB.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = math!(norm(a));
}
