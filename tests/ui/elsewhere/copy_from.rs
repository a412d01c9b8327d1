// nalgebra: a matrix behind a reference is replaced.
use hadamard::{Matrix, Vector};

fn step(a: &Matrix<f64, 2, 2>, x: &mut Vector<f64, 2>) {
    x.copy_from(&(a * *x));
}

fn main() {
    let mut x = Vector::ONES;
    step(&Matrix::IDENTITY, &mut x);
}
