//! Matrices that are hard on eigenvalue algorithms.
//!
//! They are made at run time and then given their shape: the compiler would be long at
//! it otherwise.

use hadamard::Matrix;

use super::ratio::Float;

/// The elements of a square matrix, one row after another.
pub type Named = (&'static str, Vec<f64>);

/// A sequence of numbers between -1 and 1: Steele and others, Fast splittable
/// pseudorandom number generators (2014).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }

    pub fn matrix<const N: usize>(&mut self) -> Matrix<f64, N, N> {
        Matrix::from_fn(|_, _| self.next())
    }

    fn elements(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.next()).collect()
    }

    /// A product of n random reflections.
    fn orthogonal(&mut self, n: usize) -> Vec<f64> {
        let mut q = from_fn(n, |i, j| f64::from(i == j));
        for _ in 0..n {
            let v = self.elements(n);
            let square: f64 = v.iter().map(|x| x * x).sum();
            for row in q.chunks_mut(n) {
                let dot: f64 = row.iter().zip(&v).map(|(x, y)| x * y).sum();
                for (x, y) in row.iter_mut().zip(&v) {
                    *x -= 2.0 * dot / square * y;
                }
            }
        }
        q
    }
}

fn from_fn(n: usize, mut f: impl FnMut(usize, usize) -> f64) -> Vec<f64> {
    (0..n * n).map(|k| f(k / n, k % n)).collect()
}

/// The same for functions of numbers.
fn from_formula(n: usize, f: fn(f64, f64) -> f64) -> Vec<f64> {
    from_fn(n, |i, j| f(i as f64, j as f64))
}

pub fn symmetrised<const N: usize>(a: Matrix<f64, N, N>) -> Matrix<f64, N, N> {
    Matrix::from_fn(|i, j| if i >= j { a[(i, j)] } else { a[(j, i)] })
}

/// Q diag(f(0), f(1), …) Qᵀ
fn with_values(n: usize, random: &mut Random, f: fn(usize) -> f64) -> Vec<f64> {
    let q = random.orthogonal(n);
    let entry =
        |i: usize, j: usize| -> f64 { (0..n).map(|k| q[i * n + k] * f(k) * q[j * n + k]).sum() };
    from_fn(n, |i, j| if i >= j { entry(i, j) } else { entry(j, i) })
}

pub fn symmetric(n: usize) -> Vec<Named> {
    let mut random = Random(n as u64);
    let near = |i: usize, j: usize| i.abs_diff(j) == 1;
    let centre = (n as f64 - 1.0) / 2.0;
    let mut all = vec![
        ("zero", vec![0.0; n * n]),
        ("identity", from_fn(n, |i, j| f64::from(i == j))),
        ("ones", vec![1.0; n * n]),
        ("ascending", from_formula(n, |i, j| if i == j { i } else { 0.0 })),
        ("descending", from_formula(n, |i, j| if i == j { -i } else { 0.0 })),
        ("exchange", from_fn(n, |i, j| f64::from(i + j + 1 == n))),
        ("Hilbert", from_formula(n, |i, j| 1.0 / (i + j + 1.0))),
        ("Moler", from_formula(n, |i, j| if i == j { i + 1.0 } else { i.min(j) - 1.0 })),
        ("Lehmer", from_formula(n, |i, j| (i.min(j) + 1.0) / (i.max(j) + 1.0))),
        ("difference", from_fn(n, |i, j| if i == j { 2.0 } else { -f64::from(near(i, j)) })),
        ("zero diagonal", from_fn(n, |i, j| f64::from(near(i, j)))),
    ];
    let tridiagonal = |diagonal: &dyn Fn(usize) -> f64, beside: &dyn Fn(usize) -> f64| {
        from_fn(n, |i, j| match i.abs_diff(j) {
            0 => diagonal(i),
            1 => beside(i.min(j)),
            _ => 0.0,
        })
    };
    all.extend([
        ("Wilkinson", tridiagonal(&|i| (i as f64 - centre).abs(), &|_| 1.0)),
        ("nearly diagonal", tridiagonal(&|_| 1.0, &|_| 1e-9)),
        ("tiny off the diagonal", tridiagonal(&|i| i as f64, &|_| 1e-160)),
        ("tiny beside zeros", tridiagonal(&|_| 0.0, &|i| 10_f64.powi(-20 * i as i32))),
        ("huge among zeros", tridiagonal(&|i| if i == 2 { 1e227 } else { 0.0 }, &|_| 0.8)),
    ]);
    for base in [1e-1, 1e-3] {
        let a = random.elements(n * n);
        let grade = |k: usize| f64::powi(base, k as i32);
        let entry = |i: usize, j: usize| a[i.max(j) * n + i.min(j)];
        all.push(("graded", from_fn(n, |i, j| entry(i, j) * grade(i + j))));
        all.push(("graded upwards", from_fn(n, |i, j| entry(i, j) * grade(2 * n - i - j))));
    }
    for _ in 0..repetitions(n) {
        let a = random.elements(n * n);
        let entry = |i: usize, j: usize| a[i.max(j) * n + i.min(j)];
        let mut with = |f| with_values(n, &mut random, f);
        all.extend([
            ("random", from_fn(n, entry)),
            ("tridiagonal", from_fn(n, |i, j| if i.abs_diff(j) <= 1 { entry(i, j) } else { 0.0 })),
            ("repeated", with(|k| (k / 2) as f64)),
            ("two values", with(|k| f64::from(k % 2 == 0))),
            ("clustered", with(|k| 1.0 + k as f64 * 1e-15)),
            ("one large", with(|k| if k == 0 { 1.0 } else { 1e-14 })),
            ("geometric", with(|k| f64::powi(0.1, k as i32))),
        ]);
    }
    all
}

