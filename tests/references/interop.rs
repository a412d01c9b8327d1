//! Conversions of matrices and references to nalgebra's and back: the same
//! elements in the same places of the same memory.

use std::fmt::Debug;
use std::ptr::from_ref;

use hadamard::{Matrix, RowVector, Vector, mat, vector};
use nalgebra::{Matrix2x3, RowVector3, SMatrix, Vector3};

/// Checks all conversions for several types of elements and shapes. Each type
/// comes with a function from two indices to an element.
macro_rules! conversions {
    ($($name:ident: $element:expr, for $([$m:literal, $n:literal]),+;)*) => {$(
        #[test]
        fn $name() {
            $(
                values::<_, $m, $n>($element);
                references::<_, $m, $n>($element);
                unique_references::<_, $m, $n>($element);
            )+
        }
    )*};
}

conversions! {
    of_f32: |i, j| (10 * i + j) as f32 / 4.0,
        for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [7, 1], [8, 8];
    of_f64: |i, j| (10 * i + j) as f64 / 4.0,
        for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [7, 1], [8, 8];
    of_i32: |i, j| (10 * i + j) as i32,
        for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [7, 1], [8, 8];
    of_bool: |i, j| i > j, for [1, 1], [2, 3], [5, 2], [1, 7];
    of_bytes_in_threes: |i, j| [i as u8, j as u8, 7], for [1, 1], [2, 3], [5, 2], [1, 7];
    of_pairs_with_padding: |i, j| (i as u8, j as u16), for [1, 1], [2, 3], [5, 2], [1, 7];
    of_strings: |i, j| format!("{i}, {j}"), for [1, 1], [2, 3], [5, 2], [1, 7];
    of_nothing: |_, _| (), for [1, 1], [2, 3];
}

/// By value, in both directions.
fn values<T: Clone + PartialEq + Debug + 'static, const M: usize, const N: usize>(
    element: impl Fn(usize, usize) -> T,
) {
    let ours = Matrix::<T, M, N>::from_fn(&element);
    let theirs = SMatrix::from(ours.clone());
    assert_eq!(theirs, SMatrix::<T, M, N>::from_fn(&element));
    assert_eq!(theirs.shape(), ours.shape());
    assert_eq!(theirs.as_slice(), ours.as_slice());
    for i in 0..M {
        for j in 0..N {
            assert_eq!(theirs[(i, j)], ours[(i, j)]);
        }
    }
    assert_eq!(Matrix::from(theirs), ours);
}

/// By shared reference: no copy.
fn references<T: Clone + PartialEq + Debug + 'static, const M: usize, const N: usize>(
    element: impl Fn(usize, usize) -> T,
) {
    let ours = Matrix::<T, M, N>::from_fn(&element);
    let theirs: &SMatrix<T, M, N> = (&ours).into();
    assert_eq!(theirs, &SMatrix::<T, M, N>::from_fn(&element));
    assert_eq!(address(theirs), address(&ours));
    assert_eq!(address(&theirs[(M - 1, N - 1)]), address(&ours[(M - 1, N - 1)]));

    let theirs = SMatrix::<T, M, N>::from_fn(&element);
    let ours: &Matrix<T, M, N> = (&theirs).into();
    assert_eq!(ours, &Matrix::from_fn(&element));
    assert_eq!(address(ours), address(&theirs));
    assert_eq!(address(&ours[(M - 1, N - 1)]), address(&theirs[(M - 1, N - 1)]));
    assert_eq!(size_of_val(ours), size_of_val(&theirs));
}

/// By unique reference: a change through one shows in the other.
fn unique_references<T: Clone + PartialEq + Debug + 'static, const M: usize, const N: usize>(
    element: impl Fn(usize, usize) -> T,
) {
    // Each element moves to the next place, so that all places differ.
    let next = |i: usize, j: usize| element(i + 1, j + 1);

    let mut ours = Matrix::<T, M, N>::from_fn(&element);
    let theirs: &mut SMatrix<T, M, N> = (&mut ours).into();
    for i in 0..M {
        for j in 0..N {
            theirs[(i, j)] = next(i, j);
        }
    }
    assert_eq!(ours, Matrix::from_fn(next));

    let mut theirs = SMatrix::<T, M, N>::from_fn(&element);
    let ours: &mut Matrix<T, M, N> = (&mut theirs).into();
    for i in 0..M {
        for j in 0..N {
            ours[(i, j)] = next(i, j);
        }
    }
    assert_eq!(theirs, SMatrix::<T, M, N>::from_fn(next));
}

fn address<T>(reference: &T) -> *const () {
    from_ref(reference).cast()
}

/// Rows stay rows: `Display` shows the same shape.
#[test]
fn names_of_shapes() {
    let theirs: Matrix2x3<i32> = mat![1, 2, 3; 4, 5, 6].into();
    assert_eq!(theirs, Matrix2x3::new(1, 2, 3, 4, 5, 6));
    let theirs: Vector3<i32> = vector![1, 2, 3].into();
    assert_eq!(theirs, Vector3::new(1, 2, 3));
    assert_eq!(Vector::from(theirs), vector![1, 2, 3]);
    let theirs: RowVector3<i32> = mat![1, 2, 3].into();
    assert_eq!(theirs, RowVector3::new(1, 2, 3));
    assert_eq!(RowVector::from(theirs), mat![1, 2, 3]);
}

/// The use of a reference: nalgebra's functions take our matrix.
#[test]
fn their_functions_work_on_our_matrices() {
    let mut a = mat![2.0, 1.0; 1.0, 1.0];
    let theirs: &mut SMatrix<f64, 2, 2> = (&mut a).into();
    assert!(theirs.try_inverse_mut());
    assert_eq!(a, mat![1.0, -1.0; -1.0, 2.0]);
    assert_eq!(<&SMatrix<f64, 2, 2>>::from(&a).determinant(), 1.0);
}
