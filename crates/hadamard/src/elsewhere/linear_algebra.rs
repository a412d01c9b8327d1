//! Inverses, determinants and decompositions.

use super::{methods, sized_methods};

methods! {
    [Inv] "the inverse is `a.inverse()` here, a `Result`":
        inv(), invert(), inverted(), try_inverse(), try_invert(), inverse_transform();
    [TryInverseMut] "the inverse in place is `a.inverse_in_place()` here": try_inverse_mut();
    [Det] "the determinant is `a.determinant()` here": det();
    [Pinv] "the pseudo-inverse is `a.pseudo_inverse()` here": pinv();
    [Eig] "eigenvalues are `a.eigenvalues()` here, and of symmetric matrices `a.symmetric_eigen()` or `a.symmetric_eigenvalues()`":
        eig(), eigen(), eigvals(), eigh(), eigvalsh(), eigvecs(), complex_eigenvalues(),
        eigen_values(), eigen_vectors(), eigen_decomposition();
    [Svdvals] "singular values are `a.svd()?.singular_values()` here": svdvals();
    [Expm] "the exponential of a matrix is `a.exp_matrix()` here, and `a.exp()` that of each element":
        expm(), exponential(), matrix_exp(), exp_m(), matrix_exponential();
    [Logm] "the logarithm of a matrix is `a.ln_matrix()` here, and `a.ln()` that of each element":
        logm();
    [Sqrtm] "the square root of a matrix is `a.sqrt_matrix()` here, and `a.sqrt()` that of each element":
        sqrtm();
    [MatrixPower] "A A … A is `a.pow_matrix(n)` here, and `a.hadamard_pow(n)` the power of each element":
        matrix_power(n), mpower(n), powm(n), mpow(n), matrix_pow(n);
    [Chol] "the Cholesky decomposition is `a.cholesky()` here":
        chol(), llt(), cholesky_decomposition();
    [PartialPivLu] "the LU decomposition, with exchanges of rows, is `a.lu()` here":
        partialPivLu(), partial_piv_lu(), fullPivLu(), full_piv_lu(), lu_decomposition();
    [HouseholderQr] "the QR decomposition is `a.qr()` here": householderQr(), qr_decomposition();
    [ColPivQr] "the QR decomposition with exchanges of columns is `a.qr_pivoted()` here":
        colPivHouseholderQr(), col_piv_qr();
    [JacobiSvd] "the singular value decomposition is `a.svd()` here":
        jacobiSvd(), bdcSvd(), svd_decomposition();
    [Mldivide] "A X = B is solved by `a.solve(b)` here, and by `a.lstsq(b)` where A is not square":
        mldivide(b), linsolve(b), least_squares(b);
    [Cond] "the condition is `a.svd()?.condition()` here": cond(), condition_number();
    [Adj] "the adjugate is `a.adjugate()` here, and the conjugate transpose `a.adjoint()`": adj();
    [Null] "the null space is `a.svd()?.null_space()` here": null(), nullspace(), kernel();
    [SchurDecomposition] "the Schur form is `a.schur()` here": schur_decomposition(), real_schur();
    [SelfAdjointEigen] "eigenvalues and eigenvectors of a symmetric matrix are `a.symmetric_eigen()` here":
        self_adjoint_eigen(), selfadjoint_eigen(), symmetric_eigen_decomposition();
    [Ldl] "the LDLᵀ decomposition is `a.ldlt()` here": ldl(), udu();
    [PolarDecomposition] "the polar decomposition is `a.svd()?.polar()` here":
        polar_decomposition();
    [IsInvertible] "whether A has an inverse is `a.inverse().is_ok()` here, and how close it is to having none `a.lu()?.rcond()`":
        is_invertible(), is_singular(), isInvertible();
    [SolveTriangular] "a triangular system is solved by `a.lower().solve(b)` or `a.upper().solve(b)` here":
        solve_lower_triangular(b), solve_upper_triangular(b), solve_triangular(b);
    [Unitary] "whether A is orthogonal is `a.is_orthogonal(tolerance)` here":
        isUnitary(), isOrthogonal(), is_special_orthogonal(tolerance), is_unitary();
    [IsDiagonal] "whether A is close to another matrix is `a.is_close(b, tolerance)` here, and to the identity `a.is_identity(tolerance)`":
        isIdentity(), isZero(), isDiagonal(), is_zero_matrix();
    [SingularValues] "singular values are `a.svd()?.singular_values()` here": singular_values();
    [Rref] "there is no echelon form here: A X = B is solved by `a.solve(b)`, and the rank is `a.svd()?.rank()`":
        rref(), row_echelon();
    [Tr] "the trace is `a.trace()` here, and the transpose `a.transpose()`": tr(), t(), T();
    [ConjugateTranspose] "the conjugate transpose is `a.adjoint()` here": H();
}

sized_methods! {
    [Minor] [I, J] "the matrix without row {I} and column {J} is `a.without({I}, {J})` here, and its determinant the minor": {
        minor()
    };
}
