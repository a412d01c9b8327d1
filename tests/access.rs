//! Access to elements, rows and columns, and the conversions.

use std::panic::catch_unwind;

use hadamard::linalg::Symmetric;
use hadamard::{LengthMismatch, Matrix, RowVector, Vector, mat, vector};

const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];

#[test]
fn constructors_agree() {
    assert_eq!(Matrix::from_rows([[1, 2, 3], [4, 5, 6]]), A);
    assert_eq!(Matrix::from_columns([[1, 4], [2, 5], [3, 6]]), A);
    assert_eq!(Matrix::from_fn(|i, j| (3 * i + j + 1) as i32), A);
    assert_eq!(Matrix::<i32, 2, 3>::zeros(), Matrix::default());
    assert_eq!(Matrix::<bool, 2, 3>::default(), Matrix::splat(false));
    assert_eq!(Matrix::<i32, 2, 2>::IDENTITY, Matrix::from_diagonal(vector![1, 1]));
    assert_eq!((Matrix::<i32, 2, 3>::ROWS, Matrix::<i32, 2, 3>::COLUMNS), A.shape());
}

#[test]
fn everything_that_can_be_is_const() {
    const T: Matrix<i32, 3, 2> = Matrix::from_rows(A.to_columns());
    const ROW: RowVector<i32, 3> = A.row(1);
    const COLUMN: &Vector<i32, 2> = A.column(2);
    const X: Option<&i32> = A.get(1, 1);
    const Y: i32 = *A.at::<0, 2>();
    const ROWS: [[i32; 3]; 2] = A.to_rows();
    const COLUMNS: [[i32; 2]; 3] = A.to_columns();
    const DIAGONAL: Vector<i32, 2> = mat![1, 2; 3, 4].diagonal();
    const CHANGED: Matrix<i32, 2, 3> = {
        let mut a = A;
        a.swap_rows(0, 1);
        a.swap_columns(0, 2);
        a.set_row(0, mat![7, 8, 9]);
        a.set_column(1, vector![0, 0]);
        if let Some(x) = a.get_mut(1, 0) {
            *x = 10;
        }
        a
    };
    const ROLLED: Matrix<i32, 2, 3> =
        A.roll_columns(-1).reverse_rows().roll_rows(1).reverse_columns();
    const TRIANGLES: Matrix<i32, 2, 3> = A.upper_triangle(0).lower_triangle(1);
    const ABOVE: Vector<i32, 2> = A.diagonal_at::<1, 2>();
    const FIVE: Matrix<i32, 2, 2> = Matrix::from_diagonal_element(5);
    static IDENTITY: Matrix<f64, 3, 3> = Matrix::identity();
    assert_eq!(ROLLED, mat![1, 3, 2; 4, 6, 5]);
    assert_eq!((TRIANGLES, ABOVE), (mat![1, 2, 0; 0, 5, 6], vector![2, 6]));
    assert_eq!(FIVE, mat![5, 0; 0, 5]);
    assert_eq!(T, mat![1, 4; 2, 5; 3, 6]);
    assert_eq!(ROW, mat![4, 5, 6]);
    assert_eq!(*COLUMN, vector![3, 6]);
    assert_eq!((X, Y), (Some(&5), 3));
    assert_eq!(ROWS, [[1, 2, 3], [4, 5, 6]]);
    assert_eq!(COLUMNS, [[1, 4], [2, 5], [3, 6]]);
    assert_eq!(DIAGONAL, vector![1, 4]);
    assert_eq!(CHANGED, mat![7, 0, 9; 10, 0, 1]);
    assert_eq!(IDENTITY.trace(), 3.0);
}

#[test]
fn get_has_something_exactly_inside() {
    for i in 0..5 {
        for j in 0..5 {
            let inside = i < 2 && j < 3;
            assert_eq!(A.get(i, j).is_some(), inside);
            assert_eq!({ A }.get_mut(i, j).is_some(), inside);
        }
    }
    assert_eq!(A.get(usize::MAX, usize::MAX), None);
}

#[test]
fn indexing_writes_and_reads() {
    let mut a = A;
    a[(1, 2)] = 60;
    assert_eq!((a[(1, 2)], a[(0, 1)]), (60, 2));
    let mut v = vector![1, 2, 3];
    v[1] += 5;
    assert_eq!(v, vector![1, 7, 3]);
}

