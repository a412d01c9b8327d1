//! Free functions.

use super::refused;

/// `[Trait] "message": functions;`
macro_rules! functions {
    ($($Trait:tt $message:literal: $($name:ident($($argument:ident: $A:ident),*)),*;)*) => {$(
        refused! { trait $Trait $message, "not known here under this name" }

        $(refused! { $Trait $name [$($A,)* Out] ($($argument: $A),*) Out, ($($A,)*) })*
    )*};
}

functions! {
    [HstackFunction] "side by side is `block![a, b]` or `a.hstack(b)` here":
        hstack(a: A, b: B), hcat(a: A, b: B), horzcat(a: A, b: B);
    [VstackFunction] "one below the other is `block![a; b]` or `a.vstack(b)` here":
        vstack(a: A, b: B), vcat(a: A, b: B), vertcat(a: A, b: B);
    [OnesFunction] "a matrix of ones is `Matrix::splat(1.0)` here, of the shape in its type":
        ones(m: A, n: B);
    [ZerosFunction] "a matrix of zeros is `Matrix::zeros()` here, of the shape in its type":
        zeros(m: A, n: B);
    [EyeFunction] "the identity is `Matrix::identity()` here, of the shape in its type": eye(n: A);
    [KronFunction] "the Kronecker product is `a.kron(b)` here": kron(a: A, b: B);
    [DotFunction] "the product of two columns is `x.dot(y)` here, and that of matrices `a * b`":
        dot(a: A, b: B);
    [MatmulFunction] "the matrix product is `a * b` here": matmul(a: A, b: B);
    [CrossFunction] "the cross product is `x.cross(y)` here": cross(a: A, b: B);
    [OuterFunction] "the outer product is `x.outer(y)` here": outer(a: A, b: B);
    [NormFunction] "the norm is `x.norm()` here": norm(a: A);
    [DetFunction] "the determinant is `a.determinant()` here": det(a: A), determinant(a: A);
    [InvFunction] "the inverse is `a.inverse()` here, a `Result`": inv(a: A), inverse(a: A);
    [TransposeFunction] "the transpose is `a.transpose()` here": transpose(a: A);
    [TraceFunction] "the trace is `a.trace()` here": trace(a: A);
    [SolveFunction] "A X = B is solved by `a.solve(b)` here":
        solve(a: A, b: B), linsolve(a: A, b: B);
    [EigFunction] "eigenvalues are `a.eigenvalues()` here, and of symmetric matrices `a.symmetric_eigen()`":
        eig(a: A), eigen(a: A), eigvals(a: A);
    [SvdFunction] "the singular value decomposition is `a.svd()` here": svd(a: A);
    [DiagFunction] "the diagonal of a matrix is `a.diagonal()` here, and a diagonal matrix `x.diag()`":
        diag(a: A);
    [ArrayFunction] "a matrix is `mat![1, 2; 3, 4]` here, and a column `vector![1, 2, 3]`":
        array(a: A);
    [CholFunction] "the Cholesky decomposition is `a.cholesky()` here": chol(a: A);
    [PinvFunction] "the pseudo-inverse is `a.pseudo_inverse()` here": pinv(a: A);
    [ExpmFunction] "the exponential of a matrix is `a.exp_matrix()` here": expm(a: A);
    [EighFunction] "eigenvalues and eigenvectors of a symmetric matrix are `a.symmetric_eigen()` here":
        eigh(a: A);
    [CondFunction] "the condition is `a.svd()?.condition()` here": cond(a: A);
    [NumelFunction] "the number of elements is `a.as_slice().len()` here": numel(a: A);
    [RepmatFunction] "copies side by side are `block![a, a; a, a]` here, or `Matrix::ONES.kron(a)`":
        repmat(a: A, m: B, n: C);
    [LuFunction] "the LU decomposition is `a.lu()` here": lu(a: A);
    [QrFunction] "the QR decomposition is `a.qr()` here": qr(a: A);
    [CholeskyFunction] "the Cholesky decomposition is `a.cholesky()` here": cholesky(a: A);
    [LstsqFunction] "least squares are `a.lstsq(b)` here": lstsq(a: A, b: B);
    [LinspaceFunction] "evenly spaced numbers are `Vector::from_fn(|i, _| low + step * i as f64)` here":
        linspace(low: A, high: B, count: C);
    [SqrtmFunction] "the square root of a matrix is `a.sqrt_matrix()` here": sqrtm(a: A);
    [LogmFunction] "the logarithm of a matrix is `a.ln_matrix()` here": logm(a: A);
    [AllcloseFunction] "whether two matrices are close is `a.is_close(b, tolerance)` here":
        allclose(a: A, b: B);
    [RankFunction] "the rank is `a.svd()?.rank()` here": rank(a: A), matrix_rank(a: A);
    [ConcatenateFunction] "side by side is `block![a, b]` here, and one below the other `block![a; b]`":
        concatenate(a: A, b: B);
}
