//! The literals, in all notations, in constants and in functions.

use hadamard::{Matrix, block, mat, vector};

use crate::digest::Digest;

const ROWS: Matrix<i32, 2, 3> = Matrix::from_rows([[1, -2, 3], [4, 5, -6]]);
const SEMICOLONS: Matrix<i32, 2, 3> = mat![1, -2, 3; 4, 5, -6];
static SPACES: Matrix<i32, 2, 3> = mat![1 -2 3; 4 5 -6];

pub(crate) fn run(digest: &mut Digest<'_>) {
    let (x, y) = (7.5_f32, -0.25);
    digest.holds("mat![a, b; c, d]", SEMICOLONS == ROWS);
    digest.holds("mat![a b; c d]", SPACES == ROWS);
    digest.holds("mat![[a, b], [c, d]]", mat![[1, -2, 3], [4, 5, -6]] == ROWS);
    digest.holds("mat![f(x), …]", mat![x.abs(), y; x + y, x * y] == mat![7.5, -0.25; 7.25, -1.875]);
    digest.holds("vector![a, b]", vector![x, y] == Matrix::from_columns([[x, y]]));
    let column = ROWS.column(1);
    digest.holds("[A]ᵢⱼ", ROWS[(1, 2)] == -6 && *column == vector![-2, 5]);
    let (r, t) = (mat![0_i32, -1; 1, 0], vector![2, 3]);
    let pose = mat![0, -1, 2; 1, 0, 3; 0, 0, 1];
    digest.holds("block![R, t; 0, 1]", block![r, t; 0, 0, 1] == pose);
    digest.holds("[A B], [A; B]", r.hstack(t).vstack(mat![0, 0, 1]) == pose);
    for &x in pose.as_slice() {
        digest.add_bits(i64::from(x) as u64);
    }
}
