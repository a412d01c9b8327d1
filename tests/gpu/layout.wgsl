// Every matrix that WGSL has. Rust fills this struct with `to_wgsl`.
struct Matrices {
    m2x2: mat2x2<f32>,
    m3x2: mat3x2<f32>,
    m4x2: mat4x2<f32>,
    m2x3: mat2x3<f32>,
    m3x3: mat3x3<f32>,
    m4x3: mat4x3<f32>,
    m2x4: mat2x4<f32>,
    m3x4: mat3x4<f32>,
    m4x4: mat4x4<f32>,
    integers: array<vec3<i32>, 4>,
    // The rows of an affine map, as instances have them.
    rows: array<vec4<f32>, 3>,
    // The columns of GLSL's `mat2` in std140.
    @size(16) std140_x: vec2<f32>,
    @size(16) std140_y: vec2<f32>,
    // The last number stands in the padding of the vector.
    light: vec3<f32>,
    intensity: f32,
}

@group(0) @binding(0) var<uniform> m: Matrices;
@group(0) @binding(1) var<storage, read_write> results: array<f32>;

var<private> length: u32 = 0;

fn push(x: f32) {
    results[length] = x;
    length += 1;
}

fn push2(v: vec2<f32>) {
    push(v.x);
    push(v.y);
}

fn push3(v: vec3<f32>) {
    push2(v.xy);
    push(v.z);
}

fn push4(v: vec4<f32>) {
    push3(v.xyz);
    push(v.w);
}

@compute @workgroup_size(1)
fn main() {
    let v2 = vec2(1.0, 2.0);
    let v3 = vec3(1.0, 2.0, -3.0);
    let v4 = vec4(1.0, 2.0, -3.0, 5.0);
    push2(m.m2x2 * v2);
    push2(m.m3x2 * v3);
    push2(m.m4x2 * v4);
    push3(m.m2x3 * v2);
    push3(m.m3x3 * v3);
    push3(m.m4x3 * v4);
    push4(m.m2x4 * v2);
    push4(m.m3x4 * v3);
    push4(m.m4x4 * v4);

    // Products of two matrices: what a shader calls 4x3 has three rows and four columns.
    let p = m.m2x2 * m.m2x2;
    let q = m.m3x3 * m.m4x3;
    let r = m.m4x4 * m.m4x4;
    for (var j = 0; j < 2; j++) {
        push2(p[j]);
    }
    for (var j = 0; j < 4; j++) {
        push3(q[j]);
    }
    for (var j = 0; j < 4; j++) {
        push4(r[j]);
    }

    for (var j = 0; j < 4; j++) {
        push3(vec3<f32>(m.integers[j]));
    }
    push3(vec3(dot(m.rows[0], v4), dot(m.rows[1], v4), dot(m.rows[2], v4)));
    push2(m.std140_x * v2.x + m.std140_y * v2.y);
    push3(m.light * m.intensity);
}
