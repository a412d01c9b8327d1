// Covariances are added in one frame: `World` and `Body` differ.
use hadamard::geometry::frame::In;
use hadamard::linalg::Symmetric;

struct Body;
struct World;

fn main() {
    let p = In::<World, _>::new(Symmetric::<f64, 3>::IDENTITY);
    let q = In::<Body, _>::new(Symmetric::<f64, 3>::IDENTITY);
    let _ = p + q;
}
