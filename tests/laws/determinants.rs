//! Determinants and adjugates: laws of integers, which are exact.

use hadamard::Matrix;

law! {
    determinant_of_a_product[N](a: N x N, b: N x N):
        (a.cast::<i128>() * b.cast()).determinant()
            => i128::from(a.determinant()) * i128::from(b.determinant());
    for [1], [2], [3], [4], [5], [6]
}

law! {
    determinant_of_a_transpose[N](a: N x N): a.transpose().determinant() => a.determinant();
    for [1], [2], [3], [4], [5], [6]
}

law! {
    determinant_of_a_multiple[N](a: N x N, s: scalar):
        (a * s).determinant() => Matrix::<i64, N, 1>::splat(s).product() * a.determinant();
    for [1], [2], [3], [4], [5]
}

law! {
    // Sylvester's identity.
    determinant_of_the_identity_and_a_product[M, N](a: M x N, b: N x M):
        (Matrix::IDENTITY + a.cast::<i128>() * b.cast()).determinant()
            => (Matrix::IDENTITY + b.cast::<i128>() * a.cast()).determinant();
    for [1, 1], [2, 3], [4, 1], [5, 2]
}

law! {
    // The lemma behind Sherman's and Morrison's formula.
    determinant_after_a_rank_one_change[N](a: N x N, x: N x 1, y: N x 1):
        (a + x.outer(y)).determinant() => a.determinant() + y.dot(a.adjugate() * x);
    for [1], [2], [3], [4], [5]
}

law! {
    // (A + x yᵀ)⁻¹ = A⁻¹ - A⁻¹ x yᵀ A⁻¹ / (1 + yᵀ A⁻¹ x), multiplied by det A and by
    // det (A + x yᵀ), so that nothing is divided and it holds for singular matrices too.
    sherman_morrison[N](a: N x N, x: N x 1, y: N x 1):
        (a + x.outer(y)).adjugate() * a.determinant()
            => a.adjugate() * (a + x.outer(y)).determinant()
                - (a.adjugate() * x) * (y.transpose() * a.adjugate());
    for [1], [2], [3], [4]
}

law! {
    // The characteristic polynomial by Faddeev and LeVerrier, at A itself.
    cayley_hamilton[N](a: N x N): polynomial(a) => Matrix::ZERO;
    for [1], [2], [3], [4], [5]
}

fn polynomial<const N: usize>(a: Matrix<i64, N, N>) -> Matrix<i64, N, N> {
    (1..=N).fold(Matrix::IDENTITY, |value, k| {
        let product = a * value;
        product - Matrix::IDENTITY * (product.trace() / k as i64)
    })
}
