//! The kernel by which faer 0.24 multiplies matrices larger than 16 x 16 on x86-64, if
//! faer finds at run time that the processor has AVX2 or AVX-512.

use std::arch::is_x86_feature_detected;
use std::ptr;

use private_gemm_x86::{Accum, DType, DstKind, IType, InstrSet, gemm};

use crate::element::Element;

/// The best instructions that the processor has, chosen as faer does it.
pub fn instructions() -> Option<InstrSet> {
    if is_x86_feature_detected!("avx512f") {
        Some(InstrSet::Avx512)
    } else if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        Some(InstrSet::Avx256)
    } else {
        None
    }
}

/// Writes A B to `out`, in one thread, with instructions that [`instructions`] has
/// returned.
pub fn matmul<T: Element, const N: usize>(
    instructions: InstrSet,
    a: &[[T; N]; N],
    b: &[[T; N]; N],
    out: &mut [[T; N]; N],
) {
    let element = if size_of::<T>() == 4 { DType::F32 } else { DType::F64 };
    let (one, step) = (T::ONE, N as isize);
    // SAFETY: `Element` is implemented for `f32` and `f64` only, so `element` is the type
    // of all numbers here. The three pointers come from references, one of them unique,
    // to N columns of N numbers each: the next row is one number further, the next column
    // N numbers. No indices and no diagonal are passed. The processor has the
    // instructions.
    unsafe {
        gemm(
            element,
            IType::U64,
            instructions,
            N,
            N,
            N,
            ptr::from_mut(out).cast(),
            1,
            step,
            ptr::null(),
            ptr::null(),
            DstKind::Full,
            Accum::Replace,
            ptr::from_ref(a).cast(),
            1,
            step,
            false,
            ptr::null(),
            0,
            ptr::from_ref(b).cast(),
            1,
            step,
            false,
            ptr::from_ref(&one).cast(),
            1,
        );
    }
}
