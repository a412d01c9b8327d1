//! Lenses, views, clip spaces, viewports and frusta.

mod clip_space;
mod frustum;
mod handedness;
mod image;
mod orthographic;
mod perspective;
mod refused;
mod view;
mod viewport;

pub use clip_space::{ClipSpace, DirectX, Metal, OpenGl, Reversed, Reversible, Vulkan, WebGpu};
pub use frustum::Frustum;
pub use handedness::{Handedness, LeftHanded, RightHanded, SameHandedness};
pub use orthographic::Orthographic;
pub use perspective::Perspective;
pub use view::View;
pub use viewport::{Origin, Viewport};
