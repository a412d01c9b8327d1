// nalgebra: with sizes in the type.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a.fixed_view::<1, 2>(0, 0);
}
