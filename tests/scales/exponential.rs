//! The exponential of badly scaled, triangular and nilpotent matrices.
//!
//! The right values of `exponential.txt` are those of mpmath with 4000 bits, by the script at the
//! end of this file. It makes the same matrices as [`Source::matrix`]: its operations are those of
//! double precision, in the same order.

use hadamard::{Matrix, Real, mat};

const TENS: [f64; 9] = [1e-4, 1e-3, 1e-2, 1e-1, 1e0, 1e1, 1e2, 1e3, 1e4];
const WIDE: [f64; 9] = [1e-140, 1e-100, 1e-60, 1e-20, 1e0, 1e20, 1e60, 1e100, 1e140];
const HALF: [f64; 9] = [1e-14, 1e-10, 1e-6, 1e-2, 1e0, 1e2, 1e6, 1e10, 1e14];
const NORMS: [f64; 4] = [0.1, 1.0, 5.0, 20.0];

struct Source(u64);

impl Source {
    /// A number from -1 to 1.
    fn unit(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f64 / 8_388_608.0 - 1.0
    }

    fn pick(&mut self, table: &[f64]) -> f64 {
        table[((self.unit() + 1.0) * 0.5 * table.len() as f64) as usize]
    }

    fn matrix<const N: usize>(&mut self, kind: &str, wide: &[f64]) -> Matrix<f64, N, N> {
        let table = if kind == "wide" { wide } else { &TENS };
        let d: [f64; N] = core::array::from_fn(|_| self.pick(table) * (1.5 + 0.5 * self.unit()));
        let norm = self.pick(&NORMS);
        let mut a = Matrix::zeros();
        for i in 0..N {
            for j in 0..N {
                let (x, y) = (self.unit(), self.pick(&TENS));
                a[(i, j)] = match kind {
                    "graded" | "wide" => x * d[j] / d[i],
                    "positive" => x.abs() * d[j] / d[i],
                    "upper" if i > j => 0.0,
                    "upper" if i == j => x * 20.0,
                    "lower" if i < j => 0.0,
                    "lower" if i == j => x.abs() * -30.0,
                    "upper" | "lower" => x.abs() * y,
                    "stiff" if i == j => x.abs() * d[i] * d[i] * -0.01,
                    "stiff" => x,
                    "ordinary" => x * norm,
                    _ => panic!("an unknown kind of matrix, {kind}"),
                };
            }
        }
        a
    }
}

/// The largest error of an element in units of ε: relative to the element, or to the largest one.
fn error<const N: usize>(
    found: &Matrix<f64, N, N>,
    right: &Matrix<f64, N, N>,
    by_elements: bool,
    smallest: f64,
) -> f64 {
    let largest = right.abs().max_element().max(smallest);
    let mut worst = 0.0_f64;
    for (&x, &y) in found.iter().zip(right.iter()) {
        let unit = if by_elements { y.abs().max(smallest) } else { largest };
        let error = (x - y).abs() / unit;
        worst = if error.is_nan() { f64::INFINITY } else { worst.max(error) };
    }
    worst
}

fn check<const N: usize>(source: &mut Source, precision: &str, kind: &str, right: &[f64]) -> f64 {
    let right = Matrix::<f64, N, N>::from_fn(|i, j| right[N * i + j]);
    let by_elements = kind != "stiff" && kind != "ordinary";
    if precision == "f64" {
        let found = source.matrix::<N>(kind, &WIDE).exp_matrix();
        error(&found, &right, by_elements, f64::MIN_POSITIVE) / f64::EPSILON
    } else {
        let found = source.matrix::<N>(kind, &HALF).map(|x| x as f32).exp_matrix();
        let smallest = f64::from(f32::MIN_POSITIVE);
        error(&found.map(f64::from), &right, by_elements, smallest) / f64::from(f32::EPSILON)
    }
}

