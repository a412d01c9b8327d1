//! Affine maps, rigid motions, and translation, rotation and scale, with all that needs no
//! mathematics library.

use hadamard::Vector;
use hadamard::geometry::{
    Affine, Isometry2, Isometry3, Oriented, Quaternion, Rotation2, Rotation3, Trs,
};

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number + Oriented>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let mut finished = true;
    for _ in 0..8 {
        of_maps::<T, 2>(numbers, digest);
        of_maps::<T, 3>(numbers, digest);
        of_maps::<T, 5>(numbers, digest);
        finished &= of_plane::<T>(numbers, digest).is_some();
        finished &= of_space::<T>(numbers, digest).is_some();
        finished &= of_parts::<T>(numbers, digest).is_some();
    }
    digest.holds("the rotations are there", finished);
    // Infinities and NaN are refused, or arrive in the result.
    let numbers = &mut Numbers::new(Kind::Special);
    for _ in 0..8 {
        of_maps::<T, 3>(numbers, digest);
        taken_apart(&map::<T, 3>(numbers), digest);
    }
}

fn map<T: Number, const N: usize>(numbers: &mut Numbers) -> Affine<T, N> {
    Affine::new(numbers.matrix(), numbers.matrix())
}

fn rotation<T: Number>(numbers: &mut Numbers) -> Option<Rotation3<T>> {
    let [x, y, z, w] = [(); 4].map(|()| numbers.number());
    Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w))
}

fn add_map<T: Number, const N: usize>(digest: &mut Digest<'_>, map: &Affine<T, N>) {
    digest.add_all(&map.linear);
    digest.add_all(&map.translation);
}

fn add_plane<T: Number>(digest: &mut Digest<'_>, motion: Isometry2<T>) {
    digest.add(motion.rotation.cos());
    digest.add(motion.rotation.sin());
    digest.add_all(&motion.translation);
}

fn add_space<T: Number>(digest: &mut Digest<'_>, motion: Isometry3<T>) {
    add_parts(digest, &Trs::from_isometry(motion));
}

fn add_parts<T: Number>(digest: &mut Digest<'_>, trs: &Trs<T>) {
    for x in trs.rotation.quaternion().to_xyzw() {
        digest.add(x);
    }
    digest.add_all(&trs.translation);
    digest.add_all(&trs.scale);
}

fn of_maps<T: Number + Oriented, const N: usize>(numbers: &mut Numbers, digest: &mut Digest<'_>) {
    let (a, b) = (map::<T, N>(numbers), map::<T, N>(numbers));
    let x = numbers.matrix::<T, N, 1>();
    add_map(digest, &(a * b));
    add_map(digest, &a.then(b));
    digest.add_all::<T, N, 1>(&a.transform_point(x));
    digest.add_all::<T, N, 1>(&a.transform_vector(x));
    digest.add_all::<T, N, 1>(&a.transform_normal(x));
    digest.add_all(&a.normal_matrix());
    let mut points = [x, b.translation, a.translation];
    b.transform_points(&mut points);
    for point in &points {
        digest.add_all(point);
    }
    match a.inverse() {
        Ok(inverse) => add_map(digest, &inverse),
        Err(_) => digest.add_bits(1),
    }
    match a.inverse_transform_point(x) {
        Ok(point) => digest.add_all::<T, N, 1>(&point),
        Err(_) => digest.add_bits(2),
    }
}

fn of_plane<T: Number>(numbers: &mut Numbers, digest: &mut Digest<'_>) -> Option<()> {
    let mut motion = || {
        let rotation = Rotation2::from_complex(numbers.number::<T>(), numbers.number())?;
        Some(Isometry2::new(rotation, numbers.matrix()))
    };
    let (a, b) = (motion()?, motion()?);
    let (x, y) = (b.translation, T::ONE / T::from_usize(3));
    add_plane(digest, a * b);
    add_plane(digest, a.inverse());
    add_plane(digest, a.interpolate(b, y));
    add_plane(digest, (a * b).renormalize());
    digest.add_all::<T, 2, 1>(&a.transform_point(x));
    digest.add_all::<T, 2, 1>(&a.inverse_transform_point(x));
    digest.add_all(&a.to_matrix());
    digest.add_all(&a.adjoint());
    add_plane(digest, Isometry2::<T>::nearest(&map(numbers))?);
    add_plane(digest, Isometry2::try_from(a.to_affine()).ok()?);
    Some(())
}