/// The message with which `f` panics.
fn panic_of(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = catch_unwind(f).expect_err("it should panic");
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => payload.downcast::<&str>().map_or(String::new(), |s| s.to_string()),
    }
}

#[test]
fn indexing_outside_panics_with_index_and_shape() {
    let expected = "index (2, 0) is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| _ = A[(2, 0)]), expected);
    assert_eq!(panic_of(|| { A }[(2, 0)] = 1), expected);
    let expected = "index 2 is out of bounds of a vector of length 2";
    assert_eq!(panic_of(|| _ = vector![1, 2][2]), expected);
    assert_eq!(panic_of(|| vector![1, 2][2] = 1), expected);
    let expected = "row 2 is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| _ = A.row(2)), expected);
    let large = format!("row {} is out of bounds of a 2x3 matrix", usize::MAX);
    assert_eq!(panic_of(|| { A }.swap_rows(usize::MAX, 0)), large);
    assert_eq!(panic_of(|| { A }.set_row(2, mat![1, 2, 3])), expected);
    assert_eq!(panic_of(|| { A }.swap_rows(0, 2)), expected);
    let expected = "column 10 is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| _ = A.column(10)), expected);
    assert_eq!(panic_of(|| _ = { A }.column_mut(10)), expected);
    assert_eq!(panic_of(|| { A }.set_column(10, vector![1, 2])), expected);
    assert_eq!(panic_of(|| { A }.swap_columns(10, 0)), expected);
}

#[test]
fn rows_and_columns_can_be_walked_from_both_ends() {
    assert_eq!(A.rows().len(), 2);
    assert!(A.rows().eq([mat![1, 2, 3], mat![4, 5, 6]]));
    assert!(A.rows().rev().eq([mat![4, 5, 6], mat![1, 2, 3]]));
    assert_eq!(A.columns().len(), 3);
    assert!(A.columns().copied().eq([vector![1, 4], vector![2, 5], vector![3, 6]]));
    let mut a = A;
    a.columns_mut().for_each(|column| *column *= 2);
    assert_eq!(a, A * 2);
    *a.column_mut(0) = vector![0, 0];
    assert_eq!(a, mat![0, 4, 6; 0, 10, 12]);
}

#[test]
fn iterators_run_down_the_columns() {
    let expected = [1, 4, 2, 5, 3, 6];
    assert!(A.into_iter().eq(expected));
    assert!(A.iter().eq(&expected));
    assert!((&A).into_iter().eq(&expected));
    assert!(A.into_iter().rev().eq(expected.into_iter().rev()));
    let mut elements = A.into_iter();
    for left in (0..6).rev() {
        let element = if left % 2 == 0 { elements.next() } else { elements.next_back() };
        assert!(element.is_some());
        assert_eq!((elements.len(), elements.size_hint()), (left, (left, Some(left))));
    }
    assert_eq!((elements.next(), elements.next_back()), (None, None));
    let mut a = A;
    for x in &mut a {
        *x += 1;
    }
    assert_eq!(a, A + Matrix::splat(1));
    let words = mat!["a", "b"].map(String::from);
    assert_eq!(words.into_iter().collect::<String>(), "ab");
}

#[test]
fn slices_of_the_right_length_become_matrices() {
    let samples = [1, 4, 2, 5, 3, 6];
    assert_eq!(Matrix::try_from(&samples[..]), Ok(A));
    assert_eq!(A.as_slice(), samples);
    let error: LengthMismatch = Matrix::<i32, 2, 3>::try_from(&samples[1..]).unwrap_err();
    assert_eq!((error.rows, error.columns, error.found), (2, 3, 5));
    assert_eq!(error.to_string(), "a 2x3 matrix takes 6 elements, but the slice has 5");
    let error = Matrix::<i32, 1, 1>::try_from(&samples[..0]).unwrap_err();
    assert_eq!(error.to_string(), "a 1x1 matrix takes 1 element, but the slice has 0");
}

#[test]
fn arrays_and_vectors_convert_both_ways() {
    let v: Vector<i32, 3> = [1, 2, 3].into();
    assert_eq!(v, vector![1, 2, 3]);
    assert_eq!(<[i32; 3]>::from(v), [1, 2, 3]);
}

