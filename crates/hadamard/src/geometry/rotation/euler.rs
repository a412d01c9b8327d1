//! The 24 orders of Euler angles.

/// An axis of the coordinates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    X,
    Y,
    Z,
}

impl Axis {
    /// The index of this axis in a vector.
    #[inline]
    pub(super) fn of<T: Copy>(self, [x, y, z]: [T; 3]) -> T {
        match self {
            Axis::X => x,
            Axis::Y => y,
            Axis::Z => z,
        }
    }

    /// The axis that comes after this one, in the circle x, y, z, x.
    #[inline]
    pub(super) fn next(self) -> Axis {
        match self {
            Axis::X => Axis::Y,
            Axis::Y => Axis::Z,
            Axis::Z => Axis::X,
        }
    }
}

/// Declares the orders, each with its axes.
macro_rules! orders {
    ($($Extrinsic:ident, $Intrinsic:ident: $i:ident $j:ident $k:ident;)*) => {
        /// The order of three rotations about axes of the coordinates.
        ///
        /// | | the axes | the product, for angles α, β, γ | the same rotation |
        /// |---|---|---|---|
        /// | **extrinsic** | stay where they are, the world's | `ExtrinsicXyz`: R_z(γ) R_y(β) R_x(α) | intrinsic z y x with γ, β, α |
        /// | **intrinsic** | turn with the body | `IntrinsicXyz`: R_x(α) R_y(β) R_z(γ) | extrinsic z y x with γ, β, α |
        ///
        /// ```text
        ///     extrinsic x y z: first about the       intrinsic x y z: first about the body's x,
        ///     world's x, then the world's y,         then about its y as it is now,
        ///     then the world's z                     then about its z as it is then
        ///
        ///        z                                       z   z'
        ///        |    (all three arrows                  |  /     (y' and z' have turned
        ///        |     stay)                             | /       with the body)
        ///        +---- y                                 |/____ y
        ///       /                                       /  `--. y'
        ///      x                                       x
        /// ```
        ///
        /// "XYZ" alone can mean both:
        ///
        /// | program | its name | here |
        /// |---|---|---|
        /// | aeroplanes, ships, ROS `tf` | yaw, pitch, roll | `IntrinsicZyx` |
        /// | ROS `setRPY` | roll, pitch, yaw | `ExtrinsicXyz` |
        /// | Blender | `XYZ` | `ExtrinsicXyz` |
        /// | Godot | `YXZ` | `IntrinsicYxz` |
        /// | Unity | z, x, y | `ExtrinsicZxy` |
        /// | three.js | `XYZ` | `IntrinsicXyz` |
        /// | glam | `EulerRot::XYZ`, `EulerRot::XYZEx` | `IntrinsicXyz`, `ExtrinsicXyz` |
        /// | nalgebra | `from_euler_angles(roll, pitch, yaw)` | `ExtrinsicXyz` |
        /// | SciPy | `'xyz'`, `'XYZ'` | `ExtrinsicXyz`, `IntrinsicXyz` |
        ///
        /// The first six of each kind have three different axes (Tait-Bryan angles). The
        /// others have the same axis first and last (proper Euler angles).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
        #[allow(missing_docs, reason = "the table says what they mean")]
        pub enum EulerOrder {
            $($Extrinsic,)*
            $($Intrinsic,)*
        }

        impl EulerOrder {
            /// All of them.
            ///
            /// # Examples
            ///
            /// ```
            /// use hadamard::geometry::EulerOrder;
            ///
            /// assert_eq!(EulerOrder::ALL.len(), 24);
            /// ```
            pub const ALL: [Self; 24] = [$(EulerOrder::$Extrinsic,)* $(EulerOrder::$Intrinsic,)*];

            /// The axes in their order, and whether they turn with the body.
            #[inline]
            pub(super) fn axes(self) -> ([Axis; 3], bool) {
                match self {
                    $(EulerOrder::$Extrinsic => ([Axis::$i, Axis::$j, Axis::$k], false),)*
                    $(EulerOrder::$Intrinsic => ([Axis::$i, Axis::$j, Axis::$k], true),)*
                }
            }
        }
    };
}

orders! {
    ExtrinsicXyz, IntrinsicXyz: X Y Z;
    ExtrinsicXzy, IntrinsicXzy: X Z Y;
    ExtrinsicYxz, IntrinsicYxz: Y X Z;
    ExtrinsicYzx, IntrinsicYzx: Y Z X;
    ExtrinsicZxy, IntrinsicZxy: Z X Y;
    ExtrinsicZyx, IntrinsicZyx: Z Y X;
    ExtrinsicXyx, IntrinsicXyx: X Y X;
    ExtrinsicXzx, IntrinsicXzx: X Z X;
    ExtrinsicYxy, IntrinsicYxy: Y X Y;
    ExtrinsicYzy, IntrinsicYzy: Y Z Y;
    ExtrinsicZxz, IntrinsicZxz: Z X Z;
    ExtrinsicZyz, IntrinsicZyz: Z Y Z;
}