#[test]
fn the_table() {
    let mut source = Source(1);
    let mut count = 0;
    for line in include_str!("exponential.txt").lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let right: Vec<f64> = words[3..].iter().map(|x| x.parse().unwrap()).collect();
        let (precision, kind) = (words[0], words[1]);
        let error = match words[2] {
            "2" => check::<2>(&mut source, precision, kind, &right),
            "3" => check::<3>(&mut source, precision, kind, &right),
            "4" => check::<4>(&mut source, precision, kind, &right),
            "5" => check::<5>(&mut source, precision, kind, &right),
            "6" => check::<6>(&mut source, precision, kind, &right),
            "8" => check::<8>(&mut source, precision, kind, &right),
            n => panic!("no matrices of size {n}"),
        };
        let limit = match kind {
            // Sums of numbers of both signs can be a thousand times smaller than the numbers.
            "graded" | "wide" => 600.0,
            // Sums of positive numbers, or a diagonal that is computed by itself.
            "positive" | "upper" | "lower" => 200.0,
            _ => 80.0,
        };
        assert!(error < limit, "line {count}, {precision} {kind} {}: {error} ε", words[2]);
        count += 1;
    }
    assert_eq!(count, 294);
}

/// Checks A and its transpose, and both again in single precision if they fit.
fn check_both<const N: usize>(a: Matrix<f64, N, N>, right: Matrix<f64, N, N>) {
    for (a, right) in [(a, right), (a.transpose(), right.transpose())] {
        let found = a.exp_matrix();
        let worst = error(&found, &right, true, f64::MIN_POSITIVE);
        assert!(worst < 4e-15, "{a}: {found}, not {right}");
        let single = a.map(|x| x as f32);
        if single.map(f64::from) == a && right.iter().all(|x| x.abs() < 3e38) {
            let found = single.exp_matrix().map(f64::from);
            let worst = error(&found, &right, true, f64::from(f32::MIN_POSITIVE));
            assert!(worst < 2e-6, "{a} in f32: {found}, not {right}");
        }
    }
}

#[test]
fn a_large_coupling_hides_no_diagonal() {
    use core::f64::consts::E;
    for x in [1.0, 4096.0, 1e8, 1e30, 1e200, 1e300] {
        // exp (1 + N) = e (1 + N) for a nilpotent N.
        check_both(mat![1.0, x; 0.0, 1.0], mat![E, E * x; 0.0, E]);
        check_both(
            mat![1.0, 0.0, 0.0; x, 1.0, x; 0.0, 0.0, 1.0],
            mat![E, 0.0, 0.0; E * x, E, E * x; 0.0, 0.0, E],
        );
        check_both(mat![0.0, x; 0.0, 0.0], mat![1.0, x; 0.0, 1.0]);
        check_both(mat![-3.0, x; 0.0, -3.0], mat![1.0, x; 0.0, 1.0] * (-3.0_f64).exp());
    }
    let found = mat![1.0_f32, 1e8; 0.0, 1.0].exp_matrix();
    assert_eq!((found[(0, 0)], found[(1, 0)], found[(1, 1)]), (E as f32, 0.0, E as f32));
    // The next number after that.
    assert!((f64::from(found[(0, 1)]) - E * 1e8).abs() < 32.0, "{found}");
    // Tiny elements beside huge ones are not lost.
    let a = mat![0.0, 1e-300, 1e300; 0.0, 0.0, 1.0; 0.0, 0.0, 0.0];
    assert_eq!(a.exp_matrix(), a + Matrix::identity());
}

#[test]
fn molers_matrix() {
    let (a, b, c, d, e) = (2e10, 4e8 / 6.0, 200.0 / 3.0, 3.0, 1e-8);
    let found = mat![0.0, e, 0.0; -(a + b), -d, a; c, 0.0, -c].exp_matrix();
    // Moler, A balancing act for the matrix exponential (2012); mpmath gives the same digits.
    let right = mat![
        0.4468494682831738, 1.54044157383952e-9, 0.4628114535587736;
        -5743067.779479562, -0.01528300386868225, -4526542.712784102;
        0.4477229778494933, 1.542704845195912e-9, 0.46348064883765
    ];
    assert!(error(&found, &right, true, 0.0) < 1e-13, "{found}");
}

#[test]
fn a_triangular_matrix_has_the_exponentials_of_its_diagonal() {
    // mpmath, rounded to double precision.
    let table: [(f64, f64); 10] = [
        (-745.0, 5e-324),
        (-700.0, 9.85967654375977e-305),
        (-40.25, 3.3086216207858244e-18),
        (-5.0, 0.006737946999085467),
        (-1.0, 0.36787944117144233),
        (1e-20, 1.0),
        (0.3, 1.3498588075760032),
        (2.0, 7.38905609893065),
        (23.4, 14537538454.773857),
        (709.7, 1.6549840276802644e308),
    ];
    for (x, right) in table {
        let near = |found: f64| {
            let ulps = found.to_bits().abs_diff(right.to_bits());
            assert!(ulps <= 1, "exp {x}: {found:e}, not {right:e}");
        };
        near(mat![x].exp_matrix()[(0, 0)]);
        // Its neighbours force a scaling.
        let a = mat![x, 3.0, 1e5; 0.0, 30.0, -7.0; 0.0, 0.0, -30.0];
        near(a.exp_matrix()[(0, 0)]);
        near(a.transpose().exp_matrix()[(0, 0)]);
    }
}

