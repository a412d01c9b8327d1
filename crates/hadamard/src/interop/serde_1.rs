//! serde 1: files and networks.
//!
//! Each type is written as a tuple of its numbers, without a length, because the type
//! determines the length. [`features`](crate::features#what-the-format-of-a-file-is) describes the
//! format, and a test freezes it.

use core::fmt::{self, Formatter};

use serde_1::de::{Deserialize, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde_1::ser::{Serialize, SerializeTuple, Serializer};

use crate::geometry::frame::{In, Map};
use crate::geometry::{
    Affine, Isometry2, Isometry3, NotUnit, Quaternion, Rotation2, Rotation3, Trs,
};
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, Scalar, is_nan};
use crate::structured::Diag;

/// Writes `count` numbers as a tuple.
fn write<'a, S: Serializer, T: Serialize + 'a>(
    serializer: S,
    count: usize,
    numbers: impl Iterator<Item = &'a T>,
) -> Result<S::Ok, S::Error> {
    let mut tuple = serializer.serialize_tuple(count)?;
    for number in numbers {
        tuple.serialize_element(number)?;
    }
    tuple.end()
}

/// Reads one number for each place, and refuses more.
struct Fill<I> {
    places: I,
    count: usize,
    /// The expectation that a message names.
    name: &'static str,
    shape: (usize, usize),
}

impl<'de, 'a, T: Deserialize<'de> + 'a, I: Iterator<Item = &'a mut T>> Visitor<'de> for Fill<I> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (rows, columns) = self.shape;
        write!(f, "{} numbers for a {rows}x{columns} {}", self.count, self.name)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut numbers: A) -> Result<(), A::Error> {
        let mut found = 0;
        while let Some(place) = self.places.next() {
            match numbers.next_element()? {
                Some(number) => *place = number,
                None => return Err(A::Error::invalid_length(found, &self)),
            }
            found += 1;
        }
        match numbers.next_element::<IgnoredAny>()? {
            Some(_) => Err(A::Error::invalid_length(found + 1, &self)),
            None => Ok(()),
        }
    }
}

/// The M N elements, one column after another, without a length, as nalgebra writes them:
/// `mat![1, 2, 3; 4, 5, 6]` is `[1,4,2,5,3,6]` in JSON.
impl<T: Serialize, const M: usize, const N: usize> Serialize for Matrix<T, M, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(serializer, M * N, self.iter())
    }
}

/// # Errors
///
/// If there are not exactly M N elements.
impl<'de, T: Deserialize<'de> + Default, const M: usize, const N: usize> Deserialize<'de>
    for Matrix<T, M, N>
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut out = Self::from_fn(|_, _| T::default());
        let fill = Fill { places: out.iter_mut(), count: M * N, name: "matrix", shape: (M, N) };
        deserializer.deserialize_tuple(M * N, fill)?;
        Ok(out)
    }
}

/// The N numbers of the diagonal, as the vector.
impl<T: Serialize, const N: usize> Serialize for Diag<T, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.diagonal.serialize(serializer)
    }
}

/// # Errors
///
/// If there are not exactly N numbers.
impl<'de, T: Deserialize<'de> + Default, const N: usize> Deserialize<'de> for Diag<T, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vector::deserialize(deserializer).map(Diag::new)
    }
}

/// All N² elements, in the format of the matrix. So a matrix can be read from it, and the
/// reverse.
impl<T: Serialize, const N: usize> Serialize for Symmetric<T, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.matrix.serialize(serializer)
    }
}

/// # Errors
///
/// If there are not exactly N² elements, or if a_ij and a_ji differ.
impl<'de, T, const N: usize> Deserialize<'de> for Symmetric<T, N>
where
    T: Deserialize<'de> + Default + Copy + PartialEq,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let matrix = Matrix::deserialize(deserializer)?;
        let symmetric = Symmetric::from_lower(matrix);
        let are_same = |(&x, &y): (&T, &T)| x == y || is_nan(x) && is_nan(y);
        if symmetric.matrix.iter().zip(&matrix).all(are_same) {
            Ok(symmetric)
        } else {
            Err(D::Error::custom(format_args!("a {N}x{N} matrix that is not symmetric")))
        }
    }
}

