//! Lists of other crates' number types. Several layers implement a trait for each of them.

/// Hands types to a macro, with the bound of their fraction bits and the largest number of
/// fraction bits that leaves room for a one.
#[cfg(feature = "fixed-1")]
macro_rules! for_each_signed {
    ($macro:ident) => {
        $macro! {
            FixedI8: LeEqU8, U6;
            FixedI16: LeEqU16, U14;
            FixedI32: LeEqU32, U30;
            FixedI64: LeEqU64, U62;
            FixedI128: LeEqU128, U126;
        }
    };
}

#[cfg(feature = "fixed-1")]
pub(crate) use for_each_signed;

/// Hands the types to a macro, with the type of a lane and the number of lanes.
#[cfg(feature = "wide-1")]
macro_rules! for_each_lanes {
    ($macro:ident) => {
        $macro! {
            f32x4: f32 x 4;
            f32x8: f32 x 8;
            f32x16: f32 x 16;
            f64x2: f64 x 2;
            f64x4: f64 x 4;
            f64x8: f64 x 8;
        }
    };
}

#[cfg(feature = "wide-1")]
pub(crate) use for_each_lanes;
