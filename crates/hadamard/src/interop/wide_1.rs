//! wide 1: types with several lanes as elements, for one matrix per lane.

use wide_1::{f32x4, f32x8, f32x16, f64x2, f64x4, f64x8};

use crate::scalar::{
    Field, Lanes, Real, Scalar, for_each_lanes, is_normal, plain_projection, power, product,
};

/// Whether no lane has overflowed or lost digits by underflow.
#[inline]
fn are_safe<L: Lanes<K>, const K: usize>(x: L) -> bool {
    x.abs().to_lanes().iter().fold(true, |all, &x| all & is_normal(x))
}

/// (x · y / y · y) y in every lane, with the bits of the vectors in that lane alone.
#[inline]
fn project<L: Lanes<K>, const K: usize, const N: usize>(x: &[L; N], y: &[L; N]) -> [L; N] {
    let (xy, yy, out) = plain_projection(x, y);
    if are_safe(xy) && are_safe(yy) && are_safe(xy / yy) {
        return out;
    }
    let (x, y) = (x.map(L::to_lanes), y.map(L::to_lanes));
    let mut lanes = [[L::Element::ZERO; K]; N];
    for lane in 0..K {
        let projection = L::Element::project(&x.map(|x| x[lane]), &y.map(|y| y[lane]));
        for (lanes, x) in lanes.iter_mut().zip(projection) {
            lanes[lane] = x;
        }
    }
    lanes.map(L::from_lanes)
}

/// The product, for all lanes at once, or one after another if a lane leaves the range on the
/// way.
#[inline]
fn product_of<L: Lanes<K>, const K: usize, const N: usize>(factors: &[L; N]) -> L {
    // The smallest absolute value, negated: lanes have a maximum and no minimum.
    let (mut out, mut least) = (L::ONE, L::ZERO - L::ONE);
    for &x in factors {
        out = out * x;
        least = least.max(L::ZERO - out.abs());
    }
    let (sizes, least) = (out.abs().to_lanes(), least.to_lanes());
    let is_normal = sizes.iter().zip(&least).fold(true, |all, (&size, &least)| {
        all & (least <= L::Element::ZERO - L::Element::MIN_POSITIVE) & (size <= L::Element::MAX)
    });
    if is_normal { out } else { one_by_one(factors) }
}

/// The product of each lane, one lane after another.
#[cold]
fn one_by_one<L: Lanes<K>, const K: usize, const N: usize>(factors: &[L; N]) -> L {
    let lanes = factors.map(L::to_lanes);
    L::from_lanes(core::array::from_fn(|k| product(lanes.iter().map(|lanes| lanes[k]))))
}

macro_rules! lanes {
    ($($Lanes:ident: $Element:ident x $K:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for $Lanes {
            const ZERO: Self = $Lanes::ZERO;
            const ONE: Self = $Lanes::ONE;

            #[inline]
            fn lerp(self, end: Self, t: Self) -> Self {
                let weighted = ((Self::ONE - t) * self + t * end).to_array();
                let (a, b) = (self.to_array(), end.to_array());
                core::array::from_fn(|k| if a[k] == b[k] { a[k] } else { weighted[k] }).into()
            }

            #[inline]
            fn product_of<const N: usize>(factors: &[Self; N]) -> Self {
                product_of(factors)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for $Lanes {
            #[inline]
            fn powi(self, n: i32) -> Self {
                let power = power(self, n.unsigned_abs());
                if n >= 0 {
                    power
                } else if are_safe::<Self, $K>(power) {
                    Self::ONE / power
                } else {
                    self.to_array().map(|x| Field::powi(x, n)).into()
                }
            }

            #[inline]
            fn project<const N: usize>(x: &[Self; N], y: &[Self; N]) -> [Self; N] {
                project(x, y)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Lanes<$K> for $Lanes {
            type Element = $Element;

            #[inline]
            fn from_lanes(lanes: [$Element; $K]) -> Self {
                lanes.into()
            }

            #[inline]
            fn to_lanes(self) -> [$Element; $K] {
                self.to_array()
            }

            #[inline]
            fn abs(self) -> Self {
                $Lanes::abs(self)
            }

            #[inline]
            fn max(self, rhs: Self) -> Self {
                $Lanes::max(self, rhs)
            }

            #[inline]
            fn sqrt(self) -> Self {
                $Lanes::sqrt(self)
            }
        }
    )*};
}

for_each_lanes! { lanes }
