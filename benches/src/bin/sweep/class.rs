//! Classes of operations: what the page says of them.

use std::ops::RangeInclusive;

use crate::table::Row;

/// Operations of one kind and similar size.
pub struct Class {
    /// Its title on the page.
    pub title: &'static str,
    operations: &'static [&'static str],
    sides: RangeInclusive<usize>,
    columns: Columns,
    /// What we promise and the peers do not, if there is something.
    pub promise: Option<Promise>,
    /// Why rows are slower than a peer, as far as the instructions show it. Empty if nobody knows.
    pub reason: &'static str,
}

/// What a result has that those of the peers lack, and how to do without.
pub struct Promise {
    /// What is promised.
    pub what: &'static str,
    /// How to compute without it.
    pub without: &'static str,
}

/// Which products belong to the class:
#[derive(PartialEq)]
enum Columns {
    One,
    Several,
    Any,
}

impl Class {
    /// Whether the row belongs to the class.
    pub fn has(&self, row: &Row) -> bool {
        let has_columns = match self.columns {
            Columns::Any => true,
            Columns::One => row.is_by_vector(),
            Columns::Several => !row.is_by_vector(),
        };
        self.operations.contains(&row.operation.as_str())
            && self.sides.contains(&row.largest())
            && has_columns
    }
}

/// The class of a row.
pub fn of(row: &Row) -> Option<&'static Class> {
    ALL.iter().find(|class| class.has(row))
}

/// A class without a promise of its own.
const fn shared(
    title: &'static str,
    operations: &'static [&'static str],
    sides: RangeInclusive<usize>,
    reason: &'static str,
) -> Class {
    Class { title, operations, sides, columns: Columns::Any, promise: None, reason }
}

/// A class of products.
const fn products(
    title: &'static str,
    sides: RangeInclusive<usize>,
    columns: Columns,
    reason: &'static str,
) -> Class {
    Class { title, operations: &["product"], sides, columns, promise: None, reason }
}

/// A class whose promise the peers do not make.
const fn promised(
    title: &'static str,
    operations: &'static [&'static str],
    what: &'static str,
    without: &'static str,
) -> Class {
    Class {
        title,
        operations,
        sides: 1..=64,
        columns: Columns::Any,
        promise: Some(Promise { what, without }),
        reason: "",
    }
}

/// The class, with a reason of its own beside the promise.
const fn because(class: Class, reason: &'static str) -> Class {
    Class { reason, ..class }
}