#[test]
fn fields_are_the_elements() {
    let mut v = vector![1, 2, 3, 4];
    (v.x, v.w) = (v.w, v.x);
    assert_eq!(v, vector![4, 2, 3, 1]);
    assert_eq!((v.x, v.y, v.z, v.w), (4, 2, 3, 1));
    let mut v = vector![1, 2, 3];
    v.z = 5;
    assert_eq!(v[2], 5);
    let mut v = vector![1, 2];
    v.y = 5;
    assert_eq!(v[1], 5);
    let mut v = vector![1];
    v.x = 5;
    assert_eq!(v[0], 5);
}

#[test]
fn maps_visit_column_after_column() {
    let mut n = 0;
    let mut next = || {
        n += 1;
        n
    };
    assert_eq!(A.map(|_| next()), mat![1, 3, 5; 2, 4, 6]);
    assert_eq!(A.zip_map(A, |_, _: i32| next()), mat![7, 9, 11; 8, 10, 12]);
    assert_eq!(A.cast::<f64>().cast::<u8>().cast::<i32>(), A);
    assert_eq!(mat![300, -1].cast::<u8>(), mat![44, 255]);
    assert_eq!(mat![1e30, f32::NAN].cast::<i32>(), mat![i32::MAX, 0]);
}

#[test]
fn a_row_can_be_changed_where_it_is() {
    let mut a = A;
    a.row_mut(0)[2] = 9;
    let mut row = a.row_mut(1);
    row += mat![1, 1, 1];
    row += &mat![0, 0, 10];
    row -= mat![5, 0, 0];
    row *= 2;
    row /= 4;
    assert_eq!((row[0], row[1], row[2]), (0, 3, 8));
    assert_eq!(row.to_row(), mat![0, 3, 8]);
    assert_eq!(format!("{row:?}"), "[0, 3, 8]");
    assert!(row.iter().rev().eq(&[8, 3, 0]));
    assert_eq!(row.iter_mut().len(), 3);
    row.iter_mut().for_each(|x| *x += 1);
    assert_eq!(a, mat![1, 2, 9; 1, 4, 9]);
    assert!(catch_unwind(|| { A }.row_mut(2).to_row()).is_err());
    assert!(catch_unwind(|| { A }.row_mut(1)[3]).is_err());
}

#[test]
fn structured_matrices_have_elements() {
    let a = mat![1, 2; 3, 4];
    let (lower, upper, symmetric) = (a.lower(), a.upper(), Symmetric::from_upper(a));
    for i in 0..2 {
        for j in 0..2 {
            assert_eq!(lower[(i, j)], lower.to_matrix()[(i, j)]);
            assert_eq!(upper[(i, j)], upper.to_matrix()[(i, j)]);
            assert_eq!(symmetric[(i, j)], symmetric.to_matrix()[(i, j)]);
        }
    }
    assert_eq!((lower.as_matrix(), upper.as_matrix()), (&mat![1, 0; 3, 4], &mat![1, 2; 0, 4]));
    let mut diag = a.diagonal().diag();
    diag[0] += 6;
    assert_eq!(diag.to_matrix(), mat![7, 0; 0, 4]);
    for result in [
        catch_unwind(|| diag[2]),
        catch_unwind(|| lower[(0, 2)]),
        catch_unwind(|| upper[(2, 0)]),
        catch_unwind(|| symmetric[(2, 2)]),
    ] {
        let message = result.unwrap_err();
        assert!(message.downcast_ref::<String>().unwrap().contains("is out of bounds of a"));
    }
}

/// What `impl AsRef<[f32]>` and the like take.
#[test]
fn slices_and_columns_by_reference() {
    fn sum(x: impl AsRef<[i32]>) -> i32 {
        x.as_ref().iter().sum()
    }
    let mut a = mat![1, 2, 3; 4, 5, 6];
    let by_reference = &a;
    assert_eq!((sum(a), sum(by_reference)), (21, 21));
    let slice: &[i32] = a.as_ref();
    assert_eq!(slice, [1, 4, 2, 5, 3, 6]);
    let columns: &[[i32; 2]; 3] = a.as_ref();
    assert_eq!(columns, &[[1, 4], [2, 5], [3, 6]]);
    AsMut::<[i32]>::as_mut(&mut a)[1] = 7;
    AsMut::<[[i32; 2]; 3]>::as_mut(&mut a)[2] = [8, 9];
    assert_eq!(a, mat![1, 2, 8; 7, 5, 9]);
}

