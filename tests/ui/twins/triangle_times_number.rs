// The twin of `elsewhere/triangle_times_number.rs`.
use hadamard::{mat, math};

fn main() {
    let _ = math!({ mat![1.0, 2.0; 3.0, 4.0].lower() } * 2.0);
}
