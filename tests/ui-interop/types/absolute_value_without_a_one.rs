// A fixed-point type without a one has operators, but no absolute value.
use fixed::types::I1F15;
use hadamard::vector;

fn main() {
    let x = vector![I1F15::from_num(0.5), I1F15::from_num(-0.5)];
    let _ = x.abs();
}
