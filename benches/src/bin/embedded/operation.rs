//! The operations, and their cost with CMSIS-DSP.

/// One operation.
pub struct Operation {
    /// Its name in the names of the programs.
    pub name: &'static str,
    pub title: &'static str,
    /// The operation of nalgebra. It has the same name in all but two rows.
    pub nalgebra: &'static str,
    /// Bytes of flash, instructions and bytes of stack of CMSIS-DSP, compiled with `-Os` and
    /// with `-O3`.
    ///
    /// `arm_mat_mult_f32`, `arm_mat_inverse_f32`, `arm_mat_cholesky_f32` with the two
    /// triangular solvers, and a step made of these, which inverts S. Compiled by GCC for the
    /// same processor and counted in the same emulator. Their Cholesky decomposition includes
    /// the `sqrtf` of newlib. The operations beyond 6x6 were not measured.
    pub cmsis: Option<[[usize; 3]; 2]>,
}

pub const OPERATIONS: [Operation; 16] = [
    Operation {
        name: "product-3",
        title: "product 3x3",
        nalgebra: "product-3",
        cmsis: Some([[128, 315, 68], [208, 294, 76]]),
    },
    Operation {
        name: "product-4",
        title: "product 4x4",
        nalgebra: "product-4",
        cmsis: Some([[128, 643, 68], [208, 585, 76]]),
    },
    Operation {
        name: "product-6",
        title: "product 6x6",
        nalgebra: "product-6",
        cmsis: Some([[128, 1899, 68], [208, 1689, 76]]),
    },
    Operation {
        name: "inverse-3",
        title: "inverse 3x3",
        nalgebra: "inverse-3",
        cmsis: Some([[860, 1018, 188], [976, 878, 196]]),
    },
    Operation {
        name: "inverse-4",
        title: "inverse 4x4",
        nalgebra: "inverse-4",
        cmsis: Some([[856, 1773, 212], [968, 1521, 220]]),
    },
    Operation {
        name: "inverse-6",
        title: "inverse 6x6",
        nalgebra: "inverse-6",
        cmsis: Some([[1148, 4462, 284], [1244, 3808, 292]]),
    },
    Operation {
        name: "cholesky-6",
        title: "Cholesky solve 6x6",
        nalgebra: "cholesky-6",
        cmsis: Some([[2048, 2006, 456], [2236, 1717, 436]]),
    },
    Operation {
        name: "kalman-6-3",
        title: "Kalman step 6/3",
        nalgebra: "kalman-6-3",
        cmsis: Some([[1736, 9949, 1116], [2036, 8906, 1124]]),
    },
    Operation {
        name: "quotient-3",
        title: "adj A / det A, 3x3",
        nalgebra: "inverse-3",
        cmsis: Some([[860, 1018, 188], [976, 878, 196]]),
    },
    Operation {
        name: "quotient-4",
        title: "adj A / det A, 4x4",
        nalgebra: "inverse-4",
        cmsis: Some([[856, 1773, 212], [968, 1521, 220]]),
    },
    Operation {
        name: "product-12-1",
        title: "12x12 by 12x1",
        nalgebra: "product-12-1",
        cmsis: None,
    },
    Operation {
        name: "product-12-12",
        title: "12x12 by 12x12",
        nalgebra: "product-12-12",
        cmsis: None,
    },
    Operation {
        name: "congruence-15",
        title: "A P Aᵀ, 15x15",
        nalgebra: "congruence-15",
        cmsis: None,
    },
    Operation {
        name: "scaled-sum-12",
        title: "y += x s, 12",
        nalgebra: "scaled-sum-12",
        cmsis: None,
    },
    Operation {
        name: "norm-120",
        title: "norm of 120 elements",
        nalgebra: "norm-120",
        cmsis: None,
    },
    Operation {
        name: "kalman-15-6",
        title: "Kalman step 15/6",
        nalgebra: "kalman-15-6",
        cmsis: None,
    },
];

/// An operation of `hadamard` as operators write it, and by a form that saves a temporary.
pub struct Saving {
    pub title: &'static str,
    /// The names of the two programs.
    pub programs: [&'static str; 2],
    /// Both ways in Rust.
    pub code: [&'static str; 2],
}

pub const SAVINGS: [Saving; 4] = [
    Saving {
        title: "C + A s",
        programs: ["temporary-scaled", "temporary-add-scaled"],
        code: ["c += a * s", "c.add_scaled(a, s)"],
    },
    Saving {
        title: "A + B",
        programs: ["temporary-sum", "temporary-add-to"],
        code: ["*c = a + b", "a.add_to(b, c)"],
    },
    Saving {
        title: "A - B",
        programs: ["temporary-difference", "temporary-sub-to"],
        code: ["*c = a - b", "a.sub_to(b, c)"],
    },
    Saving {
        title: "C + Aᵀ B",
        programs: ["temporary-tr-product", "temporary-add-tr-product"],
        code: ["c += a.tr_mul(b)", "c.add_tr_product(a, b)"],
    },
];
