// A norm in a constant takes floats.
use hadamard::{konst, vector};

fn main() {
    let _ = const { konst::norm(&vector![3, 4]) };
}
