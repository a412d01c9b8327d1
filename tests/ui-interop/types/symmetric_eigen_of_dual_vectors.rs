// A decomposition that skips zeros would lose their gradients.
use hadamard::{Matrix, mat};
use num_dual::DualSVec64;

fn main() {
    let [one, two] = [1.0, 2.0].map(DualSVec64::<3>::from_re);
    let a: Matrix<DualSVec64<3>, 2, 2> = mat![one, two; two, one];
    let _ = a.symmetric_eigen();
}
