//! Affine maps beside glam, nalgebra and homogeneous matrices.

use glam::{DAffine2, DAffine3, DMat2, DMat3, DVec2, DVec3};
use hadamard::geometry::Affine;
use hadamard::{EliminationError, Matrix, Vector, mat, vector};
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{error, numbers, vector3};

pub fn affine<const N: usize>() -> impl Strategy<Value = Affine<f64, N>> {
    let columns = proptest::collection::vec(numbers::<N>(), N);
    (columns, numbers()).prop_map(|(columns, t)| Affine {
        linear: Matrix::from_columns(columns.try_into().unwrap()),
        translation: Vector::from(t),
    })
}

fn glams(a: &Affine<f64, 3>) -> DAffine3 {
    DAffine3 {
        matrix3: DMat3::from_cols_array_2d(&a.linear.to_columns()),
        translation: DVec3::from(<[f64; 3]>::from(a.translation)),
    }
}

fn ours(v: DVec3) -> Vector<f64, 3> {
    Vector::from(v.to_array())
}

/// All that holds in any number of dimensions.
fn laws<const N: usize, const S: usize, const C: usize>(
    [a, b, c]: [Affine<f64, N>; 3],
    x: Vector<f64, N>,
) where
    hadamard::shape::Dims: hadamard::shape::Sum<N, 1, S> + hadamard::shape::Sum<N, 1, C>,
{
    // The bits of the product are those of homogeneous matrices, and so are the points.
    assert_eq!((a * b).to_matrix(), a.to_matrix::<S>() * b.to_matrix::<S>());
    assert_eq!(a.transform_point(x).extend::<S>(1.0), a.to_matrix() * x.extend::<S>(1.0));
    assert_eq!(a.transform_vector(x).extend::<S>(0.0), a.to_matrix() * x.extend::<S>(0.0));
    assert_eq!((a * &b, &a * b, &a * &b), (a * b, a * b, a * b));
    let (mut d, mut e) = (a, a);
    d *= b;
    e *= &b;
    assert_eq!((d, e, b.then(a)), (a * b, a * b, a * b));
    // A group, where there is an inverse.
    assert!(error(&(a * (b * c)).to_matrix::<S>(), &((a * b) * c).to_matrix::<S>()) < 1e-14);
    assert_eq!((a * Affine::IDENTITY, Affine::default() * a), (a, a));
    let twice = (a * b).transform_point(x);
    assert!(error(&twice, &a.transform_point(b.transform_point(x))) < 1e-14);
    if let Ok(back) = a.inverse() {
        let bound = 1e-15 * back.to_matrix::<S>().norm() * a.to_matrix::<S>().norm() * 8.0;
        assert!(((back * a).to_matrix::<S>() - Matrix::IDENTITY).norm() < bound);
        assert!(((a * back).to_matrix::<S>() - Matrix::IDENTITY).norm() < bound);
        let there = a.inverse_transform_point(a.transform_point(x)).unwrap();
        assert!((there - x).norm() < bound * (1.0 + x.norm()));
        let there = a.inverse_transform_vector(a.transform_vector(x)).unwrap();
        assert!((there - x).norm() < bound * (1.0 + x.norm()));
    }
    // Forms.
    assert_eq!(Affine::from_matrix(&a.to_matrix::<S>()), Some(a));
    assert_eq!(Affine::from_augmented(&a.to_augmented::<C>()), a);
    let mut slice = [x, x];
    a.transform_points(&mut slice);
    assert_eq!(slice, [a.transform_point(x); 2]);
    let mut slice = [x, x];
    a.transform_vectors(&mut slice);
    assert_eq!(slice, [a.transform_vector(x); 2]);
    let mut slice = [x, x];
    a.transform_normals(&mut slice);
    assert_eq!(slice, [a.transform_normal(x); 2]);
    // A normal stays at right angles to the surface.
    let n = a.transform_normal(x);
    let y = Vector::from_fn(|i, _| 1.0 - 0.3 * i as f64);
    let along = y - x * (x.dot(y) / x.norm_squared());
    if x != Vector::ZERO {
        let bound = 1e-14 * (1.0 + a.linear.norm().powi(N as i32)) * (1.0 + y.norm());
        assert!(n.dot(a.transform_vector(along)).abs() < bound * (1.0 + x.norm()));
        // And outside stays outside.
        assert!(n.dot(a.transform_vector(x)) >= -bound);
    }
}

