//! Quotients, inverses, powers and norms of complex numbers.

use hadamard::linalg::Determinant;
use hadamard::{ComplexField, Field, Matrix, Normed, Real, Signed, Square, mat, vector};
use num_complex::Complex;

/// x (1 + i)
fn diagonal<T: Copy>(x: T) -> Complex<T> {
    Complex::new(x, x)
}

/// Whether both parts are right within a few roundings. Below full precision, one step of the
/// smallest number is allowed too.
fn is_close<R: Real>(x: Complex<R>, y: Complex<R>) -> bool {
    let step = R::MIN_POSITIVE * R::EPSILON;
    let near = |x: R, y: R| {
        let bound = y.abs() * R::EPSILON * R::from_usize(4);
        x == y || (x - y).abs() <= if bound > step { bound } else { step }
    };
    near(x.re, y.re) && near(x.im, y.im)
}

#[track_caller]
fn assert_close<R: Real + core::fmt::Debug>(x: Complex<R>, y: Complex<R>) {
    assert!(is_close(x, y), "{x:?} is not {y:?}");
}

/// The quotients of table 1 of Baudin and Smith, A Robust Complex Division in Scilab (2012): powers
/// of two by their exponents. The right values come from exact fractions, rounded once.
#[test]
fn hard_quotients() {
    let zero = i32::MIN;
    let cases = [
        ([0, 0], [0, 1023], [1.112_536_929_253_600_7e-308, -1.112_536_929_253_600_7e-308]),
        ([0, 0], [-1023, -1023], [8.988_465_674_311_58e307, 0.0]),
        ([1023, -1023], [677, -677], [1.433_436_634_993_794_7e104, -3.645_561_009_778_199e-304]),
        ([1023, 1023], [0, 0], [8.988_465_674_311_58e307, 0.0]),
        ([1020, -844], [656, -780], [3.757_668_132_438_133e109, -2e-323]),
        ([-71, 1021], [1001, -323], [2e-323, 1_048_576.0]),
        ([-347, -54], [-1037, -1058], [3.898_125_604_559_113_3e289, 8.174_961_907_852_354e295]),
        ([-1074, -1074], [-1073, -1074], [0.6, 0.2]),
        ([1015, 1015], [1023, zero], [0.003_906_25, 0.003_906_25]),
    ];
    let power = |n: i32| match n {
        i32::MIN => 0.0,
        n if n < -1000 => 2.0_f64.powi(n + 500) * 2.0_f64.powi(-500),
        n => 2.0_f64.powi(n),
    };
    let number = |[re, im]: [i32; 2]| Complex::new(power(re), power(im));
    for (x, y, [re, im]) in cases {
        assert_close(number(x).divide(number(y)), Complex::new(re, im));
    }
    // The last one of the table has an imaginary part of 7e-220, which is far below the rounding of
    // the other part and loses digits, as in the paper.
    let quotient = number([-622, -1071]).divide(number([-343, -798]));
    assert_eq!(quotient.re, 1.029_511_517_893_605_8e-84);
    assert!(quotient.im.abs() < 1e-219);
}

/// Quotients that overflow in one part only, and infinite and zero ones, as annex G of the C
/// standard says.
#[test]
fn quotients_at_the_end_of_the_range() {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    let quotient = |a, b, c, d| Complex::<f64>::new(a, b).divide(Complex::new(c, d));
    // A real or an imaginary divisor divides each part alone.
    assert_eq!(quotient(-4e-308, 4e307, -4e-308, 0.0), Complex::new(1.0, -inf));
    assert_eq!(quotient(4e307, 4e-308, 0.0, 4e-308), Complex::new(1.0, -inf));
    assert_eq!(quotient(inf, 1.0, 2.0, 0.0), Complex::new(inf, 0.5));
    // (1 + i) (1 + i) = 2i, (1 + i) / (1 - i) = i
    let z = quotient(1e308, 1e308, 1e-300, -1e-300);
    assert_eq!(z, Complex::new(0.0, inf));
    assert_eq!(quotient(1.0, 2.0, inf, -inf), Complex::new(0.0, 0.0));
    assert_eq!(quotient(1.0, 2.0, nan, inf), Complex::new(0.0, 0.0));
    assert_eq!(quotient(inf, nan, 2.0, 3.0).re, inf);
    assert_eq!(quotient(1.0, -2.0, 0.0, 0.0), Complex::new(inf, -inf));
    assert!(quotient(0.0, 0.0, 0.0, 0.0).is_nan());
    assert!(quotient(nan, 1.0, 2.0, 3.0).is_nan());
    assert!(quotient(inf, 1.0, inf, 3.0).is_nan());
}

