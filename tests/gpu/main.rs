//! Matrices in a graphics API, without a window: wgpu, on whatever implements Vulkan. Run it by
//! `scripts/gpu`, which gets one in software.

mod gpu;
mod layout;
mod pixels;
