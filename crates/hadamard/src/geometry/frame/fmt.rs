//! How values and maps are shown: with the names of their frames.

use core::any::type_name;
use core::fmt::{self, Debug, Display, Formatter};

use super::{In, Map};

/// The name of a frame, without the modules in which it is.
fn name<F: ?Sized>() -> &'static str {
    let full = type_name::<F>();
    let path = full.split('<').next().unwrap_or(full);
    let last = path.rsplit("::").next().unwrap_or(path);
    let modules = path.strip_suffix(last).unwrap_or_default();
    full.strip_prefix(modules).unwrap_or(full)
}

/// The value, then the frame. Precision and sign apply to the value.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::frame::In;
/// use hadamard::mat;
///
/// struct World;
///
/// assert_eq!(format!("{:.1}", In::<World, _>::new(mat![1.0, 2.5])), "[1.0 2.5] in World");
/// ```
impl<F, X: Display> Display for In<F, X> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)?;
        f.write_str(" in ")?;
        f.write_str(name::<F>())
    }
}

/// With the name of the frame.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::frame::In;
/// use hadamard::mat;
///
/// struct World;
///
/// let text = format!("{:?}", In::<World, _>::new(mat![1, 2]));
/// assert_eq!(text, "In { frame: World, value: mat![1, 2] }");
/// ```
impl<F, X: Debug> Debug for In<F, X> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("In");
        out.field("frame", &format_args!("{}", name::<F>())).field("value", &self.value).finish()
    }
}

/// The map, then the frames. Precision and sign apply to the map.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::frame::Map;
/// use hadamard::mat;
///
/// struct Body;
/// struct World;
///
/// let map = Map::<Body, World, _>::new(mat![0, -1; 1, 0]);
/// assert_eq!(map.to_string(), "\
/// [0 -1]
/// [1  0] from Body to World");
/// ```
impl<A, B, M: Display> Display for Map<A, B, M> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.map.fmt(f)?;
        for word in [" from ", name::<A>(), " to ", name::<B>()] {
            f.write_str(word)?;
        }
        Ok(())
    }
}

/// With the names of the frames.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::frame::Map;
/// use hadamard::mat;
///
/// struct Body;
/// struct World;
///
/// let text = format!("{:?}", Map::<Body, World, _>::new(mat![1, 2]));
/// assert_eq!(text, "Map { from: Body, to: World, map: mat![1, 2] }");
/// ```
impl<A, B, M: Debug> Debug for Map<A, B, M> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Map")
            .field("from", &format_args!("{}", name::<A>()))
            .field("to", &format_args!("{}", name::<B>()))
            .field("map", &self.map)
            .finish()
    }
}

#[cfg(feature = "defmt-1")]
impl<F, X: defmt::Format> defmt::Format for In<F, X> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "{} in {=str}", self.value, name::<F>());
    }
}

#[cfg(feature = "defmt-1")]
impl<A, B, M: defmt::Format> defmt::Format for Map<A, B, M> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "{} from {=str} to {=str}", self.map, name::<A>(), name::<B>());
    }
}
