// Elements are converted by `cast`.
use hadamard::{RowVector, mat};

fn main() {
    let a: RowVector<i32, 2> = mat![1, 2];
    let _: RowVector<f64, 2> = a.into();
}