/// The reciprocal of z = s (1 + i) is (1 - i) / (2 s).
#[test]
fn reciprocals() {
    for scale in [1e-300, 1e-200, 1.0, 1e200, 1.5e308] {
        let (z, right) = (diagonal(scale), Complex::new(0.5 / scale, -0.5 / scale));
        assert_close(Field::recip(z), right);
        assert_close(z.checked_recip().unwrap(), right);
        assert_close(mat![z].recip()[(0, 0)], right);
        assert_close(mat![z].powi(-1)[(0, 0)], right);
        assert_close(mat![z].inverse().unwrap()[(0, 0)], right);
        assert_close(vector![z, z].diag().inverse().unwrap().diagonal().y, right);
    }
    for scale in [1e-37_f32, 1e-30, 1e25, 3e38] {
        let (z, right) = (diagonal(scale), Complex::new(0.5 / scale, -0.5 / scale));
        assert_close(Field::recip(z), right);
        assert_close(mat![z].powi(-1)[(0, 0)], right);
        assert_close(vector![z].diag().inverse().unwrap().diagonal()[0], right);
    }
    assert_eq!(Complex::new(0.0, 0.0).checked_recip(), None);
    assert_eq!(Complex::new(f64::NAN, 0.0).checked_recip(), None);
}

/// A mean of large numbers: the sum fits, its product with the number of elements does not.
#[test]
fn means() {
    let z = Complex::new(4e37_f32, -8e37);
    assert_eq!(mat![z, z; z, z].mean(), z);
    assert_eq!(z.divide_by(4), Complex::new(1e37, -2e37));
}

fn check_diagonal<T: ComplexField + Determinant, const N: usize>(diagonal: [T; N]) {
    let a = Matrix::<T, N, 1>::from_columns([diagonal]).diag().to_matrix();
    let inverse = a.inverse().unwrap();
    let mut in_place = a;
    in_place.inverse_in_place().unwrap();
    assert!(in_place == inverse);
    for j in 0..N {
        for i in 0..N {
            let x = inverse[(i, j)];
            if i != j {
                assert!(x == T::ZERO);
                continue;
            }
            let right = T::ONE.divide(diagonal[j]);
            let error = (x - right).modulus();
            let eps = <T::Real as Real>::EPSILON * T::Real::from_usize(8);
            assert!(error <= right.modulus() * eps, "{N}: element {j}");
        }
    }
}

/// The inverse of a diagonal matrix has the reciprocals of its elements, for all scales of these.
#[test]
fn inverses_of_diagonal_matrices() {
    let z = diagonal::<f32>;
    check_diagonal([z(1e10); 2]);
    check_diagonal([z(5e4); 4]);
    check_diagonal([z(5e4); 3]);
    check_diagonal([z(1e12); 3]);
    let z = diagonal::<f64>;
    check_diagonal([z(1e-200)]);
    check_diagonal([z(1e200), z(1e-200), z(1e-200)]);
    check_diagonal([z(1e-200), z(1e200), z(1e-200), z(1e100)]);
    for shift in 0..4 {
        let turned = |mut x: [f64; 4]| {
            x.rotate_left(shift);
            x
        };
        for x in [
            [1e-200, 1e-200, 1e200, 1e100],
            [1e200, 1e110, 1e-200, 1e-100],
            [1e-200, 1e-200, 1e200, 1.0],
            [1e-160, 1.0, 1e-160, 1e300],
            [1e160, 1.0, 1e160, 1e-300],
            [1e-300, 1e-5, 1e-5, 1e300],
        ] {
            check_diagonal(turned(x));
            check_diagonal(turned(x).map(z));
            let [a, b, c, _] = turned(x);
            check_diagonal([a, b, c]);
            check_diagonal([a, b, c].map(z));
            check_diagonal([a, b]);
        }
        let turned = |mut x: [f32; 4]| {
            x.rotate_left(shift);
            x
        };
        for x in [
            [1e-25, 1e-25, 1e25, 1e12],
            [1e25, 1e14, 1e-25, 1e-13],
            [1e-20, 1.0, 1e-20, 1e36],
            [1e20, 1.0, 1e20, 1e-36],
        ] {
            check_diagonal(turned(x));
            check_diagonal(turned(x).map(diagonal));
            let [a, b, c, _] = turned(x);
            check_diagonal([a, b, c]);
            check_diagonal([a, b, c].map(diagonal));
        }
    }
}

/// Columns of one matrix at different scales: A = B diag(1e-200, 1e-200, 1e200), where B has the
/// inverse [3 -1 -1; -1 1 0; -1 0 1] and so A⁻¹ = diag(1e200, 1e200, 1e-200) B⁻¹.
#[test]
fn columns_at_different_scales() {
    let b = mat![1.0, 1.0, 1.0; 1.0, 2.0, 1.0; 1.0, 1.0, 2.0];
    let scales = vector![1e-200, 1e-200, 1e200].diag();
    let right = scales.inverse().unwrap() * mat![3.0, -1.0, -1.0; -1.0, 1.0, 0.0; -1.0, 0.0, 1.0];
    let inverse = (b * scales).inverse().unwrap();
    for (x, y) in inverse.iter().zip(&right) {
        assert!((x - y).abs() <= 1e-14 * y.abs(), "{inverse:?}");
    }
    let scales = vector![1e-150, 1e-150, 1e150].diag();
    let right = scales.inverse().unwrap() * mat![3.0, -1.0, -1.0; -1.0, 1.0, 0.0; -1.0, 0.0, 1.0];
    let transposed = (b * scales).transpose().inverse().unwrap();
    for (x, y) in transposed.transpose().iter().zip(&right) {
        assert!((x - y).abs() <= 1e-14 * y.abs(), "{transposed:?}");
    }
}

