// `zeros(n)` is a column in Julia and a matrix in MATLAB.
use hadamard::{math};

fn main() {
    let _ = math!(zeros(3));
}
