@group(0) @binding(0) var<uniform> clip_from_world: mat4x4<f32>;

struct Out {
    @builtin(position) position: vec4<f32>,
    @location(0) @interpolate(flat) number: u32,
}

@vertex
fn vertex(@location(0) position: vec3<f32>, @location(1) number: u32) -> Out {
    return Out(clip_from_world * vec4(position, 1.0), number);
}

@fragment
fn fragment(in: Out) -> @location(0) u32 {
    return in.number;
}
