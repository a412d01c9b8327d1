//! Quaternions and rotations.

use hadamard::geometry::{
    EulerOrder, Quaternion as AnyQuaternion, Rotation2 as OfPlane, Rotation3 as OfSpace,
};
use hadamard::{Matrix, Vector};

use crate::check::{Float, operations};

operations! {
    /// Of quaternions.
    Quaternion(T: Float) {
        from_xyzw: |[x, y, z, w]: [T; 4]| AnyQuaternion::from_xyzw(x, y, z, w);
        from_wxyz: |[x, y, z, w]: [T; 4]| AnyQuaternion::from_wxyz(w, x, y, z);
        from_vector: |v: Vector<T, 3>| AnyQuaternion::from_vector(v);
        to_xyzw: |q: AnyQuaternion<T>| q.to_xyzw();
        to_wxyz: |q: AnyQuaternion<T>| q.to_wxyz();
        vector: |q: AnyQuaternion<T>| q.vector();
        dot: |(p, q): (AnyQuaternion<T>, AnyQuaternion<T>)| p.dot(q);
        is_close: |(a, b, x): (AnyQuaternion<T>, AnyQuaternion<T>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (AnyQuaternion<T>, AnyQuaternion<T>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        norm_squared: |q: AnyQuaternion<T>| q.norm_squared();
        norm: |q: AnyQuaternion<T>| q.norm();
        cast: |q: AnyQuaternion<T>| q.cast::<f32>();
        conjugate: |q: AnyQuaternion<T>| q.conjugate();
        inverse: |q: AnyQuaternion<T>| q.inverse();
        exp: |q: AnyQuaternion<T>| q.exp();
        ln: |q: AnyQuaternion<T>| q.ln();
        powf: |(q, t): (AnyQuaternion<T>, T)| q.powf(t);
        operators: |(p, q, s): (AnyQuaternion<T>, AnyQuaternion<T>, T)| {
            (p * q, p + q, p - q, -p, p * s, p / s, p == q)
        };
        assigned: |(mut p, q, s): (AnyQuaternion<T>, AnyQuaternion<T>, T)| {
            p *= q;
            p += q;
            p -= q;
            p *= s;
            p /= s;
            p
        };
    }
}

operations! {
    /// Of rotations of the plane.
    Rotation2(T: Float) {
        cast: |r: OfPlane<T>| r.cast::<f32>();
        identity: |_: T| OfPlane::<T>::identity();
        from_complex: |(x, y): (T, T)| OfPlane::from_complex(x, y);
        from_cos_sin: |(x, y): (T, T)| OfPlane::from_cos_sin(x, y);
        from_angle: |angle: T| OfPlane::from_angle(angle);
        from_matrix: |a: Matrix<T, 2, 2>| OfPlane::from_matrix(&a);
        nearest: |a: Matrix<T, 2, 2>| OfPlane::nearest(&a);
        between: |(a, b): (Vector<T, 2>, Vector<T, 2>)| OfPlane::between(a, b);
        cos: |r: OfPlane<T>| r.cos();
        sin: |r: OfPlane<T>| r.sin();
        angle: |r: OfPlane<T>| r.angle();
        angle_to: |(r, s): (OfPlane<T>, OfPlane<T>)| r.angle_to(s);
        is_close: |(a, b, x): (OfPlane<T>, OfPlane<T>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (OfPlane<T>, OfPlane<T>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        inverse: |r: OfPlane<T>| r.inverse();
        then: |(r, s): (OfPlane<T>, OfPlane<T>)| r.then(s);
        to_matrix: |r: OfPlane<T>| r.to_matrix();
        normalize: |r: OfPlane<T>| r.normalize();
        renormalize: |r: OfPlane<T>| r.renormalize();
        powf: |(r, t): (OfPlane<T>, T)| r.powf(t);
        integrate: |(r, omega, dt): (OfPlane<T>, T, T)| r.integrate(omega, dt);
        rotate_towards: |(r, s, t): (OfPlane<T>, OfPlane<T>, T)| r.rotate_towards(s, t);
        slerp: |(r, s, t): (OfPlane<T>, OfPlane<T>, T)| r.slerp(s, t);
        nlerp: |(r, s, t): (OfPlane<T>, OfPlane<T>, T)| r.nlerp(s, t);
        products: |(r, a): (OfPlane<T>, Matrix<T, 2, 3>)| (r * r, r * a, r == r);
    }
}

operations! {
    /// Of rotations of space.
    Rotation3(T: Float) {
        cast: |r: OfSpace<T>| r.cast::<f32>();
        identity: |_: T| OfSpace::<T>::identity();
        quaternion: |r: OfSpace<T>| r.quaternion();
        from_quaternion: |q: AnyQuaternion<T>| OfSpace::from_quaternion(q);
        try_from: |q: AnyQuaternion<T>| OfSpace::try_from(q);
        inverse: |r: OfSpace<T>| r.inverse();
        then: |(r, s): (OfSpace<T>, OfSpace<T>)| r.then(s);
        normalize: |r: OfSpace<T>| r.normalize();
        renormalize: |r: OfSpace<T>| r.renormalize();
        to_matrix: |r: OfSpace<T>| r.to_matrix();
        from_matrix: |a: Matrix<T, 3, 3>| OfSpace::from_matrix(&a);
        nearest: |a: Matrix<T, 3, 3>| OfSpace::nearest(&a);
        from_axis_angle: |(axis, angle): (Vector<T, 3>, T)| OfSpace::from_axis_angle(axis, angle);
        from_x: |angle: T| OfSpace::from_x(angle);
        from_y: |angle: T| OfSpace::from_y(angle);
        from_z: |angle: T| OfSpace::from_z(angle);
        axis: |r: OfSpace<T>| r.axis();
        angle: |r: OfSpace<T>| r.angle();
        to_axis_angle: |r: OfSpace<T>| r.to_axis_angle();
        angle_to: |(r, s): (OfSpace<T>, OfSpace<T>)| r.angle_to(s);
        is_close: |(a, b, x): (OfSpace<T>, OfSpace<T>, T)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (OfSpace<T>, OfSpace<T>, [T; 2])| a.is_relatively_close(b, x[0], x[1]);
        rotate_towards: |(r, s, t): (OfSpace<T>, OfSpace<T>, T)| r.rotate_towards(s, t);
        exp: |x: Vector<T, 3>| OfSpace::exp(x);
        log: |r: OfSpace<T>| r.log();
        powf: |(r, t): (OfSpace<T>, T)| r.powf(t);
        integrate: |(r, omega, dt): (OfSpace<T>, Vector<T, 3>, T)| r.integrate(omega, dt);
        hat: |x: Vector<T, 3>| OfSpace::hat(x);
        vee: |a: Matrix<T, 3, 3>| OfSpace::vee(&a);
        left_jacobian: |x: Vector<T, 3>| OfSpace::left_jacobian(x);
        right_jacobian: |x: Vector<T, 3>| OfSpace::right_jacobian(x);
        left_jacobian_inverse: |x: Vector<T, 3>| OfSpace::left_jacobian_inverse(x);
        right_jacobian_inverse: |x: Vector<T, 3>| OfSpace::right_jacobian_inverse(x);
        from_euler: |(k, angles): (usize, [T; 3])| {
            EulerOrder::ALL.get(k).map(|&order| OfSpace::from_euler(order, angles))
        };
        to_euler: |(k, r): (usize, OfSpace<T>)| {
            EulerOrder::ALL.get(k).map(|&order| r.to_euler(order))
        };
        slerp: |(r, s, t): (OfSpace<T>, OfSpace<T>, T)| r.slerp(s, t);
        slerp_long: |(r, s, t): (OfSpace<T>, OfSpace<T>, T)| r.slerp_long(s, t);
        nlerp: |(r, s, t): (OfSpace<T>, OfSpace<T>, T)| r.nlerp(s, t);
        between: |(a, b): (Vector<T, 3>, Vector<T, 3>)| OfSpace::between(a, b);
        between_about: |(a, b, c): (Vector<T, 3>, Vector<T, 3>, Vector<T, 3>)| {
            OfSpace::between_about(a, b, c)
        };
        look_to: |(a, b): (Vector<T, 3>, Vector<T, 3>)| OfSpace::look_to(a, b);
        twist: |(r, axis): (OfSpace<T>, Vector<T, 3>)| r.twist(axis);
        swing_twist: |(r, axis): (OfSpace<T>, Vector<T, 3>)| r.swing_twist(axis);
        products: |(r, a): (OfSpace<T>, Matrix<T, 3, 3>)| (r * r, r * a, r == r);
    }
}
