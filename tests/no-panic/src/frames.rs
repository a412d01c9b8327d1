//! Values and maps in frames.

use hadamard::geometry::frame as of;
use hadamard::geometry::{Affine, Isometry2, Isometry3, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, Vector};

use crate::check::{Float, operations};

enum A {}
enum B {}
enum C {}

type Value<X> = of::In<A, X>;
type Change<M> = of::Map<A, B, M>;
type Pose<T> = Change<Isometry3<T>>;
type Point<T> = Value<Vector<T, 3>>;

operations! {
    /// In one frame.
    In(T: Float) {
        new: |x: Vector<T, 3>| Value::new(x);
        into_inner: |x: Point<T>| x.into_inner();
        as_inner: |x: Point<T>| *x.as_inner();
        as_inner_mut: |mut x: Point<T>| *x.as_inner_mut();
        map_inner: |x: Point<T>| x.map_inner(|x| x + x);
        sums: |(x, mut y): (Point<T>, Point<T>)| {
            y += x;
            y -= &x;
            (x + y, x - y, -x, y == x)
        };
        multiples: |(x, s): (Point<T>, T)| (x * s, x / s);
        dot: |(x, y): (Point<T>, Point<T>)| x.dot(y);
        cross: |(x, y): (Point<T>, Point<T>)| x.cross(y);
        distance: |(x, y): (Point<T>, Point<T>)| x.distance(y);
        angle: |(x, y): (Point<T>, Point<T>)| x.angle(y);
        lerp: |(x, y, t): (Point<T>, Point<T>, T)| x.lerp(y, t);
        norm: |x: Point<T>| x.norm();
        norm_squared: |x: Point<T>| x.norm_squared();
        normalize: |x: Point<T>| x.normalize();
        try_normalize: |x: Point<T>| x.try_normalize();
        congruence: |(p, m): (Matrix<T, 3, 3>, Pose<T>)| {
            Value::new(Symmetric::from_lower(p)).congruence(m)
        };
        joseph: |(p, k, h, r): (Matrix<T, 3, 3>, Matrix<T, 3, 2>, Matrix<T, 2, 3>, Matrix<T, 2, 2>)| {
            let (p, r) = (Value::new(Symmetric::from_lower(p)), Symmetric::from_lower(r));
            p.joseph(&of::Map::new(k), &of::Map::new(h), &of::In::<B, _>::new(r))
        };
    }
}

operations! {
    /// From one frame to another.
    Map(T: Float) {
        new: |m: Isometry3<T>| Change::new(m);
        into_inner: |m: Pose<T>| m.into_inner();
        as_inner: |m: Pose<T>| *m.as_inner();
        as_inner_mut: |mut m: Pose<T>| *m.as_inner_mut();
        map_inner: |m: Pose<T>| m.map_inner(|m| m.rotation);
        then: |(m, n): (Pose<T>, of::Map<B, C, Isometry3<T>>)| m.then(n);
        products: |(m, r, x): (Matrix<T, 3, 3>, Rotation3<T>, Point<T>)| {
            (Change::new(m) * x, Change::new(r) * x)
        };
        sums: |(m, n, s): (Change<Matrix<T, 2, 3>>, Change<Matrix<T, 2, 3>>, T)| {
            (m + n, m - n, -m, m * s, m / s)
        };
        inverse: |(m, a): (Pose<T>, Change<Affine<T, 3>>)| (m.inverse(), a.inverse());
        transpose: |m: Change<Matrix<T, 2, 3>>| m.transpose();
        solve: |(m, b): (Change<Matrix<T, 3, 3>>, of::In<B, Vector<T, 3>>)| m.solve(b);
        adjoint: |(m, n): (Pose<T>, Change<Isometry2<T>>)| (m.adjoint(), n.adjoint());
        transform_point: |(m, x): (Pose<T>, Point<T>)| m.transform_point(x);
        transform_vector: |(m, x): (Pose<T>, Point<T>)| m.transform_vector(x);
        transform_normal: |(m, x): (Change<Affine<T, 3>>, Point<T>)| m.transform_normal(x);
        inverse_transform_point: |(m, x): (Pose<T>, of::In<B, Vector<T, 3>>)| {
            m.inverse_transform_point(x)
        };
        inverse_transform_vector: |(m, x): (Change<Affine<T, 3>>, of::In<B, Vector<T, 3>>)| {
            m.inverse_transform_vector(x)
        };
    }
}
