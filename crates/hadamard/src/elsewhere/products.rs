//! Products, and other operations of two matrices.

use super::methods;

methods! {
    [ComponentMul] "the elementwise product is `a.hadamard(b)` here":
        component_mul(b), cwiseProduct(b), mul_element_wise(b), element_mul(b), elementwise_mul(b),
        element_wise_mul(b), component_wise_mul(b), mul_elementwise(b), matrix_comp_mult(b),
        comp_mul(b), multiply(b);
    [ComponentMulAssign] "the elementwise product in place is `a.hadamard_assign(b)` here":
        component_mul_assign(b), mul_assign_element_wise(b);
    [ComponentDiv] "the elementwise quotient is `a.hadamard_div(b)` here":
        component_div(b), cwiseQuotient(b), div_element_wise(b), element_div(b), divide(b);
    [ComponentDivAssign] "the elementwise quotient in place is `a.hadamard_div_assign(b)` here":
        component_div_assign(b), div_assign_element_wise(b);
    [Matmul] "the matrix product is `a * b` here":
        matmul(b), mul_mat2(b), mul_mat3(b), mul_mat4(b), mul_vec2(b), mul_vec3(b), mul_vec4(b);
    [Gemm] "A B is written to a place that is there by `a.mul_to(b, &mut c)` here, and added to it by `c.add_product(a, b)`":
        gemm(alpha, a, b, beta), gemv(alpha, a, b, beta);
    [GemmTr] "Aᵀ B is written to a place that is there by `a.tr_mul_to(b, &mut c)` here, and added to it by `c.add_tr_product(a, b)`":
        gemm_tr(alpha, a, b, beta), gemv_tr(alpha, a, b, beta);
    [GemmAd] "Aᴴ B is written to a place that is there by `a.adjoint_mul_to(b, &mut c)` here, and added to it by `c.add_adjoint_product(a, b)`":
        gemm_ad(alpha, a, b, beta), gemv_ad(alpha, a, b, beta);
    [Axpy] "y ← y + x s is `y.add_scaled(x, s)` here": axpy(s, x, beta), scaled_add(s, x);
    [TrDot] "Aᵀ B is `a.tr_mul(b)` here": tr_dot(b), transpose_mul(b);
    [Inner] "the product of two columns is `x.dot(y)` here": inner(b), inner_product(b);
    [Dotc] "the product of two columns that conjugates the left one is `x.adjoint_dot(y)` here, and the one that does not `x.dot(y)`":
        dotc(b), vdot(b);
    [OuterProduct] "the outer product is `x.outer(y)` here": outer_product(b), tensor_product(b);
    [CrossProduct] "the cross product is `x.cross(y)` here": cross_product(b);
    [Kronecker] "the Kronecker product is `a.kron(b)` here": kronecker(b), kronecker_product(b);
    [ScaleBy] "a multiple is `a * s` here": mul_scalar(s), scale_by(s);
    [DivScalar] "a quotient by a number is `a / s` here": div_scalar(s);
    [Transposed] "the transpose is `a.transpose()` here":
        transposed(), transpose_mut(), transposeInPlace(), ctranspose(), permute_axes();
    [Hermitian] "the conjugate transpose is `a.adjoint()` here":
        conjugate_transpose(), hermitian(), dagger();
    [CwiseMin] "the smaller one of each two elements is `a.min(b)` here":
        cwiseMin(b), minimum(b), inf(b), fmin(b), component_min(b);
    [CwiseMax] "the larger one of each two elements is `a.max(b)` here":
        cwiseMax(b), maximum(b), sup(b), fmax(b), component_max(b);
    [Clip] "elements are limited by `a.clamp(low, high)` here": clip(low, high);
    [CwiseAbs] "absolute values are `a.abs()` here": cwiseAbs(), component_abs();
    [CwiseSqrt] "square roots of elements are `a.sqrt()` here": cwiseSqrt();
    [CwiseInverse] "reciprocals of elements are `a.recip()` here": cwiseInverse(), reciprocal();
    [Squared] "squares of elements are `a.hadamard_pow(2)` here, and A A is `a.pow_matrix(2)`":
        square(), squared(), cwiseAbs2();
    [Cmplt] "a comparison of each two elements is `a.lt(b)` here": cmplt(b), less(b);
    [Cmple] "a comparison of each two elements is `a.le(b)` here": cmple(b), less_equal(b);
    [Cmpgt] "a comparison of each two elements is `a.gt(b)` here": cmpgt(b), greater(b);
    [Cmpge] "a comparison of each two elements is `a.ge(b)` here": cmpge(b), greater_equal(b);
    [Cmpeq] "a comparison of each two elements is `a.equal(b)` here": cmpeq(b);
    [Cmpne] "a comparison of each two elements is `a.not_equal(b)` here": cmpne(b);
    [AllClose] "whether two matrices are close is `a.is_close(b, tolerance)` here":
        all_close(b, epsilon), allclose(b), isApprox(b), is_approx(b);
    [ZipApply] "a function of each two elements is `a.zip_map(b, |x, y| …)` here":
        zip_apply(b, f), zip_with(b, f), map2(b, f), binaryExpr(b, f);
    [UnaryExpr] "a function of each element is `a.map(|x| …)` here":
        unaryExpr(f), mapv(f), map_elements(f), apply_to_all(f);
    [Rowwise] "a row with every row is `a.each_row() + row` here, and one number for each row `a.row_sums()` and its relatives":
        rowwise();
    [Colwise] "a column with every column is `a.each_column() + column` here, and one number for each column `a.column_sums()` and its relatives":
        colwise();
    [AddScalar] "a number is added to all elements by `a + Matrix::splat(x)` here": add_scalar(x);
    [AdMul] "Aᴴ B is `a.adjoint_mul(b)` here, and Aᵀ B `a.tr_mul(b)`": ad_mul(b);
    [Quadform] "B P Bᵀ of a symmetric matrix P is `p.congruence(b)` here":
        quadform(alpha, a, b, beta), quadform_tr(alpha, a, b, beta);
    [DotProduct] "the product of two columns is `x.dot(y)` here":
        dot_product(b), scalar_product(b), inner_prod(b);
    [HadamardProduct] "the elementwise product is `a.hadamard(b)` here":
        hadamard_product(b), elementwise_product(b), schur_product(b), cwise_product(b),
        component_product(b), elementwise_multiply(b);
    [Times] "the product is `a * b` here, and the elementwise one `a.hadamard(b)`":
        times(b), lazyProduct(b);
    [Plus] "the sum is `a + b` here": plus(b);
    [Minus] "the difference is `a - b` here": minus(b);
    [Noalias] "A B is written to a place that is there by `a.mul_to(b, &mut c)` here": noalias();
    [ArrayView] "elementwise operations are methods of every matrix here: `a.hadamard(b)`, `a.hadamard_div(b)`, `a.abs()`, `a.map(|x| …)`":
        array();
    [SelfadjointView] "the symmetric matrix of a triangle is `Symmetric::from_lower(a)` here":
        selfadjointView();
    [Replicate] "copies side by side are `block![a, a; a, a]` here, or `Matrix::ONES.kron(a)`":
        replicate(m, n), repmat(m, n), tile(n);
    [BroadcastAdd] "a row with every row is `a.each_row() + row` here, and a column with every column `a.each_column() + column`":
        broadcast(shape), broadcast_add(b), add_row_vector(b), add_column_vector(b);
    [AbsDiff] "absolute differences are `(a - b).abs()` here": abs_diff(b);
    [Where] "a choice of each two elements is `mask.select(a, b)` here": where_(b);
}

// Methods of approx's traits are found first, because they take `&self`.
methods! {
    [AbsDiffEq] "whether two matrices are close is `a.is_close(b, tolerance)` here, and with approx's traits `a.abs_diff_eq(&b, tolerance)`: enable the feature `approx-05`":
        abs_diff_eq(b, epsilon);
    [RelativeEq] "whether two matrices are close is `a.is_relatively_close(b, tolerance, max_relative)` here, and with approx's traits `a.relative_eq(&b, …)`: enable the feature `approx-05`":
        relative_eq(b, epsilon, max_relative);
}
