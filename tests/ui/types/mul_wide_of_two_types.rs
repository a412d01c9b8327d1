// Wide products are of numbers of one type.
use hadamard::{Matrix, mat};

fn main() {
    let (a, b): (Matrix<i8, 1, 1>, Matrix<i16, 1, 1>) = (mat![1], mat![2]);
    let _ = a.mul_wide(b);
}
