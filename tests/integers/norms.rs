//! Norms of integers against sums in wider numbers.

use hadamard::scalar::Integer;
use hadamard::{Matrix, mat, vector};

fn norms<T: Integer + Into<i128>, const M: usize, const N: usize>(
    rng: &mut fastrand::Rng,
    draw: fn(&mut fastrand::Rng) -> T,
) {
    let a = Matrix::<T, M, N>::from_fn(|_, _| draw(rng));
    let size = |i, j| Into::<i128>::into(a[(i, j)]).unsigned_abs();
    let column = |j| (0..M).map(|i| size(i, j)).sum::<u128>();
    let row = |i| (0..N).map(|j| size(i, j)).sum::<u128>();
    assert_eq!(a.norm_1_checked(), (0..N).map(column).max());
    assert_eq!(a.norm_inf_checked(), (0..M).map(row).max());
    // In two halves of 64 bits, so that a sum of squares of 64 bits does not overflow here.
    let (mut low, mut high) = (0_u128, 0_u128);
    for (i, j) in (0..M).flat_map(|i| (0..N).map(move |j| (i, j))) {
        let square = size(i, j) * size(i, j);
        low += square & u128::from(u64::MAX);
        high += square >> 64;
    }
    high += low >> 64;
    let expected = (high >> 64 == 0).then(|| high << 64 | low & u128::from(u64::MAX));
    assert_eq!(a.norm_squared_checked(), expected);
}

macro_rules! check {
    ($($Int:ident)*) => {$(
        let draw = |rng: &mut fastrand::Rng| match rng.u8(0..8) {
            0 => $Int::MIN,
            1 => $Int::MAX,
            _ => rng.$Int(..),
        };
        for _ in 0..200 {
            let rng = &mut fastrand::Rng::with_seed(fastrand::u64(..) | 1);
            norms::<$Int, 1, 1>(rng, draw);
            norms::<$Int, 2, 3>(rng, draw);
            norms::<$Int, 7, 1>(rng, draw);
        }
    )*};
}

#[test]
fn norms_of_integers_are_exact() {
    fastrand::seed(1893);
    check! { i8 i16 i32 i64 u8 u16 u32 u64 }
}

#[test]
fn norms_of_the_widest_integers() {
    let a = mat![i128::MIN, 1; -1, i128::MAX];
    assert_eq!(a.norm_1_checked(), Some((1 << 127) + 1));
    assert_eq!((a.norm_inf_checked(), a.norm_squared_checked()), (Some((1 << 127) + 1), None));
    let b = mat![i128::MIN, i128::MIN];
    assert_eq!((b.norm_1_checked(), b.norm_inf_checked()), (Some(1 << 127), None));
    assert_eq!(vector![u128::MAX, 1].norm_1_checked(), None);
    assert_eq!(vector![u128::MAX, 0].norm_1_checked(), Some(u128::MAX));
    assert_eq!(mat![u64::MAX].norm_squared_checked(), Some(u128::from(u64::MAX).pow(2)));
    assert_eq!(vector![u64::MAX, u64::MAX].norm_squared_checked(), None);
    assert_eq!(vector![isize::MIN, 0].norm_inf_checked(), Some(isize::MIN.unsigned_abs() as u128));
}
