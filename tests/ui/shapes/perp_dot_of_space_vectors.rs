// A perpendicular dot product takes vectors of length 2.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2, 3].perp_dot(vector![1, 2, 3]);
}
