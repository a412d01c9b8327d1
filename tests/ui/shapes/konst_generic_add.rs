// In generic code the shapes of a sum must be the same by their names.
use hadamard::konst::{self, Primitive};
use hadamard::Matrix;

const fn sum<T: Primitive, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, N, M>,
) -> Matrix<T, M, N> {
    konst::add(a, b)
}

fn main() {
    let a = Matrix::<i32, 2, 2>::ZERO;
    let _ = sum(&a, &a);
}