/// Lanes and constants have the bits of a matrix alone, at these scales too.
#[test]
fn lanes_and_constants() {
    use hadamard::konst;
    use wide::f64x4;
    for x in [[1e-200, 1e-200, 1e200, 1e100], [1e200, 1e110, 1e-200, 1e-100], [1.0, 2.0, 3.0, 4.0]]
    {
        let a = Matrix::<f64, 4, 1>::from_columns([x]).diag().to_matrix();
        let b =
            mat![2.0, 1.0, 0.0, 0.0; 1.0, 2.0, 1.0, 0.0; 0.0, 1.0, 2.0, 1.0; 0.0, 0.0, 1.0, 2.0];
        let lanes = Matrix::<f64x4, 4, 4>::pack(&[a, b, a, b]).inverse().unwrap().unpack();
        let [a, b] = [a, b].map(|x| (x.inverse().unwrap(), konst::inverse(&x).unwrap()));
        assert_eq!(lanes, [a.0, b.0, a.0, b.0]);
        assert_eq!(a.0, a.1);
        assert_eq!(b.0, b.1);
    }
}

fn norm_of<T: Normed>(x: Matrix<T, 2, 2>) -> T::Size {
    x.norm()
}

/// 3² + 4² + 12² + 84² = 85², at every scale; |3 + 4i| = 5 and |12 + 84i| = 12 √50.
#[test]
fn norms() {
    for scale in [1e-320, 1e-200, 1.0, 1e200, 1e306] {
        let z = [Complex::new(3.0 * scale, 4.0 * scale), Complex::new(12.0 * scale, 84.0 * scale)];
        let x = vector![z[0], z[1]];
        let near = |a: f64, b: f64| (a - b).abs() <= b * 1e-15 + 5e-324;
        assert!(near(x.norm(), 85.0 * scale), "{}", x.norm());
        assert!(near(x.distance(Matrix::ZERO), 85.0 * scale));
        assert!(near(norm_of(mat![z[0], Complex::ZERO; Complex::ZERO, z[1]]), 85.0 * scale));
        let unit = x.try_normalize().unwrap();
        assert_eq!(unit, x.normalize());
        if scale > 1e-310 {
            assert_close(unit.x, Complex::new(3.0 / 85.0, 4.0 / 85.0));
            assert_close(unit.y, Complex::new(12.0 / 85.0, 84.0 / 85.0));
            let moduli = (5.0 * scale, 12.0 * scale * 50.0_f64.sqrt());
            assert!(near(x.norm_1(), moduli.0 + moduli.1));
            assert!(near(x.norm_inf(), moduli.1));
        }
    }
    let z = vector![Complex::new(1.0, -2.0), Complex::new(2.0, 4.0)];
    assert_eq!((z.norm_squared(), z.norm()), (25.0, 5.0));
    let columns = mat![Complex::new(3.0, 4.0), Complex::new(0.0, 1.0); Complex::new(0.0, 2.0), Complex::new(5.0, 12.0)];
    assert_eq!((columns.norm_1(), columns.norm_inf()), (14.0, 15.0));
    let zero = vector![Complex::new(0.0, 0.0), Complex::new(0.0, 0.0)];
    assert_eq!((zero.norm(), zero.try_normalize()), (0.0, None));
    assert_eq!(vector![Complex::new(f64::INFINITY, 0.0)].norm(), f64::INFINITY);
    assert_eq!(vector![Complex::new(f64::INFINITY, 0.0)].try_normalize(), None);
    assert!(vector![Complex::new(0.0, f64::NAN)].norm().is_nan());
}

/// Real numbers infer as before: the type of the norm is that of the elements.
#[test]
fn inference() {
    let norm: f32 = vector![3.0, 4.0].norm();
    let distance: f32 = vector![3.0, 4.0].distance(vector![0.0, 0.0]);
    let squared: i64 = vector![3, 4].norm_squared();
    let sum: i8 = vector![3, -4].norm_1();
    let unit: Option<Matrix<f32, 2, 1>> = vector![3.0, 4.0].try_normalize();
    assert_eq!((norm, distance, squared, sum), (5.0, 5.0, 25, 7));
    assert_eq!(unit, Some(vector![0.6, 0.8]));
    assert_eq!(2.0 * (vector![3.0, 4.0] / vector![3.0, 4.0].norm()).x, 1.2);
    fn real<T: Real>(x: Matrix<T, 2, 1>) -> T {
        x.norm() + x.distance(x) + x.norm_squared()
    }
    fn signed<T: Signed>(x: Matrix<T, 2, 1>) -> T {
        x.norm_1() + x.norm_inf()
    }
    fn sized<T: Square>(x: Matrix<T, 2, 1>) -> T::Size {
        x.norm_squared()
    }
    assert_eq!((real(vector![3.0, 4.0]), signed(vector![3, 4])), (30.0, 11));
    assert_eq!(sized(vector![Complex::new(3.0, 0.0), Complex::new(0.0, 4.0)]), 25.0);
}
