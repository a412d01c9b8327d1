//! Kronecker products A ⊗ B, Khatri-Rao products A ∗ B (column by column) and
//! face-splitting products A • B (row by row).
//!
//! Slyusar, A family of face products of matrices and its properties,
//! Cybernetics and Systems Analysis 35, 1999; Van Loan, The ubiquitous Kronecker
//! product, Journal of Computational and Applied Mathematics 123, 2000.

use hadamard::Matrix;

// Definitions.

law! {
    kron_by_index[M, N, P, Q, MP, NQ](a: M x N, b: P x Q) where [MP = M * P, NQ = N * Q]:
        a.kron(b) => Matrix::from_fn(|i, j| a[(i / P, j / Q)] * b[(i % P, j % Q)]);
    floats { equal }
    for [1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 6, 6], [5, 2, 1, 7, 5, 14], [8, 8, 2, 4, 16, 32]
}

law! {
    khatri_rao_is_column_by_column[M, N, P, MP](a: M x N, b: P x N) where [MP = M * P]:
        a.khatri_rao(b) => Matrix::from_fn(|i, j| a.column(j).kron(b.column(j))[i]);
    floats { equal }
    for [1, 1, 1, 1], [2, 3, 3, 6], [5, 2, 4, 20], [1, 7, 8, 8], [8, 4, 8, 64]
}

law! {
    face_splitting_is_row_by_row[M, N, Q, NQ](a: M x N, b: M x Q) where [NQ = N * Q]:
        a.face_splitting(&b) => Matrix::from_fn(|i, j| a.row(i).kron(b.row(i))[(0, j)]);
    floats { equal }
    for [1, 1, 1, 1], [2, 3, 3, 9], [5, 2, 4, 8], [1, 7, 8, 56], [8, 8, 8, 64]
}

