//! One rotation per lane: each has the bits of its rotation alone.

use std::array;
use std::fmt::Debug;

use hadamard::geometry::{Quaternion, Rotation2, Rotation3};
use hadamard::{Lanes, Normed, Vector};
use wide::{f32x4, f32x8, f32x16, f64x2, f64x4, f64x8};

use super::random::{Float, cast, plane_rotation, rng, rotation, vector};

fn quaternions<T: Float, const K: usize>(r: [Rotation3<T>; K]) -> [[T; 4]; K] {
    r.map(|r| r.quaternion().to_xyzw())
}

fn numbers<T: Float, const K: usize>(r: [Rotation2<T>; K]) -> [[T; 2]; K] {
    r.map(|r| [r.cos(), r.sin()])
}

fn check<L, T, const K: usize>()
where
    T: Float + Normed<Size = T>,
    L: Lanes<K, Element = T> + Normed<Size = L> + Debug,
{
    let rng = &mut rng();
    for _ in 0..200 {
        let a: [Rotation3<T>; K] = array::from_fn(|_| rotation(rng));
        let b: [Rotation3<T>; K] = array::from_fn(|_| rotation(rng));
        let v: [Vector<T, 3>; K] = array::from_fn(|_| cast(vector(rng)));
        let (p, q) = (Rotation3::<L>::pack(&a), Rotation3::<L>::pack(&b));
        let x = Vector::<L, 3>::pack(&v);
        assert_eq!(quaternions(p.unpack()), quaternions(a));
        let pairs: [_; K] = array::from_fn(|k| a[k] * b[k]);
        assert_eq!(quaternions((p * q).unpack()), quaternions(pairs));
        assert_eq!(quaternions(p.inverse().unpack()), quaternions(a.map(Rotation3::inverse)));
        assert_eq!(quaternions(p.normalize().unpack()), quaternions(a.map(Rotation3::normalize)));
        let renormalised = a.map(Rotation3::renormalize);
        assert_eq!(quaternions(p.renormalize().unpack()), quaternions(renormalised));
        assert_eq!((p * x).unpack(), array::from_fn(|k| a[k] * v[k]));
        assert_eq!(p.to_matrix().unpack(), a.map(|r| r.to_matrix()));
        assert_eq!((p * q.to_matrix()).unpack(), array::from_fn(|k| a[k] * b[k].to_matrix()));

        let free: [Quaternion<T>; K] =
            array::from_fn(|k| a[k].quaternion() * T::of(7.0) + b[k].quaternion());
        let (f, g) = (Quaternion::<L>::pack(&free), p.quaternion());
        assert_eq!(
            (f * g - g).unpack(),
            array::from_fn(|k| free[k] * a[k].quaternion() - a[k].quaternion())
        );
        assert_eq!(f.norm().to_lanes(), free.map(Quaternion::norm));

        let c: [Rotation2<T>; K] = array::from_fn(|_| plane_rotation(rng));
        let v: [Vector<T, 2>; K] = array::from_fn(|_| cast(vector(rng)));
        let (s, x) = (Rotation2::<L>::pack(&c), Vector::<L, 2>::pack(&v));
        assert_eq!(numbers((s * s.inverse()).unpack()), numbers(c.map(|r| r * r.inverse())));
        assert_eq!(numbers(s.normalize().unpack()), numbers(c.map(Rotation2::normalize)));
        assert_eq!(numbers(s.renormalize().unpack()), numbers(c.map(Rotation2::renormalize)));
        assert_eq!((s * x).unpack(), array::from_fn(|k| c[k] * v[k]));
        assert_eq!(s.to_matrix().unpack(), c.map(|r| r.to_matrix()));
    }
}

#[test]
fn each_lane_has_the_bits_of_its_rotation() {
    check::<f32x4, f32, 4>();
    check::<f32x8, f32, 8>();
    check::<f32x16, f32, 16>();
    check::<f64x2, f64, 2>();
    check::<f64x4, f64, 4>();
    check::<f64x8, f64, 8>();
}
