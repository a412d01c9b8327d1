// A cross product takes vectors of length 3.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].cross(vector![3, 4]);
}
