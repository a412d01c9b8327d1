// A determinant in a constant takes elements with a sign.
use hadamard::{konst, mat};

const DETERMINANT: u32 = konst::determinant(&mat![1, 2; 3, 4]);

fn main() {
    let _ = DETERMINANT;
}
