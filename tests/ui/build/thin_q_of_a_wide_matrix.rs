// Thin factors have as many columns as the matrix: a wide one has no such Q.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.qr().thin_q();
}
