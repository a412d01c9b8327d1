//! The algebra: products, inverses, matrices, equality.

use hadamard::geometry::{NotUnit, Quaternion, Rotation2, Rotation3};
use hadamard::{Matrix, mat, vector};

use super::random::{
    Float, TIMES, cast, distance, exact, norm_error, number, plane_rotation, rng, rotation, vector,
};

#[test]
fn the_hamilton_product_of_integers() {
    type Q = Quaternion<i64>;
    let units = [Q::ONE, Q::I, Q::J, Q::K];
    let table = [
        [Q::ONE, Q::I, Q::J, Q::K],
        [Q::I, -Q::ONE, Q::K, -Q::J],
        [Q::J, -Q::K, -Q::ONE, Q::I],
        [Q::K, Q::J, -Q::I, -Q::ONE],
    ];
    for (p, row) in units.iter().zip(table) {
        for (q, expected) in units.iter().zip(row) {
            assert_eq!(p * q, expected, "{p} {q}");
        }
    }
    let rng = &mut rng();
    let mut random =
        || Q::from_xyzw(rng.i64(-9..9), rng.i64(-9..9), rng.i64(-9..9), rng.i64(-9..9));
    for _ in 0..TIMES {
        let (p, q, r) = (random(), random(), random());
        assert_eq!((p * q) * r, p * (q * r));
        assert_eq!(p * (q + r), p * q + p * r);
        assert_eq!((p - q) * r, p * r - q * r);
        assert_eq!((p * q).norm_squared(), p.norm_squared() * q.norm_squared());
        assert_eq!(p * 2, p + p);
        assert_eq!(p.dot(q), (0..4).map(|k| p.to_xyzw()[k] * q.to_xyzw()[k]).sum::<i64>());
        let mut product = p;
        product *= q;
        product *= &r;
        assert_eq!(product, p * q * r);
    }
}

#[test]
fn quaternions_have_inverses_exponentials_and_powers() {
    type Q = Quaternion<f64>;
    let rng = &mut rng();
    for _ in 0..TIMES {
        let mut random = || Q::from_xyzw(number(rng), number(rng), number(rng), number(rng));
        let (p, q) = (random(), random());
        // Bit for bit.
        assert_eq!((p * q).conjugate(), q.conjugate() * p.conjugate());
        assert_eq!(q * q.conjugate(), Q::ONE * (q * q.conjugate()).w);
        let inverse = q.inverse().unwrap();
        assert!((q * inverse - Q::ONE).norm() < 1e-15);
        assert!((q.ln().exp() - q).norm() < 4e-15);
        assert!((q.exp().ln() - q).norm() < 1e-14);
        assert!((q.powf(2.0) - q * q).norm() < 1e-14);
        assert!((q.powf(-1.0) - inverse).norm() < 4e-15 * inverse.norm());
    }
    // At both ends of the range.
    let huge = Q::from_xyzw(1e300, -1e300, 1e300, 1e300);
    assert!((huge.inverse().unwrap() * 1e300 - huge.conjugate() * 0.25e-300).norm() < 1e-15);
    assert!((huge.norm() - 2e300).abs() < 1e285);
    assert_eq!(Q::from_xyzw(0.0, 4e-300, 0.0, 0.0).inverse().unwrap().y, -1.0 / 4e-300);
    assert_eq!(Q::from_xyzw(5e-324, 0.0, 0.0, 0.0).inverse(), None);
    assert_eq!(Q::ZERO.inverse(), None);
    assert_eq!(Q::from_xyzw(f64::INFINITY, 0.0, 0.0, 1.0).inverse(), None);
    assert_eq!(Q::from_xyzw(0.0, f64::NAN, 0.0, 1.0).inverse(), None);
    // Quaternions without a direction.
    let minus = (-Q::ONE * 2.0).ln();
    assert_eq!(minus, Q::from_xyzw(std::f64::consts::PI, 0.0, 0.0, 2.0_f64.ln()));
    assert_eq!(Q::ZERO.ln(), Q::from_xyzw(0.0, 0.0, 0.0, f64::NEG_INFINITY));
    assert_eq!(Q::ONE.ln(), Q::ZERO);
    assert_eq!(Q::ZERO.exp(), Q::ONE);
    assert_eq!(Q::from_xyzw(1e-200, 0.0, 0.0, 0.0).exp().x, 1e-200);
    let eighth = Q::from_xyzw(0.0, 1e-200, 0.0, 1e-200).ln().y;
    assert!((eighth - std::f64::consts::FRAC_PI_4).abs() < 1e-15);
}

