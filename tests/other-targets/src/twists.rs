//! Angles, exponentials and logarithms of rotations and motions, which take the feature `libm`.

use hadamard::geometry::{EulerOrder, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3};
use hadamard::{Matrix, Transcendental, Vector};

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number + Transcendental>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    for _ in 0..8 {
        of_plane::<T>(numbers, digest);
        // Of all sizes: closed formulas and series.
        for unit in [1, 16, 1 << 15] {
            of_space(numbers.matrix::<T, 6, 1>() / T::from_usize(unit), digest);
        }
        let [x, y, z, w] = [(); 4].map(|()| numbers.number::<T>());
        let rotation = Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w));
        digest.holds("the rotation is there", rotation.is_some());
        for order in EulerOrder::ALL {
            let angles = rotation.unwrap_or_default().to_euler(order);
            digest.add_all(&Vector::from(angles));
            add_rotation(digest, Rotation3::from_euler(order, angles));
        }
    }
}

fn add_rotation<T: Number>(digest: &mut Digest<'_>, r: Rotation3<T>) {
    digest.add_all(&Vector::from(r.quaternion().to_xyzw()));
}

fn of_space<T: Number + Transcendental>(twist: Vector<T, 6>, digest: &mut Digest<'_>) {
    let motion = Isometry3::exp(twist);
    add_rotation(digest, motion.rotation);
    digest.add_all(&motion.translation);
    digest.add_all(&motion.log());
    digest.add(motion.rotation.angle_to(Rotation3::IDENTITY));
    add_rotation(digest, motion.rotation.powf(twist[0]));
    digest.add_all(&Isometry3::left_jacobian(twist));
    digest.add_all(&Isometry3::right_jacobian_inverse(twist));
}

fn of_plane<T: Number + Transcendental>(numbers: &mut Numbers, digest: &mut Digest<'_>) {
    let twist = numbers.matrix::<T, 3, 1>();
    let motion = Isometry2::exp(twist);
    let add = |digest: &mut Digest<'_>, r: Rotation2<T>| {
        digest.add_all(&Matrix::from_columns([[r.cos(), r.sin()]]));
    };
    add(digest, motion.rotation);
    digest.add_all(&motion.translation);
    digest.add_all(&motion.log());
    add(digest, motion.rotation.powf(twist[0]));
    digest.add_all(&Isometry2::left_jacobian(twist));
    digest.add_all(&Isometry2::right_jacobian_inverse(twist));
    let (a, b) = (numbers.matrix::<T, 3, 1>(), numbers.matrix::<T, 3, 1>());
    digest.add_all(&a.rotate_towards(b, twist[2]));
}
