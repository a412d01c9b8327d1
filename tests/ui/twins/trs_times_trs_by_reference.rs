// The twin of `types/trs_times_trs_by_reference.rs`.
use hadamard::math;
use hadamard::geometry::Trs;

fn main() {
    let (a, b) = (Trs::<f64>::IDENTITY, Trs::<f64>::IDENTITY);
    let _ = math!({ &a } * { &b });
}
