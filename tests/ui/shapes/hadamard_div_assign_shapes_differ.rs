// The assigning Hadamard quotient takes equal shapes.
use hadamard::mat;

fn main() {
    let mut a = mat![1.0, 2.0; 3.0, 4.0];
    a.hadamard_div_assign(mat![1.0; 2.0]);
}
