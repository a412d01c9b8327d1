//! A fragment of a `macro_rules!` macro means the same in a literal as in an array of
//! the same tokens.

use hadamard::{block, mat, vector};

/// Defines a macro that compares literals of `$tokens` with the array of them.
macro_rules! same_as_in_an_array {
    ($name:ident($($parameters:tt)*) => [$($tokens:tt)*]) => {
        macro_rules! $name {
            ($($parameters)*) => {
                let array = [$($tokens)*];
                assert_eq!(mat![$($tokens)*].to_rows(), [array]);
                assert_eq!(mat![[$($tokens)*]].to_rows(), [array]);
                assert_eq!(vector![$($tokens)*].to_columns(), [array]);
                assert_eq!(block![$($tokens)*].to_rows(), [array]);
            };
        }
    };
}

same_as_in_an_array!(integer($x:expr) => [
    $x, -$x, $x * 2, 2 * $x, 10 - $x, $x.pow(2), -$x.abs(), $x as i32 * 3, 7 / ($x + 10),
    $x << 1, 1 + $x << 1, ($x), { $x }, { 2 + $x * 2 }, [$x][0], [$x - 1, 2 * $x][1], (3 * $x, 1).0,
    i32::pow($x, 2), i32::max($x * 2, -$x), if $x < 3 { 5 * $x } else { -$x },
    match $x { 2 => 1, other => other * $x }, (|y: i32| y * $x)(3), [10, 20][($x == 2) as usize],
    { let y = $x; y * $x }, i32::from($x > 1 && $x < 9), *&$x, !$x, [0; 2].len() as i32 * $x,
    std::convert::identity($x) * $x,
]);

#[test]
fn expressions_stay_whole() {
    let (a, b, wide, pair) = (1_i32, 2_i32, 3_i64, (3, 4_i32));
    let by_name = &a;
    integer!(a);
    integer!(5_i32);
    integer!(-5_i32);
    integer!(a + b);
    integer!(a - b);
    integer!(-a);
    integer!(a * b);
    integer!(a << b);
    integer!(a << b >> (1));
    integer!(a | b);
    integer!(wide as i32);
    integer!(pair.1);
    integer!(*by_name);
    integer!((a + b).pow(2));
    integer!({ a }.pow(3));
    integer!(i32::max(a, b));
    integer!(<i32 as Ord>::max(a, b));
    integer!(if a < b { 7_i32 } else { 8 });
    integer!(match a {
        1 => 2_i32,
        _ => 3,
    });
    integer!(vector![a, b].dot(vector![3, 4]));
    integer!([a, b][1]);
    integer!(i32::MAX / 900_000_000);
}

same_as_in_an_array!(condition($x:expr) => [
    $x, !$x, $x & true, if $x { false } else { true }, $x as u8 > 0, true ^ $x,
]);
same_as_in_an_array!(range($x:expr) => [$x.len(), $x.sum::<usize>(), ($x).count(), [7, 8, 9][$x].len()]);
same_as_in_an_array!(function($f:expr) => [$f(1), $f(2) * 2, -$f(3)]);
same_as_in_an_array!(reference($x:expr) => [$x.abs(), $x.clone() - 1, *$x, -*$x]);

#[test]
fn other_expressions_stay_whole() {
    struct Holder {
        f: fn(i32) -> i32,
    }
    let (a, b, holder) = (true, false, Holder { f: |x| x + 7 });
    condition!(a);
    condition!(a || b);
    condition!(a && b);
    condition!(a == b);
    condition!(matches!(holder.f, _));
    range!(0..2);
    range!(0..(1 + 1));
    function!(i32::abs);
    function!(holder.f);
    function!(|x: i32| -> i32 { x });
    reference!(&-3_i32);
    reference!(&(2_i32 - 6));
}

/// `$t:ty` in the place of a type.
macro_rules! type_fragment {
    ($t:ty, $x:expr) => {
        let array = [
            $x as $t as i64, (($x as $t) < 3) as i64, std::mem::size_of::<$t>() as i64,
            <$t>::try_from($x).unwrap() as i64, <$t as Default>::default() as i64,
            { let y: $t = $x; y as i64 }, Vec::<$t>::new().len() as i64,
            (|y: $t| -> $t { y })($x) as i64, [1 as $t; 3].len() as i64,
        ];
        let vector = vector![
            $x as $t as i64, ($x as $t < 3) as i64, std::mem::size_of::<$t>() as i64,
            <$t>::try_from($x).unwrap() as i64, <$t as Default>::default() as i64,
            { let y: $t = $x; y as i64 }, Vec::<$t>::new().len() as i64,
            (|y: $t| -> $t { y })($x) as i64, [1 as $t; 3].len() as i64,
        ];
        assert_eq!(vector.to_columns(), [array]);
    };
}
same_as_in_an_array!(size_of($t:ty) => [
    size_of::<$t>(), size_of::<&$t>(), size_of::<Option<$t>>(), size_of::<[$t; 2]>(),
    size_of::<($t, u8)>(), size_of::<fn($t) -> $t>(), align_of::<*const $t>(),
]);
same_as_in_an_array!(size_of_reference_to($t:ty) => [
    size_of::<&$t>(), size_of::<Box<$t>>(), size_of::<&mut $t>(), size_of::<*const $t>(),
]);
macro_rules! largest {
    ($t:ident) => {
        vector![$t::MAX, <$t>::MAX, $t::MAX - 1]
    };
}

