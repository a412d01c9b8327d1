//! Matrices put together and taken apart: laws in exact integers, and nalgebra.

use std::panic::{UnwindSafe, catch_unwind};

use hadamard::shape::{Dims, Prod, Sum};
use hadamard::{Matrix, Vector, block, mat, vector};
use nalgebra::{DMatrix, SMatrix};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy};
use proptest::test_runner::TestRunner;

fn matrix<const M: usize, const N: usize>() -> impl Strategy<Value = Matrix<i64, M, N>> {
    vec(-9i64..10, M * N).prop_map(|elements| Matrix::try_from(elements.as_slice()).unwrap())
}

fn dynamic<const M: usize, const N: usize>(a: Matrix<i64, M, N>) -> DMatrix<i64> {
    DMatrix::from_column_slice(M, N, a.as_slice())
}

/// Checks a law for many values of a strategy.
fn check<S: Strategy>(strategy: S, law: impl Fn(S::Value)) {
    let config =
        ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
    let run = TestRunner::new(config).run(&strategy, |value| {
        law(value);
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

/// Laws of `A: M x N`, `B: M x P`, `C: N x Q`, `D: P x Q`, with `N + P = S`.
fn laws_of_two<const M: usize, const N: usize, const P: usize, const Q: usize, const S: usize>()
where
    Dims: Sum<N, P, S>,
{
    check((matrix::<M, N>(), matrix::<M, P>(), matrix::<N, Q>(), matrix::<P, Q>()), |values| {
        let (a, b, c, d) = values;
        let beside: Matrix<i64, M, S> = a.hstack(b);
        let above: Matrix<i64, S, Q> = c.vstack(d);
        // [A B]ᵀ = [Aᵀ; Bᵀ]
        assert_eq!(beside.transpose(), a.transpose().vstack(b.transpose()));
        // [A B] [C; D] = A C + B D
        assert_eq!(beside * above, a * c + b * d);
        // (C; D) x = (C x; D x)
        let x = Vector::<i64, Q>::from_fn(|i, _| i as i64 - 1);
        assert_eq!(above * x, (c * x).vstack(d * x));
        // References, the literal, and the parts again.
        assert_eq!(beside, a.hstack(&b));
        assert_eq!(beside, block![a, b]);
        assert_eq!(above, block![c; &d]);
        assert_eq!((beside.block_at(0, 0), beside.block_at(0, N)), (a, b));
        assert_eq!((above.get_block(0, 0), above.get_block(N, 0)), (Some(c), Some(d)));
    });
}

#[test]
fn matrices_are_stacked() {
    laws_of_two::<1, 1, 1, 1, 2>();
    laws_of_two::<2, 3, 1, 2, 4>();
    laws_of_two::<3, 2, 5, 4, 7>();
    laws_of_two::<4, 4, 4, 4, 8>();
    laws_of_two::<1, 31, 33, 2, 64>();
}

/// Laws of one `M x N` matrix to which a row or column is added, or from which one is removed.
fn laws_of_one<
    const M: usize,
    const N: usize,
    const R: usize,
    const C: usize,
    const K: usize,
    const L: usize,
>()
where
    Dims: Sum<M, 1, R> + Sum<N, 1, C> + Prod<M, N, K> + Prod<N, M, K> + Prod<R, C, L>,
{
    check((matrix::<M, N>(), matrix::<1, N>(), matrix::<M, 1>()), |(a, row, column)| {
        for i in 0..=M {
            let taller: Matrix<i64, R, N> = a.insert_row(i, row);
            assert_eq!(taller.row(i), row);
            assert_eq!(taller.remove_row(i), a);
            let filled = a.insert_row(i, Matrix::splat(5));
            assert_eq!(dynamic(filled), dynamic(a).insert_row(i, 5));
        }
        for j in 0..=N {
            let wider: Matrix<i64, M, C> = a.insert_column(j, column);
            assert_eq!(*wider.column(j), column);
            assert_eq!(wider.remove_column(j), a);
            assert_eq!(dynamic(wider).remove_column(j), dynamic(a));
            assert_eq!(wider.transpose(), a.transpose().insert_row(j, column.transpose()));
        }
        assert_eq!(a.push_row(row), a.insert_row(M, row));
        assert_eq!(a.push_row(row), a.vstack(row));
        assert_eq!(a.push_column(column), a.insert_column(N, column));
        assert_eq!(a.push_column(column), a.hstack(column));

        let larger: Matrix<i64, R, C> = a.push_row(row).push_column(Matrix::splat(7));
        let theirs = dynamic(larger);
        assert_eq!(theirs.clone().resize(M, N, 0), dynamic(a));
        for i in 0..R {
            for j in 0..C {
                let part: Matrix<i64, M, N> = larger.without(i, j);
                let naive = Matrix::from_fn(|k, l| {
                    larger[(k + usize::from(k >= i), l + usize::from(l >= j))]
                });
                assert_eq!(part, naive);
                assert_eq!(part, larger.remove_row(i).remove_column(j));
                assert_eq!(dynamic(part), theirs.clone().remove_row(i).remove_column(j));
            }
        }

        let flat: Vector<i64, K> = a.flatten();
        assert_eq!(flat.as_slice(), a.as_slice());
        let turned: Matrix<i64, N, M> = a.reshape();
        assert_eq!(turned.as_slice(), a.as_slice());
        assert_eq!(turned.reshape::<M, N, K>(), a);
        assert_eq!(larger.flatten::<L>().as_slice(), larger.as_slice());
    });
}

#[test]
fn rows_and_columns_come_and_go() {
    laws_of_one::<1, 1, 2, 2, 1, 4>();
    laws_of_one::<2, 3, 3, 4, 6, 12>();
    laws_of_one::<3, 1, 4, 2, 3, 8>();
    laws_of_one::<7, 7, 8, 8, 49, 64>();
}

/// Laws of affine maps of `N` dimensions.
fn laws_of_maps<const N: usize, const S: usize>()
where
    Dims: Sum<N, 1, S>,
{
    let values = (matrix::<N, N>(), matrix::<N, 1>(), matrix::<N, N>(), matrix::<N, 1>());
    check((values, matrix::<N, 1>()), |((p, s, q, t), x)| {
        let first: Matrix<i64, S, S> = p.homogeneous(s);
        let second: Matrix<i64, S, S> = q.homogeneous(&t);
        assert_eq!(second * first, (q * p).homogeneous(q * s + t));
        assert_eq!(first * x.extend(1), (p * x + s).extend(1));
        assert_eq!(first * x.extend(0), (p * x).extend(0));
        assert_eq!(first, block![p, s; Matrix::zeros(), 1]);
        let one: Vector<i64, S> = x.extend(1);
        assert_eq!(one.head::<N>(), x);
        assert_eq!(one.tail::<1>(), mat![1]);
        assert_eq!(dynamic(one), dynamic(x).insert_row(N, 1));
    });
}

#[test]
fn maps_compose() {
    laws_of_maps::<1, 2>();
    laws_of_maps::<2, 3>();
    laws_of_maps::<3, 4>();
    laws_of_maps::<6, 7>();
}

#[test]
fn blocks_multiply_like_elements() {
    let blocks = || (matrix::<2, 3>(), matrix::<2, 1>(), matrix::<4, 3>(), matrix::<4, 1>());
    let others = || (matrix::<3, 2>(), matrix::<3, 5>(), matrix::<1, 2>(), matrix::<1, 5>());
    check((blocks(), others()), |((a, b, c, d), (e, f, g, h))| {
        assert_eq!(
            block![a, b; c, d] * block![e, f; g, h],
            block![a * e + b * g, a * f + b * h;
                   c * e + d * g, c * f + d * h]
        );
        assert_eq!(
            block![a, b; c, d].transpose(),
            block![a.transpose(), c.transpose(); b.transpose(), d.transpose()]
        );
    });
}

#[test]
fn blocks_are_those_of_nalgebra() {
    check((matrix::<5, 7>(), matrix::<2, 3>()), |(a, b)| {
        let theirs = SMatrix::from(a);
        assert_eq!(SMatrix::from(a.block::<1, 2, 3, 4>()), theirs.fixed_view::<3, 4>(1, 2));
        assert_eq!(a.block::<0, 0, 5, 7>(), a);
        for i in 0..7 {
            for j in 0..8 {
                let inside = i + 2 <= 5 && j + 3 <= 7;
                let block = a.get_block::<2, 3>(i, j);
                assert_eq!(block.is_some(), inside);
                let Some(block) = block else { continue };
                assert_eq!(SMatrix::from(block), theirs.fixed_view::<2, 3>(i, j));
                assert_eq!(block, a.block_at(i, j));
                let (mut ours, mut theirs) = (a, theirs);
                ours.set_block_at(i, j, b);
                theirs.fixed_view_mut::<2, 3>(i, j).copy_from(&SMatrix::from(b));
                assert_eq!(SMatrix::from(ours), theirs);
            }
        }
        let mut ours = a;
        ours.set_block::<3, 4>(&b);
        assert_eq!(ours.block::<3, 4, 2, 3>(), b);
        ours.set_block::<3, 4>(a.block::<3, 4, 2, 3>());
        assert_eq!(ours, a);
    });
}

#[test]
fn parts_of_a_column() {
    let x = vector![1, 2, 3, 4];
    assert_eq!((x.head(), x.tail()), (vector![1], vector![4]));
    assert_eq!((x.head(), x.tail()), (x, x));
    assert_eq!(x.head::<3>().vstack(x.tail::<1>()), x);
}

#[test]
fn all_that_can_be_is_const() {
    const A: Matrix<i32, 2, 2> = mat![1, 2; 3, 4];
    const ROTATED: Matrix<i32, 3, 3> = block![A, vector![5, 6]; 0, 0, 1];
    const BLOCK: Matrix<i32, 1, 2> = ROTATED.block::<1, 1, 1, 2>();
    const ABSENT: Option<Matrix<i32, 2, 2>> = ROTATED.get_block(2, 2);
    const FLAT: Vector<i32, 4> = A.flatten();
    const SQUARE: Matrix<i32, 2, 2> = FLAT.reshape();
    const LONGER: Vector<i32, 5> = FLAT.extend(9);
    const TAIL: Vector<i32, 2> = LONGER.tail();
    static NESTED: Matrix<i32, 2, 4> = block![block![&A, A]];
    assert_eq!(ROTATED, mat![1, 2, 5; 3, 4, 6; 0, 0, 1]);
    assert_eq!((BLOCK, ABSENT), (mat![4, 6], None));
    assert_eq!((SQUARE, TAIL), (A, vector![4, 9]));
    assert_eq!(NESTED, A.hstack(A));
}

#[test]
fn elements_need_only_be_copied() {
    let words = mat!["a", "b"];
    assert_eq!(words.hstack(mat!["c"]), mat!["a", "b", "c"]);
    assert_eq!(block![words; "c", "d"], words.push_row(mat!["c", "d"]));
    assert_eq!(words.insert_column(1, mat!["x"]).remove_column(0), mat!["x", "b"]);
    let flags = block![true; mat![false]];
    assert_eq!(flags.flatten(), vector![true, false]);
}

/// The message with which `f` panics.
fn panic_of<T>(f: impl FnOnce() -> T + UnwindSafe) -> String {
    match catch_unwind(|| drop(f())) {
        Err(payload) => *payload.downcast::<String>().unwrap(),
        Ok(()) => panic!("it should panic"),
    }
}

#[test]
fn what_is_out_of_bounds_panics_with_index_and_shape() {
    const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
    let row = "row 2 is out of bounds of a 2x3 matrix";
    let column = "column 3 is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| A.remove_row(2)), row);
    assert_eq!(panic_of(|| A.remove_column(3)), column);
    assert_eq!(panic_of(|| A.without(2, 9)), row);
    assert_eq!(panic_of(|| A.without(0, 3)), column);
    assert_eq!(
        panic_of(|| A.insert_row(3, mat![7, 8, 9])),
        "a 2x3 matrix has no place for a row at index 3"
    );
    assert_eq!(
        panic_of(|| A.insert_column(4, vector![7, 8])),
        "a 2x3 matrix has no place for a column at index 4"
    );
    let block = "a 2x2 block at (0, 2) is out of bounds of a 2x3 matrix";
    assert_eq!(panic_of(|| A.block_at::<2, 2>(0, 2)), block);
    assert_eq!(panic_of(|| { A }.set_block_at(0, 2, mat![1, 2; 3, 4])), block);
    let far = format!("a 1x1 block at ({0}, {0}) is out of bounds of a 2x3 matrix", usize::MAX);
    assert_eq!(panic_of(|| A.block_at::<1, 1>(usize::MAX, usize::MAX)), far);
    assert_eq!(panic_of(|| { A }.set_block_at(usize::MAX, usize::MAX, mat![1])), far);
    assert_eq!(A.get_block::<1, 1>(usize::MAX, 0), None);
    assert_eq!(A.get_block::<3, 1>(0, 0), None);
}

#[test]
fn a_given_size_takes_the_place_of_the_tables() {
    let (a, b) = (mat![1, 2; 3, 4], mat![5; 6]);
    assert_eq!(a.hstack_as::<3>(b), a.hstack(b));
    assert_eq!(a.hstack_as::<4>(&a), a.hstack(a));
    assert_eq!(b.vstack_as::<4>(b), b.vstack(b));
    assert_eq!(a.vstack_as::<3>(&mat![5, 6]), a.vstack(mat![5, 6]));
    const FLAT: Vector<i32, 4> = mat![1, 2; 3, 4].flatten_as();
    const ROW: Matrix<i32, 1, 4> = FLAT.reshape_as::<1, 4>();
    assert_eq!((FLAT, ROW), (a.flatten(), a.reshape()));

    let large = Matrix::<usize, 10, 40>::from_fn(|i, j| 10 * j + i);
    assert!(large.flatten_as::<400>().into_iter().eq(0..400));
    assert!(large.reshape_as::<80, 5>().into_iter().eq(0..400));
    let more = large + Matrix::splat(400);
    assert!(large.hstack_as::<80>(more).into_iter().eq(0..800));
    let column = more.flatten_as::<400>();
    assert!(large.flatten_as::<400>().vstack_as::<800>(column).into_iter().eq(0..800));
}
