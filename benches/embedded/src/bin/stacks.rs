//! The stack that the functions of `hadamard::linalg` take, for square matrices of some sizes.
//!
//! Prints the name, the size, the bytes of stack, and the bytes of the result.

#![no_std]
#![no_main]

use core::hint::black_box;

use bare_metal_runtime::{entry, print, print_u32, stack};
use hadamard::Matrix;
use hadamard::linalg::{Cholesky, Ldlt, Lu, Qr};
use hadamard_embedded::inputs::definite;

entry!(main);

/// Functions that take a matrix and keep their result until they return. Some write it to a
/// given place.
macro_rules! functions {
    ($($name:ident: $a:ident => $result:expr $(, and $out:ident => $then:expr)?;)*) => {
        $(
            #[inline(never)]
            fn $name<const N: usize>($a: &Matrix<f32, N, N>) -> usize {
                #[allow(unused_mut, reason = "only some results are changed in their place")]
                let mut result = $result;
                $(
                    let $out = &mut result;
                    _ = black_box($then);
                )?
                size_of_val(black_box(&result))
            }
        )*

        fn measure<const N: usize>() {
            let a = Matrix::from_fn(|i, j| definite(i, j, N));
            $(
                let mut result = 0;
                let bytes = stack(|| result = $name::<N>(&a));
                line(stringify!($name), [N as u32, bytes, result as u32]);
            )*
        }
    };
}

functions! {
    solve: a => a.solve(a.column(0));
    lu: a => a.lu();
    lu_to: a => Lu::IDENTITY, and out => a.lu_to(out);
    inverse: a => a.inverse();
    inverse_in_place: a => *a, and out => out.inverse_in_place();
    determinant: a => a.determinant();
    cholesky: a => a.cholesky();
    cholesky_to: a => Cholesky::IDENTITY, and out => a.cholesky_to(out);
    ldlt: a => a.ldlt();
    ldlt_to: a => Ldlt::IDENTITY, and out => a.ldlt_to(out);
    qr: a => a.qr();
    qr_to: a => Qr::IDENTITY, and out => a.qr_to(out);
    qr_pivoted: a => a.qr_pivoted();
    svd: a => a.svd();
    pseudo_inverse: a => a.pseudo_inverse();
    symmetric_eigenvalues: a => a.symmetric_eigenvalues();
    symmetric_eigen: a => a.symmetric_eigen();
    hessenberg: a => a.hessenberg();
    eigenvalues: a => a.eigenvalues();
    schur: a => a.schur();
    exp_matrix: a => a.exp_matrix();
    sqrt_matrix: a => a.sqrt_matrix();
}

fn line(name: &str, numbers: [u32; 3]) {
    print(name);
    for number in numbers {
        print(" ");
        print_u32(number);
    }
    print("\n");
}

fn main() -> u8 {
    measure::<3>();
    measure::<4>();
    measure::<6>();
    measure::<12>();
    0
}