#[test]
fn next_to_the_diagonal_is_a_divided_difference() {
    // (eᵃ - eᵇ) / (a - b), from mpmath.
    let table: [(f64, f64, f64); 8] = [
        (1.0, 1.0, std::f64::consts::E),
        (1.0, 1.0000000000000002, 2.7182818284590455),
        (1.0, 1.001, 2.7196414225335304),
        (1.0, 1.5, 3.5268144837580392),
        (1.0, 3.0, 8.683627547364311),
        (-700.0, 700.0, 7.244514676678604e300),
        (709.0, 700.0, 9.13043692166693e306),
        (-2.0, -30.0, 0.004833402972732826),
    ];
    for (a, b, right) in table {
        for m in [mat![a, 1.0; 0.0, b], mat![b, 1.0; 0.0, a], mat![a, 0.0; 1.0, b]] {
            let found = m.exp_matrix();
            let found = found[(0, 1)] + found[(1, 0)];
            assert!((found / right - 1.0).abs() < 1e-14, "{a}, {b}: {found:e}, not {right:e}");
        }
    }
    // e⁷¹⁰ does not fit, a hundredth of it does.
    let found = mat![710.0_f64, 1.0; 0.0, 610.0].exp_matrix()[(0, 1)];
    assert!((found / 2.233994766161711e306 - 1.0).abs() < 1e-12, "{found:e}");
}

#[test]
fn the_exponential_of_a_nilpotent_matrix_is_a_polynomial() {
    for x in [1.0, 3.0, 1e10, 1e150, 1e300] {
        let a = mat![x, -x; x, -x];
        assert_eq!(a.exp_matrix(), a + Matrix::identity(), "{x}");
    }
    let a = mat![1e30_f32, -1e30; 1e30, -1e30];
    assert_eq!(a.exp_matrix(), a + Matrix::identity());
    // A³ = 0, and A² is not.
    for x in [1.0_f64, 1024.0, 2_f64.powi(60), 2_f64.powi(400)] {
        let a = mat![2.0, 2.0, -2.0; 5.0, 1.0, -3.0; 1.0, 5.0, -3.0];
        assert_eq!(a * a * a, Matrix::zeros());
        let right = a * x + a * a * (x * x / 2.0);
        let found = (a * x).exp_matrix();
        let worst = error(&found, &(right + Matrix::identity()), true, f64::MIN_POSITIVE);
        assert!(worst < 1e-15, "{x}: {worst}");
    }
    // A matrix without a trace need not be nilpotent: exp of a rotation by 50 quarters.
    let angle = 25.0 * core::f64::consts::PI;
    let turn = mat![0.0, -angle; angle, 0.0].exp_matrix();
    assert!(turn.distance(-Matrix::identity()) < 1e-12);
}

#[test]
fn parts_that_do_not_touch_do_not_disturb_each_other() {
    // exp [-1 1; 1 -1] = [1 + e⁻², 1 - e⁻²; 1 - e⁻², 1 + e⁻²] / 2.
    let decay = (-2.0_f64).exp();
    let (same, other) = ((1.0 + decay) / 2.0, (1.0 - decay) / 2.0);
    for x in [1e3, 1e10, 1e100, 1e300] {
        let a = mat![-x, 0.0, 0.0; 0.0, -1.0, 1.0; 0.0, 1.0, -1.0];
        let right = mat![0.0, 0.0, 0.0; 0.0, same, other; 0.0, other, same];
        let found = a.exp_matrix();
        assert!(found.distance(right) < 1e-13, "{x}: {found}");
    }
}

