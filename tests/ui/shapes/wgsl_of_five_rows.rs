// A shader has matrices of 2 to 4 rows and columns.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<f32, 5, 3>::ZERO;
    let _ = a.to_wgsl();
}
