// An orthonormal basis is made of a vector of length 3.
use hadamard::vector;

fn main() {
    let _ = vector![0.6, 0.8].orthonormal_basis();
}
