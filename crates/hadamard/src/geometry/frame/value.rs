//! Values in a frame.

use core::marker::PhantomData;
use core::ops::Index;

/// A value of type `X` that is expressed in the frame `F`: a point, a velocity, a covariance.
///
/// `F` is any type of yours; no value of it exists. The operations of `X` are here as well, if they
/// mean the same in every frame. Both values of an operation must be in one frame. A
/// [`Map`](super::Map) takes a value from one frame to another. [The guide](super) begins with why.
///
/// # Layout
///
/// That of `X`.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::frame::In;
/// use hadamard::{Vector, vector};
///
/// struct World;
///
/// let (a, b) = (In::<World, _>::new(vector![1, 2]), In::new(vector![10, 20]));
/// let sum: In<World, Vector<i32, 2>> = a + b;
/// assert_eq!(sum.into_inner(), vector![11, 22]);
/// ```
#[repr(transparent)]
pub struct In<F, X> {
    pub(super) value: X,
    /// A function, so that `In` is `Send` and `Sync` if `X` is.
    frame: PhantomData<fn() -> F>,
}

impl<F, X> In<F, X> {
    /// The value `x`, which is expressed in the frame `F`.
    ///
    /// The frame follows from what is done with it, or is written: `In::<World, _>::new(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::{Vector, vector};
    ///
    /// struct World;
    ///
    /// const UP: In<World, Vector<f64, 3>> = In::new(vector![0.0, 0.0, 1.0]);
    /// assert_eq!(UP.norm(), 1.0);
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(x: X) -> Self {
        In { value: x, frame: PhantomData }
    }

    /// The value without its frame.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// assert_eq!(In::<World, _>::new(vector![1, 2]).into_inner(), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub fn into_inner(self) -> X {
        self.value
    }

    /// A reference to the value without its frame.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let place = In::<World, _>::new(vector![1, 2]);
    /// assert_eq!(place.as_inner().y, 2);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_inner(&self) -> &X {
        &self.value
    }

    /// A mutable reference to the value without its frame.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let mut place = In::<World, _>::new(vector![1, 2]);
    /// place.as_inner_mut().y = 0;
    /// assert_eq!(place.into_inner(), vector![1, 0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_inner_mut(&mut self) -> &mut X {
        &mut self.value
    }

    /// The result of a function of the value, in the same frame.
    ///
    /// For functions that this module does not have. It is for the caller to know that the result
    /// is in the frame as well.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let place = In::<World, _>::new(vector![1, -2]);
    /// assert_eq!(place.map_inner(|x| x.abs()), In::new(vector![1, 2]));
    /// ```
    #[inline]
    #[must_use]
    pub fn map_inner<Y>(self, f: impl FnOnce(X) -> Y) -> In<F, Y> {
        In::new(f(self.value))
    }
}

/// A coordinate: `v[2]` of a vector is that along the third axis of the frame.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::frame::In;
/// use hadamard::vector;
///
/// struct World;
///
/// assert_eq!(In::<World, _>::new(vector![1, 2, 3])[2], 3);
/// ```
impl<F, X: Index<I>, I> Index<I> for In<F, X> {
    type Output = X::Output;

    #[inline]
    #[track_caller]
    fn index(&self, index: I) -> &X::Output {
        &self.value[index]
    }
}
