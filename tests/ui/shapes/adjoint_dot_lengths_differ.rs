// An inner product takes columns of one length.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 2.0].adjoint_dot(vector![1.0, 2.0, 3.0]);
}
