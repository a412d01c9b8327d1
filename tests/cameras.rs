//! Lenses, views, clip spaces, viewports and frusta.

mod corners;
mod depth;
mod frusta;
mod peers;
mod views;

use fastrand::Rng;
use hadamard::geometry::{Isometry3, Quaternion, Rotation3, View};
use hadamard::{Vector, vector};

/// A vector with elements from -1 to 1.
fn any_vector(rng: &mut Rng) -> Vector<f64, 3> {
    [(); 3].map(|()| 2.0 * rng.f64() - 1.0).into()
}

fn any_pose(rng: &mut Rng) -> Isometry3<f64> {
    let [x, y, z, w] = [(); 4].map(|()| 2.0 * rng.f64() - 1.0);
    let rotation = Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).unwrap();
    Isometry3::new(rotation, any_vector(rng) * 10.0)
}

fn any_view(rng: &mut Rng) -> View<f64> {
    View::from_pose(any_pose(rng))
}

/// Whether all elements are equal within `bound`.
fn is_near<const N: usize>(a: Vector<f64, N>, b: Vector<f64, N>, bound: f64) -> bool {
    (a - b).iter().all(|x| x.abs() <= bound)
}

/// The point of the camera in front of the eye: x to the right and y up.
fn in_front(forward: f64, [x, y, distance]: [f64; 3]) -> Vector<f64, 3> {
    vector![x, y, forward * distance]
}
