//! Relations for the columns that have an element of a name.

use super::OnlyDims;

/// `Name: lengths, doc, message;`
macro_rules! fields {
    ($($Name:ident: $($length:literal)*, $doc:literal, $message:literal;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $message, label = "this matrix is {M}x{N}")]
        pub trait $Name<const M: usize, const N: usize> {}
        $(impl<D: OnlyDims> $Name<$length, 1> for D {})*
    )*};
}

fields! {
    XyShape: 2 3 4, "The elements x and y: of a column of 2, 3 or 4.",
        "a {M}x{N} matrix has no `x` and `y`: it takes a column of 2, 3 or 4 elements";
    XyzShape: 3 4, "The elements x, y and z: of a column of 3 or 4.",
        "a {M}x{N} matrix has no `x`, `y` and `z`: it takes a column of 3 or 4 elements";
}
