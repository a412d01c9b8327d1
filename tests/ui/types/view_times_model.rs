// A view becomes an affine map before it is multiplied by one.
use hadamard::geometry::{Affine, View};

fn main() {
    let model = Affine::<f32, 3>::IDENTITY;
    let _ = View::default() * model;
}
