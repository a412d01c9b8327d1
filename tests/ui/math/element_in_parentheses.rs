// `A(i, j)` is an element in MATLAB.
use hadamard::{mat, math};

fn main() {
    #[allow(non_snake_case)]
    let A = mat![1.0, 2.0; 3.0, 4.0];
    let _ = math!(A(0, 1));
}
