//! What a shader reads from the bytes of `to_wgsl`. All numbers are small integers, so every sum
//! is exact in any order.

use bytemuck::{Pod, Zeroable, bytes_of};
use hadamard::geometry::Affine;
use hadamard::{Matrix, vector};
use wgpu::{
    BufferUsages, CommandEncoderDescriptor, ComputePassDescriptor, ComputePipelineDescriptor,
    PipelineCompilationOptions, include_wgsl,
};

use crate::gpu::Gpu;

/// The struct of `layout.wgsl`.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
struct Matrices {
    m2x2: [[f32; 2]; 2],
    m3x2: [[f32; 2]; 3],
    m4x2: [[f32; 2]; 4],
    // WGSL aligns the next matrix to 16 bytes.
    padding: [f32; 2],
    m2x3: [[f32; 4]; 2],
    m3x3: [[f32; 4]; 3],
    m4x3: [[f32; 4]; 4],
    m2x4: [[f32; 4]; 2],
    m3x4: [[f32; 4]; 3],
    m4x4: [[f32; 4]; 4],
    integers: [[i32; 4]; 4],
    rows: [[f32; 4]; 3],
    std140: [[f32; 4]; 2],
    light: [f32; 4],
}

/// Different integers, some of them negative.
fn integers<const M: usize, const N: usize>(seed: usize) -> Matrix<f32, M, N> {
    Matrix::from_fn(|i, j| ((seed + 5 * i + 3 * j + i * j) % 11) as f32 - 4.0)
}

#[test]
fn a_shader_computes_the_same_products() {
    let gpu = Gpu::new();
    println!("by {}", gpu.name);
    let (v2, v3) = (vector![1.0, 2.0], vector![1.0, 2.0, -3.0]);
    let v4 = vector![1.0, 2.0, -3.0, 5.0];
    let (m2x2, m3x2, m4x2) = (integers::<2, 2>(1), integers::<2, 3>(2), integers::<2, 4>(3));
    let (m2x3, m3x3, m4x3) = (integers::<3, 2>(4), integers::<3, 3>(5), integers::<3, 4>(6));
    let (m2x4, m3x4, m4x4) = (integers::<4, 2>(7), integers::<4, 3>(8), integers::<4, 4>(9));
    let map = Affine::from_augmented(m4x3);
    let light = vector![3.0, -1.0, 2.0];
    let matrices = Matrices {
        m2x2: m2x2.to_wgsl(),
        m3x2: m3x2.to_wgsl(),
        m4x2: m4x2.to_wgsl(),
        padding: [0.0; 2],
        m2x3: m2x3.to_wgsl(),
        m3x3: m3x3.to_wgsl(),
        m4x3: map.to_augmented().to_wgsl(),
        m2x4: m2x4.to_wgsl(),
        m3x4: m3x4.to_wgsl(),
        m4x4: m4x4.to_wgsl(),
        integers: m4x3.cast::<i32>().to_wgsl(),
        rows: map.to_augmented().transpose().to_columns(),
        std140: m2x2.to_std140(),
        light: light.extend(4.0).into(),
    };

    let mut expected: Vec<f32> = Vec::new();
    let mut push = |x: &[f32]| expected.extend(x);
    push((m2x2 * v2).as_slice());
    push((m3x2 * v3).as_slice());
    push((m4x2 * v4).as_slice());
    push((m2x3 * v2).as_slice());
    push((m3x3 * v3).as_slice());
    push((m4x3 * v4).as_slice());
    push((m2x4 * v2).as_slice());
    push((m3x4 * v3).as_slice());
    push((m4x4 * v4).as_slice());
    push((m2x2 * m2x2).as_slice());
    push((m3x3 * m4x3).as_slice());
    push((m4x4 * m4x4).as_slice());
    push(m4x3.as_slice());
    push((m4x3 * v4).as_slice());
    push((m2x2 * v2).as_slice());
    push((light * 4.0).as_slice());

    assert_eq!(run(&gpu, &matrices, expected.len()), expected);
    // The bytes without padding are something else to a shader: the comparison notices it.
    let mut packed = matrices;
    let columns: [[f32; 3]; 3] = m3x3.to_columns();
    packed.m3x3 = [[0.0; 4]; 3];
    packed.m3x3.as_flattened_mut()[..9].copy_from_slice(columns.as_flattened());
    assert_ne!(run(&gpu, &packed, expected.len()), expected);
}

/// The results of the shader.
fn run(gpu: &Gpu, matrices: &Matrices, count: usize) -> Vec<f32> {
    let size = 4 * count as u64;
    let uniform = gpu.buffer(bytes_of(matrices), BufferUsages::UNIFORM);
    let results = gpu.buffer(&vec![0; 4 * count], BufferUsages::STORAGE | BufferUsages::COPY_SRC);
    let place = gpu.place(size);

    let module = gpu.device.create_shader_module(include_wgsl!("layout.wgsl"));
    let pipeline = gpu.device.create_compute_pipeline(&ComputePipelineDescriptor {
        label: None,
        layout: None,
        module: &module,
        entry_point: None,
        compilation_options: PipelineCompilationOptions::default(),
        cache: None,
    });
    let bind_group = gpu.bind(&pipeline.get_bind_group_layout(0), &[&uniform, &results]);

    let mut encoder = gpu.device.create_command_encoder(&CommandEncoderDescriptor::default());
    let mut pass = encoder.begin_compute_pass(&ComputePassDescriptor::default());
    pass.set_pipeline(&pipeline);
    pass.set_bind_group(0, &bind_group, &[]);
    pass.dispatch_workgroups(1, 1, 1);
    drop(pass);
    encoder.copy_buffer_to_buffer(&results, 0, &place, 0, size);
    gpu.queue.submit([encoder.finish()]);
    gpu.read(&place)
}
