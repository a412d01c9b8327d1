//! Classes of operations, and their targets.

/// Operations of one kind and similar size.
pub struct Class {
    /// Its title on the page.
    pub title: &'static str,
    /// The targets for all of its rows.
    pub targets: &'static [Target],
    /// Why rows miss their targets, as far as the instructions show it.
    pub obstacles: &'static str,
}

/// The largest ratio of our time to that of a peer in the same run.
pub struct Target {
    /// The peer.
    pub peer: Peer,
    /// In the default build.
    pub default: Option<f64>,
    /// In a build for the processor at hand, with fused multiplications if there are.
    pub native: Option<f64>,
}

/// The peer of a ratio:
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// The fastest crate in the row, without those in [`ASIDE`].
    Best,
    /// The crate of this name.
    Only(&'static str),
}

/// Contenders that are timed but are no peers: plain loops, the peak, and the types
/// of glam that take the space of four numbers for three.
pub const ASIDE: [&str; 4] = ["naive", "peak", "glam Mat3A", "glam Vec3A"];

/// How far two measurements of the same code can differ. A target counts as reached
/// up to so much above it.
pub const NOISE: f64 = 1.02;

/// The largest ratio of the native build's time to that of the default build.
pub const NATIVE_TO_DEFAULT: f64 = 1.05;

/// Why operations are slower natively, as far as the instructions show it.
pub const NATIVE_OBSTACLES: &str = "\
Natively the compiler writes other instructions for the same source, for ours and for that of the
peers. A product of a 4x4 matrix by a vector spreads the elements of the vector by four loads; the
default build has one load and four shuffles. A fused operation waits for the sum and for both
factors, an addition for the sum only; chains show that. Choices between numbers, such as those of
a pivot, go through mask registers, and moving a flag there takes several cycles. A loop over the
two or three elements of a small column also gets a loop for eight at once, which is tested for
and never entered.";

const fn best(default: f64, native: f64) -> Target {
    Target { peer: Peer::Best, default: Some(default), native: Some(native) }
}

/// Defines the classes in the order in which they are shown.
macro_rules! classes {
    ($($NAME:ident = $title:literal: $targets:expr, $obstacles:expr;)*) => {
        $(
            #[doc = $title]
            pub static $NAME: Class =
                Class { title: $title, targets: &$targets, obstacles: $obstacles };
        )*

        /// All classes, in the order in which they are shown.
        pub static ALL: &[&Class] = &[$(&$NAME),*];
    };
}

const NONE: Target = Target { peer: Peer::Best, default: None, native: None };