proptest! {
    #[test]
    fn of_a_line(a in affine(), b in affine(), c in affine(), x in numbers()) {
        laws::<1, 2, 2>([a, b, c], Vector::from(x));
    }

    #[test]
    fn of_the_plane(a in affine(), b in affine(), c in affine(), x in numbers()) {
        laws::<2, 3, 3>([a, b, c], Vector::from(x));
        let glams = |a: &Affine<f64, 2>| DAffine2 {
            matrix2: DMat2::from_cols_array_2d(&a.linear.to_columns()),
            translation: DVec2::from(<[f64; 2]>::from(a.translation)),
        };
        let product = glams(&a) * glams(&b);
        let expected = Affine::from_columns(product.to_cols_array_2d());
        prop_assert!(error(&(a * b).to_augmented(), &expected) < 1e-15);
    }

    #[test]
    fn of_space(a in affine(), b in affine(), c in affine(), x in numbers()) {
        laws::<3, 4, 4>([a, b, c], Vector::from(x));
    }

    #[test]
    fn of_more_dimensions(a in affine(), b in affine(), c in affine(), x in numbers()) {
        laws::<4, 5, 5>([a, b, c], Vector::from(x));
    }

    #[test]
    fn of_five_dimensions(a in affine(), b in affine(), c in affine(), x in numbers()) {
        laws::<5, 6, 6>([a, b, c], Vector::from(x));
    }

    #[test]
    fn beside_glam(a in affine(), b in affine(), x in vector3()) {
        let (g, h) = (glams(&a), glams(&b));
        let v = DVec3::from(<[f64; 3]>::from(x));
        let product = Matrix::from_columns((g * h).to_cols_array_2d());
        prop_assert!(error(&(a * b).to_augmented(), &product) < 1e-15);
        prop_assert!(error(&a.transform_point(x), &ours(g.transform_point3(v))) < 1e-15);
        prop_assert!(error(&a.transform_vector(x), &ours(g.transform_vector3(v))) < 1e-15);
        if let Ok(back) = a.inverse() {
            let condition = a.linear.norm() * back.linear.norm();
            let expected = Matrix::from_columns(g.inverse().to_cols_array_2d());
            prop_assert!(error(&back.to_augmented(), &expected) < 1e-15 * condition * condition);
            // The inverse transpose, which needs a division, says where a normal goes.
            let normal = back.linear.tr_mul(x).normalize_or_zero();
            let here = a.transform_normal(x).normalize_or_zero();
            prop_assert!(here.distance(normal) < 1e-14 * condition * condition);
        }
    }

    /// By vector instructions, with the bits of the products of homogeneous matrices.
    #[test]
    fn of_single_precision(x: [[f32; 3]; 4], y: [[f32; 3]; 4]) {
        let [a, b] = [x, y].map(|columns| Affine::from_augmented(Matrix::from_columns(columns)));
        let expected = a.to_matrix() * b.to_matrix();
        let bits = |m: Matrix<f32, 4, 4>| m.map(|x| if x.is_nan() { 1 } else { (x + 0.0).to_bits() });
        prop_assert_eq!(bits((a * b).to_matrix()), bits(expected));
        let mut c = a;
        c *= b;
        prop_assert_eq!(bits(c.to_matrix()), bits(expected));
        let mut square = a;
        square *= a;
        prop_assert_eq!(bits(square.to_matrix()), bits(a.to_matrix() * a.to_matrix()));
    }

    /// The kernels of `f32` against the same in two steps: any bits, and ordinary numbers.
    #[test]
    fn back_and_normals_of_single_precision(
        x: [[f32; 3]; 4],
        y in proptest::array::uniform4(proptest::array::uniform3(-2.0_f32..2.0)),
        mirror: bool,
        normals: [[f32; 3]; 2],
    ) {
        let mirrored = if mirror { vector![-1.0, 1.0, 1.0] } else { vector![1.0, 1.0, 1.0] };
        let turned = Affine::from_augmented(Matrix::from_columns(y)) * Affine::from_scale(mirrored);
        // The sign of a NaN is not promised.
        let bits = |x: f32| if x.is_nan() { 1 } else { x.to_bits() };
        for a in [Affine::from_augmented(Matrix::from_columns(x)), turned] {
            let back = a.linear.inverse().map(|linear| {
                let moved = Vector::from_fn(|i, _| {
                    let terms = [0, 1, 2].map(|k| linear[(i, k)] * a.translation[k]);
                    0.0 - (terms[0] + terms[1] + terms[2])
                });
                Affine::new(linear, moved)
            });
            let bits_of_map = |a: Affine<f32, 3>| a.to_augmented().map(bits);
            prop_assert_eq!(a.inverse().map(bits_of_map), back.map(bits_of_map));

            let cofactors = a.normal_matrix();
            let normals = Matrix::from_columns(normals);
            let plain = Matrix::<f32, 3, 2>::from_fn(|i, j| {
                let terms = [0, 1, 2].map(|k| cofactors[(i, k)] * normals[(k, j)]);
                terms[0] + terms[1] + terms[2]
            });
            prop_assert_eq!(a.transform_normal(normals).map(bits), plain.map(bits));
        }
    }

    #[test]
    fn beside_nalgebra(a in affine::<3>(), x in vector3()) {
        let theirs = nalgebra::Affine3::from(a);
        prop_assert_eq!(Affine::from(theirs), a);
        let flat = Affine::new(a.linear.block::<0, 0, 2, 2>(), x.xy());
        prop_assert_eq!(Affine::from(nalgebra::Affine2::from(flat)), flat);
        let point = nalgebra::Affine2::from(flat) * nalgebra::Point2::new(x.x, x.y);
        prop_assert!(error(&flat.transform_point(x.xy()), &point.coords.into()) < 1e-15);
        let point = theirs * nalgebra::Point3::from(nalgebra::Vector3::from(x));
        prop_assert!(error(&a.transform_point(x), &point.coords.into()) < 1e-15);
        let there = theirs * nalgebra::Vector3::from(x);
        prop_assert!(error(&a.transform_vector(x), &there.into()) < 1e-15);
    }

    #[test]
    fn columns_are_transformed_one_by_one(a in affine::<3>(), x in vector3(), y in vector3()) {
        let both = x.hstack(y);
        let pair = a.transform_point(x).hstack(a.transform_point(&y));
        prop_assert_eq!(a.transform_point(both), pair);
        prop_assert_eq!(a.transform_vector(&both), a.transform_vector(x).hstack(a.transform_vector(y)));
        prop_assert_eq!(a.transform_normal(both), a.transform_normal(x).hstack(a.transform_normal(y)));
    }
}