fn group<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, b, c) = (rotation::<T>(rng), rotation::<T>(rng), rotation::<T>(rng));
        let (x, y, z) = (exact(a), exact(b), exact(c));
        assert!(distance(a * b, x * y) < tolerance);
        assert!(distance((a * b) * c, x * (y * z)) < tolerance);
        assert!(distance(a * a.inverse(), Rotation3::IDENTITY) < tolerance);
        assert!(norm_error(a * b) < tolerance);
        assert_eq!(a * Rotation3::IDENTITY, a);
        assert_eq!(Rotation3::identity() * a, a);
        assert_eq!(a.then(b), b * a);
        assert_eq!((a * b).inverse(), b.inverse() * a.inverse());
        assert_eq!(a.inverse().inverse(), a);
        let mut product = a;
        product *= b;
        let (left, right) = (&a, &b);
        assert!(product == a * b && product == left * right);
        assert!(product == a * right && product == left * b);

        // The matrix: a homomorphism, orthonormal, and the same as the product with vectors.
        let (r, s) = (a.to_matrix(), b.to_matrix());
        let tolerance = T::of(4.0 * tolerance);
        assert!((r * s).distance((a * b).to_matrix()) < tolerance);
        assert!(r.tr_mul(r).distance(Matrix::identity()) < tolerance);
        assert!((r.determinant() - T::ONE).abs() < tolerance);
        assert!(r.transpose().distance(a.inverse().to_matrix()) == T::ZERO);
        let v = cast::<T, 3>(vector(rng));
        assert!((a * v).distance(r * v) < tolerance);
        assert!((a * b * v).distance(a * (b * v)) < tolerance);
        assert!((a.inverse() * (a * v)).distance(v) < tolerance);
        assert!(((a * v).norm() - v.norm()).abs() < tolerance);
        // q v q*
        let q = a.quaternion();
        let sandwich = (q * Quaternion::from_vector(v) * q.conjugate()).vector();
        assert!((a * v).distance(sandwich) < tolerance);
        // Columns are rotated one by one, with the bits of each.
        let columns = v.hstack(*s.column(2));
        assert_eq!(*(a * columns).column(0), a * v);
        let last = s.column(2);
        assert_eq!(*(a * columns).column(1), left * last);
    }
}

#[test]
fn rotations_of_space_are_a_group() {
    group::<f32>(1e-6);
    group::<f64>(2e-15);
}

fn plane<T: Float>(tolerance: f64) {
    let (rng, tolerance) = (&mut rng(), T::of(tolerance));
    for _ in 0..TIMES {
        let (a, b) = (plane_rotation::<T>(rng), plane_rotation::<T>(rng));
        let v = cast::<T, 2>(vector(rng));
        assert_eq!(a * b, b * a);
        assert_eq!(a * Rotation2::IDENTITY, a);
        assert_eq!(a.then(b), b * a);
        assert_eq!(a * v, a.to_matrix() * v);
        assert!((a * b).to_matrix().distance(a.to_matrix() * b.to_matrix()) < tolerance);
        assert!((a.inverse() * (a * v)).distance(v) < tolerance);
        assert_eq!(a.inverse().to_matrix(), a.to_matrix().transpose());
        let (columns, mut product) = (a * b.to_matrix(), a);
        product *= &b;
        assert_eq!(*columns.column(0), a * *b.to_matrix().column(0));
        assert_eq!(product, a * b);
    }
}

#[test]
fn rotations_of_the_plane_are_a_commutative_group() {
    plane::<f32>(1e-6);
    plane::<f64>(2e-15);
}

#[test]
fn equal_rotations_are_equal_whatever_their_sign() {
    let rng = &mut rng();
    for _ in 0..1000 {
        let r = rotation::<f32>(rng);
        let opposite = Rotation3::from_quaternion(-r.quaternion()).unwrap();
        let same = Rotation3::from_quaternion(r.quaternion()).unwrap();
        assert!((opposite == same) && (r != r * Rotation3::from_x(0.1)));
        assert_eq!(opposite.to_matrix(), same.to_matrix());
    }
    let nan = Rotation3::from_x(f32::NAN);
    assert!(nan != nan);
}