classes! {
    PRODUCT_4 = "4x4 f32 product": [best(1.0, 0.7)], "\
        Natively one register holds the whole result. That makes products of an array three times
        as fast as those of the best peer. In a chain, the next product waits until the columns
        have been moved across the register. That takes three cycles more than reading a column
        from a register of its own. By default the instructions are the same as glam's.";
    INVERSE_4 = "4x4 f32 inverse": [best(1.0, 0.85)], "\
        About 20 of our instructions check whether the cofactors are as accurate as elimination,
        by one mask and one branch. glam does not check. Without the check ours takes the time of
        glam's.";
    VECTOR_TRANSPOSE_4 = "4x4 f32 times vector, transpose": [best(1.0, 1.05)], "\
        A single transpose is eight shuffles between four loads and four stores, like glam's. In
        an array, natively, the compiler makes one permutation of a transpose by loops over
        numbers, like nalgebra's.";
    DETERMINANT_4 = "4x4 f32 determinant": [best(0.95, 1.05)], "";
    PRODUCT_3 = "3x3 f32 product, packed": [
        Target { peer: Peer::Only("glam"), default: Some(0.75), native: None },
        Target { peer: Peer::Only("glam Mat3A"), default: None, native: Some(0.9) },
    ], "\
        By default nine packed numbers are read and written as two registers and one number, so
        that a chain stays in registers. That takes 16 shuffles: nine spread the elements of B,
        three unpack A and four pack the result. glam's Mat3A takes the space of four numbers for
        three, and packs nothing. Natively one register has all nine sums, and six permutations
        bring the factors to their lanes. These are fewer instructions than Mat3A's. But in a
        chain, each product waits for a permutation and three operations on one register, and the
        columns of Mat3A wait for three operations only.";
    VECTORS = "Vectors of 2 to 4": [
        best(1.0, 1.0),
        Target { peer: Peer::Only("glam Vec3A"), default: None, native: None },
    ], "\
        `normalize` divides; others multiply by a reciprocal, which is a little less accurate. It
        is also right if squares overflow or underflow: for an array of vectors both ways are
        computed, because a loop over many has no branches. `dot` adds its terms in one order for
        all lengths, so four terms are three additions, one after another; glam adds two pairs. A
        `Vector<f32, 4>` has the alignment of its numbers; glam's Vec4 is aligned to 16 bytes,
        which saves a load.";
    FRUSTUM = "Frustum against boxes": [
        best(0.8, 0.8),
        Target { peer: Peer::Only("glam Vec3A"), default: None, native: None },
    ], "\
        Ours also bounds the rounding errors, so that nothing visible is culled far from the origin.
        Natively both loops take several boxes at once, and spreading the corners over the lanes
        takes most of the time.";
    PRODUCTS_5_TO_8 = "Products 5 to 8 and rectangular": [best(0.9, 0.45)], "\
        By default, for 3x6 by 6x6 of `f64`, nalgebra's loops are compiled to the same 54
        multiplications and 45 additions as ours, with 60 shuffles to our 39. For 5x5 and 7x7 of
        `f64`, one register holds the last row of two columns. That saved up to 5 % of the time of
        5x5, and nothing for 7x7; a register of its own for this row and the plain loops saved
        nothing either. 2x8 by 8x4 of `f64` is the compiler's code for plain loops. With two
        columns crossed, as for three rows, it took 2 % less, but 2x6 by 6x2 alone 12 % more.
        Natively 2x8 by 8x4 is eight multiplications and additions on one register, after 12
        shuffles and 16 loads (`f32`), or 12 shuffles and 12 loads (`f64`).";
    PRODUCTS_12_TO_16 = "Products 12 to 16": [best(1.0, 0.45)], "\
        nalgebra is faster when it writes to a given matrix than when it returns one. For 16x16 of
        `f64`, 0.45 of that time would be 60 ns. Our product takes 68 ns, and its multiplications
        and additions alone take 67 at the peak that is measured for larger products. For 16x16 of
        `f32`, 0.45 would be 36 ns; ours takes 39, and the multiplications and additions alone
        34.";
    PRODUCTS_32_TO_64 = "Products 32 to 64": [
        Target { peer: Peer::Only("nalgebra"), default: Some(0.95), native: Some(0.5) },
        Target { peer: Peer::Only("faer"), default: Some(1.1), native: None },
        // 65 % of the peak.
        Target { peer: Peer::Only("peak"), default: None, native: Some(1.0 / 0.65) },
    ], "\
        Natively nalgebra's kernels have the widest registers and fused multiplications as well.
        The processor takes longer than half of their time for the multiplications and additions
        alone: see the ratio to the peak.";
    ELEMENTWISE_TO_8 = "Elementwise up to 8x8": [best(1.05, 0.9)], "\
        If the ratio is one, both are compiled to the same instructions. Natively the Hadamard
        product of 6x6 matrices of `f32` is six moves and three multiplications, with nalgebra
        too.";
    ELEMENTWISE_FROM_12 = "Elementwise from 12x12, into an output": [best(1.1, 1.05)], "\
        Three 64x64 matrices of `f64` are twice as large as the first cache, so the second cache
        decides their time. There, times of the same instructions differ by up to a fifth. For
        16x16 of `f64` the place of the matrices does the same: alone they take 36 ns, not 42.";
    TRANSPOSE = "Transpose 5 to 64": [best(0.75, 0.75)], "\
        If the ratio is one, both are compiled to the same instructions: natively 32 for 5x5 of
        `f32`, 15 for 6x6. For 8x8 of `f32` natively, nalgebra's loops are compiled to twelve
        permutations of wide registers, which take as long as our 32 shuffles and 32 moves.";
    INVERSE_5_TO_8 = "Inverse 5 to 8": [best(0.95, 0.9)], "";
    INVERSE_FROM_12 = "Inverse 12 and more": [best(0.6, 0.5)], "";
    SOLVE_TO_4 = "LU solve 2 to 4": [best(0.9, 0.8)], "";
    SOLVE_FROM_5 = "LU solve, larger": [best(0.7, 0.6)], "\
        By default a 12x12 system takes 5700 instructions, five in a cycle. A fifth of them search
        for pivots. Choosing a row without a branch takes fewer, but then the next step waits for
        the choice, and the system takes up to 1.6 times as long. From 9x9 on, two rows are
        eliminated at a time. Two columns at a time would halve the loads and stores; that took a
        tenth less for 32x32 and 64x64, and a fifth more for all others. Dividing a whole column
        at once changed nothing.";
    CHOLESKY = "Cholesky": [best(0.95, 0.85)], "\
        For 4x4, natively, both are compiled to some 90 instructions without a loop. Four roots,
        and in ours three divisions, wait for each other.";
    QR_TO_16 = "QR up to 16": [best(0.55, 0.4)], "\
        For each column the products are summed, then come the root and the division, and only
        then the next column. Each of these waits for the one before, about 70 cycles in all. For
        the five columns of 6x6 that makes 90 ns, and natively 0.40 would be 100 ns. By default
        12x12 takes 7100 instructions, and waits for roots and divisions in a fifth of the time.
        Inner products that need not wait for the norm saved a fifth up to 9x9; for 12x12 they
        cost as much as they saved.";
    QR_FROM_17 = "QR, larger": [best(0.85, 0.4)], "\
        The default build takes the processor's widest registers as well, so the native build
        gains nothing more. nalgebra gains there.";
    EIGEN_SVD = "Symmetric eigen, SVD, 3 to 12": [
        Target { peer: Peer::Only("nalgebra"), default: Some(0.8), native: Some(0.7) },
    ], "\
        The rotations of small matrices wait for roots and divisions. The native build has as many
        of them.";
    ROTATIONS = "Rotations: products, vectors": [best(1.0, 1.0)], "\
        glam keeps a quaternion of `f32` in one register. DESIGN.md says what a kernel would gain
        and lose: it would be faster where the operands come from memory, and slower where they
        were just computed, and in arrays with AVX. Vectors are rotated by the same instructions
        as nalgebra's. In a chain glam's formula waits for fewer of them.";
    SLERP = "Rotations: slerp": [best(1.05, 1.05)], "\
        It has a series where the others call `sin` and `acos`, so that the bits are the same
        everywhere. In `f64` the series has 17 terms, one after another, which a chain shows. It
        has no branch on the sign of q · p. The others have, and a processor learns the signs of 64
        operands. With random signs, in the example `bodies`, ours takes half of glam's time.";
    NLERP = "Rotations: nlerp": [best(1.2, 1.2)], "\
        The sum waits for q · p, whose sign is taken without a branch. nalgebra's and
        ultraviolet's callers branch on it, and a processor learns the signs of 64 operands. glam
        adds q · p in two pairs, we add one term after another. A sign that is multiplied by t, and
        not by p, saved a fiftieth. A division in place of the reciprocal was not tried, because it
        would change bits.";
    TO_MAP = "Translation, rotation and scale to an affine map": [best(1.0, 1.0)], "\
        Twelve packed numbers are made of columns of three. nalgebra's 4x4 matrix and glam's
        Affine3A are written as whole registers; glam's packed map takes as long as ours.";
    FROM_MAP = "Affine map to translation, rotation and scale": [best(1.1, 1.1)], "\
        glam checks nothing; we look for shear, and for squares that leave the range. The function
        is too large to be inlined here. So its result of 44 bytes comes through memory, and the
        caller copies it by registers that are wider than what was stored: in the mode fresh that
        is most of the time. One common end for the usual and the rare way saved a twentieth.
        Inlining it everywhere, and loading the map by registers, changed nothing here.";
    HIERARCHY = "Affine maps: products": [
        best(0.9, 0.9),
        Target { peer: Peer::Only("glam packed"), default: None, native: None },
        Target { peer: Peer::Only("glam 4x4"), default: None, native: None },
    ], "\
        glam's Affine3A takes the space of sixteen numbers for twelve. Ours are packed, so a product
        unpacks three columns and packs three, by seven shuffles, and in a chain each product waits
        for them. Beside glam's packed map see below. Spreading elements of B from registers in
        place of memory took as long from memory, and saved two fifths where B was just computed.
        In `f64` natively, nalgebra and glam's 4x4 have the widest registers.";
    INVERSE_MAP = "Affine maps: inverse": [best(1.3, 1.3)], "\
        A third of our instructions check whether the cofactors are accurate; glam's inverse does
        not check. The kernel of `f32` saved a sixth where the map comes from memory, a quarter in
        a chain, and half where it was just computed. `f64` has no kernel: there the result comes
        through memory.";
    INVERSE_MOTION = "Rigid motions: inverse": [
        Target { peer: Peer::Only("nalgebra"), default: Some(0.5), native: Some(0.5) },
        NONE,
    ], "\
        nalgebra inverts a rigid motion by its structure as well, and both are compiled to the same
        15 multiplications and 15 additions. Nothing is left to halve.";
    VERTEX = "Affine maps: point and normal": [best(1.0, 1.0)], "\
        The others have no function for normals: the row has the transposed inverse, which is
        infinite or NaN for a flat map. Ours takes the sign of the determinant, and checks that no
        number leaves the range. The kernel of `f32` saved two fifths; `f64` has none. The point is
        computed apart from the normal, so the map is loaded twice.";
    BODY_RAY = "Step of a rigid body, ray and triangle": [best(1.05, 1.05)], "\
        In arrays of `f32`, nalgebra's step has one branch less: ours has a series for small angles.";
    OTHER = "Without a target": [NONE], "";
}
