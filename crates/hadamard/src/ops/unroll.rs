//! Loops that are written out.

/// Repeats a block for each of some numbers.
///
/// A compiler that optimises for size does not unroll the loop. With few numbers, most
/// instructions of such a loop count and compute addresses.
macro_rules! unroll {
    ($index:ident in $($value:literal)*: $body:block) => {
        $({
            let $index = $value;
            $body
        })*
    };
}

pub(crate) use unroll;
