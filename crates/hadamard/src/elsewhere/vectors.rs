//! Vectors of two to four elements.

use super::{methods, refused};
use crate::vector::{X, Xy, Xyz, Xyzw};

methods! {
    [Normalized] "the unit vector is `x.normalize()` here, or `x.try_normalize()`, which is `None` for zero":
        normalized(), unit(), normalize_mut(), normalize_in_place(), is_normalized();
    [AngleBetween] "the angle is `x.angle(y)` here": angle_between(y), angle_to(y);
    [ProjectOnto] "the projection is `x.project(y)` here": project_onto(y), project_on(y);
    [RejectFrom] "what is perpendicular to y is `x - x.project(y)` here": reject_from(y), reject(y);
    [PerpProduct] "x₁ y₂ - x₂ y₁ is `x.perp_dot(y)` here":
        perp_product(y), cross2(y), wedge(y), exterior_product(y);
    [Perp] "a quarter turn to the left is `vector![-v.y, v.x]` here": perp();
    [Skew] "the matrix of the cross product is `Rotation3::hat(x)` here, of the module `geometry`":
        skew(), cross_matrix(), hat();
    [Truncated] "all elements but the last are `x.head::<2>()` here": truncate();
    [Interpolate] "between two vectors is `a.lerp(b, t)` here":
        mix(b, t), interpolate(b, t), midpoint(b);
    [Homogeneous] "the homogeneous form is `r.homogeneous(t)` here, and of a vector `x.extend(1.0)`":
        to_homogeneous(), insert_w(w);
    [Swizzle] "parts of a vector are `v.swizzle2::<1, 0>()`, `v.swizzle3::<2, 1, 0>()` or `v.head::<2>()` here":
        xx(), xw(), yx(), yy(), yw(), zx(), zy(), zz(), zw(), wx(), wy(), wz(),
        xzy(), yxz(), yzx(), zxy(), zyx(), yzw(), xyw(), xxx(), xyzw(), wzyx(), rgb(), rgba();
    [WithX] "one element is changed by `v.x = …` here, or `v[0] = …`":
        with_x(x), with_y(x), with_z(x), with_w(x), set_x(x), set_y(x), set_z(x), set_w(x);
    [Rotated] "a vector is turned by `Rotation3::from_axis_angle(axis, angle).rotate(v)` here, of the module `geometry`, or in the plane by `Rotation2::from_angle(angle).rotate(v)`":
        rotated(angle), rotated_by(angle);
    [ProjectOntoNormalized] "the projection is `x.project(y)` here, and what is perpendicular to y `x - x.project(y)`":
        project_onto_normalized(y), reject_from_normalized(y);
    [NormalizeAndLength] "the unit vector and the norm are `x.normalize_and_norm()` here":
        normalize_and_length(), normalize_and_get_norm();
    [ClampLength] "a vector whose norm is limited is `v.clamp_norm(low, high)` here, from above alone `v.clamp_norm(0.0, high)`":
        clamp_length(low, high), clamp_length_max(high), clamp_length_min(low), cap_magnitude(high),
        limit(high), limit_length(high);
    [SetMagnitude] "a vector of another norm is `v = v.normalize() * x` here":
        set_magnitude(x), set_length(x), with_length(x);
    [AnyOrthonormalVector] "a unit vector at right angles is `v.any_orthonormal()` here, and two of them `v.orthonormal_basis()`":
        any_orthogonal_vector(), any_orthonormal_vector(), any_orthonormal_pair(),
        unitOrthogonal();
    [ToAngle] "the angle from the x axis is `v.y.atan2(v.x)` here": to_angle(), heading();
    [CopySign] "signs are given by `a.abs().hadamard(b.signum())` here": copysign(b);
    [Hnormalized] "the point of homogeneous coordinates is `p.head::<3>() / p.w` here":
        hnormalized(), from_homogeneous();
    [Appended] "one element more is `v.extend(x)` here, and vectors one below the other are `block![v; w]`":
        concat(b);
}

/// `Type [Trait] "message": fields;` The functions belong to the structs that give vectors
/// their fields. So a vector without the field gets the compiler's usual message for a
/// missing field.
macro_rules! fields {
    ($($Type:ident $Trait:tt $message:literal: $($name:ident),*;)*) => {$(
        refused! { trait $Trait $message, "a field, not a function" }

        impl<T> $Type<T> {$(
            refused! { $Trait $name [Out] (&mut self) Out, Self }
        )*}
    )*};
}

fields! {
    X [FieldOf1] "the element is the field `v.x` here": x;
    Xy [FieldOf2] "the elements are the fields `v.x` and `v.y` here": x, y;
    Xyz [FieldOf3] "the elements are the fields `v.x`, `v.y` and `v.z` here": x, y, z;
    Xyzw [FieldOf4] "the elements are the fields `v.x`, `v.y`, `v.z` and `v.w` here": x, y, z, w;
}