#[test]
fn the_default_is_the_identity() {
    assert_eq!(Rotation3::<f32>::default() * vector![1.0, 2.0, 3.0], vector![1.0, 2.0, 3.0]);
    assert_eq!(Rotation2::<f32>::default().to_matrix(), mat![1.0, 0.0; 0.0, 1.0]);
    assert_eq!(Quaternion::<f32>::default(), Quaternion::ZERO);
}

#[test]
fn only_quaternions_of_norm_one_are_taken_as_rotations() {
    let checked = |x: f32, w: f32| Rotation3::try_from(Quaternion::from_xyzw(x, 0.0, 0.0, w));
    assert!(norm_error(checked(0.6, 0.80005).unwrap()) < 1e-7);
    assert_eq!(checked(0.6, 0.8003), Err(NotUnit));
    assert_eq!(checked(0.0, 0.0), Err(NotUnit));
    assert_eq!(checked(f32::NAN, 1.0), Err(NotUnit));
    assert_eq!(checked(f32::INFINITY, 1.0), Err(NotUnit));
    assert!(Rotation2::from_cos_sin(0.6_f32, 0.80005).is_ok());
    for (cos, sin) in [(0.6, 0.8003), (0.0, 0.0), (f32::NAN, 1.0), (f32::INFINITY, 0.0)] {
        assert_eq!(Rotation2::from_cos_sin(cos, sin), Err(NotUnit));
    }
    // Every other one is normalised, at every scale.
    for scale in [f32::MIN_POSITIVE, 1e-20, 1.0, 1e20, 5e37] {
        let q = Quaternion::from_xyzw(1.0, -2.0, 4.0, 2.0);
        let r = Rotation3::from_quaternion(q * scale).unwrap();
        assert!(distance(r, exact(Rotation3::from_quaternion(q).unwrap())) < 1e-7, "{scale}");
        let r = Rotation2::from_complex(3.0 * scale, 4.0 * scale).unwrap();
        assert!((r.cos() - 0.6).abs() < 1e-7 && (r.sin() - 0.8).abs() < 1e-7, "{scale}");
    }
    for bad in [0.0, f32::NAN, f32::INFINITY] {
        assert_eq!(Rotation3::from_quaternion(Quaternion::from_xyzw(bad, 0.0, 0.0, 0.0)), None);
        assert_eq!(Rotation2::from_complex(bad, 0.0), None);
    }
}

/// q (3 - |q|²) / 2 takes an error x to 1.5 x².
#[test]
fn one_renormalisation_squares_the_error() {
    let rng = &mut rng();
    let step = rotation::<f32>(rng);
    let (mut drifting, mut kept) = (Rotation3::IDENTITY, Rotation3::IDENTITY);
    for k in 0..1_000_000 {
        drifting = step * drifting;
        kept = step * kept;
        if k % 1000 == 0 {
            kept = kept.renormalize();
        }
    }
    let error = norm_error(drifting);
    assert!(error > 1e-5, "{error}: there was no drift to cure");
    assert!(norm_error(kept) < 1e-4 && norm_error(kept.renormalize()) < 2e-7);
    let once = norm_error(drifting.renormalize());
    assert!(once < 2.0 * error * error + 1.2e-7, "{once} of {error}");
    assert!(norm_error(drifting.normalize()) < 1.2e-7);

    let (step, mut drifting) = (plane_rotation::<f32>(rng), Rotation2::IDENTITY);
    for _ in 0..100_000 {
        drifting = step * drifting;
    }
    let error = |r: Rotation2<f32>| (f64::from(r.cos()).hypot(f64::from(r.sin())) - 1.0).abs();
    assert!(error(drifting.renormalize()) < 2.0 * error(drifting).powi(2) + 1.2e-7);
    assert!(error(drifting.normalize()) < 1.2e-7);
}

#[test]
fn constants_are_constants() {
    const Q: Quaternion<f32> = Quaternion::from_wxyz(1.0, 2.0, 3.0, 4.0);
    const V: [f32; 4] = Q.to_wxyz();
    const R: Rotation3<f32> = Rotation3::IDENTITY;
    const S: Rotation2<f32> = Rotation2::IDENTITY;
    assert_eq!(V, [1.0, 2.0, 3.0, 4.0]);
    assert_eq!((R.quaternion().w, S.cos()), (1.0, 1.0));
    assert_eq!(size_of::<Rotation3<f32>>(), 16);
    assert_eq!(size_of::<Rotation2<f64>>(), 16);
}
