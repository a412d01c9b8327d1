// Frames are inferred, are parameters of generic code, and ask nothing of their types.
use core::ops::{Add, Mul};

use hadamard::geometry::frame::{In, Inverse, Map};
use hadamard::geometry::{Isometry3, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, Real, Scalar, Vector, mat, vector};

struct Body;
enum World {}
struct Link<const I: usize>;

/// No frame is named.
fn midpoint<F, T: Real, const N: usize>(
    a: In<F, Vector<T, N>>,
    b: &In<F, Vector<T, N>>,
) -> In<F, Vector<T, N>> {
    (a + b) / T::from_usize(2)
}

/// Any value that can be added and scaled.
fn mean<F, X>(values: &[In<F, X>], count: f64) -> In<F, X>
where
    X: Copy + Add<Output = X> + Default,
    In<F, X>: Mul<f64, Output = In<F, X>>,
{
    values.iter().fold(In::default(), |sum, &x| sum + x) * (1.0 / count)
}

/// A chain of maps of any type.
fn chain<A, B, C, M: Mul<Output = M>>(
    c_from_b: Map<B, C, M>,
    b_from_a: Map<A, B, M>,
) -> Map<A, C, M> {
    c_from_b * b_from_a
}

/// There and back, by any map with an inverse of its own type.
fn back<A, B, M: Inverse<A, B, Output = Map<B, A, M>>>(b_from_a: &Map<A, B, M>) -> Map<B, A, M> {
    b_from_a.inverse()
}

/// A frame is a parameter of a type.
struct Estimate<F, T> {
    position: In<F, Vector<T, 3>>,
    covariance: In<F, Symmetric<T, 3>>,
}

impl<F, T: Scalar> Estimate<F, T> {
    fn seen_from<G>(&self, map: &Map<F, G, Isometry3<T>>) -> Estimate<G, T> {
        Estimate {
            position: map.transform_point(self.position),
            covariance: self.covariance.congruence(map),
        }
    }
}

fn product_of_generic_frames<A, B, const P: usize>(
    map: &Map<A, B, Matrix<f64, P, 3>>,
    x: In<A, Vector<f64, 3>>,
) -> f64 {
    let y = map * x;
    y.dot(map * &x) + (2.0 * y).norm() + y.distance(y)
}

/// What can be copied, sent and shared.
fn is_plain<X: Copy + Send + Sync + 'static>(_: X) {}

fn main() {
    // The frame of the second value follows from the first.
    let a = In::<World, _>::new(vector![0.0, 2.0, 4.0]);
    let b = In::new(vector![2.0, 0.0, 4.0]);
    assert_eq!(midpoint(a, &b).into_inner(), vector![1.0, 1.0, 4.0]);
    assert_eq!(mean(&[a, b], 2.0), midpoint(a, &b));
    assert_eq!([a, b].iter().sum::<In<_, _>>(), a + b);

    // That of a value follows from the map, and that of a map from its neighbour.
    let world_from_body = Map::<Body, World, _>::new(Rotation3::<f64>::IDENTITY);
    assert_eq!(world_from_body * In::new(vector![0.0, 2.0, 4.0]), a);
    let first = Map::<Link<1>, Link<0>, _>::new(Isometry3::<f64>::IDENTITY);
    let second = Map::new(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    let both: Map<Link<2>, Link<0>, _> = chain(first, second);
    assert_eq!(both * back(&both), Map::default());

    let p = In::<Link<2>, _>::new(Symmetric::IDENTITY);
    let estimate = Estimate { position: In::new(vector![0.0, 0.0, 1.0]), covariance: p };
    let there = estimate.seen_from(&both);
    assert_eq!(there.position[2], 4.0);
    assert_eq!(there.covariance, In::new(Symmetric::IDENTITY));

    let row = Map::<World, Body, _>::new(mat![1.0, 0.0, 0.0]);
    assert_eq!(product_of_generic_frames(&row, In::new(vector![3.0, 0.0, 0.0])), 15.0);

    is_plain((a, world_from_body, both));
    // Numbers beside what has no frame are inferred as before.
    let x = 2.0_f64 * vector![1.0, 2.0];
    assert_eq!(x.sum(), 6.0);
}
