//! When a kernel is taken, and which: all thresholds.
//!
//! Numbers are times as ratios to the code that runs otherwise: below 1 the kernel is faster. They
//! are means over shapes, once from memory and once with operands that were computed just before,
//! on x86-64. Thresholds without a number were chosen by measurements that are not kept.

const IS_X86: bool = cfg!(target_arch = "x86_64");
const HAS_AVX: bool = cfg!(target_feature = "avx");
const ONLY_SSE: bool = IS_X86 && !HAS_AVX;
const HAS_AVX512: bool = cfg!(all(has_avx512, target_feature = "avx512f"));

/// At most so many terms of a product are written out.
const FEW_TERMS: usize = 8;

/// Whether zero is beside three elements in a register of four. Without AVX the first element would
/// cost two instructions, with AVX-512 zero costs a slow one.
pub(super) const FILLS_WITH_ZERO: bool = !HAS_AVX;

/// With so many columns, a tile takes all of them if it has the registers. Then each column of A is
/// loaded once for all.
pub(super) const ALL_COLUMNS: usize = 12;

/// With fewer elements, the compiler alone is better at elementwise operations: it takes elements of
/// several matrices of a batch at once.
pub(super) const LEAST_ELEMENTWISE: usize = 8;

/// Whether elementwise operations take the widest registers for so many bytes, or those of at most
/// 32 bytes. Elements are not aligned, so most registers of 64 bytes span two lines of the cache. If
/// a narrower one follows, its load waits for the store of the wider one: 4x6 of `f32` took 1.45 in
/// a chain, and 1.41 from memory; 8x8 took 0.86.
pub(super) const fn is_wide_elementwise(bytes: usize) -> bool {
    bytes >= 256 && bytes % 64 == 0
}

/// Whether an elementwise result begins as a copy of the operand. With AVX, the compiler writes out
/// the loops over registers too late to see that a result need not be in memory; without the copy,
/// 12x12 takes 5.9 times as long in a chain. With SSE2, 0.9 without the copy, but 2.1 for 5x3 of `f32`:
/// the same is so where elements are left that do not fill a register.
pub(super) const fn copies_first(bytes: usize) -> bool {
    HAS_AVX || bytes % 16 != 0
}

/// Whether four registers are taken at a time: up to 8x8, SSE2 takes 0.95 just computed. In longer
/// loops, counting would take as long as the operation.
pub(super) const fn takes_four(register: usize, bytes: usize) -> bool {
    register <= 16 || is_large_elementwise(bytes)
}

/// Whether a function of its own computes an elementwise result of so many bytes. Up to here, the
/// compiler writes out all registers, and keeps the result in them if it is used at once. Beyond,
/// a result in its place saves a copy: for 12x12 to 32x32 0.68 from memory, 0.82 in a chain.
pub(super) const fn is_large_elementwise(bytes: usize) -> bool {
    bytes
        > 36 * if HAS_AVX512 {
            64
        } else if HAS_AVX {
            32
        } else {
            16
        }
}

/// Rows of more registers than this are long enough to ask the processor for wider ones, and to call
/// a function that has them.
pub(super) const LONG_ROW: usize = 8;

/// With longer rows, elimination takes two rows at a time.
pub(super) const SHORT_ROW: usize = 8;

/// Up to so many elements, the compiler alone is better at subtracting a multiple of a column.
pub(super) const SHORT_COLUMN: usize = 8;

/// Whether a kernel computes the product of an `m x n` and an `n x q` matrix of `f32`.
///
/// With SSE2 alone, a B of fewer than three registers has to fill its registers: the compiler would
/// load the last elements together with those before, across two stores. 4x2x3 took 2.7 just
/// computed. Five rows use each element twice, which prevents that.
pub(super) const fn has_product_f32(m: usize, n: usize, q: usize) -> bool {
    if is_small_in_debug(m, n, q) {
        return false;
    }
    let fills = !ONLY_SSE || m == 5 || n * q >= 12 || n * q % 4 == 0;
    let is_3 = IS_X86 && m == 3 && n == 3 && (q == 3 || q == 1);
    (has_product(m, n, q) && fills) || is_3 || is_two_rows(m, n, q)
}

/// The same for `f64`. With AVX-512, plain loops would gather single elements in a product of two
/// 3 x 3 matrices. With SSE2 alone, three rows do not fill their registers: tiles took 0.77 to 1.00
/// from memory, and 1.0 to 2.7 just computed.
pub(super) const fn has_product_f64(m: usize, n: usize, q: usize) -> bool {
    if is_small_in_debug(m, n, q) {
        return false;
    }
    let is_3 = HAS_AVX512 && m == 3 && n == 3 && q == 3;
    (has_product(m, n, q) && !(ONLY_SSE && m == 3)) || is_3
}

/// Left to plain loops are
///
/// - single terms: 1.0 from memory and just computed, where tiles took 1.04 and 1.6;
/// - products of 3 x 3 matrices, which the compiler keeps in registers;
/// - on x86-64, small matrices by vectors: tiles took 0.98 from memory, but 1.7 just computed, with
///   AVX-512 0.97 and 1.8. Tiles keep four rows: in a loop over 4x4 matrices and vectors, the compiler
///   exchanges rows and columns of plain loops, which take 4.1 (`f32`) and 1.8 (`f64`) times as long.
const fn has_product(m: usize, n: usize, q: usize) -> bool {
    let is_small_by_vector = q == 1 && m <= 8 && n <= 8 && m != 4;
    n > 1 && (m >= 4 || (m == 3 && n > 3)) && !(IS_X86 && is_small_by_vector)
}

