//! Affine maps, rigid motions, and translation, rotation and scale.

use hadamard::geometry::{
    Affine as Map, Isometry2 as OfPlane, Isometry3 as OfSpace, Rotation2, Rotation3, Trs as Parts,
};
use hadamard::{Matrix, Vector};

use crate::check::{Float, operations};

operations! {
    /// In N dimensions.
    Affine(T: Float, N) {
        new: |(a, t): (Matrix<T, N, N>, Vector<T, N>)| Map::new(a, t);
        identity: |()| Map::<T, N>::identity();
        from_linear: |a: Matrix<T, N, N>| Map::from_linear(a);
        from_translation: |t: Vector<T, N>| Map::from_translation(t);
        from_scale: |s: Vector<T, N>| Map::from_scale(s);
        then: |(a, b): (Map<T, N>, Map<T, N>)| a.then(b);
        products: |(a, b): (Map<T, N>, Map<T, N>)| {
            let mut c = a * b;
            c *= a;
            (c, a == b)
        };
        transform_point: |(a, x): (Map<T, N>, Vector<T, N>)| a.transform_point(x);
        transform_vector: |(a, x): (Map<T, N>, Matrix<T, N, 2>)| a.transform_vector(x);
        transform_normal: |(a, x): (Map<T, N>, Vector<T, N>)| a.transform_normal(x);
        normal_matrix: |a: Map<T, N>| a.normal_matrix();
        is_close: |(a, b, x): (Map<T, N>, Map<T, N>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (Map<T, N>, Map<T, N>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        transform_points: |(a, mut x): (Map<T, N>, [Vector<T, N>; 3])| {
            a.transform_points(core::hint::black_box(&mut x));
            x
        };
        transform_vectors: |(a, mut x): (Map<T, N>, [Vector<T, N>; 3])| {
            a.transform_vectors(core::hint::black_box(&mut x));
            x
        };
        transform_normals: |(a, mut x): (Map<T, N>, [Vector<T, N>; 3])| {
            a.transform_normals(core::hint::black_box(&mut x));
            x
        };
        inverse: |a: Map<T, N>| a.inverse();
        inverse_transform_point: |(a, x): (Map<T, N>, Vector<T, N>)| a.inverse_transform_point(x);
        inverse_transform_vector: |(a, x): (Map<T, N>, Vector<T, N>)| a.inverse_transform_vector(x);
        cast: |a: Map<T, N>| a.cast::<f32>();
        view_relative: |(a, eye): (Map<T, N>, Vector<T, N>)| a.view_relative::<f32>(eye);
        to_matrix: |a: Map<T, 3>| a.to_matrix();
        from_matrix: |m: Matrix<T, 4, 4>| Map::from_matrix(m);
        to_augmented: |a: Map<T, 3>| a.to_augmented();
        from_augmented: |m: Matrix<T, 3, 4>| Map::from_augmented(&m);
        to_trs: |a: Map<T, 3>| a.to_trs();
        to_trs_within: |(a, limit): (Map<T, 3>, T)| a.to_trs_within(limit);
    }
}

operations! {
    /// Of the plane.
    Isometry2(T: Float) {
        new: |(r, t): (Rotation2<T>, Vector<T, 2>)| OfPlane::new(r, t);
        identity: |()| OfPlane::<T>::identity();
        from_rotation: |r: Rotation2<T>| OfPlane::from_rotation(r);
        from_translation: |t: Vector<T, 2>| OfPlane::from_translation(t);
        inverse: |a: OfPlane<T>| a.inverse();
        then: |(a, b): (OfPlane<T>, OfPlane<T>)| a.then(b);
        renormalize: |a: OfPlane<T>| a.renormalize();
        interpolate: |(a, b, t): (OfPlane<T>, OfPlane<T>, T)| a.interpolate(b, t);
        products: |(a, b): (OfPlane<T>, OfPlane<T>)| (a * b, a == b);
        transform_point: |(a, x): (OfPlane<T>, Vector<T, 2>)| a.transform_point(x);
        transform_vector: |(a, x): (OfPlane<T>, Vector<T, 2>)| a.transform_vector(x);
        transform_points: |(a, mut x): (OfPlane<T>, [Vector<T, 2>; 3])| {
            a.transform_points(core::hint::black_box(&mut x));
            x
        };
        transform_vectors: |(a, mut x): (OfPlane<T>, [Vector<T, 2>; 3])| {
            a.transform_vectors(core::hint::black_box(&mut x));
            x
        };
        inverse_transform_point: |(a, x): (OfPlane<T>, Vector<T, 2>)| a.inverse_transform_point(x);
        inverse_transform_vector: |(a, x): (OfPlane<T>, Vector<T, 2>)| a.inverse_transform_vector(x);
        to_affine: |a: OfPlane<T>| a.to_affine();
        to_matrix: |a: OfPlane<T>| a.to_matrix();
        nearest: |a: Map<T, 2>| OfPlane::nearest(&a);
        try_from: |a: Map<T, 2>| OfPlane::try_from(a);
        cast: |a: OfPlane<T>| a.cast::<f32>();
        view_relative: |(a, eye): (OfPlane<T>, Vector<T, 2>)| a.view_relative::<f32>(eye);
        exp: |x: Vector<T, 3>| OfPlane::exp(x);
        log: |a: OfPlane<T>| a.log();
        adjoint: |a: OfPlane<T>| a.adjoint();
        hat: |x: Vector<T, 3>| OfPlane::hat(x);
        vee: |m: Matrix<T, 3, 3>| OfPlane::vee(&m);
        is_close: |(a, b, x): (OfPlane<T>, OfPlane<T>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (OfPlane<T>, OfPlane<T>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        left_jacobian: |x: Vector<T, 3>| OfPlane::left_jacobian(x);
        right_jacobian: |x: Vector<T, 3>| OfPlane::right_jacobian(x);
        left_jacobian_inverse: |x: Vector<T, 3>| OfPlane::left_jacobian_inverse(x);
        right_jacobian_inverse: |x: Vector<T, 3>| OfPlane::right_jacobian_inverse(x);
    }
}

operations! {
    /// Of space.
    Isometry3(T: Float) {
        new: |(r, t): (Rotation3<T>, Vector<T, 3>)| OfSpace::new(r, t);
        identity: |()| OfSpace::<T>::identity();
        from_rotation: |r: Rotation3<T>| OfSpace::from_rotation(r);
        from_translation: |t: Vector<T, 3>| OfSpace::from_translation(t);
        inverse: |a: OfSpace<T>| a.inverse();
        then: |(a, b): (OfSpace<T>, OfSpace<T>)| a.then(b);
        renormalize: |a: OfSpace<T>| a.renormalize();
        interpolate: |(a, b, t): (OfSpace<T>, OfSpace<T>, T)| a.interpolate(b, t);
        products: |(a, b): (OfSpace<T>, OfSpace<T>)| (a * b, a == b);
        transform_point: |(a, x): (OfSpace<T>, Vector<T, 3>)| a.transform_point(x);
        transform_vector: |(a, x): (OfSpace<T>, Vector<T, 3>)| a.transform_vector(x);
        transform_points: |(a, mut x): (OfSpace<T>, [Vector<T, 3>; 3])| {
            a.transform_points(core::hint::black_box(&mut x));
            x
        };
        transform_vectors: |(a, mut x): (OfSpace<T>, [Vector<T, 3>; 3])| {
            a.transform_vectors(core::hint::black_box(&mut x));
            x
        };
        inverse_transform_point: |(a, x): (OfSpace<T>, Vector<T, 3>)| a.inverse_transform_point(x);
        inverse_transform_vector: |(a, x): (OfSpace<T>, Vector<T, 3>)| a.inverse_transform_vector(x);
        to_affine: |a: OfSpace<T>| a.to_affine();
        to_matrix: |a: OfSpace<T>| a.to_matrix();
        nearest: |a: Map<T, 3>| OfSpace::nearest(&a);
        try_from: |a: Map<T, 3>| OfSpace::try_from(a);
        cast: |a: OfSpace<T>| a.cast::<f32>();
        view_relative: |(a, eye): (OfSpace<T>, Vector<T, 3>)| a.view_relative::<f32>(eye);
        exp: |x: Vector<T, 6>| OfSpace::exp(x);
        log: |a: OfSpace<T>| a.log();
        adjoint: |a: OfSpace<T>| a.adjoint();
        is_close: |(a, b, x): (OfSpace<T>, OfSpace<T>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (OfSpace<T>, OfSpace<T>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        hat: |x: Vector<T, 6>| OfSpace::hat(x);
        vee: |m: Matrix<T, 4, 4>| OfSpace::vee(&m);
        left_jacobian: |x: Vector<T, 6>| OfSpace::left_jacobian(x);
        right_jacobian: |x: Vector<T, 6>| OfSpace::right_jacobian(x);
        left_jacobian_inverse: |x: Vector<T, 6>| OfSpace::left_jacobian_inverse(x);
        right_jacobian_inverse: |x: Vector<T, 6>| OfSpace::right_jacobian_inverse(x);
    }
}

operations! {
    /// Translation, rotation and scale.
    Trs(T: Float) {
        identity: |()| Parts::<T>::identity();
        is_close: |(a, b, x): (Parts<T>, Parts<T>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (Parts<T>, Parts<T>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        from_isometry: |a: OfSpace<T>| Parts::from_isometry(a);
        to_affine: |a: Parts<T>| a.to_affine();
        to_matrix: |a: Parts<T>| a.to_matrix();
        interpolate: |(a, b, t): (Parts<T>, Parts<T>, T)| a.interpolate(b, t);
        equals: |(a, b): (Parts<T>, Parts<T>)| a == b;
        transform_point: |(a, x): (Parts<T>, Vector<T, 3>)| a.transform_point(x);
        transform_vector: |(a, x): (Parts<T>, Vector<T, 3>)| a.transform_vector(x);
        transform_normal: |(a, x): (Parts<T>, Vector<T, 3>)| a.transform_normal(x);
        inverse: |a: Parts<T>| a.inverse();
        inverse_transform_point: |(a, x): (Parts<T>, Vector<T, 3>)| a.inverse_transform_point(x);
        inverse_transform_vector: |(a, x): (Parts<T>, Vector<T, 3>)| a.inverse_transform_vector(x);
        nearest: |a: Map<T, 3>| Parts::nearest(&a);
        cast: |a: Parts<T>| a.cast::<f32>();
        view_relative: |(a, eye): (Parts<T>, Vector<T, 3>)| a.view_relative::<f32>(eye);
    }
}
