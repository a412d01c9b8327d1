//! Targets without kernels for inverses and maps use the plain loops.

/// Does nothing and returns `None` or `false`.
#[inline]
pub(crate) fn minors<T, const N: usize>(_: &[[T; N]; N], _: f32) -> Option<([[T; N]; N], T, bool)> {
    None
}

/// Does nothing and returns `None` or `false`.
#[inline]
pub(crate) fn scale_minors<T, const N: usize>(_: &mut [[T; N]; N], _: T) -> bool {
    false
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn compose<T, const N: usize>(
    _: (&[[T; N]; N], &[T; N]),
    _: (&[[T; N]; N], &[T; N]),
    _: &mut [[T; N]; N],
    _: &mut [T; N],
) -> bool {
    false
}

/// Does nothing and returns `None`.
#[inline]
pub(crate) fn times_cofactors<T, const N: usize, const Q: usize>(
    _: &[[T; N]; N],
    _: &[[T; N]; Q],
    _: &mut [[T; N]; Q],
) -> Option<bool> {
    None
}

/// Does nothing and returns `false`.
#[inline]
pub(crate) fn scaled_rotation<T>(_: &[T; 4], _: &[T; 3], _: &mut [[T; 3]; 3]) -> bool {
    false
}
