// Masks: comparison, algebra, selection.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, -2, 3; -4, 5, -6];
    let negative = a.lt(0);
    assert_eq!(negative, a.lt(Matrix::splat(0)));
    assert_eq!(a.ge(&a) & a.le(a) & a.equal(a), !a.not_equal(a));
    assert_eq!(a.clamp(-1, Matrix::ONES).abs(), a.signum().max(0) - a.signum().min(0));
    let even = a.map(|x| x % 2 == 0);
    assert_eq!((negative & !even).count(), 0);
    assert!((negative ^ even).all() != (negative | even).any());
    let mut mask = negative;
    mask |= even;
    mask &= &even;
    mask ^= even;
    assert!(!mask.any());
    assert_eq!(negative.select(-a, &a), a.abs());
    assert_eq!(negative.select(-1, 1), a.signum());
    assert_eq!(negative.select(0, a), a.max(0));
    assert_eq!(negative.select('-', '+').row(0), mat!['+', '-', '+']);
    assert_eq!(negative.select(mat!['-', '-', '-'; '-', '-', '-'], Matrix::splat('+')).row(0), mat!['+', '-', '+']);
}
