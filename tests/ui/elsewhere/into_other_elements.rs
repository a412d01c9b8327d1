// Elements are converted by \`cast\`.
use hadamard::{RowVector, mat};

fn main() {
    let a: RowVector<f64, 2> = mat![1.0, 2.0];
    let _: RowVector<f32, 2> = a.into();
}
