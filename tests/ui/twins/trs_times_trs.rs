// The twin of `types/trs_times_trs.rs`.
use hadamard::math;
use hadamard::geometry::Trs;

fn main() {
    let (a, b) = (Trs::<f32>::IDENTITY, Trs::<f32>::IDENTITY);
    let _ = math!(a * b);
}