#[test]
fn vectors_are_tuples_as_well() {
    assert_eq!(Vector::from((1, 2)), vector![1, 2]);
    assert_eq!(Vector::from(("a", "b", "c")), vector!["a", "b", "c"]);
    let (x, y, z, w) = vector![1, 2, 3, 4].into();
    assert_eq!(Vector::from((x, y, z, w)), vector![1, 2, 3, 4]);
    let pair: (f64, f64) = vector![0.5, 1.5].into();
    assert_eq!(pair, (0.5, 1.5));
}

#[test]
fn numbers_of_rows_and_columns() {
    const SHAPE: (usize, usize) = {
        let a = mat![1, 2, 3; 4, 5, 6];
        (a.nrows(), a.ncols())
    };
    assert_eq!(SHAPE, (2, 3));
}

#[test]
fn a_pair_of_columns_is_changed_at_once() {
    let a = Matrix::<usize, 2, 4>::from_fn(|i, j| 10 * j + i);
    for j in 0..4 {
        for k in (0..4).filter(|&k| k != j) {
            let mut b = a;
            let (x, y) = b.column_pair_mut(j, k);
            assert_eq!((*x, *y), (*a.column(j), *a.column(k)));
            std::mem::swap(x, y);
            let mut swapped = a;
            swapped.swap_columns(j, k);
            assert_eq!(b, swapped);
        }
    }
    let out_of_bounds = "column 3 is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| _ = { A }.column_pair_mut(0, 3)), out_of_bounds);
    assert_eq!(panic_of(|| _ = { A }.column_pair_mut(3, 0)), out_of_bounds);
    let twice = "a pair of columns takes two that differ";
    assert_eq!(panic_of(|| _ = { A }.column_pair_mut(1, 1)), twice);
}

#[test]
fn ranges_are_blocks() {
    const PART: Matrix<i32, 2, 2> = *A.columns_at(1);
    assert_eq!(PART, mat![2, 3; 5, 6]);
    let a = Matrix::<usize, 5, 4>::from_fn(|i, j| 10 * j + i);
    for j in 0..3 {
        assert_eq!(*a.columns_at::<2>(j), a.block_at::<5, 2>(0, j));
        let (mut b, mut c) = (a, a);
        *b.columns_at_mut::<2>(j) += Matrix::ONES;
        c.set_block_at(0, j, a.block_at::<5, 2>(0, j) + Matrix::ONES);
        assert_eq!(b, c);
    }
    let x = *a.column(2);
    for i in 0..3 {
        assert_eq!(a.rows_at::<3>(i), a.block_at::<3, 4>(i, 0));
        assert_eq!(*x.segment::<3>(i), x.block_at::<3, 1>(i, 0));
        let (mut y, mut z) = (x, x);
        *y.segment_mut::<3>(i) *= 2;
        z.set_block_at(i, 0, x.block_at::<3, 1>(i, 0) * 2);
        assert_eq!(y, z);
    }
    assert_eq!((*a.columns_at::<4>(0), a.rows_at::<5>(0)), (a, a));

    let column = "column 3 is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| _ = A.columns_at::<2>(2)), column);
    assert_eq!(panic_of(|| _ = { A }.columns_at_mut::<2>(2)), column);
    assert_eq!(panic_of(|| _ = A.rows_at::<2>(1)), "row 2 is out of bounds of a 2x3 matrix");
    let element = "element 3 is out of bounds of a 3x1 matrix";
    assert_eq!(panic_of(|| _ = vector![1, 2, 3].segment::<2>(2)), element);
    assert_eq!(panic_of(|| _ = vector![1, 2, 3].segment_mut::<2>(2)), element);
    let large = format!("column {} is out of bounds of a 2x3 matrix", usize::MAX);
    assert_eq!(panic_of(|| _ = A.columns_at::<2>(usize::MAX)), large);
}
