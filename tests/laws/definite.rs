//! Positive definite matrices: Schur's product theorem, Oppenheim's and
//! Hadamard's inequalities. Horn and Johnson, Matrix Analysis, section 7.5 and
//! 7.8.
//!
//! Everything is exact: the determinants are those of integers, in `i128`.

use hadamard::Matrix;

law! {
    schur_product_is_positive_definite[N](x: N x N, y: N x N):
        leading_minors(definite(x).hadamard(definite(y))).iter().all(|&minor| minor > 0) => true;
    for [1], [2], [3], [4], [8]
}

law! {
    schur_product_has_a_positive_form[N](x: N x N, y: N x N, z: N x 1):
        z.dot(definite(x).hadamard(definite(y)) * z) > 0 => z.not_equal(Matrix::ZERO).any();
    for [1], [2], [3], [4], [8]
}

law! {
    schur_product_of_semidefinite_matrices[K, N](x: K x N, y: K x N):
        principal_minors(gram(x).hadamard(gram(y))).iter().all(|&minor| minor >= 0) => true;
    for [1, 1], [1, 2], [2, 3], [1, 4], [3, 4], [2, 5]
}

law! {
    schur_product_of_semidefinite_matrices_has_a_form[K, N](x: K x N, y: K x N, z: N x 1):
        z.dot(gram(x).hadamard(gram(y)) * z) >= 0 => true;
    for [1, 1], [1, 2], [2, 3], [1, 4], [3, 4], [2, 5], [4, 8]
}

law! {
    schur_form_is_a_sum_of_squares[K, N](x: K x N, y: K x N, z: N x 1):
        // The proof of the theorem: zᵀ(XᵀX ⊙ YᵀY)z = ‖X diag(z) Yᵀ‖².
        z.dot(gram(x).hadamard(gram(y)) * z) => (x * z.diag() * y.transpose()).norm_squared();
    for [1, 1], [1, 2], [2, 3], [1, 4], [3, 4], [2, 5], [4, 8]
}

law! {
    oppenheims_inequality[N](x: N x N, y: N x N):
        determinant(definite(x).hadamard(definite(y)))
            >= determinant(definite(x)) * product(definite(y).diagonal())
            => true;
    for [1], [2], [3], [4], [8]
}

law! {
    oppenheim_schur_inequality[N](x: N x N, y: N x N):
        // det(A ⊙ B) + det A det B >= det A ∏ bii + det B ∏ aii
        determinant(definite(x).hadamard(definite(y)))
            + determinant(definite(x)) * determinant(definite(y))
            >= determinant(definite(x)) * product(definite(y).diagonal())
                + determinant(definite(y)) * product(definite(x).diagonal())
            => true;
    for [1], [2], [3], [4], [8]
}

law! {
    hadamards_inequality[N](x: N x N):
        determinant(definite(x)) <= product(definite(x).diagonal()) => true;
    for [1], [2], [3], [4], [8]
}

law! {
    hadamards_inequality_for_any_matrix[N](x: N x N):
        // (det X)² <= ∏ ‖xj‖²
        determinant(x).pow(2)
            <= x.columns().map(|column| i128::from(column.norm_squared())).product::<i128>()
            => true;
    for [1], [2], [3], [4], [8]
}

/// XᵀX: positive semidefinite.
fn gram<const M: usize, const N: usize>(x: Matrix<i64, M, N>) -> Matrix<i64, N, N> {
    x.transpose() * x
}

/// XᵀX + I: positive definite.
///
/// Elements are from -9 to 9. Matrices larger than 4x4 have the elements 1
/// and -1 only. So no product of two minors exceeds `i128`: det(A ⊙ B) is at
/// most (9² · 4 + 1)⁸ < 2⁶⁷ for 4x4, and (8 + 1)¹⁶ < 2⁵¹ for 8x8.
fn definite<const N: usize>(x: Matrix<i64, N, N>) -> Matrix<i64, N, N> {
    gram(if N > 4 { x.signum() } else { x }) + Matrix::IDENTITY
}

fn product<const N: usize>(x: Matrix<i64, N, 1>) -> i128 {
    x.map(i128::from).product()
}

fn determinant<const N: usize>(a: Matrix<i64, N, N>) -> i128 {
    determinant_of(a, &(0..N).collect::<Vec<_>>())
}

fn leading_minors<const N: usize>(a: Matrix<i64, N, N>) -> Vec<i128> {
    (1..=N).map(|n| determinant_of(a, &(0..n).collect::<Vec<_>>())).collect()
}

fn principal_minors<const N: usize>(a: Matrix<i64, N, N>) -> Vec<i128> {
    let chosen = |set: u32| (0..N).filter(|&i| set >> i & 1 == 1).collect::<Vec<_>>();
    (1..1 << N).map(|set| determinant_of(a, &chosen(set))).collect()
}

/// The determinant of the rows and columns `chosen`, without fractions: Bareiss,
/// Sylvester's identity and multistep integer-preserving Gaussian elimination,
/// Mathematics of Computation 22, 1968.
fn determinant_of<const N: usize>(a: Matrix<i64, N, N>, chosen: &[usize]) -> i128 {
    let n = chosen.len();
    let row = |&i: &usize| chosen.iter().map(|&j| i128::from(a[(i, j)])).collect::<Vec<_>>();
    let mut rows = chosen.iter().map(row).collect::<Vec<_>>();
    let (mut sign, mut previous) = (1, 1);
    for k in 0..n {
        let Some(pivot) = (k..n).find(|&i| rows[i][k] != 0) else { return 0 };
        if pivot != k {
            rows.swap(pivot, k);
            sign = -sign;
        }
        for i in k + 1..n {
            for j in k + 1..n {
                rows[i][j] = (rows[i][j] * rows[k][k] - rows[i][k] * rows[k][j]) / previous;
            }
        }
        previous = rows[k][k];
    }
    sign * previous
}

#[test]
fn the_determinant_of_these_tests_is_one() {
    let a = Matrix::from_rows([[0, 2, 1], [3, -1, 4], [5, 0, 2]]);
    assert_eq!(determinant(a), 33);
    assert_eq!(determinant(a.transpose()), 33);
    assert_eq!(determinant(Matrix::from_rows([[1, 2], [2, 4]])), 0);
    assert_eq!(leading_minors(a), [0, -6, 33]);
}
