// Products whose sizes are computed.
use hadamard::{Matrix, mat, vector};

fn main() {
    let a = mat![1, 2; 3, 4];
    let b = mat![0, 1; 1, 0];
    let k: Matrix<i32, 4, 4> = a.kron(b);
    assert_eq!(k, mat![0, 1, 0, 2; 1, 0, 2, 0; 0, 3, 0, 4; 3, 0, 4, 0]);
    assert_eq!(a.khatri_rao(b), mat![0, 2; 1, 0; 0, 4; 3, 0]);
    assert_eq!(a.face_splitting(&b), mat![0, 1, 0, 2; 3, 0, 4, 0]);
    assert_eq!(vector![1, 2, 3].kron(mat![1, 10]).shape(), (3, 2));
}