/// exp (D⁻¹ A D) = D⁻¹ exp (A) D to the last bit, for powers of two that balancing removes.
fn check_balance<T: Real + core::fmt::Debug, const N: usize>(power: impl Fn(i32) -> T) {
    let a = Matrix::<T, N, N>::from_fn(|i, j| {
        let x = T::from_usize((7 * i + 5 * j + i * j) % 13 + 3) / T::from_usize(16);
        if (i + j) % 3 == 0 { -x } else { x }
    });
    let d = |i: usize| [0, 9, -11, 14, 3, -14, 6, 1][i % 8];
    let scaled = Matrix::<T, N, N>::from_fn(|i, j| a[(i, j)] * power(d(j) - d(i)));
    let (plain, found) = (a.exp_matrix(), scaled.exp_matrix());
    let back = Matrix::<T, N, N>::from_fn(|i, j| found[(i, j)] * power(d(i) - d(j)));
    let distance = (back - plain).abs().max_element();
    let largest = plain.abs().max_element();
    assert!(distance <= largest * T::EPSILON * T::from_usize(8 * N), "N = {N}: {distance:?}");
}

#[test]
fn a_change_of_units_changes_the_units() {
    let single = |n| 2_f32.powi(n);
    let double = |n| 2_f64.powi(20 * n);
    check_balance::<f32, 2>(single);
    check_balance::<f32, 3>(single);
    check_balance::<f32, 5>(single);
    check_balance::<f32, 8>(single);
    check_balance::<f64, 2>(double);
    check_balance::<f64, 3>(double);
    check_balance::<f64, 5>(double);
    check_balance::<f64, 8>(double);
}

// import struct
// from mpmath import matrix, mp, mpf, nstr
//
// state = 1
//
// def unit():  # from -1 to 1
//     global state
//     state ^= state << 13 & 2**64 - 1
//     state ^= state >> 7
//     state ^= state << 17 & 2**64 - 1
//     return (state >> 40) / 2**23 - 1.0
//
// def pick(table):
//     return table[int((unit() + 1.0) * 0.5 * len(table))]
//
// TENS = [1e-4, 1e-3, 1e-2, 1e-1, 1e0, 1e1, 1e2, 1e3, 1e4]
// WIDE = [1e-140, 1e-100, 1e-60, 1e-20, 1e0, 1e20, 1e60, 1e100, 1e140]
// HALF = [1e-14, 1e-10, 1e-6, 1e-2, 1e0, 1e2, 1e6, 1e10, 1e14]
// NORMS = [0.1, 1.0, 5.0, 20.0]
//
// def make(kind, n, wide):
//     if kind == "wide":
//         d = [pick(wide) * (1.5 + 0.5 * unit()) for _ in range(n)]
//     else:
//         d = [pick(TENS) * (1.5 + 0.5 * unit()) for _ in range(n)]
//     norm = pick(NORMS)
//     a = [[0.0] * n for _ in range(n)]
//     for i in range(n):
//         for j in range(n):
//             x, y = unit(), pick(TENS)
//             if kind == "graded" or kind == "wide":
//                 x = x * d[j] / d[i]
//             elif kind == "positive":
//                 x = abs(x) * d[j] / d[i]
//             elif kind == "upper":
//                 x = 0.0 if i > j else x * 20.0 if i == j else abs(x) * y
//             elif kind == "lower":
//                 x = 0.0 if i < j else abs(x) * -30.0 if i == j else abs(x) * y
//             elif kind == "stiff":
//                 x = abs(x) * d[i] * d[i] * -0.01 if i == j else x
//             else:
//                 x = x * norm
//             a[i][j] = x
//     return a
//
// def exponential(a, n):
//     mp.prec = 4000
//     a = matrix([[mpf(x) for x in row] for row in a])
//     # Scaled far below every rounding error, and squared again.
//     squarings = 40 + int(max(mp.log(abs(x), 2) for x in list(a) + [mpf(1)] if x))
//     a = a / mpf(2) ** squarings
//     term = total = mp.eye(n)
//     for k in range(1, 60):
//         term = term * a / k
//         total = total + term
//     for _ in range(squarings):
//         total = total * total
//     return total
//
// for name, wide in (("f64", WIDE), ("f32", HALF)):
//     for kind in ("graded", "positive", "wide", "upper", "lower", "stiff", "ordinary"):
//         for n in (2, 3, 4, 5, 6, 8):
//             for _ in range(4 if n < 8 else 1):
//                 a = make(kind, n, wide)
//                 if name == "f32":
//                     a = [list(struct.unpack(f"{n}f", struct.pack(f"{n}f", *row))) for row in a]
//                 print(name, kind, n, *(nstr(x, 16) for x in exponential(a, n)))
