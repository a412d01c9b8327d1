/*!
An index by task: "I want to …", and what to write for it.

Most names are links to their docs, which have the equation and an example. [`coming_from`] is the
index by the names of another library or language.

[`coming_from`]: crate::coming_from

# Make a matrix

| I want | write |
|---|---|
| a matrix or a vector with these elements | [`mat![1, 2; 3, 4]`](crate::mat), [`vector![1, 2, 3]`](crate::vector) |
| zeros, ones, one number everywhere | [`Matrix::zeros()`](crate::Matrix::zeros), [`Matrix::ONES`](crate::Matrix::ONES), [`Matrix::splat(x)`](crate::Matrix::splat) |
| the identity, or a diagonal matrix | [`Matrix::identity()`](crate::Matrix::identity), [`Matrix::from_diagonal(x)`](crate::Matrix::from_diagonal); [`x.diag()`](crate::Matrix::diag) stores the diagonal only |
| each element from its indices | [`Matrix::from_fn`](crate::Matrix::from_fn) |
| to take arrays | [`Matrix::from_rows`](crate::Matrix::from_rows), [`Matrix::from_columns`](crate::Matrix::from_columns), `Vector::from([1, 2, 3])` |
| to take a slice whose length is known at run time | `Matrix::try_from(slice)?`: column by column |
| to look at memory as a matrix, without a copy | [`Matrix::from_columns_ref`](crate::Matrix::from_columns_ref), [`Vector::from_ref`](crate::Matrix::from_ref) |
| to put matrices together | [`block![a, b; c, d]`](crate::block), [`block_diag![a, b]`](crate::block_diag), [`hstack`](crate::Matrix::hstack), [`vstack`](crate::Matrix::vstack) |
| an axis | [`Vector::X`](crate::Matrix::X), [`Y`](crate::Matrix::Y), [`Z`](crate::Matrix::Z), [`W`](crate::Matrix::W) |
| a random one | the feature [`rand-010`](crate::features) |

# Read and change parts

| I want | write |
|---|---|
| an element | `a[(i, j)]`, `x[i]`; [`get`](crate::Matrix::get) if it may not exist, [`at::<I, J>()`](crate::Matrix::at) if the compiler should check the place; `v.x` to `v.w` |
| a column, a row | [`column`](crate::Matrix::column), [`row`](crate::Matrix::row) |
| to change a column or a row | [`column_mut`](crate::Matrix::column_mut), [`row_mut`](crate::Matrix::row_mut), [`set_column`](crate::Matrix::set_column), [`set_row`](crate::Matrix::set_row) |
| two columns at once | [`column_pair_mut`](crate::Matrix::column_pair_mut) |
| to exchange two rows or columns | [`swap_rows`](crate::Matrix::swap_rows), [`swap_columns`](crate::Matrix::swap_columns) |
| a block | [`block`](crate::Matrix::block) at a constant place, [`block_at`](crate::Matrix::block_at) at any |
| to write a block | [`set_block`](crate::Matrix::set_block), [`set_block_at`](crate::Matrix::set_block_at) |
| some neighbouring columns, rows or elements | [`columns_at::<K>(j)`](crate::Matrix::columns_at), [`rows_at::<K>(i)`](crate::Matrix::rows_at), [`segment::<K>(i)`](crate::Matrix::segment), [`head`](crate::Matrix::head), [`tail`](crate::Matrix::tail) |
| some elements, in another order | [`xy`](crate::Matrix::xy), [`xz`](crate::Matrix::xz), [`xyz`](crate::Matrix::xyz), …; [`swizzle3`](crate::Matrix::swizzle3) for any other |
| the diagonal, a triangle | [`diagonal`](crate::Matrix::diagonal), [`set_diagonal`](crate::Matrix::set_diagonal), [`upper_triangle`](crate::Matrix::upper_triangle), [`lower_triangle`](crate::Matrix::lower_triangle) |
| one more or one less row or column | [`push_row`](crate::Matrix::push_row), [`insert_row`](crate::Matrix::insert_row), [`remove_row`](crate::Matrix::remove_row), and the same for columns; [`without(i, j)`](crate::Matrix::without) |
| another shape | [`transpose`](crate::Matrix::transpose), [`reshape`](crate::Matrix::reshape), [`flatten`](crate::Matrix::flatten) |
| another order of rows or columns | [`reverse_rows`](crate::Matrix::reverse_rows), [`roll_rows`](crate::Matrix::roll_rows), and the same for columns |
| a loop | [`iter`](crate::Matrix::iter), [`iter_mut`](crate::Matrix::iter_mut), [`columns`](crate::Matrix::columns), [`rows`](crate::Matrix::rows) |
| a slice or an array | [`as_slice`](crate::Matrix::as_slice), [`to_columns`](crate::Matrix::to_columns), [`to_rows`](crate::Matrix::to_rows) |

# Compute element by element

| I want | write |
|---|---|
| a product, a quotient, a power | [`hadamard`](crate::Matrix::hadamard), [`hadamard_div`](crate::Matrix::hadamard_div), [`hadamard_pow`](crate::Matrix::hadamard_pow) |
| a function of each element | [`exp`](crate::Matrix::exp), [`sqrt`](crate::Matrix::sqrt), [`abs`](crate::Matrix::abs), [`round`](crate::Matrix::round), …; [`map`](crate::Matrix::map) for any other |
| a function of two elements | [`min`](crate::Matrix::min), [`max`](crate::Matrix::max), [`clamp`](crate::Matrix::clamp), [`atan2`](crate::Matrix::atan2), [`lerp`](crate::Matrix::lerp), …; [`zip_map`](crate::Matrix::zip_map) for any other |
| to compare | [`lt`](crate::Matrix::lt), [`ge`](crate::Matrix::ge), [`equal`](crate::Matrix::equal), …: masks |
| to ask a mask, or to choose by it | [`any`](crate::Matrix::any), [`all`](crate::Matrix::all), [`count`](crate::Matrix::count), [`bitmask`](crate::Matrix::bitmask); [`mask.select(a, b)`](crate::Matrix::select) |
| to add one column to all columns or one row to all rows, or to multiply them by it | [`each_column`](crate::Matrix::each_column), [`each_row`](crate::Matrix::each_row); `x.diag() * a` scales rows |
| elements of another type | [`cast::<f32>()`](crate::Matrix::cast) as Rust's `as`, [`try_cast`](crate::Matrix::try_cast) where no value may change |
| integers that do not overflow unseen | [`add_checked`](crate::Matrix::add_checked), [`add_wrapping`](crate::Matrix::add_wrapping), [`add_saturating`](crate::Matrix::add_saturating) and their relatives |

# Reduce

| I want | write |
|---|---|
| the sum, the product, the mean | [`sum`](crate::Matrix::sum), [`product`](crate::Matrix::product), [`mean`](crate::Matrix::mean) |
| the same of each row or column | [`row_sums`](crate::Matrix::row_sums), [`column_sums`](crate::Matrix::column_sums), [`row_means`](crate::Matrix::row_means), … |
| the largest element, and its place | [`max_element`](crate::Matrix::max_element), [`argmax`](crate::Matrix::argmax); [`row_maxima`](crate::Matrix::row_maxima), … |
| statistics | [`median`](crate::Matrix::median), [`variance`](crate::Matrix::variance), [`standard_deviation`](crate::Matrix::standard_deviation), and of rows and columns |
| running sums, sorted rows | [`cumulative_row_sums`](crate::Matrix::cumulative_row_sums), [`sort_each_row`](crate::Matrix::sort_each_row), … |
| to know whether two are nearly equal | [`is_close`](crate::Matrix::is_close), [`is_relatively_close`](crate::Matrix::is_relatively_close) |

# Multiply

| I want | write |
|---|---|
| A B | `a * b`; [`mul_to`](crate::Matrix::mul_to) into a given place |
| Aᵀ B, A Bᵀ, Aᴴ B, A Bᴴ | [`tr_mul`](crate::Matrix::tr_mul), [`mul_tr`](crate::Matrix::mul_tr), [`adjoint_mul`](crate::Matrix::adjoint_mul), [`mul_adjoint`](crate::Matrix::mul_adjoint) |
| C + A B, C - A B | [`c.add_product(a, b)`](crate::Matrix::add_product), [`c.sub_product(a, b)`](crate::Matrix::sub_product) |
| y + s x | [`y.add_scaled(x, s)`](crate::Matrix::add_scaled) |
| A P Aᵀ, Aᵀ A | [`p.congruence(a)`](crate::linalg::Symmetric::congruence), [`a.gram()`](crate::Matrix::gram) |
| Aⁿ | [`pow_matrix`](crate::Matrix::pow_matrix) |
| x · y, x × y, x yᵀ | [`dot`](crate::Matrix::dot), [`cross`](crate::Matrix::cross), [`outer`](crate::Matrix::outer); [`adjoint_dot`](crate::Matrix::adjoint_dot) conjugates |
| A ⊗ B | [`kron`](crate::Matrix::kron), [`khatri_rao`](crate::Matrix::khatri_rao), [`face_splitting`](crate::Matrix::face_splitting) |
| products of small integers or fixed-point numbers | [`mul_wide`](crate::Matrix::mul_wide), [`mul_saturating`](crate::Matrix::mul_saturating), [`mul_checked`](crate::Matrix::mul_checked) |
| to write it as in Julia or MATLAB | [`math!(A * B + 2 * A.T)`](crate::math), and [`notation`](crate::notation) |

# Measure vectors

| I want | write |
|---|---|
| the length | [`norm`](crate::Matrix::norm), [`norm_squared`](crate::Matrix::norm_squared) |
| a vector of length 1 in the same direction | [`normalize`](crate::Matrix::normalize); [`try_normalize`](crate::Matrix::try_normalize) and [`normalize_or_zero`](crate::Matrix::normalize_or_zero) where it may be zero |
| that vector and the length at once | [`normalize_and_norm`](crate::Matrix::normalize_and_norm) |
| other norms | [`norm_1`](crate::Matrix::norm_1), [`norm_2`](crate::Matrix::norm_2), [`norm_inf`](crate::Matrix::norm_inf) |
| a distance | [`distance`](crate::Matrix::distance), [`manhattan_distance`](crate::Matrix::manhattan_distance), [`chebyshev_distance`](crate::Matrix::chebyshev_distance) |
| the angle, the shadow on another vector | [`angle`](crate::Matrix::angle), [`project`](crate::Matrix::project) |
| to mirror or refract a ray | [`reflect`](crate::Matrix::reflect), [`refract`](crate::Matrix::refract) |
| to move or turn by at most so much | [`move_towards`](crate::Matrix::move_towards), [`rotate_towards`](crate::Matrix::rotate_towards), [`clamp_norm`](crate::Matrix::clamp_norm) |
| vectors at right angles | [`any_orthonormal`](crate::Matrix::any_orthonormal), [`orthonormal_basis`](crate::Matrix::orthonormal_basis) |

# Solve

| I want | write |
|---|---|
| A x = b | [`a.solve(b)?`](crate::Matrix::solve) |
| the same, with one A many times | [`a.lu()?`](crate::Matrix::lu), then [`solve`](crate::linalg::Lu::solve) |
| … with a positive definite A | [`a.cholesky()?`](crate::Matrix::cholesky), then [`solve`](crate::linalg::Cholesky::solve) |
| … with a triangular A | [`a.lower()`](crate::Matrix::lower), [`a.upper()`](crate::Matrix::upper), then [`solve`](crate::linalg::Lower::solve) |
| the x that comes closest, if there are more equations than unknowns | [`a.qr().solve(b)?`](crate::linalg::Qr::solve) |
| … if columns of A may depend on each other | [`a.lstsq(b)?`](crate::Matrix::lstsq), the shortest of them |
| A⁻¹ | [`inverse`](crate::Matrix::inverse), exact for integers; [`inverse_in_place`](crate::Matrix::inverse_in_place) |
| the pseudo-inverse | [`pseudo_inverse`](crate::Matrix::pseudo_inverse) |
| to know how many digits a solution has lost | [`rcond`](crate::linalg::Lu::rcond), [`condition`](crate::linalg::Svd::condition) |

# Decompose

[`linalg`](crate::linalg) says which decomposition solves which problem, and what each costs.

| I want | write |
|---|---|
| the determinant | [`determinant`](crate::Matrix::determinant), [`log_determinant`](crate::Matrix::log_determinant), [`determinant_checked`](crate::Matrix::determinant_checked) |
| LU, Cholesky, LDLᵀ, QR | [`lu`](crate::Matrix::lu), [`cholesky`](crate::Matrix::cholesky), [`ldlt`](crate::Matrix::ldlt), [`qr`](crate::Matrix::qr), [`qr_pivoted`](crate::Matrix::qr_pivoted) |
| singular values | [`svd`](crate::Matrix::svd) |
| rank, null space, column space | [`rank`](crate::linalg::Svd::rank), [`null_space`](crate::linalg::Svd::null_space), [`column_space`](crate::linalg::Svd::column_space) |
| a rotation and a stretch, A = W H | [`polar`](crate::linalg::Svd::polar) |
| eigenvalues and eigenvectors of a symmetric matrix | [`symmetric_eigen`](crate::Matrix::symmetric_eigen), [`symmetric_eigenvalues`](crate::Matrix::symmetric_eigenvalues) |
| eigenvalues of any real matrix | [`eigenvalues`](crate::Matrix::eigenvalues), [`schur`](crate::Matrix::schur), [`hessenberg`](crate::Matrix::hessenberg) |
| the exponential, the root, the logarithm of a matrix | [`exp_matrix`](crate::Matrix::exp_matrix), [`sqrt_matrix`](crate::Matrix::sqrt_matrix), [`ln_matrix`](crate::Matrix::ln_matrix) |
| the factor of A + s x xᵀ from that of A | [`rank_one_update`](crate::linalg::Cholesky::rank_one_update) |
| a Kalman filter | [`congruence`](crate::linalg::Symmetric::congruence), [`joseph`](crate::linalg::Symmetric::joseph), [`rank_update`](crate::linalg::Symmetric::rank_update), [`whiten`](crate::linalg::Cholesky::whiten) |
| a matrix that stays symmetric | [`Symmetric`](crate::linalg::Symmetric), [`symmetric_part`](crate::Matrix::symmetric_part) |

# Rotate

| I want | write |
|---|---|
| a turn about an axis | [`Rotation3::from_axis_angle`](crate::geometry::Rotation3::from_axis_angle), [`from_x`](crate::geometry::Rotation3::from_x), [`from_y`](crate::geometry::Rotation3::from_y), [`from_z`](crate::geometry::Rotation3::from_z) |
| a turn in the plane | [`Rotation2::from_angle`](crate::geometry::Rotation2::from_angle) |
| from Euler angles, and back | [`from_euler`](crate::geometry::Rotation3::from_euler), [`to_euler`](crate::geometry::Rotation3::to_euler) |
| from a quaternion or a matrix, and back | [`from_quaternion`](crate::geometry::Rotation3::from_quaternion), [`from_matrix`](crate::geometry::Rotation3::from_matrix), [`quaternion`](crate::geometry::Rotation3::quaternion), [`to_matrix`](crate::geometry::Rotation3::to_matrix) |
| the rotation nearest to a matrix | [`nearest`](crate::geometry::Rotation3::nearest) |
| to turn a vector, or many | `r * v`; [`to_matrix`](crate::geometry::Rotation3::to_matrix) once, then `m * v` |
| one after another, and back | `b * a` or [`a.then(b)`](crate::geometry::Rotation3::then); [`inverse`](crate::geometry::Rotation3::inverse) |
| from one direction to another | [`between`](crate::geometry::Rotation3::between), [`look_to`](crate::geometry::Rotation3::look_to) |
| part of the way | [`slerp`](crate::geometry::Rotation3::slerp), [`nlerp`](crate::geometry::Rotation3::nlerp), [`rotate_towards`](crate::geometry::Rotation3::rotate_towards) |
| the angle between two | [`angle_to`](crate::geometry::Rotation3::angle_to) |
| to follow a gyroscope | [`integrate`](crate::geometry::Rotation3::integrate), [`renormalize`](crate::geometry::Rotation3::renormalize) |
| small changes as vectors | [`exp`](crate::geometry::Rotation3::exp), [`log`](crate::geometry::Rotation3::log), [`left_jacobian`](crate::geometry::Rotation3::left_jacobian) |
| the turn about one axis, and the rest | [`swing_twist`](crate::geometry::Rotation3::swing_twist) |

# Transform

[`geometry`](crate::geometry) says which type is for which purpose.

| I want | write |
|---|---|
| a pose: a rotation and a translation | [`Isometry3::new`](crate::geometry::Isometry3::new), [`Isometry2::new`](crate::geometry::Isometry2::new) |
| a node of a scene with scale, as in glTF | [`Trs`](crate::geometry::Trs), then [`to_affine`](crate::geometry::Trs::to_affine) |
| a hierarchy, or any affine map | [`Affine`](crate::geometry::Affine), `parent * child` |
| to transform a point, a direction, a normal | [`transform_point`](crate::geometry::Affine::transform_point), [`transform_vector`](crate::geometry::Affine::transform_vector), [`transform_normal`](crate::geometry::Affine::transform_normal) |
| to transform a slice | [`transform_points`](crate::geometry::Affine::transform_points), [`transform_vectors`](crate::geometry::Affine::transform_vectors), [`transform_normals`](crate::geometry::Affine::transform_normals) |
| to go back | [`inverse`](crate::geometry::Isometry3::inverse), [`inverse_transform_point`](crate::geometry::Isometry3::inverse_transform_point) |
| translation, rotation and scale of a map | [`to_trs`](crate::geometry::Affine::to_trs) |
| something between two poses | [`interpolate`](crate::geometry::Isometry3::interpolate) |
| velocities of rigid bodies | [`exp`](crate::geometry::Isometry3::exp), [`log`](crate::geometry::Isometry3::log), [`adjoint`](crate::geometry::Isometry3::adjoint) |
| a world so large that `f32` is too coarse for positions | [`view_relative`](crate::geometry::Affine::view_relative) |
| a 4 x 4 matrix, and back | [`to_matrix`](crate::geometry::Affine::to_matrix), [`from_matrix`](crate::geometry::Affine::from_matrix), [`homogeneous`](crate::Matrix::homogeneous) |
| the compiler to know which axes a vector is in | [`In`](crate::geometry::frame::In), [`Map`](crate::geometry::frame::Map) |

# See: cameras

| I want | write |
|---|---|
| a camera that looks somewhere | [`View::look_at`](crate::geometry::View::look_at), [`View::from_pose`](crate::geometry::View::from_pose) |
| a lens | [`Perspective::new`](crate::geometry::Perspective::new), [`Orthographic::new`](crate::geometry::Orthographic::new) |
| the matrix for the GPU | [`view_projection::<Reversed<WebGpu>>`](crate::geometry::Perspective::view_projection), [`to_matrix`](crate::geometry::Perspective::to_matrix) |
| the pixel of a point | [`project`](crate::geometry::Perspective::project), then [`to_pixels`](crate::geometry::Viewport::to_pixels) |
| the ray through a pixel | [`to_ndc`](crate::geometry::Viewport::to_ndc), then [`ray`](crate::geometry::Perspective::ray) |
| not to draw what is out of sight | [`frustum`](crate::geometry::Perspective::frustum), then [`intersects_box`](crate::geometry::Frustum::intersects_box), [`intersects_sphere`](crate::geometry::Frustum::intersects_sphere) |
| left-handed coordinates | [`left_handed`](crate::geometry::Perspective::left_handed), of a lens and of a view |
| temporal anti-aliasing | [`jittered`](crate::geometry::Perspective::jittered) |
| a uniform buffer | [`to_wgsl`](crate::Matrix::to_wgsl), [`to_std140`](crate::Matrix::to_std140) |

# Compute in constants

| I want | write |
|---|---|
| a literal | [`mat!`](crate::mat), [`vector!`](crate::vector) and [`block!`](crate::block) as everywhere |
| a sum, a product | [`konst::add`](crate::konst::add), [`konst::mul`](crate::konst::mul), [`konst::hadamard`](crate::konst::hadamard), [`konst::scale`](crate::konst::scale) |
| an inverse, a determinant, a Cholesky factor | [`konst::inverse`](crate::konst::inverse), [`konst::determinant`](crate::konst::determinant), [`konst::cholesky`](crate::konst::cholesky) |
| the identity, zeros | [`Matrix::IDENTITY`](crate::Matrix::IDENTITY), [`Matrix::ZERO`](crate::Matrix::ZERO) |

# Fit on a microcontroller

| I want | write |
|---|---|
| no standard library | `default-features = false`, with the feature `macros` for literals |
| little stack | the forms that write to a given place: [`mul_to`](crate::Matrix::mul_to), [`lu_to`](crate::Matrix::lu_to), [`cholesky_to`](crate::Matrix::cholesky_to); in place: [`inverse_in_place`](crate::Matrix::inverse_in_place), [`congruence_in_place`](crate::linalg::Symmetric::congruence_in_place), [`solve_in_place`](crate::linalg::Lu::solve_in_place) |
| to know how much stack and how many operations | the table of [`linalg`](crate::linalg#what-it-costs) |
| `exp` and `sin` | the feature `libm` |
| fixed-point numbers | the feature `fixed-1`, and [`scalar`](crate::scalar#fixed-point) |
| a table in flash | [`konst`](crate::konst) |
| logs | the feature `defmt-1` |

# Work with other crates

[`features`](crate::features) says which feature is for which purpose: glam, nalgebra, mint, serde,
bytemuck, zerocopy, rand, proptest, approx and others.

| I want | write |
|---|---|
| `Vec3`, `SMatrix`, … | `Vec3::from(v)`, `let v: Vector<f32, 3> = vec3.into()` |
| a file or a message | `#[derive(Serialize, Deserialize)]`, with `serde-1` |
| bytes for a GPU | `bytemuck::cast_slice(&vectors)`, with `bytemuck-1` |
| complex numbers, fractions, derivatives | elements like any other: `num-complex-04`, `num-rational-04`, `num-dual-015` |
| eight matrices at once | [`Matrix::pack`](crate::Matrix::pack), [`unpack`](crate::Matrix::unpack), with `wide-1` |
| a number type of my own | [`scalar`](crate::scalar): implement [`Scalar`](crate::Scalar), and what else it can do |
| a function that is generic over shapes | [`shape`](crate::shape), and [`Sum`](crate::shape::Sum) where sizes are added |
*/
