//! The matrices that shaders have.

use super::OnlyDims;

/// `to_wgsl`: 2 to 4 rows and columns. The columns of the result have length P.
#[diagnostic::on_unimplemented(
    message = "no layout of a {M}x{N} matrix of `{T}` in WGSL",
    label = "a shader takes 2 to 4 rows and columns of `f32`, `f16`, `i32` or `u32`",
    note = "`to_wgsl` does not pad a vector, because the next member of a struct may lie in its padding: write `v.extend(next)`"
)]
pub trait WgslShape<T, const M: usize, const N: usize, const P: usize> {}

/// `to_std140`: 2 to 4 rows and columns. The columns of the result have length P.
#[diagnostic::on_unimplemented(
    message = "no layout of a {M}x{N} matrix of `{T}` in std140",
    label = "a shader takes 2 to 4 rows and columns of `f32`, `f64`, `i32` or `u32`",
    note = "`to_std140` does not pad a vector, because the next member of a block may lie in its padding: write `v.extend(next)`"
)]
pub trait Std140Shape<T, const M: usize, const N: usize, const P: usize> {}

/// Rows and columns of a shader's matrices.
#[doc(hidden)]
pub trait ShaderSize<const N: usize> {}
impl<D: OnlyDims> ShaderSize<2> for D {}
impl<D: OnlyDims> ShaderSize<3> for D {}
impl<D: OnlyDims> ShaderSize<4> for D {}

/// Numbers of WGSL that buffers can have.
#[doc(hidden)]
pub trait WgslNumber {}

/// Numbers of four bytes, in both languages.
#[doc(hidden)]
pub trait FourBytes: WgslNumber {}

macro_rules! numbers {
    ($($T:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl WgslNumber for $T {}
        #[diagnostic::do_not_recommend]
        impl FourBytes for $T {}
    )*};
}

numbers! { f32 i32 u32 }

// WGSL, section "Alignment and Size": vec3 is aligned as vec4 is, vec2 to two numbers.
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<N>, T: WgslNumber, const N: usize> WgslShape<T, 2, N, 2> for D {}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<N>, T: WgslNumber, const N: usize> WgslShape<T, 3, N, 4> for D {}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<N>, T: WgslNumber, const N: usize> WgslShape<T, 4, N, 4> for D {}

// OpenGL 4.6, section 7.6.2.2, rules 4 and 5: each column is aligned to 16 bytes at least.
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<M> + ShaderSize<N>, T: FourBytes, const M: usize, const N: usize>
    Std140Shape<T, M, N, 4> for D
{
}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<N>, const N: usize> Std140Shape<f64, 2, N, 2> for D {}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<N>, const N: usize> Std140Shape<f64, 3, N, 4> for D {}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + ShaderSize<N>, const N: usize> Std140Shape<f64, 4, N, 4> for D {}
