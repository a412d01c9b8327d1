// A sine takes floats.
use hadamard::mat;

fn main() {
    let _ = mat![0_i32, 1].sin();
}
