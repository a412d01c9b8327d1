//! A device without a window.

use bytemuck::{AnyBitPattern, NoUninit, pod_collect_to_vec};
use wgpu::util::{BufferInitDescriptor, DeviceExt};
use wgpu::{
    Backends, BindGroup, BindGroupDescriptor, BindGroupEntry, BindGroupLayout, Buffer,
    BufferDescriptor, BufferUsages, Color, ColorTargetState, CommandEncoderDescriptor,
    CompareFunction, DepthStencilState, Device, DeviceDescriptor, Extent3d, FragmentState,
    Instance, InstanceDescriptor, LoadOp, MapMode, Operations, PipelineCompilationOptions,
    PollType, PrimitiveState, PrimitiveTopology, Queue, RenderPassColorAttachment,
    RenderPassDepthStencilAttachment, RenderPassDescriptor, RenderPipelineDescriptor,
    RequestAdapterOptions, StoreOp, TexelCopyBufferInfo, TexelCopyBufferLayout, Texture,
    TextureDescriptor, TextureDimension, TextureFormat, TextureUsages, VertexBufferLayout,
    VertexState, VertexStepMode, include_wgsl, vertex_attr_array,
};

/// A device, and its queue.
pub struct Gpu {
    pub name: String,
    pub device: Device,
    pub queue: Queue,
}

/// The number and the depth of each pixel, row by row from the top.
pub struct Picture {
    width: u32,
    pub numbers: Vec<u32>,
    pub depths: Vec<f32>,
}

impl Picture {
    pub fn at(&self, x: u32, y: u32) -> (u32, f32) {
        let k = (y * self.width + x) as usize;
        (self.numbers[k], self.depths[k])
    }
}

impl Gpu {
    /// The first device that implements Vulkan.
    pub fn new() -> Self {
        let mut options = InstanceDescriptor::new_without_display_handle();
        options.backends = Backends::VULKAN;
        let adapter = Instance::new(options).request_adapter(&RequestAdapterOptions::default());
        let adapter = pollster::block_on(adapter).expect("a driver for Vulkan: see scripts/gpu");
        let device = adapter.request_device(&DeviceDescriptor::default());
        let (device, queue) = pollster::block_on(device).unwrap();
        Gpu { name: adapter.get_info().name, device, queue }
    }

    /// A buffer with these bytes.
    pub fn buffer(&self, contents: &[u8], usage: BufferUsages) -> Buffer {
        self.device.create_buffer_init(&BufferInitDescriptor { label: None, contents, usage })
    }

    /// An empty buffer, to which others are copied to be read.
    pub fn place(&self, size: u64) -> Buffer {
        let usage = BufferUsages::MAP_READ | BufferUsages::COPY_DST;
        let descriptor = BufferDescriptor { label: None, size, usage, mapped_at_creation: false };
        self.device.create_buffer(&descriptor)
    }

    /// Waits for all work, and reads a buffer.
    pub fn read<T: AnyBitPattern + NoUninit>(&self, buffer: &Buffer) -> Vec<T> {
        buffer.map_async(MapMode::Read, .., Result::unwrap);
        self.device.poll(PollType::wait_indefinitely()).unwrap();
        pod_collect_to_vec(&buffer.get_mapped_range(..).unwrap())
    }

    /// Binds buffers to the places 0, 1, … of a shader.
    pub fn bind(&self, layout: &BindGroupLayout, buffers: &[&Buffer]) -> BindGroup {
        let resources = buffers.iter().map(|buffer| buffer.as_entire_binding());
        let entries = (0..).zip(resources);
        let entries: Vec<_> =
            entries.map(|(binding, resource)| BindGroupEntry { binding, resource }).collect();
        self.device.create_bind_group(&BindGroupDescriptor {
            label: None,
            layout,
            entries: &entries,
        })
    }

