//! `math!`, the notation of Julia and MATLAB.

pub mod expansion;

/// Computes an expression in the notation of Julia and MATLAB, with shapes that the compiler
/// checks.
///
/// ```
/// # #![allow(non_snake_case)]
/// use hadamard::{mat, math, vector};
///
/// let A = mat![1.0, -2.0; 3.0, 4.0];
/// let B = mat![2.0, 2.0; 0.5, 1.0];
/// let x = vector![10.0, 20.0];
///
/// assert_eq!(math!(A .* B), A.hadamard(B));
/// assert_eq!(math!(A * B + 2 * A.T), A * B + A.transpose() * 2.0);
/// assert_eq!(math!(x .* A), x.diag() * A);
/// assert_eq!(math!((A .> 0) .& (A .<= 3)), mat![true, false; true, false]);
/// assert_eq!(math!(sqrt.(x .^ 2) ./ sum(x)), x / 30.0);
/// ```
///
/// Rust warns of variables with capital names, `A`. `#![allow(non_snake_case)]` at the top of a
/// file or module permits them.
///
/// # Operators
///
/// From tight to loose:
///
/// | operators | meaning |
/// |---|---|
/// | `f(x)`, `f.(x)`, `x.f(y)`, `A[i, j]`, `A[:, j]`, `A.T`, `x?` | `f.(x)` applies `f` to each element; indices count from zero; `A[:, j]` is a column |
/// | `A ^ n`, `A .^ x` | power of the matrix, of each element |
/// | `-x`, `!M` | `-x ^ 2` is `-(x ^ 2)` |
/// | `*` `/` `.*` `./` `.%` | matrix product, quotient by a number; product, quotient and remainder of each element |
/// | `+` `-` `.+` `.-` | sum and difference; of each element |
/// | `.<` `.<=` `.>` `.>=` `.==` `.!=` | masks |
/// | `.&` `.\|` | of masks |
/// | `=` `+=` `-=` `*=` `/=` `^=` `.+=` `.-=` `.*=` `./=` `.%=` `.^=` | assignments, which stand alone: `math!(P = F * P * F.T + Q)` |
///
/// * **An operator with a point works on each element.** A number, a column or a row beside a
///   matrix is repeated. Unequal shapes are refused, and so are a column and a row: for these there
///   is `outer(x, y)`.
/// * **An operator without a point is Rust's**, with the same shapes, messages and bits: `A * B` is
///   the matrix product. A number may stand on the left of a matrix of any type: `s * A`. A
///   product of several goes from left to right.
/// * **`2` beside a float is `2.0`**. An integer literal beside an operator takes the type of the
///   other side: `2 * x`, `x .^ 2`, `A .> 0`. Other literals are Rust's.
/// * **`2.*A` is `2.0 .* A`**, as in MATLAB. For matrices of integers write `2 * A`.
/// * **`I` is the identity.** Its size follows from what it is added to. A variable of that name is
///   `{ I }`.
/// * **`[1 2; 3 4]` of numbers is that of [`mat!`](crate::mat)**; with names in it, as in
///   `[R t; 0.0 0.0 1.0]`, it puts matrices together as [`block!`](crate::block) does.
/// * **`{ … }` is Rust**: `{ |x: f64| x.max(0.0) }.(A)`, `{ n as f64 } * A`.
///
/// # Functions
///
/// | functions | meaning |
/// |---|---|
/// | `exp` `exp2` `expm1` `log` `log2` `log10` `log1p` `sqrt` `cbrt` `abs` `sign` `floor` `ceil` `round` `trunc` `sin` `cos` `tan` `asin` `acos` `atan` `sinh` `cosh` `tanh` `asinh` `acosh` `atanh` | `f(s)` of a number, `f.(A)` of each element |
/// | `min` `max` `hypot` `atan2`, `clamp` | the same, of two numbers or elements; `clamp.(x, low, high)` |
/// | `sum` `prod` `mean` `norm` | of a row or a column |
/// | `maximum` `minimum` | of all elements |
/// | `dot` `cross` `outer` `kron` | products |
/// | `det` `tr` `diag` `transpose` `adjoint` `normalize` `expm` | the methods [`determinant`](crate::Matrix::determinant), [`trace`](crate::Matrix::trace), … |
/// | `inv` `solve` `lstsq` `pinv` `rank` `sqrtm` `logm` | `Result`s: `inv(A)?` |
/// | `zeros(2, 3)` `ones(2, 3)` `eye(3)` | constants |
///
/// Any other name is a function of yours: `relu.(x)`, `nn::step(A)`. The table comes first; a
/// function `norm` of yours is `self::norm(x)`. `pi` and `e` are not built in.
///
/// # What Julia and MATLAB read differently
///
/// These expressions are refused, and the message has both readings:
///
/// | | Julia | MATLAB |
/// |---|---|---|
/// | `[1, 2, 3]` | a column | a row |
/// | `a ^ b ^ c` | from the right | from the left |
/// | `exp(A)` of a matrix | of the matrix | of each element |
/// | `sum(A)`, `norm(A)` of a matrix | of all elements | of each column; the spectral norm |
/// | `A == B`, `A < B` | one answer | a mask |
/// | `a .< b .& c` | `a .< (b .& c)` | `(a < b) & c` |
/// | `A[i, :]` | a column | a row |
/// | `1 / 2` | 0.5 | 0.5, but 0 in Rust |
///
/// Four things are as in one of them only. `round` takes halves away from zero, as MATLAB's does;
/// Julia's takes them to even numbers. `A + 1` is refused, as in Julia: write `A .+ 1`. `min` and
/// `max` keep NaN, as Julia's do. `x.T * y` is a 1 x 1 matrix, as in MATLAB: write `dot(x, y)`.
///
/// # Limits
///
/// * Operands are `Copy`, as elements and matrices are.
/// * It does not work in constants, because a constant cannot call the operators of a matrix. Take
///   the functions of [`konst`](crate::konst) there.
/// * `A'` is no token of Rust. `Aᵀ` is accepted, but rustc warns of the name: it takes
///   `#![allow(uncommon_codepoints)]`.
///
/// # Examples
///
/// The update of a Kalman filter:
///
/// ```
/// # #![allow(non_snake_case)]
/// use hadamard::{EliminationError, Matrix, Vector, math};
///
/// type State = Vector<f64, 2>;
/// type Covariance = Matrix<f64, 2, 2>;
///
/// fn update(
///     x: State,
///     P: Covariance,
///     z: Vector<f64, 1>,
///     H: Matrix<f64, 1, 2>,
///     R: Matrix<f64, 1, 1>,
/// ) -> Result<(State, Covariance), EliminationError> {
///     let K = math!(P * H.T * inv(H * P * H.T + R)?);
///     let x = math!(x + K * (z - H * x));
///     let P = math!((I - K * H) * P * (I - K * H).T + K * R * K.T);
///     Ok((x, P))
/// }
///
/// let H = hadamard::mat![1.0, 0.0];
/// let (x, P) = (State::zeros(), Covariance::identity());
/// let (x, P) = update(x, P, Vector::from([2.0]), H, Matrix::ONES)?;
/// assert_eq!(x, hadamard::vector![1.0, 0.0]);
/// assert_eq!(P, hadamard::mat![0.5, 0.0; 0.0, 1.0]);
/// # Ok::<(), EliminationError>(())
/// ```
///
/// ```compile_fail,E0277
/// use hadamard::{mat, math};
///
/// let a = mat![1, 2, 3; 4, 5, 6];
/// let b = mat![1, 2; 3, 4; 5, 6];
/// // error: no `.*` of a 2x3 matrix and a 3x2 matrix: the shapes differ
/// let _ = math!(a .* b);
/// ```
#[macro_export]
macro_rules! math {
    () => {
        ::core::compile_error! { "an empty expression has no value" }
    };
    ($($expression:tt)*) => {
        $crate::__expression! { [$crate] $($expression)* }
    };
}
