use approx::{
    AbsDiffEq, RelativeEq, UlpsEq, abs_diff_eq, abs_diff_ne, assert_abs_diff_eq,
    assert_relative_eq, assert_ulps_eq, relative_eq, ulps_eq,
};
use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, mat, vector};

#[test]
fn each_element_is_compared() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    for i in 0..2 {
        for j in 0..3 {
            let mut b = a;
            b[(i, j)] += 0.5;
            assert!(abs_diff_eq!(a, b, epsilon = 0.5) && abs_diff_ne!(a, b, epsilon = 0.4));
            assert!(!abs_diff_eq!(a, b) && !relative_eq!(a, b) && !ulps_eq!(a, b));
            let share = 0.5 / b[(i, j)];
            assert!(relative_eq!(a, b, max_relative = 1.01 * share));
            assert!(!relative_eq!(a, b, max_relative = 0.99 * share));
        }
    }
}

#[test]
fn defaults_are_those_of_the_elements() {
    assert_eq!(Matrix::<f32, 2, 3>::default_epsilon(), f32::EPSILON);
    assert_eq!(Matrix::<f64, 2, 3>::default_max_relative(), f64::EPSILON);
    assert_eq!(Matrix::<f64, 2, 3>::default_max_ulps(), f64::default_max_ulps());
    assert_eq!(Matrix::<i32, 2, 3>::default_epsilon(), 0);
}

#[test]
fn ulps_are_counted() {
    let x = vector![1.0_f32, -1e20];
    let next = x.map(|x| f32::from_bits(x.to_bits() + 3));
    assert_ulps_eq!(x, next, max_ulps = 3, epsilon = 0.0);
    assert!(!ulps_eq!(x, next, max_ulps = 2, epsilon = 0.0));
}

#[test]
fn nan_is_close_to_nothing_and_integers_have_distances() {
    let nan = vector![f64::NAN, 0.0];
    assert!(!abs_diff_eq!(nan, nan, epsilon = f64::INFINITY));
    assert_abs_diff_eq!(mat![1, 5], mat![2, 3], epsilon = 2);
    assert!(!abs_diff_eq!(mat![1, 5], mat![2, 3], epsilon = 1));
}

#[test]
fn structured_matrices_are_compared_as_matrices() {
    let a = mat![2.0, 1.0; 1.0, 3.0];
    let b = a + Matrix::splat(1e-9);
    assert_abs_diff_eq!(a.lower(), b.lower(), epsilon = 1e-8);
    assert!(!abs_diff_eq!(a.lower(), b.lower(), epsilon = 1e-10));
    assert_relative_eq!(a.upper(), b.upper(), epsilon = 1e-8);
    assert_ulps_eq!(a.diagonal().diag(), b.diagonal().diag(), epsilon = 1e-8);
    assert_relative_eq!(Symmetric::from_lower(a), Symmetric::from_lower(b), epsilon = 1e-8);
    assert!(!relative_eq!(Symmetric::from_lower(a), Symmetric::from_lower(b)));
    // The message of a failed assertion shows both.
    let panic = std::panic::catch_unwind(|| assert_relative_eq!(vector![1.0], vector![2.0]));
    let text = *panic.unwrap_err().downcast::<String>().unwrap();
    assert!(text.contains("mat![1.0]") && text.contains("mat![2.0]"), "{text}");
}

/// q and -q are one rotation, and two quaternions.
#[test]
fn rotations_are_compared_as_rotations() {
    let q = Quaternion::from_xyzw(0.0, 0.6, 0.0, 0.8);
    let near = Quaternion::from_xyzw(1e-9, -0.6, 0.0, -0.8);
    let [r, s] = [q, near].map(|q| Rotation3::from_quaternion(q).unwrap());
    assert_abs_diff_eq!(r, s, epsilon = 1e-8);
    assert_relative_eq!(r, s, epsilon = 1e-8);
    assert_ulps_eq!(r, s, epsilon = 1e-8);
    assert!(abs_diff_ne!(r, s, epsilon = 1e-10));
    assert!(abs_diff_ne!(q, near, epsilon = 1.0) && abs_diff_eq!(q, -near, epsilon = 1e-8));
    assert!(abs_diff_ne!(r, Rotation3::IDENTITY, epsilon = 0.1));
    let [r, s] = [1.0, 1.0 + 1e-9].map(Rotation2::from_angle);
    assert_abs_diff_eq!(r, s, epsilon = 1e-8);
    assert!(abs_diff_ne!(r, s, epsilon = 1e-10) && abs_diff_ne!(r, r.inverse()));
}

/// All parts count.
#[test]
fn transforms_are_compared_by_their_parts() {
    let a = Affine::new(mat![1.0, 2.0; 3.0, 4.0], vector![5.0, 6.0]);
    let (mut b, mut c) = (a, a);
    b.linear[(1, 0)] += 1e-6;
    c.translation[1] += 1e-6;
    for near in [b, c] {
        assert_abs_diff_eq!(a, near, epsilon = 1e-5);
        assert_relative_eq!(a, near, epsilon = 1e-5);
        assert!(abs_diff_ne!(a, near, epsilon = 1e-7) && !ulps_eq!(a, near));
    }
    let [r, s] = [1.0, 1.0 + 1e-6].map(Rotation3::from_x);
    let t = vector![1.0, 2.0, 3.0];
    assert_abs_diff_eq!(Isometry3::new(r, t), Isometry3::new(s, t), epsilon = 1e-5);
    assert!(abs_diff_ne!(Isometry3::new(r, t), Isometry3::new(s, t), epsilon = 1e-8));
    assert!(abs_diff_ne!(Isometry3::new(r, t), Isometry3::new(r, t * 2.0), epsilon = 1e-8));
    let node = Trs { translation: t, rotation: r, scale: t };
    assert_relative_eq!(node, Trs { rotation: s, ..node }, epsilon = 1e-5);
    assert!(!relative_eq!(node, Trs { scale: t * 1.01, ..node }, epsilon = 1e-5));
}

/// The methods of the traits are not hidden by others of their names.
#[test]
fn methods_of_the_traits_are_there() {
    let (a, mut b) = (vector![1.0, 2.0], vector![1.0, 2.1]);
    assert!(!a.abs_diff_eq(&b, 1e-9) && a.abs_diff_eq(&b, 0.2));
    assert!(!a.relative_eq(&b, 1e-9, 1e-9) && a.relative_eq(&b, 1e-9, 0.1));
    b.y = 2.0;
    assert!(b.ulps_eq(&a, 0.0, 1) && b.abs_diff_ne(&-a, 1.0));
    assert!(vector![1, 2].abs_diff_eq(&vector![1, 3], 1));
    // They agree with the functions that need no feature.
    assert_eq!(a.abs_diff_eq(&-b, 1.0), a.is_close(-b, 1.0));
}
