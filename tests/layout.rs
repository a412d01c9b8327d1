//! The layout that `Matrix` promises.

use std::array::from_fn;
use std::mem::{align_of, size_of};

use hadamard::geometry::Affine;
use hadamard::{Diag, Matrix, Vector, Xyz, mat, vector};

#[test]
fn size_and_alignment_are_those_of_the_columns() {
    macro_rules! check {
        ($($T:ty, $M:literal x $N:literal;)*) => {$(
            assert_eq!(size_of::<Matrix<$T, $M, $N>>(), size_of::<[[$T; $M]; $N]>());
            assert_eq!(align_of::<Matrix<$T, $M, $N>>(), align_of::<[[$T; $M]; $N]>());
            assert_eq!(size_of::<Matrix<$T, $M, $N>>(), $M * $N * size_of::<$T>());
        )*};
    }
    check! {
        f32, 3 x 3; f32, 4 x 4; f64, 2 x 3; u8, 5 x 7; u128, 1 x 1; bool, 3 x 1;
        (u8, u16), 3 x 3; (), 2 x 2;
    }
    assert_eq!(size_of::<Diag<f32, 3>>(), 12);
    assert_eq!(size_of::<Vector<f32, 3>>(), size_of::<Xyz<f32>>());
}

#[test]
fn an_element_is_at_column_times_rows_plus_row() {
    let a = Matrix::<usize, 3, 5>::from_fn(|i, j| j * 3 + i);
    assert!(a.as_slice().iter().copied().eq(0..15));
    let start = a.as_slice().as_ptr().addr();
    for j in 0..5 {
        for i in 0..3 {
            let address = std::ptr::from_ref(&a[(i, j)]).addr();
            assert_eq!(address - start, (j * 3 + i) * size_of::<usize>());
        }
        assert_eq!(std::ptr::from_ref(a.column(j)).addr() - start, j * 3 * size_of::<usize>());
    }
}

#[test]
fn references_to_arrays_are_references_to_matrices() {
    let mut columns = [[1, 3], [2, 4]];
    assert_eq!(*Matrix::from_columns_ref(&columns), mat![1, 2; 3, 4]);
    Matrix::from_columns_mut(&mut columns)[(0, 1)] = 9;
    assert_eq!(columns, [[1, 3], [9, 4]]);
    let mut samples = [1, 2, 3];
    *Vector::from_mut(&mut samples) += vector![1, 1, 1];
    assert_eq!(*Vector::from_ref(&samples), vector![2, 3, 4]);
}

#[test]
fn fields_lie_on_the_elements() {
    let v = vector![1.5_f64, 2.5, 3.5, 4.5];
    let fields = [&v.x, &v.y, &v.z, &v.w];
    for (i, field) in fields.into_iter().enumerate() {
        assert!(std::ptr::eq(field, &v[i]));
    }
}

/// Every shape of a shader's matrices. Between columns and behind the last one are zeros.
#[test]
fn columns_are_padded_for_shaders() {
    macro_rules! check {
        ($($T:ty: $($M:literal x $N:literal => $wgsl:literal, $std140:literal;)*)*) => {$($(
            let a = Matrix::<$T, $M, $N>::from_fn(|i, j| (10 * j + i + 1) as $T);
            let at = |i, j| if i < $M { a[(i, j)] } else { 0 as $T };
            let expected: [[$T; $wgsl]; $N] = from_fn(|j| from_fn(|i| at(i, j)));
            assert_eq!(a.to_wgsl(), expected);
            let expected: [[$T; $std140]; $N] = from_fn(|j| from_fn(|i| at(i, j)));
            assert_eq!(a.to_std140(), expected);
        )*)*};
    }
    check! {
        f32:
            2 x 2 => 2, 4; 2 x 3 => 2, 4; 2 x 4 => 2, 4;
            3 x 2 => 4, 4; 3 x 3 => 4, 4; 3 x 4 => 4, 4;
            4 x 2 => 4, 4; 4 x 3 => 4, 4; 4 x 4 => 4, 4;
        i32: 2 x 3 => 2, 4; 3 x 4 => 4, 4; 4 x 2 => 4, 4;
        u32: 2 x 3 => 2, 4; 3 x 4 => 4, 4; 4 x 2 => 4, 4;
    }
    // A `dvec2` fills sixteen bytes.
    assert_eq!(mat![1.0_f64, 3.0; 2.0, 4.0].to_std140(), [[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(Matrix::<f64, 3, 2>::splat(1.0).to_std140(), [[1.0, 1.0, 1.0, 0.0]; 2]);
    assert_eq!(Matrix::<f64, 4, 2>::splat(1.0).to_std140(), [[1.0; 4]; 2]);
    const A: [[f32; 4]; 2] = mat![1.0, 4.0; 2.0, 5.0; 3.0, 6.0].to_wgsl();
    assert_eq!(A, [[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]]);
}

/// The rows of an affine map, for instances; and the way back from a shader's columns.
#[test]
fn rows_of_maps_and_columns_of_shaders() {
    let map = Affine::new(
        mat![1.0_f32, 2.0, 3.0; 5.0, 6.0, 7.0; 9.0, 10.0, 11.0],
        vector![4.0, 8.0, 12.0],
    );
    let rows = map.to_augmented().transpose().to_columns();
    assert_eq!(rows, [[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]);
    let columns = map.to_augmented().to_wgsl();
    assert_eq!(Matrix::from_columns(columns).block::<0, 0, 3, 4>(), map.to_augmented());
}
