//! Values in one frame.

use std::collections::HashSet;
use std::mem::{align_of, size_of};

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Isometry3, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, Vector, mat, vector};

use super::{Body, Numbers, World};

struct Link<const I: usize>;
struct Of<F>(F);

#[test]
fn sums_and_multiples_are_those_of_what_is_inside() {
    let numbers = &mut Numbers::new(1);
    for _ in 0..100 {
        let (a, b, s) = (numbers.matrix::<3, 2>(), numbers.matrix::<3, 2>(), numbers.number());
        let (u, v) = (In::<World, _>::new(a), In::<World, _>::new(b));
        for sum in [u + v, u + &v, &u + v, &u + &v] {
            assert_eq!(sum.into_inner(), a + b);
        }
        for difference in [u - v, u - &v, &u - v, &u - &v] {
            assert_eq!(difference.into_inner(), a - b);
        }
        for multiple in [u * s, &u * s, s * u, s * &u] {
            assert_eq!(multiple.into_inner(), a * s);
        }
        assert_eq!(
            (u / s, &u / s, -u, -&u),
            (In::new(a / s), In::new(a / s), In::new(-a), In::new(-a))
        );
        let mut w = u;
        w += v;
        w -= &u;
        w *= s;
        w /= 2.0;
        w += &v;
        w -= v;
        let mut c = a;
        c += b;
        c -= a;
        c *= s;
        c /= 2.0;
        c += b;
        c -= b;
        assert_eq!(w.into_inner(), c);
        assert_eq!([u, v].into_iter().sum::<In<_, _>>(), In::new([a, b].into_iter().sum()));
        assert_eq!([u, v].iter().sum::<In<_, _>>(), u + v);
    }
}

#[test]
fn covariances_too() {
    let numbers = &mut Numbers::new(2);
    let (p, q) = (numbers.covariance::<4>(), numbers.covariance::<4>());
    let (u, v) = (In::<World, _>::new(p), In::<World, _>::new(q));
    assert_eq!((u + v, u - &v), (In::new(p + q), In::new(p - q)));
    assert_eq!((u * 2.0, 2.0 * u, u / 2.0), (In::new(p * 2.0), In::new(p * 2.0), In::new(p / 2.0)));
    let mut sum = u;
    sum += v;
    assert_eq!(sum.into_inner(), p + q);
}

#[test]
fn integers_and_single_precision() {
    let (a, b) = (In::<Body, _>::new(vector![1, 2, 3]), In::new(vector![4, 5, 6]));
    assert_eq!(
        (a + b, a * 2, 2 * a),
        (In::new(vector![5, 7, 9]), In::new(vector![2, 4, 6]), a + a)
    );
    assert_eq!((a.dot(b), a.cross(b)), (32, In::new(vector![-3, 6, -3])));
    let c = In::<Body, _>::new(vector![3.0_f32, 4.0]);
    assert_eq!((c.norm(), c.norm_squared(), (2.0 * c).norm()), (5.0_f32, 25.0, 10.0));
}

#[test]
fn products_of_vectors_are_those_of_what_is_inside() {
    let numbers = &mut Numbers::new(3);
    for _ in 0..100 {
        let (a, b, t) = (numbers.vector(), numbers.vector(), numbers.number());
        let (u, v) = (In::<World, _>::new(a), In::new(b));
        assert_eq!((u.dot(v), u.dot(&v)), (a.dot(b), a.dot(b)));
        assert_eq!((u.cross(v), u.cross(&v)), (In::new(a.cross(b)), In::new(a.cross(b))));
        assert_eq!((u.distance(v), u.distance(&v)), (a.distance(b), a.distance(b)));
        assert_eq!((u.angle(v), u.angle(&v)), (a.angle(b), a.angle(b)));
        assert_eq!((u.lerp(v, t), u.lerp(&v, t)), (In::new(a.lerp(b, t)), In::new(a.lerp(b, t))));
        assert_eq!((u.norm(), u.norm_squared()), (a.norm(), a.norm_squared()));
        assert_eq!(u.normalize(), In::new(a.normalize()));
        assert_eq!(u.try_normalize(), a.try_normalize().map(In::new));
    }
    assert_eq!(In::<World, Vector<f64, 3>>::default().try_normalize(), None);
}

#[test]
fn what_is_inside_comes_out() {
    let mut v = In::<World, _>::new(vector![1, 2, 3]);
    v.as_inner_mut().x = 5;
    assert_eq!((v[0], v[(1, 0)], v.as_inner().z), (5, 2, 3));
    assert_eq!(v.map_inner(|v| v.map(f64::from)), In::new(vector![5.0, 2.0, 3.0]));
    let mut map = Map::<Body, World, _>::new(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    map.as_inner_mut().translation.x = 5.0;
    assert_eq!(map.as_inner().translation, vector![5.0, 2.0, 3.0]);
    assert_eq!(map.map_inner(|m| m.translation).into_inner(), vector![5.0, 2.0, 3.0]);
}

#[test]
fn nothing_is_asked_of_a_frame() {
    let (v, map) = (In::<World, _>::new([1, 2]), Map::<Body, World, _>::new([3]));
    let (w, other) = (v, map);
    assert!(v == w && map == other && w != In::new([2, 1]) && other != Map::new([4]));
    assert_eq!(
        (In::<World, [i32; 2]>::default(), Map::<Body, World, [i32; 1]>::default()),
        (In::new([0; 2]), Map::new([0]))
    );
    assert_eq!(HashSet::from([v, w, In::new([2, 1])]).len(), 2);
    assert_eq!(HashSet::from([map, other]).len(), 1);
    // What is inside need not be copied.
    let text = In::<World, _>::new(String::from("here"));
    assert_eq!(text.clone().into_inner(), *text.as_inner());
}

#[test]
fn frames_take_no_place() {
    assert_eq!(size_of::<In<World, Vector<f32, 3>>>(), size_of::<Vector<f32, 3>>());
    assert_eq!(align_of::<In<World, Vector<f32, 3>>>(), align_of::<Vector<f32, 3>>());
    assert_eq!(size_of::<Map<Body, World, Rotation3<f64>>>(), size_of::<Rotation3<f64>>());
    assert_eq!(size_of::<Option<In<World, Box<u8>>>>(), size_of::<Box<u8>>());
}

#[test]
fn names_of_frames_are_shown() {
    let v = In::<World, _>::new(vector![1.0, 2.25]);
    assert_eq!(format!("{v:.1}"), "[1.0]\n[2.2] in World");
    assert_eq!(format!("{v:?}"), "In { frame: World, value: vector![1.0, 2.25] }");
    assert_eq!(format!("{v:#?}").lines().next(), Some("In {"));
    let map = Map::<Link<1>, Of<Link<0>>, _>::new(mat![1, 2]);
    let names = format!("{map}");
    assert!(names.starts_with("[1 2] from Link<1> to Of<"), "{names}");
    assert!(names.ends_with("Link<0>>"), "{names}");
    let p = In::<(), _>::new(Symmetric::from_lower(mat![1, 0; 2, 3]));
    assert_eq!(p.to_string(), "[1 2]\n[2 3] in ()");
    assert_eq!(In::<Of<u8>, _>::new(Matrix::from([7])).to_string(), "[7] in Of<u8>");
}
