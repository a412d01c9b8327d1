// The Hadamard family, by value and by reference.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, 2; 3, 4];
    let b = mat![5, 6; 7, 8];
    assert_eq!(a.hadamard(b), a.hadamard(&b));
    assert_eq!((&a).hadamard(&b), mat![5, 12; 21, 32]);
    let mut c = a;
    c.hadamard_assign(b);
    c.hadamard_div_assign(&b);
    assert_eq!(c, a);
    assert_eq!(b.hadamard_div(a), mat![5, 3; 2, 2]);
    assert_eq!(b.rem(&a), mat![0, 0; 1, 0]);
    assert_eq!(a.mul_add(b, &c), mat![6, 14; 24, 36]);
    assert_eq!(a.min(Matrix::splat(2)), mat![1, 2; 2, 2]);
    let f = a.cast::<f32>();
    assert_eq!(f.hadamard(f).sqrt().recip().powi(-1), f);
    assert_eq!(f.lerp(f + f, 0.5), f * 1.5);
}
