//! Vectors, as matrices of one column.

use hadamard::SquareRoot;

use super::{map, zip};
use crate::element::Element;

/// A vector.
pub type Column<T, const N: usize> = [[T; N]; 1];

/// x · y.
#[inline]
pub fn dot<T: Element, const N: usize>([x]: &Column<T, N>, [y]: &Column<T, N>) -> T {
    let mut sum = T::ZERO;
    for i in 0..N {
        sum += x[i] * y[i];
    }
    sum
}

/// x × y.
#[inline]
pub fn cross<T: Element>([x]: &Column<T, 3>, [y]: &Column<T, 3>) -> Column<T, 3> {
    [[x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]]]
}

/// ‖x‖.
#[inline]
pub fn norm<T: Element, const N: usize>(x: &Column<T, N>) -> T {
    SquareRoot::sqrt(dot(x, x))
}

/// ‖x - y‖.
#[inline]
pub fn distance<T: Element, const N: usize>(x: &Column<T, N>, y: &Column<T, N>) -> T {
    norm(&zip(x, y, |x, y| x - y))
}

/// x / ‖x‖.
#[inline]
pub fn normalize<T: Element, const N: usize>(x: &Column<T, N>) -> Column<T, N> {
    let norm = norm(x);
    map(x, |x| x / norm)
}
