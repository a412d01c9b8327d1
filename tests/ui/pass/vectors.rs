// Products, norms and angles of vectors.
use hadamard::{mat, vector};

fn main() {
    let (x, y) = (vector![1.0, 2.0, 2.0], vector![2.0, 1.0, -2.0]);
    assert_eq!((x.dot(y), x.cross(&y)), (0.0, vector![-6.0, 6.0, -3.0]));
    assert_eq!((x.norm(), x.norm_squared(), x.norm_1(), x.norm_inf()), (3.0, 9.0, 5.0, 2.0));
    assert_eq!(x.normalize() * 3.0, x);
    assert_eq!(vector![0.0].try_normalize(), None);
    assert_eq!(x.distance(y), 18.0_f64.sqrt());
    assert_eq!(x.project(y), vector![0.0, 0.0, 0.0]);
    assert!((x.angle(y) - core::f64::consts::FRAC_PI_2).abs() < 1e-15);
    assert_eq!(vector![1, 2].perp_dot(vector![3, 4]), -2);
    assert_eq!(vector![1, 2].outer(vector![3, 4]), mat![3, 4; 6, 8]);
}
