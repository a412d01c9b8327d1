//! The definitions of the Hadamard product, one after the other, beside the
//! output of Julia, MATLAB, NumPy and PyTorch.
//!
//! `cargo run --example tour`

use std::fmt::Display;

use hadamard::{Matrix, mat, math, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![2, 2, 2; 2, 2, 2];

    title("The Hadamard product: [A ⊙ B]ij = [A]ij [B]ij");
    show("a.hadamard(b)", a.hadamard(b));
    beside("Julia, MATLAB", "[1 2 3; 4 5 6] .* [2 2 2; 2 2 2]", "2 4 6\n8 10 12");
    beside("NumPy", "A * B", "array([[ 2,  4,  6],\n       [ 8, 10, 12]])");
    beside("PyTorch", "A * B", "tensor([[ 2,  4,  6],\n        [ 8, 10, 12]])");

    title("It commutes and associates, and distributes over +");
    let c = mat![1, 0, -1; 2, 1, 0];
    check("A ⊙ B = B ⊙ A", a.hadamard(b) == b.hadamard(a));
    check("(A ⊙ B) ⊙ C = A ⊙ (B ⊙ C)", a.hadamard(b).hadamard(c) == a.hadamard(b.hadamard(c)));
    check("A ⊙ (B + C) = A ⊙ B + A ⊙ C", a.hadamard(b + c) == a.hadamard(b) + a.hadamard(c));
    check(
        "k (A ⊙ B) = (k A) ⊙ B = A ⊙ (k B)",
        3 * a.hadamard(b) == (a * 3).hadamard(b) && 3 * a.hadamard(b) == a.hadamard(3 * b),
    );
    check("A ⊙ 1 = A, with the matrix of ones", a.hadamard(Matrix::ONES) == a);

    title("The matrix product is another one");
    show("a * b.transpose()", a * b.transpose());
    beside("Julia, MATLAB", "A * B'", "12 12\n30 30");
    beside("NumPy, PyTorch", "A @ B.T", "[[12, 12],\n [30, 30]]");

    title("Vectors are matrices of one column: x ⊙ y = diag(x) y = diag(y) x");
    let (x, y) = (vector![2, 3], vector![10, 20]);
    show("x.hadamard(y)", x.hadamard(y));
    show("x.diag() * y", x.diag() * y);
    show("y.diag() * x", y.diag() * x);
    beside("Julia", "x .* y, Diagonal(x) * y", "20\n60");

    title("A vector and a matrix: x ⊙ Y = diag(x) Y multiplies every column by x");
    show("x.diag() * a", x.diag() * a);
    show("a.each_column() * x", a.each_column() * x);
    beside("Julia, MATLAB", "x .* A", "2 4 6\n12 15 18");
    beside("NumPy", "x[:, None] * A", "array([[ 2,  4,  6],\n       [12, 15, 18]])");

    title("Quotient, power, comparison, selection");
    let f = a.cast::<f64>();
    show("f.hadamard_div(f + f)", f.hadamard_div(f + f));
    beside("Julia, MATLAB", "F ./ (F + F)", "0.5 0.5 0.5\n0.5 0.5 0.5");
    show("a.hadamard_pow(2)", a.hadamard_pow(2));
    beside("NumPy", "A ** 2", "array([[ 1,  4,  9],\n       [16, 25, 36]])");
    let mask = a.gt(2);
    show("mask = a.gt(2)", mask);
    show("mask.select(a, Matrix::ZERO)", mask.select(a, Matrix::ZERO));
    beside("NumPy", "np.where(A > 2, A, 0)", "array([[0, 0, 3],\n       [4, 5, 6]])");

    title("Sums of rows and of columns");
    show("a.row_sums()", a.row_sums());
    beside("NumPy", "A.sum(axis=1)", "array([ 6, 15])");
    show("a.column_sums()", a.column_sums());
    beside("Julia, MATLAB", "sum(A, dims=1), sum(A, 1)", "5 7 9");

    title("The Kronecker product");
    show("mat![1, 2].kron(mat![1; 10])", mat![1, 2].kron(mat![1; 10]));
    beside("Julia, MATLAB", "kron([1 2], [1; 10])", "1 2\n10 20");

    title("One expression in five notations: the rows of A as shares of their sums, above 0.3");
    show("math!((A ./ A.row_sums()) .> 0.3)", math!((f ./ f.row_sums()) .> 0.3));
    show("(a.each_column() / a.row_sums()).gt(0.3)", (f.each_column() / f.row_sums()).gt(0.3));
    beside("Julia", "A ./ sum(A, dims=2) .> 0.3", "0 1 1\n0 1 1");
    beside("MATLAB", "A ./ sum(A, 2) > 0.3", "0 1 1\n0 1 1");
    beside(
        "NumPy",
        "A / A.sum(axis=1, keepdims=True) > 0.3",
        "array([[False,  True,  True],\n       [False,  True,  True]])",
    );

    title("What the compiler refuses");
    println!("    a.hadamard(b.transpose())");
    println!("    error[E0277]: no Hadamard product of a 2x3 matrix and a 3x2 matrix:");
    println!("                  the shapes differ");
}

fn title(text: &str) {
    println!("\n{text}\n{}", "-".repeat(text.chars().count()));
}

/// An expression, and its value indented below it.
fn show(expression: &str, value: impl Display) {
    println!("    {expression}\n{}", indent(&value.to_string()));
}

/// The output of another language.
fn beside(language: &str, expression: &str, value: &str) {
    println!("        {language}: {expression}\n{}", indent(&indent(value)));
}

/// A law, and whether it holds here.
fn check(law: &str, holds: bool) {
    println!("    {law:36}  {holds}");
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("        {line}")).collect::<Vec<_>>().join("\n")
}