law! {
    kron_of_column_and_row_is_their_outer_product[M, N](x: M x 1, y: N x 1)
    where [M = M * 1, N = 1 * N]:
        x.kron(y.transpose()) => x.outer(y) => x * y.transpose();
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Algebra.

law! {
    kron_is_bilinear[M, N, P, Q, MP, NQ](k: scalar, a: M x N, b: P x Q, c: P x Q)
    where [MP = M * P, NQ = N * Q]:
        a.kron(k * b + c) => k * a.kron(b) + a.kron(c) => (k * a).kron(b) + a.kron(&c);
    floats { |L - R| <= gamma(6) * a.abs().kron(k.abs() * b.abs() + c.abs()) }
    for [1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 6, 6], [5, 2, 1, 7, 5, 14], [3, 3, 4, 4, 12, 12]
}

law! {
    kron_associates[M, N, P, Q, R, S, MP, NQ, PR, QS, MPR, NQS](a: M x N, b: P x Q, c: R x S)
    where [MP = M * P, NQ = N * Q, PR = P * R, QS = Q * S,
        MPR = MP * R, NQS = NQ * S, MPR = M * PR, NQS = N * QS]:
        a.kron(b).kron(c) => a.kron(b.kron(c));
    floats { |L - R| <= gamma(4) * a.kron(b).kron(c).abs() }
    for [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 2, 1, 6, 6, 6, 2, 12, 6]
}

law! {
    kron_transposes[M, N, P, Q, MP, NQ](a: M x N, b: P x Q) where [MP = M * P, NQ = N * Q]:
        a.kron(b).transpose() => a.transpose().kron(b.transpose());
    floats { equal }
    for [1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 6, 6], [5, 2, 1, 7, 5, 14], [4, 4, 3, 3, 12, 12]
}

law! {
    trace_of_kron[M, P, MP](a: M x M, b: P x P) where [MP = M * P]:
        a.kron(b).trace() => a.trace() * b.trace();
    // M P roundings on the left, (M - 1) + (P - 1) + 1 on the right.
    floats { |L - R| <= gamma(M * P + M + P - 1) * (a.abs().trace() * b.abs().trace()) }
    for [1, 1, 1], [2, 3, 6], [4, 4, 16], [1, 7, 7]
}

law! {
    sum_of_kron[M, N, P, Q, MP, NQ](a: M x N, b: P x Q) where [MP = M * P, NQ = N * Q]:
        a.kron(b).sum() => a.sum() * b.sum();
    floats { |L - R| <= gamma(MP * NQ + M * N + P * Q - 1) * (a.abs().sum() * b.abs().sum()) }
    for [1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 6, 6], [5, 2, 1, 7, 5, 14]
}

// The mixed products. The left side has N Q terms of three products each, so
// N Q + 2 roundings; the right one has N, Q and one more.

law! {
    kron_times_kron[M, N, P, Q, R, S, MP, NQ, RS](a: M x N, b: P x Q, c: N x R, d: Q x S)
    where [MP = M * P, NQ = N * Q, RS = R * S]:
        a.kron(b) * c.kron(d) => (a * c).kron(b * d);
    floats { |L - R| <= gamma(NQ + N + Q + 3) * ((a.abs() * c.abs()).kron(b.abs() * d.abs())) }
    for [1, 1, 1, 1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 1, 4, 6, 6, 4], [3, 3, 3, 3, 3, 3, 9, 9, 9]
}

law! {
    face_splitting_times_khatri_rao[M, N, Q, R, NQ](a: M x N, b: M x Q, c: N x R, d: Q x R)
    where [NQ = N * Q]:
        a.face_splitting(b) * c.khatri_rao(d) => (a * c).hadamard(b * d);
    floats { |L - R| <= gamma(NQ + N + Q + 3) * ((a.abs() * c.abs()).hadamard(b.abs() * d.abs())) }
    for [1, 1, 1, 1, 1], [2, 3, 4, 5, 12], [3, 3, 3, 3, 9], [5, 2, 7, 1, 14]
}

law! {
    face_splitting_times_kron[M, N, Q, R, S, NQ, RS](a: M x N, b: M x Q, c: N x R, d: Q x S)
    where [NQ = N * Q, RS = R * S]:
        a.face_splitting(b) * c.kron(d) => (a * c).face_splitting(b * d);
    floats { |L - R| <= gamma(NQ + N + Q + 3)
        * ((a.abs() * c.abs()).face_splitting(b.abs() * d.abs())) }
    for [1, 1, 1, 1, 1, 1, 1], [2, 3, 4, 5, 2, 12, 10], [3, 3, 3, 3, 3, 9, 9]
}

law! {
    kron_times_khatri_rao[M, N, P, Q, R, MP, NQ](a: M x N, b: P x Q, c: N x R, d: Q x R)
    where [MP = M * P, NQ = N * Q]:
        a.kron(b) * c.khatri_rao(d) => (a * c).khatri_rao(b * d);
    floats { |L - R| <= gamma(NQ + N + Q + 3)
        * ((a.abs() * c.abs()).khatri_rao(b.abs() * d.abs())) }
    for [1, 1, 1, 1, 1, 1, 1], [2, 3, 4, 5, 2, 8, 15], [3, 3, 3, 3, 3, 9, 9]
}

law! {
    gram_matrix_of_khatri_rao[M, N, P, MP](a: M x N, b: P x N) where [MP = M * P]:
        a.khatri_rao(b).transpose() * a.khatri_rao(b)
            => (a.transpose() * a).hadamard(b.transpose() * b);
    floats { |L - R| <= gamma(MP + M + P + 3)
        * ((a.transpose().abs() * a.abs()).hadamard(b.transpose().abs() * b.abs())) }
    for [1, 1, 1, 1], [2, 3, 3, 6], [5, 2, 4, 20], [1, 7, 8, 8]
}

// With the Hadamard product and with transposes.

law! {
    hadamard_of_krons[M, N, P, Q, MP, NQ](a: M x N, b: P x Q, c: M x N, d: P x Q)
    where [MP = M * P, NQ = N * Q]:
        a.kron(b).hadamard(c.kron(d)) => a.hadamard(c).kron(b.hadamard(d));
    floats { |L - R| <= gamma(6) * a.kron(b).hadamard(c.kron(d)).abs() }
    for [1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 6, 6], [5, 2, 1, 7, 5, 14], [4, 4, 2, 2, 8, 8]
}

law! {
    hadamard_of_khatri_raos[M, N, P, MP](a: M x N, b: P x N, c: M x N, d: P x N)
    where [MP = M * P]:
        a.khatri_rao(b).hadamard(c.khatri_rao(d)) => a.hadamard(c).khatri_rao(b.hadamard(d));
    floats { |L - R| <= gamma(6) * a.khatri_rao(b).hadamard(c.khatri_rao(d)).abs() }
    for [1, 1, 1, 1], [2, 3, 3, 6], [5, 2, 4, 20], [1, 7, 8, 8]
}

law! {
    transpose_of_face_splitting_is_khatri_rao[M, N, Q, NQ](a: M x N, b: M x Q)
    where [NQ = N * Q]:
        a.face_splitting(b).transpose() => a.transpose().khatri_rao(b.transpose());
    floats { equal }
    for [1, 1, 1, 1], [2, 3, 3, 9], [5, 2, 4, 8], [1, 7, 8, 56]
}

law! {
    khatri_rao_times_a_vector[M, N, P, MP](a: M x N, x: N x 1, b: P x N) where [MP = M * P]:
        // vec(B diag(x) Aᵀ) = (A ∗ B) x
        (b * x.diag() * a.transpose()).as_slice().to_vec()
            => (a.khatri_rao(b) * x).as_slice().to_vec();
    for [1, 1, 1, 1], [2, 3, 3, 6], [5, 2, 4, 20], [1, 7, 8, 8]
}

law! {
    kron_times_a_vector[M, N, P, Q, MP, NQ](a: M x N, b: P x Q, x: NQ x 1)
    where [MP = M * P, NQ = N * Q]:
        // vec(B X Aᵀ) = (A ⊗ B) vec(X)
        (b * Matrix::<T, Q, N>::try_from(x.as_slice()).unwrap() * a.transpose()).as_slice().to_vec()
            => (a.kron(b) * x).as_slice().to_vec();
    for [1, 1, 1, 1, 1, 1], [2, 3, 3, 2, 6, 6], [5, 2, 1, 7, 5, 14]
}
