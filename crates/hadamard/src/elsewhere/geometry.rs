//! Rotations, transforms and cameras.

use super::{constructors, methods, refused};
use crate::geometry::frame::Map;
use crate::geometry::{
    Affine, Isometry2, Isometry3, Orthographic, Perspective, Quaternion, Rotation2, Rotation3, Trs,
    View,
};

/// `[parameters] Type: { [Trait] "message": functions; }`, where methods begin with `self`.
macro_rules! of_transforms {
    (impl [$($parameters:tt)*] $Type:ty: $Trait:tt $($name:ident $arguments:tt)*) => {
        impl<$($parameters)*> $Type {$(
            of_transforms! { fn $Trait $name $arguments }
        )*}
    };
    (fn $Trait:tt $name:ident (self $(, $argument:ident)*)) => {
        refused! { $Trait $name [Out] (&mut self $(, $argument: impl Sized)*) Out, Self }
    };
    (fn $Trait:tt $name:ident ($($argument:ident),*)) => {
        refused! { $Trait $name [Out] ($($argument: impl Sized),*) Out, Self }
    };
    ($($parameters:tt $Type:ty: { $(
        $Trait:tt $message:literal: $($name:ident $arguments:tt),*;
    )* })*) => {$($(
        refused! { trait $Trait $message, "not known here under this name" }

        of_transforms! { impl $parameters $Type: $Trait $($name $arguments)* }
    )*)*};
}

