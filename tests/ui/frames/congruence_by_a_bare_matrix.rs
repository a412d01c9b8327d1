// A bare matrix says nothing of `Body` and where it takes it.
use hadamard::geometry::frame::In;
use hadamard::linalg::Symmetric;
use hadamard::mat;

struct Body;

fn main() {
    let p = In::<Body, _>::new(Symmetric::<f64, 2>::IDENTITY);
    let _ = p.congruence(mat![1.0, 2.0; 3.0, 4.0]);
}
