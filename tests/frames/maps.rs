//! Maps from frame to frame.

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Affine, Isometry2, Isometry3, Rotation2, Rotation3, Trs};
use hadamard::linalg::Symmetric;
use hadamard::{EliminationError, Matrix, mat, vector};

use super::{Body, Camera, Numbers, World};

/// A map of `Camera` to `Body` and one of `Body` to `World`, in all forms of a product.
macro_rules! products {
    ($a:expr, $b:expr) => {{
        let (a, b) = ($a, $b);
        let left = Map::<Body, World, _>::new(a);
        let right = Map::<Camera, Body, _>::new(b);
        let products: [Map<Camera, World, _>; 5] =
            [left * right, left * &right, &left * right, &left * &right, right.then(left)];
        for product in products {
            assert_eq!(product.into_inner(), a * b);
        }
    }};
}

#[test]
fn chains_are_products_of_what_is_inside() {
    let numbers = &mut Numbers::new(11);
    for _ in 0..20 {
        products!(numbers.matrix::<2, 3>(), numbers.matrix::<3, 4>());
        products!(numbers.rotation(), numbers.rotation());
        products!(numbers.rotation(), numbers.matrix::<3, 2>());
        products!(numbers.motion(), numbers.motion());
        products!(numbers.affine(), numbers.affine());
        let (c, s) = (0.6, 0.8);
        let turn = Rotation2::from_cos_sin(c, s).unwrap();
        products!(turn, turn);
        let moved = Isometry2::new(turn, numbers.matrix());
        products!(moved, moved);
    }
}

#[test]
fn linear_maps_take_vectors() {
    let numbers = &mut Numbers::new(12);
    for _ in 0..20 {
        let (a, r, x) = (numbers.matrix::<2, 3>(), numbers.rotation(), numbers.matrix::<3, 2>());
        let value = In::<Body, _>::new(x);
        let map = Map::<Body, World, _>::new(a);
        for there in [map * value, map * &value, &map * value, &map * &value] {
            assert_eq!(there, In::<World, _>::new(a * x));
        }
        let rotation = Map::<Body, World, _>::new(r);
        for there in [rotation * value, rotation * &value, &rotation * value, &rotation * &value] {
            assert_eq!(there, In::<World, _>::new(r * x));
        }
    }
}

#[test]
fn maps_are_added_and_scaled() {
    let numbers = &mut Numbers::new(13);
    let (a, b) = (numbers.matrix::<3, 2>(), numbers.matrix::<3, 2>());
    let (u, v) = (Map::<Body, World, _>::new(a), Map::<Body, World, _>::new(b));
    assert_eq!(
        (u + v, u + &v, u - v, u - &v),
        (Map::new(a + b), Map::new(a + b), Map::new(a - b), Map::new(a - b))
    );
    assert_eq!(
        (u * 2.0, &u * 2.0, u / 2.0, -u),
        (Map::new(a * 2.0), Map::new(a * 2.0), Map::new(a / 2.0), Map::new(-a))
    );
    let mut w = u;
    w *= 4.0;
    w /= 2.0;
    assert_eq!(w, u + u);
}

/// Points, directions and normals there, and the first two back.
macro_rules! transforms {
    ($map:expr, $x:expr, $wrap:expr) => {{
        let (m, x, wrap) = ($map, $x, $wrap);
        let map = Map::<Body, World, _>::new(m);
        let value = In::<Body, _>::new(x);
        assert_eq!(map.transform_point(value), In::<World, _>::new(m.transform_point(x)));
        assert_eq!(map.transform_point(&value), map.transform_point(value));
        assert_eq!(map.transform_vector(value), In::<World, _>::new(m.transform_vector(x)));
        assert_eq!(map.transform_vector(&value), map.transform_vector(value));
        let there = In::<World, _>::new(x);
        assert_eq!(map.inverse_transform_point(there), wrap(m.inverse_transform_point(x)));
        assert_eq!(map.inverse_transform_point(&there), wrap(m.inverse_transform_point(&x)));
        assert_eq!(map.inverse_transform_vector(there), wrap(m.inverse_transform_vector(x)));
        assert_eq!(map.inverse_transform_vector(&there), wrap(m.inverse_transform_vector(&x)));
    }};
}

