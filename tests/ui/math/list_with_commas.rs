// `[1, 2, 3]` is a column in Julia and a row in MATLAB.
use hadamard::{math};

fn main() {
    let _ = math!([1, 2, 3]);
}