fn repetitions(n: usize) -> usize {
    if n > 12 { 1 } else { 4 }
}

pub fn general(n: usize) -> Vec<Named> {
    let mut random = Random(n as u64 + 1000);
    let mut all = symmetric(n);
    let upper = |i: usize, j: usize, diagonal: f64| match (i, j) {
        _ if i == j => diagonal,
        _ => f64::from(i + 1 == j),
    };
    // The coefficients of (x - 1)ⁿ.
    let mut power = vec![1.0];
    for k in 0..n {
        power.push(power[k] * -((n - k) as f64) / (k + 1) as f64);
    }
    let companion = |last: &dyn Fn(usize) -> f64| {
        from_fn(n, |i, j| if j + 1 == n { last(i) } else { f64::from(i == j + 1) })
    };
    all.extend([
        ("Frank", from_fn(n, |i, j| if i > j + 1 { 0.0 } else { (n - i.max(j)) as f64 })),
        ("Jordan", from_fn(n, |i, j| upper(i, j, 3.0))),
        ("lower Jordan", from_fn(n, |i, j| upper(j, i, 3.0))),
        ("nilpotent", from_fn(n, |i, j| upper(j, i, 0.0))),
        ("cyclic shift", from_fn(n, |i, j| f64::from((i + 1) % n == j))),
        ("cyclic shift back", from_fn(n, |i, j| f64::from((j + 1) % n == i))),
        (
            "Grcar",
            from_fn(n, |i, j| match i {
                _ if i == j + 1 => -1.0,
                _ => f64::from(i <= j && j <= i + 3),
            }),
        ),
        ("companion of a geometric sum", companion(&|_| -1.0)),
        ("companion of a power", companion(&|i| -power[n - i])),
        // Day, How the QR algorithm fails to converge and how to fix it (1996).
        (
            "Day",
            from_fn(n, |i, j| match (i, j) {
                (0, 1) | (1, 0) | (2, 3) | (3, 2) => 1.0,
                (1, 2) => 1e-7,
                (2, 1) => -1e-7,
                _ => 0.0,
            }),
        ),
    ]);
    for _ in 0..repetitions(n) {
        let elements = random.elements(n * n);
        let a = |i: usize, j: usize| elements[i * n + j];
        let when = |condition: fn(usize, usize) -> bool| {
            from_fn(n, |i, j| if condition(i, j) { a(i, j) } else { 0.0 })
        };
        all.extend([
            ("random", elements.clone()),
            ("random orthogonal", random.orthogonal(n)),
            ("random skew", from_fn(n, |i, j| a(i, j) - a(j, i))),
            ("upper triangular", when(|i, j| i <= j)),
            ("lower triangular", when(|i, j| i >= j)),
            ("Hessenberg", when(|i, j| i <= j + 1)),
            ("rank one", from_fn(n, |i, j| a(i, 0) * a(0, j))),
            ("signs", from_fn(n, |i, j| a(i, j).signum())),
            ("zeros and ones", from_fn(n, |i, j| f64::from(a(i, j) > 0.0))),
        ]);
        for base in [1e-1, 1e-3, 1e3] {
            let grade = |k: usize| f64::powi(base, k as i32);
            all.push(("graded", from_fn(n, |i, j| a(i, j) * grade(i + j))));
            all.push(("rows graded", from_fn(n, |i, j| a(i, j) * grade(i))));
            all.push(("balanceable", from_fn(n, |i, j| a(i, j) * grade(n + i - j))));
        }
    }
    all
}

/// Gives the matrices their shape.
pub fn fixed<const N: usize>(all: Vec<Named>) -> Vec<(&'static str, Matrix<f64, N, N>)> {
    all.into_iter().map(|(name, a)| (name, Matrix::from_fn(|i, j| a[i * N + j]))).collect()
}

/// Every matrix as it is, and with its largest element brought near the limits.
pub fn scaled<T: Float, const N: usize>(all: Vec<Named>) -> Vec<(&'static str, Matrix<T, N, N>)> {
    let (tiny, huge): (f64, f64) = (T::MIN_POSITIVE.into(), T::MAX.into());
    let mut sizes = vec![tiny, tiny.powf(0.487), huge.powf(0.487), huge / (4 * N) as f64];
    if N <= 12 {
        sizes.extend([tiny.sqrt(), huge.sqrt()]);
    }
    let mut out = Vec::new();
    for (name, a) in all {
        let largest = a.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
        let unit = if largest == 0.0 { 1.0 } else { largest };
        if largest < huge {
            out.push((name, Matrix::from_fn(|i, j| T::rounded(a[i * N + j]))));
        }
        for size in &sizes {
            out.push((name, Matrix::from_fn(|i, j| T::rounded(a[i * N + j] / unit * size))));
        }
    }
    out
}
