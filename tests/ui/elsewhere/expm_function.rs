// SciPy's function.
use hadamard::{expm, mat};

fn main() {
    let _ = expm(mat![1.0, 2.0; 3.0, 4.0]);
}
