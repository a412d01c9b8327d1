//! Targets without vector instructions have no kernels and use the plain loops.

/// A B by the plain loops.
#[inline]
pub(crate) fn product<T, const M: usize, const N: usize, const P: usize, const Q: usize>(
    _: &[[T; M]; N],
    _: &[[T; P]; Q],
    plain: impl FnOnce() -> [[T; M]; Q],
) -> [[T; M]; Q] {
    plain()
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn product_into<
    T,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
>(
    _: &[[T; M]; N],
    _: &[[T; P]; Q],
    _: &mut [[T; M]; R],
) -> bool {
    false
}

/// Aᵀ by the plain loops.
#[inline]
pub(crate) fn transpose<T, const M: usize, const N: usize>(
    _: &[[T; M]; N],
    plain: impl FnOnce() -> [[T; N]; M],
) -> [[T; N]; M] {
    plain()
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn transpose_into<T, const M: usize, const N: usize, const P: usize>(
    _: &[[T; M]; N],
    _: &mut [[T; P]; M],
) -> bool {
    false
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn map<T, const M: usize, const N: usize>(
    _: &mut [[T; M]; N],
    _: &mut impl FnMut(T) -> T,
) -> bool {
    false
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn zip<T, U, const M: usize, const N: usize, const P: usize, const Q: usize>(
    _: &mut [[T; M]; N],
    _: &[[U; P]; Q],
    _: &mut impl FnMut(T, U) -> T,
) -> bool {
    false
}

/// `f(x)` of each element by the plain loops.
#[inline]
pub(crate) fn mapped<T, F: FnMut(T) -> T, const M: usize, const N: usize>(
    _: &[[T; M]; N],
    f: F,
    plain: impl FnOnce(F) -> [[T; M]; N],
) -> [[T; M]; N] {
    plain(f)
}

/// `f(x, y)` of each pair by the plain loops.
#[inline]
pub(crate) fn zipped<
    T,
    U,
    F: FnMut(T, U) -> T,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    _: &[[T; M]; N],
    _: &[[U; P]; Q],
    f: F,
    plain: impl FnOnce(F) -> [[T; M]; N],
) -> [[T; M]; N] {
    plain(f)
}

/// Never called.
#[inline]
pub(crate) fn eliminate<T, const N: usize, const P: usize, const Q: usize>(
    _: &mut [[T; P]; N],
    _: &mut [[T; Q]; N],
    _: usize,
    _: Option<&mut [[T; N]; N]>,
    _: usize,
) {
}

/// Never called.
#[inline]
pub(crate) fn substitute<T, const N: usize, const P: usize, const Q: usize>(
    _: &[[T; P]; N],
    _: &mut [[T; Q]; N],
    _: usize,
    _: usize,
) {
}

/// No type of elements has kernels.
#[inline]
pub(crate) fn has_kernel<T>() -> bool {
    false
}

/// Never called.
#[inline]
pub(crate) fn reflect<T, const M: usize, const N: usize, const P: usize>(
    _: &mut [[T; P]; M],
    _: &[T],
    _: T,
    _: usize,
) {
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn subtract_from<T, const N: usize>(_: &mut [T; N], _: &[T; N], _: T, _: usize) -> bool {
    false
}
