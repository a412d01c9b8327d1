//! Functions of a matrix that structured ones do not have.

use super::refused;
use crate::linalg::{Lower, Symmetric, Upper};
use crate::structured::Diag;

refused! { trait [NewSymmetric] "a symmetric matrix is `Symmetric::from_lower(a)`, `from_upper(a)` or `from_diagonal(x)` here", "not known here under this name" }

impl<T, const N: usize> Symmetric<T, N> {
    refused! { [NewSymmetric] new [Out] (a: impl Sized) Out, Self }
    refused! { [NewSymmetric] from_matrix [Out] (a: impl Sized) Out, Self }
    refused! { [NewSymmetric] from_rows [Out] (rows: impl Sized) Out, Self }
    refused! { [NewSymmetric] from_columns [Out] (columns: impl Sized) Out, Self }
    refused! { [NewSymmetric] from_diag [Out] (x: impl Sized) Out, Self }
}

/// `Type [Trait] "message": functions;`
macro_rules! only_of_matrices {
    ($($Type:ident $Trait:tt $message:literal: $($name:ident($($argument:ident),*)),*;)*) => {$(
        refused! { trait $Trait $message, "not known of this type" }

        impl<T, const N: usize> $Type<T, N> {$(
            refused! { $Trait $name [Out] (&mut self $(, $argument: impl Sized)*) Out, Self }
        )*}
    )*};
}

only_of_matrices! {
    Symmetric [OfSymmetric] "`Symmetric` has sums, products and decompositions: for all else write `s.to_matrix()` or `s.as_matrix()` first":
        hadamard(b), hadamard_div(b), hadamard_pow(n), map(f), abs(), sum(), norm(), row(i),
        column(j),
        rows(), columns(), transpose(), lu(), qr(), svd(), pow_matrix(n), get(i, j), iter();
    Diag [OfDiag] "`Diag` has its diagonal, products and solutions: for all else write `d.to_matrix()` or `d.diagonal()` first":
        hadamard(b), map(f), abs(), sum(), norm(), row(i), column(j), sqrt(), pow_matrix(n),
        get(i, j), iter(), max(b), min(b);
    Lower [OfLower] "`Lower` has solutions, products and its inverse: for all else write `l.to_matrix()` first":
        hadamard(b), map(f), abs(), sum(), norm(), row(i), column(j), lu(), qr(), svd(),
        get(i, j), iter();
    Upper [OfUpper] "`Upper` has solutions, products and its inverse: for all else write `u.to_matrix()` first":
        hadamard(b), map(f), abs(), sum(), norm(), row(i), column(j), lu(), qr(), svd(),
        get(i, j), iter();
}
