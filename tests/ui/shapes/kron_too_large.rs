// The sizes of Kronecker products are computed up to 64.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<i32, 9, 1>::splat(1);
    let _ = a.kron(Matrix::<i32, 8, 1>::splat(1));
}
