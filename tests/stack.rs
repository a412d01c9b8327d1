//! How much stack operations take, in debug builds too.

use std::hint::black_box;

use hadamard::Matrix;

const KIB: usize = 1024;

/// The bytes on a thread's stack before its function begins.
const THREAD: usize = 16 * KIB;

/// Runs on a thread with a stack of so many bytes. An overflow would end the test run.
fn on_a_stack_of(bytes: usize, run: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(bytes).spawn_scoped(scope, run);
        thread.unwrap().join().unwrap();
    });
}

#[test]
fn large_products_take_little_stack_even_unoptimised() {
    let matrix = |k| Box::new(Matrix::<f64, 64, 64>::from_fn(|i, j| ((i + 64 * j + k) % 7) as f64));
    let (left, right, mut out) = (matrix(0), matrix(1), matrix(2));
    let (left, right) = (&*left, &*right);
    let expected = (0..64).map(|k| left[(0, k)] * right[(k, 0)]).sum::<f64>();
    // Three of 32 KiB each: this one, and two within.
    on_a_stack_of(110 * KIB + THREAD, || {
        let product = left * right;
        assert_eq!(black_box(&product)[(0, 0)], expected);
    });
    // None but its arguments.
    on_a_stack_of(THREAD + 12 * KIB, || {
        left.mul_to(right, &mut out);
        assert_eq!(out[(0, 0)], expected);
    });
}

/// What is added to a matrix, or written to one that is there, needs no temporary matrix.
#[test]
fn sums_and_products_in_place_take_no_matrix_of_stack_even_unoptimised() {
    type Large = Matrix<f64, 64, 64>;
    let matrix = |k| Box::new(Large::from_fn(|i, j| ((i + 64 * j + k) % 7) as f64));
    let (a, b, start) = (&*matrix(0), &*matrix(1), matrix(2));
    let (at, bt) = (&*Box::new(a.transpose()), &*Box::new(b.transpose()));
    let check = |in_place: &(dyn Fn(&mut Large) + Sync), plain: &(dyn Fn(&mut Large) + Sync)| {
        let (mut out, mut expected) = (start.clone(), start.clone());
        on_a_stack_of(THREAD + 12 * KIB, || in_place(black_box(&mut out)));
        on_a_stack_of(THREAD + 256 * KIB, || plain(&mut expected));
        assert_eq!(*out, *expected);
    };
    check(&|c| a.add_to(b, c), &|c| *c = a + b);
    check(&|c| a.sub_to(b, c), &|c| *c = a - b);
    check(&|c| c.add_scaled(a, 3.0), &|c| *c += a * 3.0);
    check(&|c| c.sub_scaled(a, 3.0), &|c| *c -= a * 3.0);
    check(&|c| c.add_product(a, b), &|c| *c += a * b);
    check(&|c| c.sub_product(a, b), &|c| *c -= a * b);
    check(&|c| c.add_tr_product(at, b), &|c| *c += a * b);
    check(&|c| c.sub_tr_product(at, b), &|c| *c -= a * b);
    check(&|c| c.add_product_tr(a, bt), &|c| *c += a * b);
    check(&|c| c.sub_product_tr(a, bt), &|c| *c -= a * b);
    check(&|c| c.add_adjoint_product(at, b), &|c| *c += a * b);
    check(&|c| c.sub_adjoint_product(at, b), &|c| *c -= a * b);
    check(&|c| c.add_product_adjoint(a, bt), &|c| *c += a * b);
    check(&|c| c.sub_product_adjoint(a, bt), &|c| *c -= a * b);
}

/// Runs an operation on an `N x N` matrix of `f64`, with a stack of the size of so many such
/// matrices.
fn takes_at_most<const N: usize, R>(
    matrices: usize,
    operation: impl Fn(&Matrix<f64, N, N>) -> R + Sync,
) {
    // Symmetric and positive definite.
    let a = Box::new(Matrix::<f64, N, N>::from_fn(|i, j| {
        if i == j { 2.0 * N as f64 } else { 1.0 / (1 + i + j) as f64 }
    }));
    on_a_stack_of(matrices * size_of::<Matrix<f64, N, N>>() + THREAD, || {
        black_box(operation(black_box(&a)));
    });
}

/// In a debug build, the frame of a caller has room for the results of all functions that it
/// may call, also of those for small sizes. So functions for small sizes must not be compiled
/// for large ones.
fn decompositions<const N: usize>() {
    takes_at_most::<N, _>(12, |a| a.inverse().is_ok());
    takes_at_most::<N, _>(12, |a| a.clone().inverse_in_place().is_ok());
    takes_at_most::<N, _>(12, |a| a.determinant());
    takes_at_most::<N, _>(12, |a| a.lu().is_ok());
    takes_at_most::<N, _>(12, |a| a.qr().r()[(0, 0)]);
    takes_at_most::<N, _>(12, |a| a.qr_pivoted().rank());
    takes_at_most::<N, _>(12, |a| a.cholesky().is_ok());
    takes_at_most::<N, _>(12, |a| a.ldlt().is_ok());
    takes_at_most::<N, _>(16, |a| a.svd().is_ok());
    takes_at_most::<N, _>(16, |a| a.exp_matrix()[(0, 0)]);
}

#[test]
fn decompositions_take_a_dozen_matrices_of_stack_even_unoptimised() {
    decompositions::<32>();
    decompositions::<64>();
}