/// `Triangle: the rows of column j in the triangle, how to make it from a matrix;`
macro_rules! triangles {
    ($($Triangle:ident: $skip:ident($j:ident => $count:expr), $of:ident, $name:literal;)*) => {$(
        /// The N (N + 1) / 2 numbers of the triangle with its diagonal, one column after
        /// another: LAPACK's packed storage.
        impl<T: Serialize + Scalar, const N: usize> Serialize for $Triangle<T, N> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let matrix = self.to_matrix();
                let columns = matrix.columns.iter().enumerate();
                let numbers = columns.flat_map(|($j, column)| column.iter().$skip($count));
                write(serializer, N * (N + 1) / 2, numbers)
            }
        }

        /// # Errors
        ///
        /// If there are not exactly N (N + 1) / 2 numbers.
        impl<'de, T: Deserialize<'de> + Scalar, const N: usize> Deserialize<'de>
            for $Triangle<T, N>
        {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut matrix = Matrix::<T, N, N>::ZERO;
                let columns = matrix.columns.iter_mut().enumerate();
                let places = columns.flat_map(|($j, column)| column.iter_mut().$skip($count));
                let count = N * (N + 1) / 2;
                let fill = Fill { places, count, name: $name, shape: (N, N) };
                deserializer.deserialize_tuple(count, fill)?;
                Ok(matrix.$of())
            }
        }
    )*};
}

triangles! {
    Lower: skip(j => j), lower, "lower triangular matrix";
    Upper: take(j => j + 1), upper, "upper triangular matrix";
}

/// The numbers x, y, z, w, in this order.
impl<T: Serialize + Copy> Serialize for Quaternion<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_xyzw().serialize(serializer)
    }
}

/// # Errors
///
/// If there are not exactly four numbers.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Quaternion<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [x, y, z, w] = <[T; 4]>::deserialize(deserializer)?;
        Ok(Quaternion::from_xyzw(x, y, z, w))
    }
}

/// cos φ and sin φ.
impl<T: Serialize + Copy> Serialize for Rotation2<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.cos, self.sin].serialize(serializer)
    }
}

/// # Errors
///
/// If there are not exactly two numbers, or if the norm is off from 1 by more than 1e-4. Otherwise
/// the rotation is renormalised.
impl<'de, T: Deserialize<'de> + Real> Deserialize<'de> for Rotation2<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [cos, sin] = <[T; 2]>::deserialize(deserializer)?;
        Rotation2::from_cos_sin(cos, sin).map_err(no_rotation)
    }
}

/// The numbers x, y, z, w of the quaternion, in this order.
impl<T: Serialize + Copy> Serialize for Rotation3<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.quaternion.serialize(serializer)
    }
}

/// # Errors
///
/// If there are not exactly four numbers, or if the norm is off from 1 by more than 1e-4.
/// Otherwise the rotation is renormalised.
impl<'de, T: Deserialize<'de> + Real> Deserialize<'de> for Rotation3<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Quaternion::deserialize(deserializer)?.try_into().map_err(no_rotation)
    }
}

fn no_rotation<E: Error>(error: NotUnit) -> E {
    E::custom(error)
}

/// The N (N + 1) elements of [A t], one column after another.
impl<T: Serialize, const N: usize> Serialize for Affine<T, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(serializer, N * (N + 1), self.linear.iter().chain(&self.translation))
    }
}

/// # Errors
///
/// If there are not exactly N (N + 1) elements.
impl<'de, T: Deserialize<'de> + Default, const N: usize> Deserialize<'de> for Affine<T, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut linear = Matrix::<T, N, N>::from_fn(|_, _| T::default());
        let mut translation = Vector::<T, N>::from_fn(|_, _| T::default());
        let places = linear.iter_mut().chain(&mut translation);
        let fill = Fill { places, count: N * (N + 1), name: "affine map", shape: (N, N + 1) };
        deserializer.deserialize_tuple(N * (N + 1), fill)?;
        Ok(Affine { linear, translation })
    }
}

/// `Type { its parts, in their order };`
macro_rules! parts {
    ($($Type:ident { $($part:ident),* };)*) => {$(
        /// A tuple of its parts, each as it is alone.
        impl<T: Serialize + Copy> Serialize for $Type<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ($(&self.$part),*).serialize(serializer)
            }
        }

        /// # Errors
        ///
        /// If there are too few numbers or too many, or if the norm of the rotation is off from 1.
        impl<'de, T: Deserialize<'de> + Default + Real> Deserialize<'de> for $Type<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let ($($part),*) = Deserialize::deserialize(deserializer)?;
                Ok($Type { $($part),* })
            }
        }
    )*};
}

parts! {
    Isometry2 { rotation, translation };
    Isometry3 { rotation, translation };
    Trs { translation, rotation, scale };
}

/// The value alone. Its frame is in the type, and not written.
impl<F, X: Serialize> Serialize for In<F, X> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_inner().serialize(serializer)
    }
}

/// # Errors
///
/// Those of the value.
impl<'de, F, X: Deserialize<'de>> Deserialize<'de> for In<F, X> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        X::deserialize(deserializer).map(In::new)
    }
}

/// The map alone. Its frames are in the type, and not written.
impl<A, B, M: Serialize> Serialize for Map<A, B, M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_inner().serialize(serializer)
    }
}

/// # Errors
///
/// Those of the map.
impl<'de, A, B, M: Deserialize<'de>> Deserialize<'de> for Map<A, B, M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        M::deserialize(deserializer).map(Map::new)
    }
}
