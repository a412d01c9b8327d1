use hadamard::{Matrix, Scalar, Signed, mat, vector};
use half::{bf16, f16};

/// All finite numbers of a type, in order, as `f64`.
fn all_f16() -> Vec<f64> {
    let mut all: Vec<f64> = (0..=u16::MAX).map(|bits| f16::from_bits(bits).to_f64()).collect();
    all.retain(|x| x.is_finite());
    all.sort_by(f64::total_cmp);
    all
}

fn all_bf16() -> Vec<f64> {
    let mut all: Vec<f64> = (0..=u16::MAX).map(|bits| bf16::from_bits(bits).to_f64()).collect();
    all.retain(|x| x.is_finite());
    all.sort_by(f64::total_cmp);
    all
}

/// Between two neighbours a number goes to the nearer one, however near to the middle it is: half
/// itself rounds twice on some processors and drops digits on others.
#[test]
fn casts_round_once() {
    for (of_f16, all) in [(true, all_f16()), (false, all_bf16())] {
        let cast = |x: f64| {
            let a = mat![x];
            if of_f16 {
                a.cast::<f16>()[(0, 0)].to_f64()
            } else {
                a.cast::<bf16>()[(0, 0)].to_f64()
            }
        };
        for pair in all.windows(2) {
            let (low, high) = (pair[0], pair[1]);
            if low == high {
                continue;
            }
            assert_eq!(cast(low), low);
            let middle = low + (high - low) / 2.0;
            assert_eq!(cast(middle.next_down()), low, "{low:e} {high:e}");
            assert_eq!(cast(middle.next_up()), high, "{low:e} {high:e}");
            let even = cast(middle);
            assert!(even == low || even == high);
        }
    }
    let ties = mat![1.0 + 1.0 / 2048.0, 1.0 + 3.0 / 2048.0].cast::<f16>().cast::<f64>();
    assert_eq!(ties, mat![1.0, 1.0 + 4.0 / 2048.0]);
    let ends = mat![65519.99_f64, 65520.0, -1e300, f64::INFINITY].cast::<f16>().cast::<f64>();
    assert_eq!(ends, mat![65504.0, f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY]);
    assert!(mat![f64::NAN].cast::<f16>()[(0, 0)].is_nan());
}

/// Every half comes back from every type that holds it, and nothing else becomes one.
#[test]
fn casts_that_keep_the_value() {
    for bits in 0..=u16::MAX {
        let (x, y) = (mat![f16::from_bits(bits)], mat![bf16::from_bits(bits)]);
        let (wide, long) = (x.cast::<f32>(), y.cast::<f64>());
        if wide[(0, 0)].is_nan() {
            assert!(x.try_cast::<f32>().unwrap()[(0, 0)].is_nan());
            assert!(wide.try_cast::<f16>().unwrap()[(0, 0)].is_nan());
            assert_eq!(x.try_cast::<i64>(), None);
            continue;
        }
        assert_eq!((x.try_cast(), wide.try_cast()), (Some(wide), Some(x)));
        let integer = wide[(0, 0)].fract() == 0.0 && wide[(0, 0)].is_finite();
        assert_eq!(x.try_cast::<i32>(), integer.then(|| wide.cast()));
        if !long[(0, 0)].is_nan() {
            assert_eq!((y.try_cast(), long.try_cast()), (Some(long), Some(y)));
            let short = f16::from_f64(long[(0, 0)]).to_f64() == long[(0, 0)];
            assert_eq!(y.try_cast::<f16>().is_some(), short, "{y}");
        }
    }
    assert_eq!(mat![2048, -2050].try_cast::<f16>(), Some(mat![2048.0, -2050.0].cast()));
    assert_eq!(mat![2048, 2049].try_cast::<f16>(), None);
    // As a `f16` it is infinite.
    assert_eq!(mat![65_536].try_cast::<f16>(), None);
    assert_eq!(mat![0.1_f32].try_cast::<bf16>(), None);
    assert_eq!(mat![f64::INFINITY].try_cast::<bf16>(), Some(mat![bf16::INFINITY]));
    assert_eq!(mat![true, false].try_cast::<f16>(), Some(mat![f16::ONE, f16::ZERO]));
}

#[test]
fn casts_between_all_numbers() {
    let a = mat![1_u8, 200; 3, 4];
    assert_eq!(a.cast::<f16>().cast::<u8>(), a);
    assert_eq!(mat![-1_i32, 70_000].cast::<f16>(), mat![-f16::ONE, f16::INFINITY]);
    assert_eq!(mat![16_777_217_i32].cast::<bf16>().cast::<f64>(), mat![16_777_216.0]);
    assert_eq!(mat![true, false].cast::<bf16>(), mat![bf16::ONE, bf16::ZERO]);
    assert_eq!(mat![1.5_f32].cast::<f16>().cast::<bf16>().cast::<f32>(), mat![1.5]);
    assert_eq!(mat![1e6_f32].cast::<f16>().cast::<i16>(), mat![i16::MAX]);
}

#[test]
fn sums_products_and_reductions() {
    let a = mat![1.0, 2.0; 3.0, 4.0].cast::<f16>();
    assert_eq!((a * a).cast::<f32>(), mat![7.0, 10.0; 15.0, 22.0]);
    assert_eq!((a + a - a).hadamard(a), a.hadamard(a));
    assert_eq!(a * Matrix::identity(), a);
    assert_eq!((a.sum(), a.mean()), (f16::from_f32(10.0), f16::from_f32(2.5)));
    assert_eq!(a.max_element(), f16::from_f32(4.0));
    assert_eq!((-a).abs(), a);
    assert_eq!(a.gt(a.transpose()).select(f16::ONE, f16::ZERO), mat![0.0, 0.0; 1.0, 0.0].cast());
    let v = vector![1.0, 2.0, 3.0].cast::<bf16>();
    assert_eq!(v.dot(v), bf16::from_f32(14.0));
    assert_eq!(Signed::signum(f16::NEG_INFINITY), -f16::ONE);
    assert!(Signed::signum(bf16::NAN).is_nan() && Signed::abs(-bf16::ZERO).is_sign_positive());
    assert_eq!(<bf16 as Scalar>::ONE, bf16::ONE);
}

/// WGSL aligns a column of three to four numbers, of any type.
#[test]
fn columns_are_padded_for_wgsl() {
    let one = f16::ONE;
    assert_eq!(Matrix::<_, 3, 3>::splat(one).to_wgsl(), [[one, one, one, f16::ZERO]; 3]);
    assert_eq!(Matrix::<_, 2, 4>::splat(one).to_wgsl(), [[one; 2]; 4]);
}
