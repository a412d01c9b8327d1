//! Rotations from matrices.

use hadamard::geometry::{NotRotation, Rotation2, Rotation3};
use hadamard::{Matrix, mat};

use super::random::{
    Float, TIMES, cast, direction, distance, exact, number, plane_rotation, rng, rotation,
};

fn round_trip<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let r = rotation::<T>(rng);
        let m = r.to_matrix();
        assert!(distance(Rotation3::from_matrix(&m).unwrap(), exact(r)) < tolerance);
        assert!(distance(Rotation3::nearest(&m).unwrap(), exact(r)) < 4.0 * tolerance);
        let r = plane_rotation::<T>(rng);
        let found = Rotation2::from_matrix(&r.to_matrix()).unwrap();
        assert!(r.to_matrix().distance(found.to_matrix()).to() < tolerance);
    }
    // About each axis by every multiple of an eighth of a turn: all branches, and ties.
    for turn in [Rotation3::from_x, Rotation3::from_y, Rotation3::from_z] {
        for k in 0..8 {
            let r = turn(T::of(f64::from(k) * std::f64::consts::FRAC_PI_4));
            assert!(
                distance(Rotation3::from_matrix(&r.to_matrix()).unwrap(), exact(r)) < tolerance
            );
        }
    }
}

#[test]
fn rotations_are_found_again() {
    round_trip::<f32>(4e-7);
    round_trip::<f64>(1e-15);
}

fn refused<T: Float>(limit: f64) {
    let rng = &mut rng();
    for _ in 0..2000 {
        let m = rotation::<T>(rng).to_matrix();
        let p = plane_rotation::<T>(rng).to_matrix();
        let not = Some(NotRotation::NotOrthonormal);
        assert_eq!(Rotation3::from_matrix(&(m * T::of(1.0 + limit))).err(), not);
        assert_eq!(Rotation2::from_matrix(&(p * T::of(1.0 + limit))).err(), not);
        assert!(Rotation3::from_matrix(&(m * T::of(1.0 + 0.4 * limit))).is_ok());
        assert!(Rotation2::from_matrix(&(p * T::of(1.0 + 0.4 * limit))).is_ok());
        let mut shear = Matrix::<T, 3, 3>::identity();
        shear[(0, 1)] = T::of(2.0 * limit);
        assert_eq!(Rotation3::from_matrix(&(m * shear)).err(), not);
        for bad in [f64::NAN, f64::INFINITY] {
            let (mut m, mut p) = (m, p);
            m[(rng.usize(..3), rng.usize(..3))] = T::of(bad);
            p[(rng.usize(..2), rng.usize(..2))] = T::of(bad);
            assert_eq!(Rotation3::from_matrix(&m).err(), not);
            assert_eq!(Rotation2::from_matrix(&p).err(), not);
            assert_eq!(Rotation3::nearest(&m), None);
            assert_eq!(Rotation2::nearest(&p), None);
        }
        let mirror = Some(NotRotation::Reflection);
        assert_eq!(Rotation3::from_matrix(&-m).err(), mirror);
        let (mut m, mut p) = (m, p);
        m.swap_columns(0, 1);
        p.swap_columns(0, 1);
        assert_eq!(Rotation3::from_matrix(&m).err(), mirror);
        assert_eq!(Rotation2::from_matrix(&p).err(), mirror);
    }
    assert_eq!(
        Rotation3::from_matrix(&Matrix::<T, 3, 3>::zeros()),
        Err(NotRotation::NotOrthonormal)
    );
}

#[test]
fn other_matrices_are_refused() {
    refused::<f32>(1e-5);
    refused::<f64>(1e-13);
}

/// R is nearest to A if Rᵀ A is symmetric and the sum of its two smallest eigenvalues is not
/// negative.
fn is_nearest<T: Float>(r: Matrix<T, 3, 3>, a: Matrix<T, 3, 3>, tolerance: f64) {
    let scale = a.norm();
    let h = r.tr_mul(a);
    assert!(h.distance(h.transpose()).to() <= tolerance * scale.to(), "{a:?}");
    let values = h.symmetric_eigenvalues().unwrap();
    assert!((values[0] + values[1]).to() >= -tolerance * scale.to(), "{a:?} {values:?}");
}

fn nearest<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for k in 0..TIMES / 4 {
        let size = T::of(10.0_f64.powf(10.0 * number(rng)));
        let mut a = Matrix::<T, 3, 3>::from_fn(|_, _| T::of(number(rng)) * size);
        match k % 4 {
            // Singular, once and twice; and zero.
            0 => a.set_column(2, *a.column(0)),
            1 => a = cast::<T, 3>(direction(rng)).outer(cast::<T, 3>(direction(rng))),
            _ => {}
        }
        let r = Rotation3::nearest(&a).unwrap();
        is_nearest(r.to_matrix(), a, tolerance);
        assert!((r.quaternion().norm_squared() - T::ONE).abs().to() < tolerance);

        // Scales are removed, also negative and zero ones.
        let r = rotation::<T>(rng);
        let scales = [T::of(1.0 + rng.f64()), T::of(1.0 + rng.f64()), T::of(1.0 + rng.f64())];
        let scaled = r.to_matrix() * Matrix::from_columns([scales]).diag();
        assert!(distance(Rotation3::nearest(&scaled).unwrap(), exact(r)) < tolerance);

        let a = Matrix::<T, 2, 2>::from_fn(|_, _| T::of(number(rng)) * size);
        let r = Rotation2::nearest(&a).unwrap().to_matrix();
        let h = r.tr_mul(a);
        assert!((h[(0, 1)] - h[(1, 0)]).abs().to() <= tolerance * a.norm().to());
        assert!(h.trace() >= T::ZERO);
    }
    let zero = Rotation3::nearest(&Matrix::<T, 3, 3>::zeros()).unwrap();
    assert!((zero.quaternion().norm_squared() - T::ONE).abs().to() < tolerance);
    assert_eq!(Rotation2::nearest(&Matrix::<T, 2, 2>::zeros()), Some(Rotation2::IDENTITY));
    let most = Matrix::<T, 2, 2>::identity() * T::MAX;
    assert_eq!(Rotation2::nearest(&most), Some(Rotation2::IDENTITY));
}

#[test]
fn the_nearest_rotation_is_nearest() {
    nearest::<f32>(2e-6);
    nearest::<f64>(4e-15);
    let mirrored = mat![-1.0, 0.0, 0.0; 0.0, 2.0, 0.0; 0.0, 0.0, 3.0];
    assert!(Rotation3::nearest(&mirrored).unwrap().angle_to(Rotation3::IDENTITY) < 1e-15);
}