    /// Draws corners, each of three floats and a number, by `pixels.wgsl`. `far` is the depth of
    /// an empty pixel. Of two depths the larger one wins if depth is reversed.
    pub fn draw(
        &self,
        (width, height): (u32, u32),
        topology: PrimitiveTopology,
        clip_from_world: &[u8],
        corners: &[u8],
        (far, is_reversed): (f32, bool),
    ) -> Picture {
        let uniform = self.buffer(clip_from_world, BufferUsages::UNIFORM);
        let vertices = self.buffer(corners, BufferUsages::VERTEX);
        let (color, depth) = (TextureFormat::R32Uint, TextureFormat::Depth32Float);
        let [numbers, depths] = [color, depth].map(|format| self.texture(width, height, format));

        let module = self.device.create_shader_module(include_wgsl!("pixels.wgsl"));
        let attributes = vertex_attr_array![0 => Float32x3, 1 => Uint32];
        let layout = VertexBufferLayout {
            array_stride: 16,
            step_mode: VertexStepMode::Vertex,
            attributes: &attributes,
        };
        let nearer = if is_reversed { CompareFunction::Greater } else { CompareFunction::Less };
        let pipeline = self.device.create_render_pipeline(&RenderPipelineDescriptor {
            label: None,
            layout: None,
            vertex: VertexState {
                module: &module,
                entry_point: None,
                compilation_options: PipelineCompilationOptions::default(),
                buffers: &[Some(layout)],
            },
            primitive: PrimitiveState { topology, ..PrimitiveState::default() },
            depth_stencil: Some(DepthStencilState {
                format: depth,
                depth_write_enabled: Some(true),
                depth_compare: Some(nearer),
                stencil: Default::default(),
                bias: Default::default(),
            }),
            multisample: Default::default(),
            fragment: Some(FragmentState {
                module: &module,
                entry_point: None,
                compilation_options: PipelineCompilationOptions::default(),
                targets: &[Some(ColorTargetState::from(color))],
            }),
            multiview_mask: None,
            cache: None,
        });
        let bind_group = self.bind(&pipeline.get_bind_group_layout(0), &[&uniform]);

        let mut encoder = self.device.create_command_encoder(&CommandEncoderDescriptor::default());
        let [numbers_view, depths_view] =
            [&numbers, &depths].map(|texture| texture.create_view(&Default::default()));
        let mut pass = encoder.begin_render_pass(&RenderPassDescriptor {
            color_attachments: &[Some(RenderPassColorAttachment {
                view: &numbers_view,
                depth_slice: None,
                resolve_target: None,
                ops: Operations { load: LoadOp::Clear(Color::TRANSPARENT), store: StoreOp::Store },
            })],
            depth_stencil_attachment: Some(RenderPassDepthStencilAttachment {
                view: &depths_view,
                depth_ops: Some(Operations { load: LoadOp::Clear(far), store: StoreOp::Store }),
                stencil_ops: None,
            }),
            ..RenderPassDescriptor::default()
        });
        pass.set_pipeline(&pipeline);
        pass.set_bind_group(0, &bind_group, &[]);
        pass.set_vertex_buffer(0, vertices.slice(..));
        pass.draw(0..corners.len() as u32 / 16, 0..1);
        drop(pass);

        let size = Extent3d { width, height, depth_or_array_layers: 1 };
        let places = [&numbers, &depths].map(|texture| {
            let buffer = self.place(u64::from(4 * width * height));
            let layout = TexelCopyBufferLayout {
                offset: 0,
                bytes_per_row: Some(4 * width),
                rows_per_image: None,
            };
            let target = TexelCopyBufferInfo { buffer: &buffer, layout };
            encoder.copy_texture_to_buffer(texture.as_image_copy(), target, size);
            buffer
        });
        self.queue.submit([encoder.finish()]);
        let [numbers, depths] = &places;
        Picture { width, numbers: self.read(numbers), depths: self.read(depths) }
    }

    fn texture(&self, width: u32, height: u32, format: TextureFormat) -> Texture {
        self.device.create_texture(&TextureDescriptor {
            label: None,
            size: Extent3d { width, height, depth_or_array_layers: 1 },
            mip_level_count: 1,
            sample_count: 1,
            dimension: TextureDimension::D2,
            format,
            usage: TextureUsages::RENDER_ATTACHMENT | TextureUsages::COPY_SRC,
            view_formats: &[],
        })
    }
}

/// `scripts/gpu` runs this first: where it fails, there is nothing to compare with.
#[test]
fn there_is_a_device() {
    println!("drawn by {}", Gpu::new().name);
}