/// All classes, in the order in which they are shown.
pub static ALL: [Class; 34] = [
    products(
        "Matrix by vector, up to 8",
        1..=8,
        Columns::One,
        "\
        Mostly plain loops, as the peers have them. (Kernels took 0.97 of the time from memory, \
        but 1.7 just computed.) Four rows, and 3x3 of `f32`, have kernels, which take 1.1 to 1.5 \
        just computed: in a loop over matrices and vectors, plain loops take up to 4 times as long.",
    ),
    products("Matrix by vector, larger", 9..=64, Columns::One, ""),
    products(
        "Products up to 4",
        1..=4,
        Columns::Several,
        "\
        Packed columns of three are unpacked and packed by shuffles, for which a chain waits. \
        Natively one register has a whole 4x4 result: fast from memory, but in a chain the next \
        product waits until the columns have been moved across the register. Two rows are plain \
        loops over columns: natively loops over sums are up to 2.4 times as fast from memory. A \
        kernel for two rows of `f64` took 0.6 from memory, but 1.5 just computed.",
    ),
    products(
        "Products 5 to 8",
        5..=8,
        Columns::Several,
        "\
        Just computed, natively: six to eight rows are loaded by registers that span stores of \
        single elements. Two attempts did not help: terms written out instead of a loop (1.15 of \
        the time in the mean), and pairs loaded one by one (3x4 faster, six and seven rows up to \
        twice as slow). Plain loops take 1.0 there, where the kernels take 0.3 to 0.95 from memory. \
        Elsewhere the compiler's code for plain loops has the same multiplications and additions \
        as ours, and shuffles and loads decide.",
    ),
    products("Products, larger", 9..=64, Columns::Several, ""),
    shared("Transposed matrix by vector", &["tr_mul"], 1..=64, ""),
    shared(
        "Elementwise up to 8",
        &["add", "sub", "hadamard", "hadamard_div", "scale", "neg", "abs"],
        1..=8,
        "\
        If the ratio is near one, both are compiled to the same instructions. A chain of more than \
        16 registers moves or stores some of them: by chance, ours are others than a peer's.",
    ),
    shared(
        "Elementwise, larger",
        &["add", "sub", "hadamard", "hadamard_div", "scale", "neg", "abs"],
        9..=64,
        "\
        Three large matrices do not fit into the first cache. There, times of the same \
        instructions differ by up to a fifth. For a multiple, the compiler writes out up to 72 \
        registers of a plain loop, and needs no copy of the result; a function of its own, as ours, \
        costs a call, and one that is written out costs every user the compile time.",
    ),
    shared(
        "Transpose",
        &["transpose"],
        1..=64,
        "\
        The compiler makes one permutation of a small transpose by loops over numbers. glam's 4x4 \
        matrix is aligned, so its columns are loaded by the shuffles.",
    ),
    shared("Trace", &["trace"], 1..=64, ""),
    shared("Cross product", &["cross"], 1..=64, ""),
    shared("LU solve, up to 4", &["solve"], 1..=4, ""),
    shared("LU solve, larger", &["solve"], 5..=64, ""),
    shared(
        "Cholesky",
        &["cholesky", "cholesky_solve"],
        1..=64,
        "\
        Up to 4x4 all numbers are in registers until the end, and each column waits for the root \
        and the division of the one before. The function is too large to be inlined, so its \
        `Result` comes through memory: it is stored in pieces of 4, 8 and 16 bytes, and the \
        caller copies it by loads of 16 bytes that span two of these.",
    ),
    shared(
        "QR",
        &["qr"],
        1..=64,
        "\
        For each column the products are summed, then come the root and the division, and only \
        then the next column. Each of these waits for the one before.",
    ),
    shared(
        "Symmetric eigen, SVD",
        &["symmetric_eigen", "svd"],
        1..=64,
        "\
        For the SVD of 2x2 nalgebra has a closed formula. Its smaller singular value is a \
        difference, which loses digits, and its squares can overflow. Ours comes from the \
        algorithm for all sizes, as accurate as the elements determine it.",
    ),
    shared(
        "Rotations: products, vectors",
        &["rotation_product", "rotate"],
        1..=64,
        "\
        glam keeps a quaternion of `f32` in one register. DESIGN.md says what a kernel would gain \
        and lose. In a chain glam's formula for vectors waits for fewer instructions.",
    ),
    shared(
        "Rotations: slerp",
        &["slerp"],
        1..=64,
        "\
        It has a series where the others call `sin` and `acos`, so that the bits are the same \
        everywhere. In `f64` the series has 17 terms, one after another, which a chain shows.",
    ),
    shared(
        "Rotations: nlerp",
        &["nlerp"],
        1..=64,
        "\
        The sum waits for q · p, whose sign is taken without a branch. The callers of others \
        branch on it, and a processor learns the signs of a few operands.",
    ),
    shared(
        "Translation, rotation and scale to an affine map",
        &["trs_to_affine"],
        1..=64,
        "\
        Twelve packed numbers are made of columns of three. nalgebra's 4x4 matrix and glam's \
        Affine3A are written as whole registers. The kernel of `f32` saved two fifths by default, \
        and a fifth natively. For `f64`, plain code in two other orders saved nothing.",
    ),
    shared(
        "Affine maps: products",
        &["affine_product"],
        1..=64,
        "\
        glam's Affine3A takes the space of sixteen numbers for twelve. Ours are packed: three \
        columns are unpacked and three packed, by seven shuffles, for which a chain waits.",
    ),
    shared(
        "Rigid motions: inverse, step of a body",
        &["isometry_inverse", "body_step"],
        1..=64,
        "\
        nalgebra inverts a motion by its structure as well, and both are compiled to the same 15 \
        multiplications and 15 additions. A kernel for `f32` with the quaternion in one register \
        took two thirds of the time from memory, but more than twice as long where its elements \
        were just computed, so there is none. Our step has a series for small angles. So it is too \
        large to be inlined, and its result comes through memory. Calls for sine and cosine, and \
        for all but ordinary angles, did not make it small enough.",
    ),
    shared("Ray and triangle", &["ray_triangle"], 1..=64, ""),
    promised(
        "Determinant",
        &["determinant"],
        "no overflow or underflow on the way",
        "`a[(0, 0)] * a[(1, 1)] - a[(0, 1)] * a[(1, 0)]`, and so on",
    ),
    because(
        promised(
            "Inverse",
            &["inverse"],
            "singular matrices are refused, cofactors are checked, no overflow on the way",
            "`a.adjugate() / determinant`",
        ),
        "\
        Up to 4x4 a third of our instructions compare the determinant with the elements, so that \
        cofactors with too few digits are found. 4x4 is too large to be inlined: just computed, \
        it comes through memory, and is loaded by registers that are wider than what was stored.",
    ),
    promised(
        "Sums, dot product",
        &["sum", "dot", "norm_squared"],
        "terms are added in one order for all lengths, with the same bits everywhere",
        "sums side by side: `x.hadamard(y).reshape_as::<8, 8>().row_sums().sum()`",
    ),
    because(
        promised(
            "Norm, distance",
            &["norm", "distance"],
            "no overflow or underflow of squares",
            "`v.norm_squared().sqrt()`",
        ),
        "\
        Two comparisons and a branch tell whether the sum of squares is in range. Long sums wait: \
        the terms are added in one order, where nalgebra has eight sums side by side.",
    ),
    promised(
        "Normalize",
        &["normalize"],
        "norm 1 at every scale, by a division",
        "`v / v.norm_squared().sqrt()`",
    ),
    because(
        promised(
            "Angle",
            &["angle"],
            "accurate for small angles, at every scale",
            "`(u.dot(v) / (u.norm() * v.norm())).acos()`",
        ),
        "\
        Four roots, a division of each element and an arc tangent of two numbers, one after \
        another; the formula without the promise has one root, one division and an arc cosine. \
        Another formula by Kahan needs no divisions of elements, but would change the bits.",
    ),
    because(
        promised(
            "Interpolation",
            &["lerp"],
            "exact ends, and equal numbers stay equal",
            "`a * (1 - t) + b * t`",
        ),
        "\
        Three instructions without the promise. The comparison and the selection are four more with \
        SSE2, and two more with AVX.",
    ),
    because(
        promised(
            "Minimum, maximum, clamp",
            &["min", "max", "clamp"],
            "NaN is kept",
            "`a.zip_map(b, f)` with an `f` that compares",
        ),
        "\
        One instruction without the promise, three with it: a comparison finds NaN, and an \
        instruction sets it. For limits that are numbers, `clamp` has no comparison. Single numbers \
        take three instructions more, because the compiler selects them by masks.",
    ),
    because(
        promised(
            "Affine maps: inverse",
            &["affine_inverse"],
            "flat maps are refused, cofactors are checked",
            "`linear.adjugate() / determinant`",
        ),
        "\
        A third of our instructions check whether the cofactors are accurate; glam's inverse does \
        not check. Kernels were faster from memory, and slower where the map was just computed \
        and in a chain, so there are none. The inverse is always inlined. But a closure that \
        calls it is then too large to be inlined itself, as the closure of this row is: a map that \
        was just computed comes through memory, and is loaded by registers that are wider than \
        what was stored.",
    ),
    because(
        promised(
            "Affine maps: parts, point and normal",
            &["affine_to_trs", "point_and_normal", "rotation_of_matrix"],
            "shear is refused, flat maps keep their normals, a matrix is checked",
            "`linear.inverse()?.transpose() * normal`",
        ),
        "\
        The parts: glam checks nothing; we look for shear, and for squares that leave the range. \
        The function is too large to be inlined. So its result of 44 bytes comes through memory, \
        and the caller copies it by registers that are wider than what was stored: where the map \
        was just computed, that is most of the time. One common end for the usual and the rare \
        case saved a twentieth. Inlining it everywhere, and loading the map by registers, saved \
        nothing. Point and normal: the others have no function for normals, and the row has the \
        transposed inverse, which is infinite or NaN for a flat map. The kernels saved two fifths \
        for `f32`, and three fifths for `f64` where the map was just computed. The point is \
        computed apart from the normal, so the map is loaded twice.",
    ),
    promised(
        "Frustum against boxes",
        &["frustum_box"],
        "rounding errors are bounded: nothing visible is culled",
        "a comparison of a corner with `frustum.planes()`",
    ),
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::table::{DEFAULT, Table};

    fn classes_of(name: &str) -> Vec<&'static str> {
        let mut table = Table::default();
        table.read(DEFAULT, &format!("{name}\thadamard\t1")).unwrap();
        let row = table.rows().next().unwrap().clone();
        ALL.iter().filter(|class| class.has(&row)).map(|class| class.title).collect()
    }

    #[test]
    fn a_row_belongs_to_one_class() {
        for (name, title) in [
            ("product/f32/3x4x1/fresh", "Matrix by vector, up to 8"),
            ("product/f32/3x12x1/memory", "Matrix by vector, larger"),
            ("product/f32/4x4x4/chain", "Products up to 4"),
            ("product/f64/64x1x64/memory", "Products, larger"),
            ("add/f64/8x1/memory", "Elementwise up to 8"),
            ("inverse/f64/64x64/memory", "Inverse"),
        ] {
            assert_eq!(classes_of(name), [title], "{name}");
        }
    }
}
