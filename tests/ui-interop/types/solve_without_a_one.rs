// Elimination needs a one, which a fixed-point type need not have.
use fixed::types::I1F15;
use hadamard::{Matrix, Vector};

fn main() {
    let a = Matrix::<I1F15, 2, 2>::splat(I1F15::from_num(0.5));
    let _ = a.solve(Vector::splat(I1F15::ZERO));
}
