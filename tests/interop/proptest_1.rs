use hadamard::geometry::{Affine, Isometry2, Isometry3, Rotation2, Rotation3, Trs};
use hadamard::proptest_1::{
    affine, isometry2, isometry3, matrix, orthogonal, positive_definite, trs, unit_vector,
    well_conditioned,
};
use hadamard::{Matrix, mat, vector};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{TestError, TestRunner};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn elements_are_from_their_strategy(a in matrix::<_, 3, 4>(-9..10)) {
        let a: Matrix<i32, 3, 4> = a;
        prop_assert!(a.iter().all(|x| (-9..10).contains(x)));
    }

    #[test]
    fn all_matrices_are_arbitrary(a in any::<Matrix<u8, 2, 5>>()) {
        prop_assert_eq!(a.transpose().transpose(), a);
    }

    #[test]
    fn rotations_are_rotations(r in any::<Rotation3<f64>>(), s in any::<Rotation2<f64>>()) {
        prop_assert!((r.quaternion().norm() - 1.0).abs() < 1e-15);
        prop_assert!((s.cos() * s.cos() + s.sin() * s.sin() - 1.0).abs() < 1e-15);
    }

    #[test]
    fn transforms_have_parts_from_their_strategies(
        a in affine::<_, 2>(1..5),
        b in isometry2(-1.0..1.0_f32),
        c in isometry3(-1.0..1.0_f64),
        d in trs(-1.0..1.0, 2.0..3.0_f64),
    ) {
        prop_assert!(a.linear.iter().chain(&a.translation).all(|x| (1..5).contains(x)));
        prop_assert!(b.translation.norm_inf() <= 1.0 && c.translation.norm_inf() <= 1.0);
        prop_assert!((c.rotation.quaternion().norm() - 1.0).abs() < 1e-15);
        prop_assert!(d.scale.iter().all(|x| (2.0..3.0).contains(x)));
        prop_assert!(d.translation.norm_inf() <= 1.0);
    }

    #[test]
    fn all_transforms_are_arbitrary(
        a in any::<Affine<u8, 3>>(),
        b in any::<Isometry2<f64>>(),
        c in any::<Isometry3<f32>>(),
        d in any::<Trs<f64>>(),
    ) {
        prop_assert_eq!(Affine::from_matrix(a.to_matrix::<4>()), Some(a));
        prop_assert!((b.rotation.cos().hypot(b.rotation.sin()) - 1.0).abs() < 1e-15);
        prop_assert!((c.rotation.quaternion().norm() - 1.0).abs() < 1e-6);
        prop_assert!((d.rotation.quaternion().norm() - 1.0).abs() < 1e-15);
    }

    #[test]
    fn unit_vectors_have_length_one(x in unit_vector::<f32, 4>(), y in unit_vector::<f64, 9>()) {
        prop_assert!((x.norm() - 1.0).abs() < 1e-6 && (y.norm() - 1.0).abs() < 1e-14);
    }

    #[test]
    fn conditions_are_as_asked_for(
        q in orthogonal::<f64, 3>(),
        p in positive_definite::<f64, 4>(50.0),
        a in well_conditioned::<f64, 3, 3>(1e4),
    ) {
        prop_assert!(q.tr_mul(q).distance(Matrix::identity()) < 1e-14);
        prop_assert!((p.to_matrix().svd().unwrap().condition() - 50.0).abs() < 1e-11);
        prop_assert!((a.svd().unwrap().condition() / 1e4 - 1.0).abs() < 1e-10);
    }
}

/// A failing matrix is reduced to one that fails by one element.
#[test]
fn matrices_shrink_element_by_element() {
    let mut runner = TestRunner::deterministic();
    let result = runner.run(&matrix::<_, 2, 2>(0..1000), |a: Matrix<i32, 2, 2>| {
        prop_assert!(a[(1, 0)] < 500);
        Ok(())
    });
    match result {
        Err(TestError::Fail(_, smallest)) => assert_eq!(smallest, mat![0, 0; 500, 0]),
        other => panic!("{other:?}"),
    }
}

/// The rotation stays, and the rest is reduced.
#[test]
fn transforms_shrink_outside_of_their_rotations() {
    let mut runner = TestRunner::deterministic();
    let result = runner.run(&affine::<_, 1>(0..1000), |a: Affine<i32, 1>| {
        prop_assert!(a.translation.x < 500);
        Ok(())
    });
    match result {
        Err(TestError::Fail(_, smallest)) => {
            assert_eq!(smallest, Affine::new(mat![0], vector![500]));
        }
        other => panic!("{other:?}"),
    }
    let mut tree = isometry3(1.0..9.0).new_tree(&mut runner).unwrap();
    let first: Isometry3<f64> = tree.current();
    while tree.simplify() {}
    assert_eq!(tree.current().rotation, first.rotation);
    assert!(tree.current().translation.norm() < first.translation.norm());
}

/// Different seeds give different values.
#[test]
fn values_differ() {
    let mut runner = TestRunner::deterministic();
    let mut next = || orthogonal::<f64, 3>().new_tree(&mut runner).unwrap().current();
    let (a, b) = (next(), next());
    assert!(a.not_equal(b).all(), "{a} {b}");
}
