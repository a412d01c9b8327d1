// The compiler proposes constructors of this crate, not names of other libraries.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<f64, 3, 3>::hilbert(3);
}