#[test]
fn transforms_take_points_and_directions() {
    type Back<const N: usize> = In<Body, Matrix<f64, N, 2>>;
    type Solved<const N: usize> = Result<Matrix<f64, N, 2>, EliminationError>;
    let numbers = &mut Numbers::new(14);
    for _ in 0..20 {
        let x = numbers.matrix::<3, 2>();
        transforms!(numbers.motion(), x, |x| -> Back<3> { In::new(x) });
        transforms!(numbers.affine(), x, |x: Solved<3>| x.map(Back::<3>::new));
        let trs = Trs { scale: vector![1.0, -2.0, 0.5], ..Trs::from_isometry(numbers.motion()) };
        transforms!(trs, x, |x: Solved<3>| x.map(Back::<3>::new));
        let plane = Isometry2::new(Rotation2::from_cos_sin(0.6, 0.8).unwrap(), numbers.matrix());
        transforms!(plane, numbers.matrix::<2, 2>(), |x| -> Back<2> { In::new(x) });

        let (a, n) = (numbers.affine(), In::<Body, _>::new(x));
        let normal = Map::<Body, World, _>::new(a).transform_normal(n);
        assert_eq!(normal, In::<World, _>::new(a.transform_normal(x)));
        let normal = Map::<Body, World, _>::new(trs).transform_normal(&n);
        assert_eq!(normal, In::<World, _>::new(trs.transform_normal(x)));
        let motion = numbers.motion();
        let normal = Map::<Body, World, _>::new(motion).transform_normal(n);
        assert_eq!(normal, In::<World, _>::new(motion.transform_vector(x)));
        let normal = Map::<Body, World, _>::new(plane).transform_normal(In::new(vector![1.0, 0.0]));
        assert_eq!(normal, In::<World, _>::new(plane.transform_vector(vector![1.0, 0.0])));
    }
}

#[test]
fn inverses_exchange_the_frames() {
    let numbers = &mut Numbers::new(15);
    let (r, m, a, x) =
        (numbers.rotation(), numbers.motion(), numbers.affine(), numbers.matrix::<3, 3>());
    let back: Map<World, Body, _> = Map::<Body, World, _>::new(r).inverse();
    assert_eq!(back.into_inner(), r.inverse());
    let back: Map<World, Body, _> = Map::<Body, World, _>::new(m).inverse();
    assert_eq!(back.into_inner(), m.inverse());
    let back: Result<Map<World, Body, _>, _> = Map::<Body, World, _>::new(a).inverse();
    assert_eq!(back.unwrap().into_inner(), a.inverse().unwrap());
    let back: Result<Map<World, Body, _>, _> = Map::<Body, World, _>::new(x).inverse();
    assert_eq!(back.unwrap().into_inner(), x.inverse().unwrap());
    let trs = Trs::from_isometry(m);
    let back: Result<Map<World, Body, Affine<_, 3>>, _> = Map::<Body, World, _>::new(trs).inverse();
    assert_eq!(back.unwrap().into_inner(), trs.inverse().unwrap());
    let turn = Rotation2::from_cos_sin(0.6, 0.8).unwrap();
    let back: Map<World, Body, _> = Map::<Body, World, _>::new(turn).inverse();
    assert_eq!(back.into_inner(), turn.inverse());
    let plane = Isometry2::new(turn, vector![1.0, 2.0]);
    let back: Map<World, Body, _> = Map::<Body, World, _>::new(plane).inverse();
    assert_eq!(back.into_inner(), plane.inverse());

    let wide: Matrix<f64, 2, 3> = numbers.matrix();
    let back: Map<World, Body, _> = Map::<Body, World, _>::new(wide).transpose();
    assert_eq!(back.into_inner(), wide.transpose());
    let b = numbers.vector();
    let solution = Map::<Body, World, _>::new(x).solve(In::<World, _>::new(b));
    assert_eq!(solution, x.solve(b).map(In::<Body, _>::new));
    let singular = Map::<Body, World, _>::new(mat![1.0, 2.0; 2.0, 4.0]);
    assert!(singular.inverse().is_err() && singular.solve(In::new(vector![1.0, 1.0])).is_err());
}

