// The twin of `types/trs_times_vector.rs`.
use hadamard::geometry::Trs;
use hadamard::{math, vector};

fn main() {
    let a = Trs::IDENTITY;
    let _ = math!(a * { vector![1.0, 2.0, 3.0] });
}