of_transforms! {
    [T] Quaternion<T>: {
        [NewQuaternion] "a quaternion is `Quaternion::from_wxyz(w, x, y, z)` or `Quaternion::from_xyzw(x, y, z, w)` here, and a rotation `Rotation3::from_axis_angle(axis, angle)`":
            new(w, x, y, z), from_parts(w, v), from_imag(v), from_real(w);
        [QuaternionOne] "the quaternion 1 is `Quaternion::ONE` here, and the rotation by nothing `Rotation3::IDENTITY`":
            identity(), one();
        [QuaternionOfRotation] "the rotation of an axis and an angle is `Rotation3::from_axis_angle(axis, angle)` here, and its quaternion `r.quaternion()`":
            from_axis_angle(axis, angle), from_rotation_x(angle), from_rotation_y(angle),
            from_rotation_z(angle), from_euler_angles(roll, pitch, yaw);
    }
    [T] Rotation3<T>: {
        [RotationAboutAxis] "the rotations about the axes are `Rotation3::from_x(angle)`, `from_y` and `from_z` here":
            from_rotation_x(angle), from_rotation_y(angle), from_rotation_z(angle);
        [RotationOfVector] "the rotation by a rotation vector is `Rotation3::exp(v)` here":
            from_scaled_axis(v), from_rotation_vector(v), from_rotvec(v);
        [RotationBetween] "the rotation from one direction to another is `Rotation3::between(a, b)` here, an `Option`":
            from_rotation_arc(a, b), rotation_between(a, b);
        [RotationOfEuler] "the rotation by roll, pitch and yaw is `Rotation3::from_euler(EulerOrder::ExtrinsicXyz, [roll, pitch, yaw])` here":
            from_euler_angles(roll, pitch, yaw);
        [RotationOfNumbers] "the rotation of four numbers is `Rotation3::try_from(Quaternion::from_xyzw(x, y, z, w))` here, which checks their norm":
            from_xyzw(x, y, z, w), from_wxyz(w, x, y, z);
        [RotationOfMatrix] "the rotation of a matrix is `Rotation3::from_matrix(&m)` here, a `Result`; the one nearest to any matrix is `Rotation3::nearest(&m)`":
            from_mat3(m), from_rotation_matrix(m), from_matrix_unchecked(m);
        [RotationThatLooks] "the rotation of a camera or a body is `Rotation3::look_to(forward, up)` here, with forward along -z; glam's and nalgebra's `look_at_rh` is its inverse":
            look_at_rh(forward, up), look_to_rh(forward, up), face_towards(forward, up);
        [RotationFromParts] "the rotation of a map is `Rotation3::nearest(&m)` here, of a 3x3 matrix":
            from_mat4(m), from_affine3(m), from_mat3a(m);
        [RotationArray] "the four numbers are `r.quaternion()` here, in the order x, y, z, w":
            to_array(self), as_vector(self), xyz(self);
        [RotationLog] "the rotation vector is `r.log()` here":
            to_scaled_axis(self), scaled_axis(self), as_rotvec(self);
        [RotationAngleTo] "the angle between two rotations is `r.angle_to(s)` here": angle_between(self, s);
        [RotationTo] "the rotation from r to s is `s * r.inverse()` here": rotation_to(self, s);
        [RotationLerp] "interpolation is `r.slerp(s, t)` here, and `r.nlerp(s, t)` is the faster one":
            lerp(self, s, t), try_slerp(self, s, t, epsilon);
        [RotationInverse] "the rotation back is `r.inverse()` here":
            conjugate(self), transpose(self), inv(self);
        [RotationUnwrapped] "this is a rotation and no `Result`: leave `.unwrap()` out": unwrap(self), expect(self, message);
        [RotationOfPoint] "a rotated vector is `r * v` here":
            mul_vec3(self, v), transform_vector(self, v), transform_point(self, v);
        [RotationMatrix] "the matrix of a rotation is `r.to_matrix()` here, `3 x 3`":
            to_rotation_matrix(self), to_mat3(self), to_homogeneous(self);
        [RotationEuler] "roll, pitch and yaw are `r.to_euler(EulerOrder::ExtrinsicXyz)` here":
            euler_angles(self);
    }
    [T] Rotation2<T>: {
        [RotationInverse2] "the rotation back is `r.inverse()` here":
            conjugate(self), transpose(self), inv(self);
        [RotationOfPoint2] "a rotated vector is `r * v` here":
            transform_vector(self, v), transform_point(self, v);
        [RotationMatrix2] "the matrix of a rotation is `r.to_matrix()` here, `2 x 2`":
            to_rotation_matrix(self), to_homogeneous(self);
    }
    [T] Isometry3<T>: {
        [IsometryOfParts] "a rigid motion is `Isometry3::new(rotation, translation)` here, with the rotation first":
            from_parts(translation, rotation), from_rotation_translation(rotation, translation);
        [IsometryThatLooks] "a camera's view is `View::look_at(eye, target, up)` here, an `Option`, and its pose `view.pose()`":
            look_at_rh(eye, target, up), look_at_lh(eye, target, up), face_towards(eye, target, up);
        [IsometryTranslation] "a translation is `Isometry3::from_translation(v)` here":
            translation(x, y, z), from_xyz(x, y, z);
        [IsometryRotation] "a rotation is `Isometry3::from_rotation(r)` here":
            rotation(r), from_quat(r), from_axis_angle(axis, angle), from_rotation_x(angle),
            from_rotation_y(angle), from_rotation_z(angle);
        [IsometryLerp] "interpolation of rigid motions is `a.interpolate(b, t)` here":
            slerp(self, b, t), lerp(self, b, t), lerp_slerp(self, b, t);
        [IsometryInverse] "the motion back is `a.inverse()` here, and from a to b it is `a.inverse() * b`":
            transpose(self), inv(self), inv_mul(self, b);
        [IsometryOfPoint] "a moved point is `a.transform_point(p)` here, and a direction `a.transform_vector(v)`":
            transform_point3(self, p), transform_vector3(self, v);
        [IsometryMatrix] "the matrix of a rigid motion is `a.to_matrix()` here, `4 x 4`": to_homogeneous(self);
    }
    [T] Isometry2<T>: {
        [IsometryOfParts2] "a rigid motion is `Isometry2::new(rotation, translation)` here, with the rotation first":
            from_parts(translation, rotation);
        [IsometryLerp2] "interpolation of rigid motions is `a.interpolate(b, t)` here":
            slerp(self, b, t), lerp(self, b, t), lerp_slerp(self, b, t);
        [IsometryInverse2] "the motion back is `a.inverse()` here, and from a to b it is `a.inverse() * b`":
            transpose(self), inv(self), inv_mul(self, b);
        [IsometryMatrix2] "the matrix of a rigid motion is `a.to_matrix()` here, `3 x 3`": to_homogeneous(self);
    }
    [T] Trs<T>: {
        [TrsLerp] "interpolation of each part is `a.interpolate(b, t)` here": slerp(self, b, t), lerp(self, b, t);
    }
    [T, const N: usize] Affine<T, N>: {
        [AffineOfParts] "scale, rotation and translation are the fields of a `Trs` here, and `trs.to_affine()` is the map":
            from_scale_rotation_translation(scale, rotation, translation),
            from_rotation_translation(rotation, translation);
        [AffineToParts] "translation, rotation and scale are `a.to_trs()` here, an error if the map is sheared":
            to_scale_rotation_translation(self);
        [AffineOfPoint] "a mapped point is `a.transform_point(p)` here, and a direction `a.transform_vector(v)`":
            transform_point2(self, p), transform_point3(self, p), transform_vector2(self, v),
            transform_vector3(self, v);
        [AffineInverse] "the map back is `a.inverse()` here, a `Result`": try_inverse(self), inv(self);
        [AffineMatrix] "the matrix of homogeneous coordinates is `a.to_matrix()` here": to_homogeneous(self);
    }
    [T, H] View<T, H>: {
        [ViewThatLooks] "a view is `View::look_at(eye, target, up)` here, an `Option`; `.left_handed()` makes a left-handed one of it":
            look_at_rh(eye, target, up), look_at_lh(eye, target, up);
        [ViewInverse] "the inverse of a view is the pose of the camera, `view.pose()`": inverse(self), inv(self);
    }
    [T, H] Perspective<T, H>: {
        [PerspectiveMatrix] "the matrix of a lens is `lens.to_matrix::<OpenGl>()` here, with the clip space of your graphics API":
            to_homogeneous(self), as_matrix(self);
        [PerspectiveOfPoint] "where a point appears is `lens.project::<WebGpu>(&view, point)` here, an `Option`, and a `Viewport` takes it to pixels":
            project_point(self, point), project_point3(self, point);
    }
    [T, H] Orthographic<T, H>: {
        [OrthographicMatrix] "the matrix of a lens is `lens.to_matrix::<OpenGl>()` here, with the clip space of your graphics API":
            to_homogeneous(self), as_matrix(self);
        [OrthographicOfPoint] "where a point appears is `lens.project::<WebGpu>(&view, point)` here, an `Option`, and a `Viewport` takes it to pixels":
            project_point(self, point), project_point3(self, point);
    }
    [A, B, M] Map<A, B, M>: {
        [MapCongruence] "a covariance P goes to another frame by `p.congruence(map)` here": congruence(self, p);
    }
}