#[test]
fn adjoints_are_those_of_what_is_inside() {
    let m = Numbers::new(16).motion();
    let plane = Isometry2::new(Rotation2::from_cos_sin(0.6, 0.8).unwrap(), vector![1.0, 2.0]);
    assert_eq!(Map::<Body, World, _>::new(m).adjoint().into_inner(), m.adjoint());
    assert_eq!(Map::<Body, World, _>::new(plane).adjoint().into_inner(), plane.adjoint());
}

#[test]
fn covariances_go_by_the_linear_part() {
    let numbers = &mut Numbers::new(17);
    let p = numbers.covariance::<3>();
    let value = In::<Body, _>::new(p);
    let (a, r, m, b) =
        (numbers.matrix::<2, 3>(), numbers.rotation(), numbers.motion(), numbers.affine());
    let there: In<World, Symmetric<f64, 2>> = value.congruence(Map::<Body, World, _>::new(a));
    assert_eq!(there.into_inner(), p.congruence(a));
    assert_eq!(value.congruence(&Map::<Body, World, _>::new(a)), there);
    let by_rotation = In::<World, _>::new(p.congruence(r.to_matrix()));
    assert_eq!(value.congruence(Map::<Body, World, _>::new(r)), by_rotation);
    let by_motion = In::<World, _>::new(p.congruence(m.rotation.to_matrix()));
    assert_eq!(value.congruence(Map::<Body, World, _>::new(m)), by_motion);
    assert_eq!(value.congruence(&Map::<Body, World, _>::new(m)), by_motion);
    let by_affine = In::<World, _>::new(p.congruence(b.linear));
    assert_eq!(value.congruence(Map::<Body, World, _>::new(b)), by_affine);
    let trs = Trs { scale: vector![1.0, -2.0, 0.5], ..Trs::from_isometry(m) };
    let by_trs = In::<World, _>::new(p.congruence(trs.to_affine().linear));
    assert_eq!(value.congruence(Map::<Body, World, _>::new(trs)), by_trs);

    let q = numbers.covariance::<2>();
    let turn = Rotation2::from_cos_sin(0.6, 0.8).unwrap();
    let plane = Isometry2::new(turn, vector![1.0, 2.0]);
    let by_turn = In::<World, _>::new(q.congruence(turn.to_matrix()));
    assert_eq!(In::<Body, _>::new(q).congruence(Map::<Body, World, _>::new(turn)), by_turn);
    assert_eq!(In::<Body, _>::new(q).congruence(Map::<Body, World, _>::new(plane)), by_turn);

    let (gain, h) = (numbers.matrix::<3, 2>(), numbers.matrix::<2, 3>());
    let after = value.joseph(&Map::new(gain), &Map::new(h), &In::<Camera, _>::new(q));
    assert_eq!(after.into_inner(), p.joseph(&gain, &h, &q));
}

#[test]
fn defaults_are_those_of_what_is_inside() {
    assert_eq!(Map::<Body, World, Isometry3<f64>>::default().into_inner(), Isometry3::IDENTITY);
    assert_eq!(Map::<Body, World, Rotation3<f64>>::default().into_inner(), Rotation3::IDENTITY);
    assert_eq!(Map::<Body, World, Matrix<f64, 2, 3>>::default().into_inner(), Matrix::ZERO);
}