#[test]
fn types_stay_types() {
    type_fragment!(u8, 2);
    type_fragment!(usize, 5);
    type_fragment!(std::ffi::c_int, 1);
    size_of!(u8);
    size_of!(Vec<Option<u8>>);
    size_of!(<u8 as core::ops::Add>::Output);
    size_of!(Option<<u8 as core::ops::Add>::Output>);
    size_of!(&'static u8);
    size_of!(*const u8);
    size_of!([u8; 3]);
    size_of!((u8, u16));
    size_of!(());
    size_of!(fn(u8) -> u16);
    size_of!(unsafe extern "C" fn(u8));
    size_of!(for<'a> fn(&'a u8) -> &'a u8);
    size_of!(&'static dyn Fn(u8) -> u16);
    size_of_reference_to!(dyn core::fmt::Debug + Send);
    size_of_reference_to!(dyn Fn(u8) -> u16);
    size_of_reference_to!(str);
    assert_eq!(largest!(u8), vector![255, 255, 254]);
}

same_as_in_an_array!(path($p:path) => [$p - 1, -$p, $p.pow(2), $p as i32, if let $p = 3_i32 { 1 } else { 2 }]);
same_as_in_an_array!(callee($p:path) => [$p(1), -$p(2), $p(1).pow(2)]);
same_as_in_an_array!(literal($x:literal) => [$x, $x.abs(), -$x, 1 - $x, $x * 2, at::<$x>()]);
same_as_in_an_array!(tokens($x:tt) => [-$x, $x * 2, $x.abs()]);
same_as_in_an_array!(block_fragment($b:block) => [-$b, 2 * $b, if true $b else { 3 }, { let y = $b; y }, loop { break $b }]);
same_as_in_an_array!(pattern($p:pat) => [
    matches!(2, $p), match 3 { $p => true, _ => false }, if let Some($p) = Some(5) { true } else { false },
]);
same_as_in_an_array!(lifetime($l:lifetime) => [$l: loop { break $l 1 }, { fn f<$l>(x: &$l i32) -> &$l i32 { x } *f(&2) }]);
macro_rules! statement {
    ($y:ident, $s:stmt) => {
        vector![
            {
                $s;
                $y
            },
            {
                let _ = 5;
                $s;
                $y * 2
            }
        ]
    };
}
same_as_in_an_array!(setting($m:meta) => [cfg!($m), cfg!(not($m)), cfg!(all($m, unix))]);
same_as_in_an_array!(argument($x:expr) => [negated!($x), negated!($x + 1), vector![$x].sum(), negated!($x, 2)]);

macro_rules! negated {
    ($($x:tt)*) => { last!(- $($x)*) };
}
macro_rules! last {
    (- $x:tt) => {
        -$x
    };
    ($x:expr) => {
        $x
    };
    ($x:expr, $y:expr) => {
        $x - $y
    };
}

mod constants {
    pub(super) const THREE: i32 = 3;
}
const FOUR: i32 = 4;

const fn at<const N: i32>() -> i32 {
    N
}

#[test]
fn other_fragments_keep_their_meaning() {
    path!(FOUR);
    path!(constants::THREE);
    callee!(i32::abs);
    callee!(std::convert::identity::<i32>);
    literal!(3_i32);
    literal!(-3_i32);
    tokens!(3_i32);
    tokens!((1_i32 - 3));
    block_fragment!({ 3 - 1 });
    pattern!(2);
    pattern!(-2);
    pattern!(1 | 2);
    pattern!(3..=5);
    lifetime!('a);
    assert_eq!(statement!(y, let y = 1), vector![1, 2]);
    setting!(unix);
    setting!(target_os = "linux");
    setting!(any(unix, windows));
    let (a, b) = (1, 2);
    argument!(a);
    argument!(a + b);
    argument!(-a);
}
