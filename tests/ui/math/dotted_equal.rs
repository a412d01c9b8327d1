// `.==` takes equal shapes, or a number, a row or a column that fits.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let b = mat![1.0, 2.0; 3.0, 4.0; 5.0, 6.0];
    let _ = math!(a .== b);
}