/// [A t], of the columns of glam.
trait FromColumns<const N: usize, const C: usize> {
    fn from_columns(columns: [[f64; N]; C]) -> Matrix<f64, N, C>;
}

impl<const N: usize, const C: usize> FromColumns<N, C> for Affine<f64, N> {
    fn from_columns(columns: [[f64; N]; C]) -> Matrix<f64, N, C> {
        Matrix::from_columns(columns)
    }
}

#[test]
fn normals_under_mirrors_and_where_space_is_flat() {
    let scaled = |x: f32, y: f32, z: f32| Affine::from_scale(vector![x, y, z]);
    let n = vector![1.0, 2.0, 3.0];
    // cof(diag(a, b, c)) = diag(b c, a c, a b).
    assert_eq!(scaled(2.0, 3.0, 5.0).transform_normal(n), vector![15.0, 20.0, 18.0]);
    assert_eq!(scaled(-2.0, 3.0, 5.0).transform_normal(n), vector![-15.0, 20.0, 18.0]);
    assert_eq!(scaled(-2.0, -3.0, -5.0).transform_normal(n), vector![-15.0, -20.0, -18.0]);
    // The map flattens space to a plane: the result is the plane's normal. Then to a line: zero.
    assert_eq!(scaled(2.0, 0.0, 5.0).transform_normal(n), vector![0.0, 20.0, 0.0]);
    assert_eq!(scaled(0.0, 0.0, 5.0).transform_normal(n), vector![0.0, 0.0, 0.0]);
    let flat = Affine::from_scale(vector![3.0, 0.0]);
    assert_eq!(flat.transform_normal(vector![1.0, 2.0]), vector![0.0, 6.0]);
    let line = Affine::from_linear(mat![-2.0]);
    assert_eq!(line.transform_normal(vector![1.0]), vector![-1.0]);
}

#[test]
fn normals_at_every_scale() {
    // The determinant underflows or overflows: the side is right all the same.
    for scale in [1e-18_f32, 1e-15, 1e-10, 1.0, 1e10, 1e18] {
        for sides in [[1.0, 1.0, 1.0], [-1.0, 1.0, 1.0], [1.0, -1.0, -1.0], [-1.0, -1.0, -1.0]] {
            let a = Affine::from_scale(Vector::from(sides.map(|side| side * scale)));
            let n = a.transform_normal(vector![1.0, 0.0, 0.0]);
            assert_eq!(n.x.signum(), sides[0], "{scale} {sides:?}");
            assert!((n.x.abs() / (scale * scale) - 1.0).abs() < 1e-6);
        }
    }
    // Columns of very different lengths.
    let a = Affine::from_scale(vector![1e-30_f32, -1e-12, 1e15]);
    assert!(a.transform_normal(vector![0.0, 0.0, 1.0]).z > 0.0);
    assert!(a.transform_normal(vector![1.0, 0.0, 0.0]).x > 0.0);
    assert!(a.transform_normal(vector![0.0, 1.0, 0.0]).y < 0.0);
    let nan = Affine::from_scale(vector![f32::NAN, 1.0, 1.0]);
    assert!(nan.transform_normal(vector![1.0, 1.0, 1.0]).y.is_nan());
}

