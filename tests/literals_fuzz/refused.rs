//! Literals that are refused, each with its sentence.

use super::literal::{self, Kind};
use super::{MATRIX, VECTOR, elements, hidden, sentence, tokens};
use proc_macro2::TokenStream;

fn refuse(kind: Kind, input: TokenStream, expected: &str) {
    let source = input.to_string();
    match literal::parse(kind, input) {
        Ok(literal) => panic!("`{source}` is accepted as {:?}", elements(&literal)),
        Err(error) => assert_eq!(error.to_string(), expected, "{source}"),
    }
}

/// Refused by both macros.
const REFUSED: &[(&str, &str)] = &[
    ("", "an empty literal has no shape: write at least one element"),
    (",", "an element is missing before this comma"),
    (", 1", "an element is missing before this comma"),
    ("1,, 2", "an element is missing before this comma"),
    ("1, 2,,", "an element is missing before this comma"),
    ("1, 2 3", "a comma is missing between `2` and `3`"),
    ("1, a \"b\"", "a comma is missing between `a` and `\"b\"`"),
    ("1, f(x) y", "a comma is missing between `(…)` and `y`"),
    ("1, 2 (x)", "a comma is missing between `2` and `(…)`"),
    ("1, f(x) { y }", "a comma is missing between `(…)` and `{…}`"),
    ("1, a -", "this element is unfinished: an expression must follow `-`"),
    ("1, a &&", "this element is unfinished: an expression must follow `&&`"),
    ("1, |x|", "this element is unfinished: an expression must follow `|`"),
    ("1, a.", "this element is unfinished: a name must follow `.`"),
    ("1, a::", "this element is unfinished: a name must follow `::`"),
    ("1, a as", "this element is unfinished: a type must follow `as`"),
    ("a -", "this element is unfinished: an expression must follow `-`"),
    ("-", "this element is unfinished: an expression must follow `-`"),
    ("a +", "this element is unfinished: an expression must follow `+`"),
    ("1 a.", "this element is unfinished: a name must follow `.`"),
    ("1 a::", "this element is unfinished: a name must follow `::`"),
    ("1 a as", "this element is unfinished: a type must follow `as`"),
    ("+ 2, 1", "an element cannot begin with `+`"),
    ("1, == 2", "an element cannot begin with `==`"),
    ("+ 2", "an element cannot begin with `+`"),
    ("1 : 3", "an element cannot go on with `:`: for a range write `Vector::from_fn(|i, _| …)`"),
    (
        "1..4",
        "the range `1..4` is one element, and no number: write its numbers down, or \
         `Vector::from_fn(|i, _| …)`",
    ),
    ("1,000, 2", "`1,000` is two elements: one number is `1_000`, and two are `1, 0`"),
    ("5, 12 050", "a comma is missing between `12` and `050`"),
    ("12 050", "`12,050` is two elements: one number is `12_050`, and two are `12, 50`"),
    ("1.0, 2", "an integer among floats: write `2.0`"),
    ("-3, 2e1_f32", "an integer among floats: write `-3.0`"),
    ("1.0, -2, x", "an integer among floats: write `-2.0`"),
    ("f64, 2", "`f64` is a type and no element: write `1_f64` or `x as f64`"),
    (
        "i * j for i in 0..3, j in 0..3",
        "there are no comprehensions here: write `Matrix::from_fn(|i, j| …)`",
    ),
    ("a .* b", "`.*` is written `a.hadamard(b)` here"),
    ("a.*b, c", "`.*` is written `a.hadamard(b)` here"),
    ("2 .* b", "`.*` is written `a.hadamard(b)` here"),
    ("a ./ b, c", "`./` is written `a.hadamard_div(b)` here"),
    ("x .^ 2", "`.^` is written `x.powi(2)` here"),
    ("x.^2, 1", "`.^` is written `x.powi(2)` here"),
    ("x .+ y", "`.+` is written `a + b` here"),
    ("x .- y", "`.-` is written `a - b` here"),
    ("a @ b", "`@` is written `a * b` here: `*` is the matrix product"),
    ("a @ b, c", "`@` is written `a * b` here: `*` is the matrix product"),
    (".5, 1", "`.5` is written `0.5` here"),
    ("1, -.5", "`.5` is written `0.5` here"),
    ("1 .5", "`.5` is written `0.5` here"),
    ("1 -.5", "`.5` is written `0.5` here"),
    ("#[a] 1, 2", "an element takes no attributes"),
    ("1 #[a] 2", "an element takes no attributes"),
    ("1, 2 #[doc = \"c\"]", "a comment within a literal begins with `//`"),
    ("1 2 #![doc = \"c\"]", "a comment within a literal begins with `//`"),
    (
        "a as usize < b, c",
        "this `<` opens a list of types that is never closed; \
         to compare, put what is before it in parentheses",
    ),
    (
        "a as usize < 3, b > (c)",
        "this `<` opens a list of types, and the comma is within it; \
         to compare, put what is before it in parentheses",
    ),
    ("1, |x", "the parameters of a closure end at a second `|`"),
    (
        "a - b",
        "there are no commas here, so `a - b` could be one element or two: \
         write `a, -b` or `(a - b)`",
    ),
    (
        "x -1",
        "there are no commas here, so `x - 1` could be one element or two: \
         write `x, -1` or `(x - 1)`",
    ),
    (
        "1 f32::MAX - 1.0 y",
        "there are no commas here, so `f32::MAX - 1.0` could be one element or two: \
         write `f32::MAX, -1.0` or `(f32::MAX - 1.0)`",
    ),
    (
        "(x) -1 2",
        "there are no commas here, so `(…) - 1` could be one element or two: \
         write `(…), -1` or `((…) - 1)`",
    ),
    (
        "2.abs() -1",
        "there are no commas here, so `2.abs() - 1` could be one element or two: \
         write `2.abs(), -1` or `(2.abs() - 1)`",
    ),
    (
        "1 p.x -f(y) 2",
        "there are no commas here, so `p.x - f(…)` could be one element or two: \
         write `p.x, -f(…)` or `(p.x - f(…))`",
    ),
    (
        "a + b",
        "there are no commas here, so `a + b` could be one element or two: \
         write `(a + b)`, or separate the elements by commas",
    ),
    (
        "a as f64 b",
        "there are no commas here, so `a as f64` could be one element or two: \
         write `(a as f64)`, or separate the elements by commas",
    ),
    (
        "a[0] b",
        "there are no commas here, so `a[…]` could be one element or two: \
         write `(a[…])`, or separate the elements by commas",
    ),
    (
        "f(x) (y)",
        "there are no commas here, so `f(…)(…)` could be one element or two: \
         write `(f(…)(…))`, or separate the elements by commas",
    ),
    (
        "f(x)? 1",
        "there are no commas here, so `f(…)?` could be one element or two: \
         write `(f(…)?)`, or separate the elements by commas",
    ),
    (
        "-a b",
        "there are no commas here, so `-a` needs parentheses: \
         write `(-a)`, or separate the elements by commas",
    ),
    (
        "&a b",
        "there are no commas here, so `&a` needs parentheses: \
         write `(&a)`, or separate the elements by commas",
    ),
    (
        "|a, b| a",
        "there are no commas here, so `|…| …` needs parentheses: \
         write `(|…| …)`, or separate the elements by commas",
    ),
    (
        "<T>::A 1",
        "there are no commas here, so `<…> …` needs parentheses: \
         write `(<…> …)`, or separate the elements by commas",
    ),
    (
        "{ a } b",
        "there are no commas here, so `{…}` needs parentheses: \
         write `({…})`, or separate the elements by commas",
    ),
    (
        "1 if a { b } else { c }",
        "there are no commas here, so `if …` needs parentheses: \
         write `(if …)`, or separate the elements by commas",
    ),
];