constructors! {
    [LookAt] "a view is `View::look_at(eye, target, up)` here, an `Option`, and its matrix `view.to_matrix()`":
        look_at_rh(eye, target, up), look_at_lh(eye, target, up), look_to_rh(eye, forward, up),
        look_to_lh(eye, forward, up), look_at(eye, target, up);
    [PerspectiveLens] "a perspective is `Perspective::new(fov_y, aspect, near, far)` here, and its matrix `lens.to_matrix::<WebGpu>()`, with the clip space of your graphics API":
        perspective_rh(fov_y, aspect, near, far), perspective_lh(fov_y, aspect, near, far),
        perspective_rh_gl(fov_y, aspect, near, far), new_perspective(aspect, fov_y, near, far),
        perspective_infinite_rh(fov_y, aspect, near),
        perspective_infinite_reverse_rh(fov_y, aspect, near);
    [OrthographicLens] "an orthographic lens is `Orthographic::from_edges` here, and its matrix `lens.to_matrix::<WebGpu>()`, with the clip space of your graphics API":
        orthographic_rh(left, right, bottom, top, near, far),
        orthographic_lh(left, right, bottom, top, near, far),
        orthographic_rh_gl(left, right, bottom, top, near, far),
        new_orthographic(left, right, bottom, top, near, far);
    [MatrixOfRotation] "the matrix of a rotation is `Rotation3::from_x(angle).to_matrix()` here, and so for other axes and angles; with a translation `Isometry3::new(rotation, translation).to_matrix()`":
        from_rotation_x(angle), from_rotation_y(angle), from_rotation_z(angle), from_angle(angle),
        from_axis_angle(axis, angle), from_quat(q), from_quaternion(q), new_rotation(x),
        from_scaled_axis(x), from_euler(order, a, b, c), from_euler_angles(roll, pitch, yaw),
        from_rotation_translation(rotation, translation);
    [MatrixOfTranslation] "the matrix of a translation is `Isometry3::from_translation(v).to_matrix()` here":
        from_translation(v), new_translation(v), from_mat3_translation(a, v);
    [MatrixOfParts] "scale, rotation and translation are the fields of a `Trs` here, and the matrix is `trs.to_matrix()`":
        from_scale_rotation_translation(scale, rotation, translation),
        from_scale_angle_translation(scale, angle, translation);
}

methods! {
    [AppendTranslation] "a matrix that moves is `Isometry3::from_translation(v).to_matrix()` here, and a product appends it":
        append_translation(v), prepend_translation(v);
    [AppendScaling] "a matrix that scales is `Matrix::from_diagonal(x)` here, and a product appends it":
        append_scaling(s), prepend_scaling(s), append_nonuniform_scaling(v),
        prepend_nonuniform_scaling(v);
    [MatrixToParts] "translation, rotation and scale are those of an `Affine` here: `Affine::from_matrix(&m).unwrap().to_trs()?`":
        to_scale_rotation_translation();
    [HomogeneousPoint] "a point in homogeneous coordinates is `m * p.extend(1.0)` here, and a direction `m * v.extend(0.0)`":
        transform_point3(p), transform_vector3(v), project_point3(p);
}
