//! When a kernel is taken, and which: all thresholds.
//!
//! Numbers are times as ratios to the code that runs otherwise: below 1 the kernel is faster. They
//! are means over shapes, once from memory and once with operands that were computed just before,
//! on x86-64. Thresholds without a number were chosen by measurements that are not kept.

const IS_X86: bool = cfg!(target_arch = "x86_64");
const HAS_AVX: bool = cfg!(target_feature = "avx");
const HAS_AVX512: bool = cfg!(all(has_avx512, target_feature = "avx512f"));

/// So many terms of a product with a vector are written out, and the vector is loaded by whole
/// registers. Up to 8x8: 0.62 (`f32`) and 0.59 (`f64`) just computed, 1.04 and 1.05 from memory.
pub(super) const FEW_TERMS: usize = 8;

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
/// 12x12 takes 5.9 times as long in a chain. With SSE2, 0.9 without the copy.
pub(super) const COPIES_FIRST: bool = HAS_AVX;

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
pub(super) const fn has_product_f32(m: usize, n: usize, q: usize) -> bool {
    let is_3 = IS_X86 && m == 3 && n == 3 && (q == 3 || q == 1);
    has_product(m, n) || is_3 || is_two_rows_f32(m, n, q)
}

/// The same for `f64`. With AVX-512, plain loops would gather single elements in a product of two
/// 3 x 3 matrices.
pub(super) const fn has_product_f64(m: usize, n: usize, q: usize) -> bool {
    let is_3 = HAS_AVX512 && m == 3 && n == 3 && q == 3;
    has_product(m, n) || is_3 || is_two_rows_f64(m, n, q)
}

/// With plain loops, the compiler keeps products of products of 3 x 3 matrices in registers.
const fn has_product(m: usize, n: usize) -> bool {
    m >= 4 || (m == 3 && n > 3)
}

/// Whether `product/two_rows.rs` takes a product of `f32`: 0.69, with AVX-512 0.40.
pub(super) const fn is_two_rows_f32(m: usize, n: usize, q: usize) -> bool {
    IS_X86 && m == 2 && n % 4 == 0 && q % 4 == 0
}

/// The same for `f64`: 0.75.
pub(super) const fn is_two_rows_f64(m: usize, n: usize, q: usize) -> bool {
    HAS_AVX512 && m == 2 && n % 2 == 0 && q % 4 == 0
}

/// Whether `product/quad.rs` takes a product of `f32`: with AVX-512 0.68 for 2, 4 and 8 columns,
/// 0.97 for 3 and 6, 1.00 for one. With SSE2 alone it would be 1.15.
#[cfg(all(target_arch = "x86_64", target_feature = "avx"))]
pub(super) const fn is_quad(m: usize, n: usize, q: usize) -> bool {
    m == 4 && n == 4 && q > 1
}

/// Whether `product/crossed.rs` takes a product of `f64` with more than three terms: for 3x5x5, 3x6x6
/// and 3x8x8 0.72 from memory and 0.85 just computed. With two to four columns it would be 0.94 and
/// 1.06.
#[cfg(all(target_arch = "x86_64", not(target_feature = "avx")))]
pub(super) const fn is_crossed(m: usize, q: usize) -> bool {
    m == 3 && q > 4
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

/// Whether a vector of `n` elements of so many bytes is loaded by whole registers, in a product with
/// `m` rows and `q` columns. AVX fills a register from memory by one instruction, which the compiler
/// leaves alone, but for two elements of type `f64`: 6x6 takes 0.32 just computed.
pub(super) const fn loads_whole(bytes: usize, m: usize, n: usize, q: usize) -> bool {
    q == 1 && n <= FEW_TERMS && (!HAS_AVX || (bytes == 8 && m % 4 == 2))
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