#[test]
fn inverses_that_do_not_exist() {
    let flat = Affine::from_scale(vector![1.0, 0.0, 2.0]);
    assert!(matches!(flat.inverse(), Err(EliminationError::Singular { .. })));
    assert!(flat.inverse_transform_point(vector![1.0, 1.0, 1.0]).is_err());
    assert!(flat.inverse_transform_vector(vector![1.0, 1.0, 1.0]).is_err());
    let endless = Affine::from_scale(vector![1.0, f64::INFINITY, 2.0]);
    assert!(matches!(endless.inverse(), Err(EliminationError::NotFinite { .. })));
    // Far from 1, but not flat.
    let tiny = Affine::new(mat![0.0, -1e-30_f32; 2e-30, 0.0], vector![1.0, 2.0]);
    let back = tiny.inverse().unwrap();
    assert!((back * tiny).linear.distance(Matrix::IDENTITY) < 1e-6);
    // Integers, exactly.
    let a = Affine::new(mat![1, 2; 1, 3], vector![5, 7]);
    assert_eq!(a.inverse().unwrap() * a, Affine::IDENTITY);
}

/// Cofactors alone would be off by the square of the condition.
#[test]
fn inverses_of_nearly_flat_maps_are_as_accurate_as_elimination() {
    for k in 0..40 {
        let delta = 2.0_f64.powi(-k);
        let linear = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0; 7.0, 8.0, 9.0 + delta];
        let map = Affine::new(linear, vector![1.0, -2.0, 3.0]);
        let back = map.inverse().unwrap();
        let condition = linear.norm() * back.linear.norm();
        let error = (map * back).to_matrix::<4>() - Matrix::IDENTITY;
        assert!(error.norm() < 4.0 * f64::EPSILON * condition, "{k}: {:e}", error.norm());
        if k < 16 {
            let map = map.cast::<f32>();
            let back = map.inverse().unwrap().cast::<f64>();
            let error = (map.cast::<f64>() * back).to_matrix::<4>() - Matrix::IDENTITY;
            let bound = 4.0 * f64::from(f32::EPSILON) * condition;
            assert!(error.norm() < bound, "{k}: {:e}", error.norm());
        }
    }
}

#[test]
fn projections_are_not_affine() {
    let mut matrix = Affine::<f64, 3>::IDENTITY.to_matrix();
    assert_eq!(Affine::from_matrix(&matrix), Some(Affine::IDENTITY));
    for j in 0..4 {
        let before = matrix[(3, j)];
        matrix[(3, j)] = 0.5;
        assert_eq!(Affine::from_matrix(&matrix), None);
        matrix[(3, j)] = f64::NAN;
        assert_eq!(Affine::from_matrix(&matrix), None);
        matrix[(3, j)] = before;
    }
}

#[test]
fn the_layout_is_that_of_the_columns() {
    let a = Affine::new(mat![1_u8, 4, 7; 2, 5, 8; 3, 6, 9], vector![10, 11, 12]);
    assert_eq!((size_of::<Affine<u8, 3>>(), align_of::<Affine<u8, 3>>()), (12, 1));
    assert_eq!(size_of::<Affine<f64, 2>>(), 48);
    assert_eq!(core::mem::offset_of!(Affine<u8, 3>, translation), 9);
    assert_eq!(a.to_augmented().as_slice(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    let rows = [[1, 4, 7, 10], [2, 5, 8, 11], [3, 6, 9, 12]];
    assert_eq!(a.to_augmented().transpose().to_columns(), rows);
}

#[test]
fn places_far_from_the_origin() {
    let eye = vector![1e6, 2e6, -1e6];
    let a = Affine::from_translation(eye + vector![1.41, 0.25, -3.0]);
    let drawn: Affine<f32, 3> = a.view_relative(eye);
    assert!(drawn.translation.distance(vector![1.41, 0.25, -3.0]) < 1e-6);
    // In f32 there are steps of 6 cm.
    let late = a.translation.cast::<f32>() - eye.cast();
    assert_eq!(late.x, 1.4375);
}
