// With more unknowns than equations, QR without pivoting has no unique solution to find.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.qr().solve(vector![1.0, 2.0]);
}
