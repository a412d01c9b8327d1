//! The layout that `Matrix` promises.

use std::mem::{align_of, size_of};

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
