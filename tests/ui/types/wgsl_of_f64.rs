// WGSL has no `f64`.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<f64, 3, 3>::IDENTITY;
    let _ = a.to_wgsl();
}
