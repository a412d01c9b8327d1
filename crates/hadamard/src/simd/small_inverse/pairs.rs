//! Normals of affine maps of space of `f64`, by registers of two.
//!
//! Numbers are loaded in the pieces in which they are stored, as in `registers/three_columns.rs`: elements 0 to 1,
//! 2 to 3, 4 to 5, 6 to 7 and 8 of a matrix, 0 to 1 and 2 of a column.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128d;

/// Rows 0 to 1 of three columns x, y, z; the last rows of x and y; that of z, in the first lane.
struct Rows {
    columns: [__m128d; 3],
    last: __m128d,
    corner: __m128d,
}

/// sign(det A) cof(A), to multiply columns by; `None` if det A or a cofactor leaves the range.
///
/// # Safety
///
/// `a` is valid for reads of 9 elements.
#[inline(always)]
pub(super) unsafe fn cofactors(a: *const f64) -> Option<Cofactors> {
    // SAFETY: the pointer is the caller's; SSE2, which every x86-64 has.
    unsafe {
        let (rows, determinant) = crossed(&load(a));
        let determinant = arch::_mm_unpacklo_pd(determinant, determinant);
        let signs = arch::_mm_set1_pd(-0.0);
        let size = arch::_mm_andnot_pd(signs, determinant);
        let Rows { columns: [u, v, w], last, corner } = &rows;
        let sum = arch::_mm_add_pd(arch::_mm_add_pd(*u, *v), arch::_mm_add_pd(*w, *last));
        let sum = arch::_mm_andnot_pd(signs, arch::_mm_add_sd(sum, *corner));
        let largest = arch::_mm_set1_pd(f64::MAX);
        let is_finite =
            arch::_mm_and_pd(arch::_mm_cmple_pd(size, largest), arch::_mm_cmple_pd(sum, largest));
        let is_normal = arch::_mm_cmpge_pd(size, arch::_mm_set1_pd(f64::MIN_POSITIVE));
        let holds = arch::_mm_movemask_pd(arch::_mm_and_pd(is_finite, is_normal)) == 0b11;
        holds.then_some(Cofactors { rows, sign: arch::_mm_and_pd(signs, determinant) })
    }
}

/// What [`cofactors`] returns.
pub(super) struct Cofactors {
    rows: Rows,
    sign: __m128d,
}

impl Cofactors {
    /// Writes the product with a column to `out`.
    ///
    /// # Safety
    ///
    /// `x` is valid for reads and `out` for writes of 3 elements.
    #[inline(always)]
    pub(super) unsafe fn times(&self, x: *const f64, out: *mut f64) {
        // SAFETY: the pointers are the caller's; SSE2, which every x86-64 has.
        unsafe {
            let Rows { columns: [u, v, w], last, corner } = self.rows;
            let x2 = arch::_mm_xor_pd(arch::_mm_load_sd(x.add(2)), self.sign);
            let x = arch::_mm_xor_pd(arch::_mm_loadu_pd(x), self.sign);
            let (x0, x1) = (arch::_mm_unpacklo_pd(x, x), arch::_mm_unpackhi_pd(x, x));
            let sum = arch::_mm_add_pd(arch::_mm_mul_pd(u, x0), arch::_mm_mul_pd(v, x1));
            let sum = arch::_mm_add_pd(sum, arch::_mm_mul_pd(w, arch::_mm_unpacklo_pd(x2, x2)));
            arch::_mm_storeu_pd(out, sum);
            let end = summed(arch::_mm_mul_pd(last, x), arch::_mm_mul_sd(corner, x2));
            arch::_mm_store_sd(out.add(2), end);
        }
    }
}

/// # Safety
///
/// `a` is valid for reads of 9 elements.
#[inline(always)]
unsafe fn load(a: *const f64) -> Rows {
    // SAFETY: the pointer is the caller's; SSE2, which every x86-64 has.
    unsafe {
        let (first, second, third) =
            (arch::_mm_loadu_pd(a), arch::_mm_loadu_pd(a.add(2)), arch::_mm_loadu_pd(a.add(4)));
        Rows {
            columns: [
                first,
                arch::_mm_shuffle_pd::<0b01>(second, third),
                arch::_mm_loadu_pd(a.add(6)),
            ],
            last: arch::_mm_shuffle_pd::<0b10>(second, third),
            corner: arch::_mm_load_sd(a.add(8)),
        }
    }
}

/// The columns y × z, z × x and x × y, and the determinant, in the first lane.
#[inline(always)]
unsafe fn crossed(a: &Rows) -> (Rows, __m128d) {
    let Rows { columns: [x, y, z], last, corner } = *a;
    // SAFETY: SSE2, which every x86-64 has.
    unsafe {
        // Rows 1 to 2, and rows 2 and 0.
        let after = |x, last| arch::_mm_shuffle_pd::<0b01>(x, last);
        let around = |x, last| arch::_mm_shuffle_pd::<0b00>(last, x);
        let last_of_y = arch::_mm_unpackhi_pd(last, last);
        let (x1, x2) = (after(x, last), around(x, last));
        let (y1, y2) = (after(y, last_of_y), around(y, last_of_y));
        let (z1, z2) = (after(z, corner), around(z, corner));
        let minors =
            |x1, x2, y1, y2| arch::_mm_sub_pd(arch::_mm_mul_pd(x1, y2), arch::_mm_mul_pd(y1, x2));
        let (u, v, w) = (minors(y1, y2, z1, z2), minors(z1, z2, x1, x2), minors(x1, x2, y1, y2));
        // Row 2 of the first two.
        let (yz0, yz1) = (arch::_mm_unpacklo_pd(y, z), arch::_mm_unpackhi_pd(y, z));
        let (zx0, zx1) = (arch::_mm_unpacklo_pd(z, x), arch::_mm_unpackhi_pd(z, x));
        let end = arch::_mm_sub_pd(arch::_mm_mul_pd(yz0, zx1), arch::_mm_mul_pd(zx0, yz1));
        let corner = arch::_mm_sub_sd(arch::_mm_mul_sd(x, y1), arch::_mm_mul_sd(y, x1));
        let terms = arch::_mm_mul_pd(x, u);
        let determinant = summed(terms, arch::_mm_mul_sd(last, end));
        (Rows { columns: [u, v, w], last: end, corner }, determinant)
    }
}

/// The two lanes of `x` and the first one of `y`, one after another.
#[inline(always)]
unsafe fn summed(x: __m128d, y: __m128d) -> __m128d {
    // SAFETY: SSE2, which every x86-64 has.
    unsafe { arch::_mm_add_sd(arch::_mm_add_sd(x, arch::_mm_unpackhi_pd(x, x)), y) }
}
