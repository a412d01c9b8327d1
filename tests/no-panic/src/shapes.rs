//! Functions that compute a shape, for some shapes.

use hadamard::{Matrix, RowVector, Vector, block};

use crate::check::{Float, operations};

operations! {
    /// Functions of shapes that are written out.
    Shapes(T: Float) {
        cross: |(x, y): (Vector<T, 3>, Vector<T, 3>)| x.cross(y);
        perp_dot: |(x, y): (Vector<T, 2>, Vector<T, 2>)| x.perp_dot(y);
        kron: |(a, b): (Matrix<T, 2, 3>, Matrix<T, 4, 3>)| (a.kron(a), a.kron(b), b.kron(b));
        khatri_rao: |(a, b): (Matrix<T, 2, 3>, Matrix<T, 8, 3>)| (a.khatri_rao(a), b.khatri_rao(b));
        face_splitting: |(a, b): (Matrix<T, 3, 2>, Matrix<T, 3, 8>)| {
            (a.face_splitting(a), b.face_splitting(b))
        };
        hstack: |(a, b): (Matrix<T, 6, 6>, Matrix<T, 6, 3>)| (a.hstack(a), a.hstack(b));
        vstack: |(a, b): (Matrix<T, 6, 6>, Matrix<T, 3, 6>)| (a.vstack(a), a.vstack(b));
        hstack_as: |(a, b): (Matrix<T, 6, 6>, Matrix<T, 6, 3>)| (a.hstack_as::<12>(a), a.hstack_as::<9>(b));
        vstack_as: |(a, b): (Matrix<T, 6, 6>, Matrix<T, 3, 6>)| (a.vstack_as::<12>(a), a.vstack_as::<9>(b));
        reshape_as: |a: Matrix<T, 8, 8>| a.reshape_as::<16, 4>();
        flatten_as: |a: Matrix<T, 8, 8>| a.flatten_as::<64>();
        push_row: |(a, x): (Matrix<T, 3, 4>, RowVector<T, 4>)| a.push_row(x);
        push_column: |(a, x): (Matrix<T, 3, 4>, Vector<T, 3>)| a.push_column(x);
        extend: |(x, s): (Vector<T, 3>, T)| x.extend(s);
        to_wgsl: |(a, b): (Matrix<f32, 2, 3>, Matrix<f32, 3, 4>)| (a.to_wgsl(), b.to_wgsl());
        to_std140: |(a, b): (Matrix<f32, 2, 3>, Matrix<f64, 3, 4>)| (a.to_std140(), b.to_std140());
        homogeneous: |(a, x): (Matrix<T, 3, 3>, Vector<T, 3>)| a.homogeneous(x);
        reshape: |(a, b): (Matrix<T, 2, 6>, Matrix<T, 8, 8>)| {
            let (a, b): (Matrix<T, 4, 3>, Matrix<T, 4, 16>) = (a.reshape(), b.reshape());
            (a, b)
        };
        flatten: |(a, b): (Matrix<T, 2, 3>, Matrix<T, 8, 8>)| (a.flatten(), b.flatten());
        stacked: |(a, x): (Matrix<T, 6, 6>, Vector<T, 6>)| {
            block![a, x; x.transpose(), T::ONE]
        };
        fields: |(mut x, y): (Vector<T, 4>, Vector<T, 2>)| {
            x.w = y.x + y.y;
            x.x + x.y + x.z + x.w
        };
    }
}
