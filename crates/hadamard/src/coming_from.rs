/*!
The same things under other names: pages for those who know another library or language.

A row with ≠ has a name that exists here too and **means something else**. No mistake is reported
there, so these rows come first. Most of the other names are answered by the compiler:

```text
error[E0277]: the elementwise product is `a.hadamard(b)` here
```

One thing is different from most of them: shapes are part of the types. So the shape of a result
never depends on *values*, and a wrong shape is not an error at run time: the program does not
compile.

# Coming from nalgebra

Rotations, transforms and cameras have [a table of their own](crate::geometry#coming-from-nalgebra).

| nalgebra | here | |
|---|---|---|
| `a.exp()` | [`a.exp_matrix()`](crate::Matrix::exp_matrix) | ≠ `exp()` is that of each element |
| `a.row_sum()`, `a.column_sum()` | [`a.column_sums()`](crate::Matrix::column_sums), [`a.row_sums()`](crate::Matrix::row_sums) | ≠ here `row_sums` has the sum of each row; nalgebra's `row_sum` is a row of sums |
| `a.dot(&b)` of matrices | `a.hadamard(b).sum()` | ≠ [`dot`](crate::Matrix::dot) is of two columns |
| `a.min()`, `a.max()` | [`a.min_element()`](crate::Matrix::min_element), [`a.max_element()`](crate::Matrix::max_element) | ≠ `a.min(b)` is the smaller of each pair of elements |
| `a.polar()` | [`a.svd()?.polar()`](crate::linalg::Svd::polar) | ≠ A = U P, where nalgebra has A = P U |
| `a.qr().q()` | [`a.qr().thin_q()`](crate::linalg::Qr::thin_q) | ≠ `q()` is square |
| `a.pow(n)` | [`a.pow_matrix(n)`](crate::Matrix::pow_matrix) | `powi`, `powf` and `hadamard_pow` are of each element |
| `a.svd(true, true)` | [`a.svd()?`](crate::Matrix::svd) | V, not Vᵀ |
| `a.component_mul(&b)` | [`a.hadamard(b)`](crate::Matrix::hadamard) | |
| `x.dotc(&y)`, `a.hermitian_part()` | [`x.adjoint_dot(y)`](crate::Matrix::adjoint_dot), [`a.hermitian_part()`](crate::Matrix::hermitian_part) | |
| `z.scale(s)`, `z.unscale(s)` | [`z.scale(s)`](crate::Matrix::scale), [`z.unscale(s)`](crate::Matrix::unscale) | of real matrices `a * s`, `a / s` |
| `a.try_cast::<i32>()` | [`a.try_cast::<i32>()`](crate::Matrix::try_cast) | `None` where a value would change |
| `a.try_inverse()` | [`a.inverse()`](crate::Matrix::inverse) | a `Result` |
| `Matrix2::new(a, b, c, d)` | [`mat![a, b; c, d]`](crate::mat) | |
| `Vector3<f64>`, `Matrix3<f64>` | `Vector<f64, 3>`, `Matrix<f64, 3, 3>` | the short names compile, with a warning |
| `a.fixed_view::<2, 2>(i, j)` | [`a.block_at::<2, 2>(i, j)`](crate::Matrix::block_at) | a copy |
| `a.nrows()` | [`a.nrows()`](crate::Matrix::nrows) | for a type `A` it is `A::ROWS` |
| `y.axpy(a, &x, 1.0)` | [`y.add_scaled(x, a)`](crate::Matrix::add_scaled) | of matrices too |
| `c.gemm_tr(1.0, &a, &b, 1.0)` | [`c.add_tr_product(a, b)`](crate::Matrix::add_tr_product) | and `add_product`, `sub_product`, … |
| `a.columns_range_pair_mut(0, 2)` | [`a.column_pair_mut(0, 2)`](crate::Matrix::column_pair_mut) | |
| `x.fixed_rows::<2>(i)`, `a.fixed_columns::<2>(j)` | [`x.segment::<2>(i)`](crate::Matrix::segment), [`a.columns_at::<2>(j)`](crate::Matrix::columns_at) | references |
| `a.variance()`, `a.row_variance()` | [`a.variance()`](crate::Matrix::variance), [`a.column_variances()`](crate::Matrix::column_variances) | |
| `a.upper_triangle()`, `a.fill_diagonal(x)` | [`a.upper_triangle(0)`](crate::Matrix::upper_triangle), [`a.set_diagonal(Vector::splat(x))`](crate::Matrix::set_diagonal) | |
| `x.cross_matrix()` | [`Rotation3::hat(x)`](crate::geometry::Rotation3::hat) | |
| `DMatrix` | | sizes are known to the compiler |

# Coming from glam

Rotations, transforms and cameras have [a table of their own](crate::geometry#coming-from-glam).

| glam | here | |
|---|---|---|
| `Mat3::default()` | [`Matrix::IDENTITY`](crate::Matrix::IDENTITY) | ≠ `Default` is zero |
| `v.abs_diff_eq(w, 1e-6)` | [`v.is_close(w, 1e-6)`](crate::Matrix::is_close) | ≠ with `approx-05` it is approx's, which takes `&w` |
| `u * v` of vectors | [`u.hadamard(v)`](crate::Matrix::hadamard) | `*` is the matrix product |
| `v + 1.0` | `v + Matrix::splat(1.0)` | |
| `v.length()` | [`v.norm()`](crate::Matrix::norm) | |
| `v.truncate()` | [`v.head::<2>()`](crate::Matrix::head) | |
| `v.cmplt(w)` | [`v.lt(w)`](crate::Matrix::lt) | a matrix of `bool` |
| `v.as_dvec3()` | [`v.cast::<f64>()`](crate::Matrix::cast) | |
| `U8Vec3::try_from(v)` | [`v.try_cast::<u8>()`](crate::Matrix::try_cast) | an `Option` |
| `v.checked_add(w)`, `v.wrapping_sub(w)`, `v.saturating_add(w)` | [`v.add_checked(w)`](crate::Matrix::add_checked), [`v.sub_wrapping(w)`](crate::Matrix::sub_wrapping), [`v.add_saturating(w)`](crate::Matrix::add_saturating) | |
| `v.checked_mul(w)` | [`v.hadamard_checked(w)`](crate::Matrix::hadamard_checked) | [`mul_checked`](crate::Matrix::mul_checked) is the matrix product |
| `m.x_axis`, `m.col(0)` | [`m.column(0)`](crate::Matrix::column) | |
| `m.mul_vec3(v)` | `m * v` | |
| `Vec3::new(x, y, z)` | [`vector![x, y, z]`](crate::vector) | |
| `Mat2::from_cols(x, y)` | [`block![x, y]`](crate::block) | |
| `Vec3`, `Mat3`, `DVec3` | `Vector<f32, 3>`, `Matrix<f32, 3, 3>`, `Vector<f64, 3>` | |

# Coming from NumPy

| NumPy | here | |
|---|---|---|
| `a * b` | [`a.hadamard(b)`](crate::Matrix::hadamard) | ≠ `*` is the matrix product, `@` there |
| `np.dot(a, b)` | `a * b`, or [`x.dot(y)`](crate::Matrix::dot) of two columns | ≠ `dot` is of columns only |
| `a.flatten()`, `a.reshape(3, 2)` | [`a.transpose().flatten()`](crate::Matrix::flatten) | ≠ column by column, NumPy's order `'F'` |
| `a.max()` | [`a.max_element()`](crate::Matrix::max_element) | ≠ `a.max(b)` is `np.maximum(a, b)` |
| `np.allclose(a, b, rtol, atol)` | [`a.is_relatively_close(b, atol, rtol)`](crate::Matrix::is_relatively_close) | ≠ the larger of `atol` and `rtol` times the larger element; NumPy adds both, and takes the element of b |
| `a.argmax()` | [`a.argmax()`](crate::Matrix::argmax) | ≠ row and column, not a place in the flat array |
| `a % 3` of negative numbers | [`a.rem_euclid(3)`](crate::Matrix::rem_euclid) | ≠ `%` has the sign of `a`, as in Rust |
| `a.sum(axis=0)`, `a.sum(axis=1)` | [`a.column_sums()`](crate::Matrix::column_sums), [`a.row_sums()`](crate::Matrix::row_sums) | |
| `a.any(axis=0)`, `a.prod(axis=1)` | [`a.column_any()`](crate::Matrix::column_any), [`a.row_products()`](crate::Matrix::row_products) | |
| `a.cumsum(axis=0)`, `np.sort(a, axis=0)` | [`a.cumulative_column_sums()`](crate::Matrix::cumulative_column_sums), [`a.sort_each_column()`](crate::Matrix::sort_each_column) | |
| `np.median(a)`, `a.var()`, `a.std(axis=0)` | [`a.median()`](crate::Matrix::median), [`a.variance()`](crate::Matrix::variance), [`a.column_standard_deviations()`](crate::Matrix::column_standard_deviations) | the divisor is the same |
| `np.flipud(a)`, `np.roll(a, 1, axis=0)` | [`a.reverse_rows()`](crate::Matrix::reverse_rows), [`a.roll_rows(1)`](crate::Matrix::roll_rows) | |
| `np.triu(a, 1)`, `np.diag(a, 1)` | [`a.upper_triangle(1)`](crate::Matrix::upper_triangle), [`a.diagonal_at::<1, 2>()`](crate::Matrix::diagonal_at) | with the length |
| `a[0]`, `a[:, 0]` | [`a.row(0)`](crate::Matrix::row), [`a.column(0)`](crate::Matrix::column) | |
| `a[1:3]`, `a[:, 1:3]`, `x[1:3]` | [`a.rows_at::<2>(1)`](crate::Matrix::rows_at), [`a.columns_at::<2>(1)`](crate::Matrix::columns_at), [`x.segment::<2>(1)`](crate::Matrix::segment) | a length that the compiler knows |
| `a + 1` | `a + Matrix::splat(1)` | |
| `a - a.mean(axis=0)` | [`a.each_row() - a.column_means()`](crate::Matrix::each_row) | |
| `a.T` | [`a.transpose()`](crate::Matrix::transpose) | |
| `a.astype(float)` | [`a.cast::<f64>()`](crate::Matrix::cast) | |
| `np.vdot(x, y)` | [`x.adjoint_dot(y)`](crate::Matrix::adjoint_dot) | |
| `np.linalg.inv(a)`, `solve(a, b)` | [`a.inverse()`](crate::Matrix::inverse), [`a.solve(b)`](crate::Matrix::solve) | `Result`s |
| `np.linalg.svd(a)` | [`a.svd()?`](crate::Matrix::svd) | V, not Vᴴ |
| `np.where(m, a, b)` | [`m.select(a, b)`](crate::Matrix::select) | |
| `np.hstack`, `np.block` | [`block![a, b; c, d]`](crate::block) | with more than 64 columns [`a.hstack_as::<80>(b)`](crate::Matrix::hstack_as) |

# Coming from MATLAB

| MATLAB | here | |
|---|---|---|
| `A(1, 1)` | `a[(0, 0)]` | ≠ counted from zero |
| `sum(A)`, `max(A)` | [`a.column_sums()`](crate::Matrix::column_sums), [`a.column_maxima()`](crate::Matrix::column_maxima) | ≠ `sum()` is of all elements, `max(b)` of each pair of elements |
| `norm(A)` | [`a.norm_2()`](crate::Matrix::norm_2) | ≠ `norm()` is Frobenius' norm |
| `dot(x, y)` of complex vectors | [`x.adjoint_dot(y)`](crate::Matrix::adjoint_dot) | ≠ `dot` does not conjugate |
| `var(x)`, `std(x)` | `x.variance() * n / (n - 1.0)` | ≠ [`variance`](crate::Matrix::variance) divides by n, as `var(x, 1)`; the root gives `std` |
| `A .* B`, `A ./ B`, `A .^ 2` | [`a.hadamard(b)`](crate::Matrix::hadamard), [`a.hadamard_div(b)`](crate::Matrix::hadamard_div), [`a.hadamard_pow(2)`](crate::Matrix::hadamard_pow) | |
| `A'` | [`a.adjoint()`](crate::Matrix::adjoint) | of real numbers also `transpose()` |
| `A \ B` | [`a.solve(b)`](crate::Matrix::solve) | `lstsq` where A is not square |
| `s * A` of a complex A | [`a.scale(s)`](crate::Matrix::scale) | for a real s |
| `A / B` | `b.transpose().solve(a.transpose())?.transpose()` | X B = A |
| `A ^ 2`, `expm(A)`, `sqrtm(A)` | [`a.pow_matrix(2)`](crate::Matrix::pow_matrix), [`a.exp_matrix()`](crate::Matrix::exp_matrix), [`a.sqrt_matrix()`](crate::Matrix::sqrt_matrix) | |
| `[A, B; C, D]`, `blkdiag(A, B)` | [`block![a, b; c, d]`](crate::block), [`block_diag![a, b]`](crate::block_diag) | |
| `A(2:3, :)`, `x(2:3)` | [`a.rows_at::<2>(1)`](crate::Matrix::rows_at), [`x.segment::<2>(1)`](crate::Matrix::segment) | a length that the compiler knows |
| `cumsum(A)`, `sort(A)`, `prod(A)`, `any(A)` | [`a.cumulative_column_sums()`](crate::Matrix::cumulative_column_sums), [`a.sort_each_column()`](crate::Matrix::sort_each_column), [`a.column_products()`](crate::Matrix::column_products), [`a.column_any()`](crate::Matrix::column_any) | |
| `flipud(A)`, `circshift(A, 1)`, `triu(A, 1)`, `diag(A, 1)` | [`a.reverse_rows()`](crate::Matrix::reverse_rows), [`a.roll_rows(1)`](crate::Matrix::roll_rows), [`a.upper_triangle(1)`](crate::Matrix::upper_triangle), [`a.diagonal_at::<1, 2>()`](crate::Matrix::diagonal_at) | |
| `A(:)`, `reshape` | [`a.flatten()`](crate::Matrix::flatten), [`a.reshape()`](crate::Matrix::reshape) | in the same order |
| `eye(3)`, `zeros(2, 3)` | [`Matrix::identity()`](crate::Matrix::identity), [`Matrix::zeros()`](crate::Matrix::zeros) | of the shape in its type |

# Coming from Julia

| Julia | here | |
|---|---|---|
| `A[1, 1]` | `a[(0, 0)]` | ≠ counted from zero |
| `exp(A)`, `sqrt(A)`, `log(A)` | [`a.exp_matrix()`](crate::Matrix::exp_matrix), [`a.sqrt_matrix()`](crate::Matrix::sqrt_matrix), [`a.ln_matrix()`](crate::Matrix::ln_matrix) | ≠ `exp()`, `sqrt()`, `ln()` are those of each element, `exp.(A)` |
| `dot(x, y)` of complex vectors | [`x.adjoint_dot(y)`](crate::Matrix::adjoint_dot) | ≠ `dot` does not conjugate |
| `var(x)`, `std(x)` | `x.variance() * n / (n - 1.0)` | ≠ [`variance`](crate::Matrix::variance) divides by n, as `var(x, corrected=false)`; the root gives `std` |
| `A ≈ B`, `isapprox(A, B)` | [`a.is_relatively_close(b, 0.0, 1e-8)`](crate::Matrix::is_relatively_close) | ≠ element by element, not of norms |
| `s * A` of a complex A, `hermitianpart(A)` | [`a.scale(s)`](crate::Matrix::scale), [`a.hermitian_part()`](crate::Matrix::hermitian_part) | for a real s |
| `A .* B`, `A .+ r` | [`a.hadamard(b)`](crate::Matrix::hadamard), [`a.each_row() + r`](crate::Matrix::each_row) | |
| `A[2:3, :]`, `x[2:3]`, `axpy!(s, x, y)` | [`a.rows_at::<2>(1)`](crate::Matrix::rows_at), [`x.segment::<2>(1)`](crate::Matrix::segment), [`y.add_scaled(x, s)`](crate::Matrix::add_scaled) | |
| `A \ b` | [`a.solve(b)`](crate::Matrix::solve) | |
| `A^2` | [`a.pow_matrix(2)`](crate::Matrix::pow_matrix) | |
| `sum(A, dims=1)` | [`a.column_sums()`](crate::Matrix::column_sums) | |
| `cumsum(A, dims=1)`, `sort(A, dims=1)`, `median(A)` | [`a.cumulative_column_sums()`](crate::Matrix::cumulative_column_sums), [`a.sort_each_column()`](crate::Matrix::sort_each_column), [`a.median()`](crate::Matrix::median) | |
| `reverse(A, dims=1)`, `circshift(A, 1)`, `triu(A, 1)`, `diag(A, 1)` | [`a.reverse_rows()`](crate::Matrix::reverse_rows), [`a.roll_rows(1)`](crate::Matrix::roll_rows), [`a.upper_triangle(1)`](crate::Matrix::upper_triangle), [`a.diagonal_at::<1, 2>()`](crate::Matrix::diagonal_at) | |
| `maximum(A)`, `max.(A, B)` | [`a.max_element()`](crate::Matrix::max_element), [`a.max(b)`](crate::Matrix::max) | |
| `opnorm(A)` | [`a.norm_2()`](crate::Matrix::norm_2) | `norm` is the same |
| `[A B; C D]`, `hcat`, `vcat` | [`block![a, b; c, d]`](crate::block) | with commas |
| `tr(A)`, `det(A)`, `inv(A)` | [`a.trace()`](crate::Matrix::trace), [`a.determinant()`](crate::Matrix::determinant), [`a.inverse()`](crate::Matrix::inverse) | |
| `eigen(A)` | [`a.eigenvalues()`](crate::Matrix::eigenvalues), [`a.symmetric_eigen()`](crate::Matrix::symmetric_eigen) | |

# Coming from Eigen

| Eigen | here | |
|---|---|---|
| `a.block<2, 2>(i, j)` | [`a.block_at::<2, 2>(i, j)`](crate::Matrix::block_at) | ≠ `block::<I, J, ROWS, COLUMNS>()` has the position in its type |
| `a.lpNorm<1>()` | `a.abs().sum()` | ≠ [`norm_1`](crate::Matrix::norm_1) is the largest sum of a column |
| `a.exp()` of matrix functions | [`a.exp_matrix()`](crate::Matrix::exp_matrix) | ≠ `exp()` is that of each element |
| `x.dot(y)` of complex vectors | [`x.adjoint_dot(y)`](crate::Matrix::adjoint_dot) | ≠ `dot` does not conjugate |
| `x.segment<2>(i)`, `a.middleRows<2>(i)`, `a.middleCols<2>(j)` | [`x.segment::<2>(i)`](crate::Matrix::segment), [`a.rows_at::<2>(i)`](crate::Matrix::rows_at), [`a.columns_at::<2>(j)`](crate::Matrix::columns_at) | |
| `a.cwiseProduct(b)`, `a.array() * b.array()` | [`a.hadamard(b)`](crate::Matrix::hadamard) | |
| `a.minCoeff()`, `a.cwiseMin(b)` | [`a.min_element()`](crate::Matrix::min_element), [`a.min(b)`](crate::Matrix::min) | |
| `a.colwise().sum()`, `a.rowwise() + r` | [`a.column_sums()`](crate::Matrix::column_sums), [`a.each_row() + r`](crate::Matrix::each_row) | |
| `a.rowwise().any()`, `a.colwise().reverse()` | [`a.row_any()`](crate::Matrix::row_any), [`a.reverse_rows()`](crate::Matrix::reverse_rows) | |
| `a.diagonal<1>()`, `a.isIdentity()`, `q.isUnitary()` | [`a.diagonal_at::<1, 2>()`](crate::Matrix::diagonal_at), [`a.is_identity(1e-9)`](crate::Matrix::is_identity), [`q.is_orthogonal(1e-9)`](crate::Matrix::is_orthogonal) | |
| `a << 1, 2, 3, 4;` | [`mat![1, 2; 3, 4]`](crate::mat) | |
| `a(0, 1)` | `a[(0, 1)]` | |
| `a.squaredNorm()`, `a.normalized()` | [`a.norm_squared()`](crate::Matrix::norm_squared), [`x.normalize()`](crate::Matrix::normalize) | |
| `x.asDiagonal() * a` | [`x.diag() * a`](crate::Matrix::diag) | |
| `a.llt()`, `a.partialPivLu()`, `a.jacobiSvd()` | [`a.cholesky()`](crate::Matrix::cholesky), [`a.lu()`](crate::Matrix::lu), [`a.svd()`](crate::Matrix::svd) | `Result`s |
*/
