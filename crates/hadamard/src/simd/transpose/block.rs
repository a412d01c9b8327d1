//! Square blocks, and matrices of them.

/// A square block that registers transpose.
pub(super) trait Block {
    type Element: Copy;
    type Narrow: Block<Element = Self::Element>;
    const SIZE: usize;

    /// Transposes a block, given the distances from one column to the next.
    ///
    /// # Safety
    ///
    /// `a` is valid for reads and `out` for writes of `SIZE` columns of `SIZE` elements.
    unsafe fn transpose(
        a: *const Self::Element,
        a_column: usize,
        out: *mut Self::Element,
        out_column: usize,
    );
}

/// Transposes the rows and columns of A in two ranges: first whole blocks, then the rest
/// by smaller ones.
///
/// # Safety
///
/// The ranges are within an `a_column x out_column` matrix at `a`, of which the transpose
/// fits at `out`.
#[inline(always)]
pub(super) unsafe fn region<B: Block>(
    a: *const B::Element,
    a_column: usize,
    out: *mut B::Element,
    out_column: usize,
    rows: (usize, usize),
    columns: (usize, usize),
) {
    let (mut i, mut j) = (rows.0, columns.0);
    // SAFETY: the blocks and the ranges that are left lie in the ranges.
    unsafe {
        while j + B::SIZE <= columns.1 {
            i = rows.0;
            while i + B::SIZE <= rows.1 {
                let from = a.add(i + j * a_column);
                B::transpose(from, a_column, out.add(j + i * out_column), out_column);
                i += B::SIZE;
            }
            j += B::SIZE;
        }
        if const { B::SIZE > 1 } {
            if i < rows.1 {
                region::<B::Narrow>(a, a_column, out, out_column, (i, rows.1), (columns.0, j));
            }
            if j < columns.1 {
                region::<B::Narrow>(a, a_column, out, out_column, rows, (j, columns.1));
            }
        }
    }
}

/// Blocks of four, two and one.
pub(super) struct Four<E>(E);
pub(super) struct Two<E>(E);
pub(super) struct One<E>(E);

impl<E: Copy> Block for One<E> {
    type Element = E;
    type Narrow = Self;
    const SIZE: usize = 1;

    #[inline]
    unsafe fn transpose(a: *const E, _: usize, out: *mut E, _: usize) {
        // SAFETY: the caller's.
        unsafe { *out = *a }
    }
}

/// A block of four, made of blocks of two.
///
/// # Safety
///
/// As for [`Block::transpose`], for a block of four.
#[cfg(not(target_feature = "avx"))]
#[inline]
pub(super) unsafe fn four_twos<E>(a: *const E, a_column: usize, out: *mut E, out_column: usize)
where
    Two<E>: Block<Element = E>,
{
    // SAFETY: columns `j` and `j + 1` of the block of four, above and below its middle.
    unsafe {
        let mut j = 0;
        while j < 4 {
            Two::<E>::transpose(a.add(j * a_column), a_column, out.add(j), out_column);
            let (a, out) = (a.add(2 + j * a_column), out.add(j + 2 * out_column));
            Two::<E>::transpose(a, a_column, out, out_column);
            j += 2;
        }
    }
}