/// Nothing is inlined in a debug build, so small products take less time by plain loops: 4x4 0.4.
const fn is_small_in_debug(m: usize, n: usize, q: usize) -> bool {
    cfg!(debug_assertions) && m * n * q <= 64
}

/// Whether `product/two_rows.rs` takes a product of `f32`: 0.69, with AVX-512 0.40. For `f64`, a
/// kernel with AVX-512 took 0.6 from memory and 1.5 just computed.
pub(super) const fn is_two_rows(m: usize, n: usize, q: usize) -> bool {
    IS_X86 && m == 2 && n % 4 == 0 && q % 4 == 0
}

/// Whether the `n` terms of a product with `m` rows are written out, and B is loaded by whole
/// registers. So the compiler keeps operands that were just computed in registers: with two to five
/// columns 0.78 just computed, 1.01 from memory.
///
/// AVX fills a register with one element from memory by one instruction, which the compiler leaves
/// alone: there it was 1.15 just computed. Nor does it help where pairs of `f32` are left: 6x4x3 took
/// 1.6.
pub(super) const fn is_written_out(bytes: usize, m: usize, n: usize) -> bool {
    !HAS_AVX && n <= FEW_TERMS && !(bytes == 4 && m % 4 == 2)
}

/// Whether `product/quad.rs` takes a product of `f32`: with AVX-512 0.68 for 2, 4 and 8 columns,
/// 0.97 for 3 and 6, 1.00 for one. With SSE2 alone it would be 1.15.
#[cfg(all(target_arch = "x86_64", target_feature = "avx"))]
pub(super) const fn is_quad(m: usize, n: usize, q: usize) -> bool {
    m == 4 && n == 4 && q > 1
}

/// Whether `product/triple.rs` takes a product of two matrices of `f32`: 0.60. With AVX-512, tiles
/// take 0.94 of the time of a kernel that holds all nine elements in a register.
#[cfg(all(target_arch = "x86_64", not(all(has_avx512, target_feature = "avx512f"))))]
pub(super) const fn is_triple(m: usize, n: usize, q: usize) -> bool {
    m == 3 && n == 3 && q == 3
}

/// Whether `product/triple.rs` takes a product with a vector of `f32`: 0.70, with AVX-512 0.74.
#[cfg(target_arch = "x86_64")]
pub(super) const fn is_triple_by_vector(m: usize, n: usize, q: usize) -> bool {
    m == 3 && n == 3 && q == 1
}

/// Whether to call the function for products of all sizes. For a small product, the call and its
/// loops would cost more than the product.
pub(super) const fn is_large_product(m: usize, n: usize, q: usize) -> bool {
    let detects = cfg!(feature = "std") && !HAS_AVX;
    m * n * q > 16 * 16 * 16 || (detects && m >= 8 && n * q >= 64)
}

/// Whether the last of `m` rows are the first lanes of a register of `width` lanes, in one tile with
/// the register before if there is one. A tile has at most `tallest` registers of rows. By
/// measurement, it is slower
///
/// - if a narrower register holds all rows;
/// - if a single row is left, or a single column of a pair of rows, because narrower
///   registers need no shuffles for these;
/// - if at most two registers hold the rows of a small result, because these registers are
///   loaded as they were stored. (Widths are powers of two, so `m` rows take
///   `m.count_ones()` registers.)
pub(super) const fn takes_part(m: usize, q: usize, width: usize, tallest: usize) -> bool {
    let (left, is_small) = (m % width, m <= 8);
    left > 1
        && m > width / 2
        && if is_small { m.count_ones() > 2 || m == 3 || (m > width && q > 1) } else { tallest < 4 }
}

/// Whether a register that overlaps the one before computes the last `left` of `m`
/// rows. It does not in a small result: the compiler keeps that in registers only if no
/// two stores overlap.
pub(super) const fn overlaps(m: usize, left: usize, width: usize) -> bool {
    m > 8 && 2 * left > width
}

/// Whether a kernel transposes an `m x n` matrix of elements of so many bytes. With fewer elements,
/// the compiler is as good; the more so with AVX-512, which permutes two whole registers.
///
/// `f32` up to 8x8: four rows by eight 0.60 and 8x8 0.52 from memory, 1.00 just computed. Odd sizes
/// would be 0.75 from memory and 2.26 just computed. `f64`: 0.59 and 1.00.
pub(super) const fn has_transpose(bytes: usize, m: usize, n: usize) -> bool {
    let is_4 = m == 4 && n == 4;
    match bytes {
        4 if HAS_AVX512 => is_4 || is_large(m, n, 64),
        4 => (m == 4 && n == 8) || is_large(m, n, 64),
        _ => is_large(m, n, 16),
    }
}

/// Whether a matrix has no side shorter than 4, and so many elements.
const fn is_large(m: usize, n: usize, elements: usize) -> bool {
    m >= 4 && n >= 4 && m * n >= elements
}

/// Whether to call the function for transposes of all sizes. It writes to the place where the
/// result is returned, which saves a copy, and takes wider registers if the processor has them.
pub(super) const fn is_large_transpose(m: usize, n: usize) -> bool {
    m * n > if cfg!(target_feature = "avx512f") { 16 * 16 } else { 15 * 15 }
}