#[test]
fn each_mistake_has_its_sentence() {
    for (source, message) in REFUSED {
        refuse(MATRIX, tokens(source), message);
        refuse(VECTOR, tokens(source), message);
        if !source.is_empty() {
            refuse(MATRIX, tokens(&format!("1; {source}; 2")), message);
        }
    }
    for word in ["if", "match", "unsafe", "loop", "move", "return", "else", "let", "const"] {
        let message = format!(
            "there are no commas here, so `{word} …` needs parentheses: \
             write `({word} …)`, or separate the elements by commas"
        );
        refuse(MATRIX, tokens(&format!("1 {word} {{ 2 }}")), &message);
    }
}

#[test]
fn mistakes_with_rows_have_their_sentences() {
    const NOT_BOTH: &str = "rows are separated by `;` or written in brackets, not both; \
                            an array that is an element stands in parentheses";
    const ALL_OR_NONE: &str = "either every row is in brackets or none; \
                               an array that is an element stands in parentheses";
    for (source, message) in [
        (";", "a row is missing before this semicolon"),
        ("; 1", "a row is missing before this semicolon"),
        ("1, 2;; 3", "a row is missing before this semicolon"),
        ("1;;", "a row is missing before this semicolon"),
        ("1; , 2", "an element is missing before this comma"),
        ("1, 2, 3; 4, 5", "row 1 has 2 elements, but row 0 has 3"),
        ("1 2; 3 4; 5 -6 7", "row 2 has 3 elements, but row 0 has 2"),
        ("1, 2; 3", "row 1 has 1 element, but row 0 has 2"),
        ("1; 2, 3", "row 1 has 2 elements, but row 0 has 1"),
        ("[1, 2], [3]", "row 1 has 1 element, but row 0 has 2"),
        ("[1, 2], []", "this row is empty: write at least one element"),
        ("[]", "this row is empty: write at least one element"),
        ("[1, 2]; [3, 4]", NOT_BOTH),
        ("1, 2; [3], 4", NOT_BOTH),
        ("[1, 2];", NOT_BOTH),
        ("[1, 2], 3", ALL_OR_NONE),
        ("1, [2, 3]", ALL_OR_NONE),
        ("[1, 2].f(), [3]", ALL_OR_NONE),
        ("[0; 3]", "a row lists its elements: `[x; 3]` is written `[x, x, x]` here"),
        ("[1, 2], [0; 2]", "a row lists its elements: `[x; 3]` is written `[x, x, x]` here"),
        ("[1, 2] [3, 4]", "a comma is missing between `[…]` and `[…]`"),
        ("[1, 2], [3, 4] [5, 6]", "a comma is missing between `[…]` and `[…]`"),
        ("\"1 2; 3 4\"", "a literal stands without quotes: write `mat![1 2; 3 4]`"),
        (
            "f64; 1, 2; 3, 4",
            "a literal does not begin with a type: write `1_f64` for an element, or annotate \
             the variable with `Matrix<f64, 2, 2>`",
        ),
        (
            "-0.5; 3",
            "`-0.5; 3` is two rows: for 3 equal elements write `Vector::splat(-0.5)`, and for \
             two rows `3.0`",
        ),
        (
            "[[1, 2], [3, 4]]",
            "one pair of brackets too many: rows are written `mat![[1, 2], [3, 4]]`; \
             an array that is an element stands in parentheses",
        ),
        ("[1 2], [3 4]", "a comma is missing between `1` and `2`"),
        ("[1, 2], [3, , 4]", "an element is missing before this comma"),
    ] {
        refuse(MATRIX, tokens(source), message);
    }
    const ONE_COLUMN: &str = "`vector!` is one column: separate its elements by commas, \
                              or use `mat!` for rows";
    refuse(VECTOR, tokens("1; 2"), ONE_COLUMN);
    refuse(VECTOR, tokens("0; 3"), ONE_COLUMN);
    refuse(VECTOR, tokens("1, 2;"), ONE_COLUMN);
    let brackets = "the elements of `vector!` stand without brackets; \
                    an array that is an element stands in parentheses";
    refuse(VECTOR, tokens("[1, 2, 3]"), brackets);
    let rows = "`vector!` is one column: rows in brackets are written \
                `mat![[1, 2], [3, 4]]`; an array that is an element stands in parentheses";
    refuse(VECTOR, tokens("[1., 2.], [3., 4.]"), rows);
    refuse(VECTOR, tokens("x, [3., 4.]"), rows);
}

#[test]
fn what_macro_rules_pass_on_is_refused_alike() {
    let join = |parts: [TokenStream; 3]| parts.into_iter().collect::<TokenStream>();
    let message = "there are no commas here, so `a(…)` could be one element or two: \
                   write `(a(…))`, or separate the elements by commas";
    refuse(MATRIX, join([hidden("a"), tokens("(x)"), tokens("y")]), message);
    let message = "there are no commas here, so `1 - 2` could be one element or two: \
                   write `1, -2` or `(1 - 2)`";
    refuse(MATRIX, join([tokens("1 -"), hidden("2"), tokens("3")]), message);
    let message = "a comma is missing between `a` and `b`";
    refuse(MATRIX, join([hidden("a"), hidden("b"), tokens(",")]), message);
}

#[test]
fn a_refusal_is_one_compile_error() {
    for source in ["", "1, 2", "(a) 1"] {
        let expansion = literal::expand(MATRIX, tokens(source));
        assert_eq!(sentence(expansion).as_deref(), Some("call this through `mat!` or `vector!`"));
    }
    let expansion = literal::expand(MATRIX, tokens("[a] 1, 2; 3"));
    assert_eq!(sentence(expansion).as_deref(), Some("row 1 has 1 element, but row 0 has 2"));
}
