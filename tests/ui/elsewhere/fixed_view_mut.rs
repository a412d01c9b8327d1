// nalgebra: a block that is written to. What follows in the chain is no second mistake.
use hadamard::{Matrix, vector};

fn main() {
    let mut a = Matrix::<f64, 4, 4>::identity();
    a.fixed_view_mut::<3, 1>(0, 3).copy_from(&vector![1.0, 2.0, 3.0]);
}