fn of_space<T: Number>(numbers: &mut Numbers, digest: &mut Digest<'_>) -> Option<()> {
    let a = Isometry3::new(rotation::<T>(numbers)?, numbers.matrix());
    let b = Isometry3::new(rotation::<T>(numbers)?, numbers.matrix());
    let x = numbers.matrix::<T, 3, 1>();
    add_space(digest, a * b);
    add_space(digest, a.inverse());
    digest.add_all::<T, 3, 1>(&a.transform_point(x));
    digest.add_all::<T, 3, 1>(&a.transform_vector(x));
    digest.add_all::<T, 3, 1>(&a.inverse_transform_point(x));
    digest.add_all::<T, 3, 1>(&a.inverse_transform_vector(x));
    digest.add_all(&a.to_matrix());
    digest.add_all(&a.adjoint());
    for k in 0..5 {
        add_space(digest, a.interpolate(b, T::from_usize(k) / T::from_usize(4)));
    }
    // A hundred steps, with a correction.
    let mut kept = a;
    for _ in 0..100 {
        kept = (b * kept).renormalize();
    }
    add_space(digest, kept);
    add_space(digest, Isometry3::<T>::nearest(&map(numbers))?);
    add_space(digest, Isometry3::try_from(a.to_affine()).ok()?);
    Some(())
}

fn of_parts<T: Number>(numbers: &mut Numbers, digest: &mut Digest<'_>) -> Option<()> {
    let mut trs = || {
        let (rotation, translation) = (rotation::<T>(numbers)?, numbers.matrix());
        Some(Trs { translation, rotation, scale: numbers.matrix() })
    };
    let (a, b) = (trs()?, trs()?);
    let x = b.scale;
    add_map(digest, &a.to_affine());
    digest.add_all::<T, 3, 1>(&a.transform_point(x));
    digest.add_all::<T, 3, 1>(&a.transform_normal(x));
    for k in 0..5 {
        add_parts(digest, &a.interpolate(b, T::from_usize(k) / T::from_usize(4)));
    }
    if let (Ok(inverse), Ok(point)) = (a.inverse(), a.inverse_transform_point(x)) {
        add_map(digest, &inverse);
        digest.add_all::<T, 3, 1>(&point);
    }
    // Mirrored, flat, a line, a point, at both ends of the range, and sheared.
    let tiny = T::MIN_POSITIVE * T::from_usize(1 << 10);
    let huge = T::MAX / T::from_usize(1 << 10);
    let [zero, one] = [T::ZERO, T::ONE];
    let factors = [
        [one, one, one],
        [-one, one, one],
        [-one, -one, one],
        [one, zero, one],
        [zero, one, zero],
        [zero, zero, zero],
        [tiny, one, tiny],
        [huge, one, huge],
    ];
    for factors in factors {
        let scale = x.normalize().hadamard(Vector::from(factors));
        taken_apart(&Trs { scale, ..a }.to_affine(), digest);
    }
    taken_apart(&(a.to_affine() * b.to_affine()), digest);
    Some(())
}

/// Into translation, rotation and scale: exactly if that is possible, and as near as possible.
fn taken_apart<T: Number>(map: &Affine<T, 3>, digest: &mut Digest<'_>) {
    match map.to_trs() {
        Ok(trs) => add_parts(digest, &trs),
        Err(_) => digest.add_bits(3),
    }
    match map.to_trs_within(T::ONE) {
        Ok(trs) => add_parts(digest, &trs),
        Err(_) => digest.add_bits(4),
    }
    match Trs::nearest(map) {
        Some(trs) => add_parts(digest, &trs),
        None => digest.add_bits(5),
    }
}
