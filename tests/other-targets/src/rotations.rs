//! Rotations, with all that needs no mathematics library.

use hadamard::geometry::{Quaternion, Rotation2, Rotation3};
use hadamard::{Matrix, Vector};

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let mut finished = true;
    for _ in 0..16 {
        finished &= of_space::<T>(numbers, digest).is_some();
        finished &= of_plane::<T>(numbers, digest).is_some();
    }
    digest.holds("the rotations are there", finished);
}

fn add<T: Number>(digest: &mut Digest<'_>, r: Rotation3<T>) {
    for x in r.quaternion().to_xyzw() {
        digest.add(x);
    }
}

fn quaternion<T: Number>(numbers: &mut Numbers) -> Quaternion<T> {
    let [x, y, z, w] = [(); 4].map(|()| numbers.number());
    Quaternion::from_xyzw(x, y, z, w)
}

fn of_space<T: Number>(numbers: &mut Numbers, digest: &mut Digest<'_>) -> Option<()> {
    let r = Rotation3::from_quaternion(quaternion::<T>(numbers))?;
    let s = Rotation3::from_quaternion(quaternion::<T>(numbers))?;
    let (a, b) = (numbers.matrix::<T, 3, 1>(), numbers.matrix::<T, 3, 1>());
    add(digest, r);
    add(digest, r * s);
    add(digest, r.inverse());
    digest.add_all(&(r * a));
    digest.add_all(&(r * numbers.matrix::<T, 3, 3>()));
    digest.add_all(&r.to_matrix());
    add(digest, Rotation3::from_matrix(&r.to_matrix()).ok()?);
    add(digest, Rotation3::nearest(&numbers.matrix::<T, 3, 3>())?);
    add(digest, Rotation3::between(a, b)?);
    // Opposite, about any axis and about a given one.
    add(digest, Rotation3::between(a, -a)?);
    add(digest, Rotation3::between_about(a, -a, b)?);
    add(digest, Rotation3::look_to(a, b)?);
    let (swing, twist) = r.swing_twist(a)?;
    add(digest, swing);
    add(digest, twist);
    digest.add_all::<T, 3, 1>(&r.axis().unwrap_or(Vector::ZERO));
    for k in 0..5 {
        let t = T::from_usize(k) / T::from_usize(4);
        add(digest, r.slerp(s, t));
        add(digest, r.slerp_long(s, t));
        add(digest, r.nlerp(s, t));
    }
    // A hundred steps, with and without a correction.
    let (mut kept, mut drifting) = (r, r);
    for _ in 0..100 {
        kept = (s * kept).renormalize();
        drifting = s * drifting;
    }
    add(digest, kept);
    add(digest, drifting.normalize());
    digest.holds("r r⁻¹ is real", (r * r.inverse()).quaternion().vector() == Matrix::ZERO);
    digest.holds("(r s)⁻¹ = s⁻¹ r⁻¹", (r * s).inverse() == s.inverse() * r.inverse());
    Some(())
}

fn of_plane<T: Number>(numbers: &mut Numbers, digest: &mut Digest<'_>) -> Option<()> {
    let add = |digest: &mut Digest<'_>, r: Rotation2<T>| {
        digest.add(r.cos());
        digest.add(r.sin());
    };
    let r = Rotation2::from_complex(numbers.number(), numbers.number())?;
    let s = Rotation2::from_complex(numbers.number(), numbers.number())?;
    let (a, b) = (numbers.matrix::<T, 2, 1>(), numbers.matrix::<T, 2, 1>());
    add(digest, r);
    add(digest, r * s);
    digest.add_all(&(r * a));
    digest.add_all(&r.to_matrix());
    add(digest, Rotation2::from_matrix(&r.to_matrix()).ok()?);
    add(digest, Rotation2::nearest(&numbers.matrix::<T, 2, 2>())?);
    add(digest, Rotation2::between(a, b)?);
    let t = T::ONE / T::from_usize(3);
    add(digest, r.slerp(s, t));
    add(digest, r.nlerp(s, t));
    add(digest, (r * s).renormalize());
    add(digest, (r * s).normalize());
    Some(())
}
