//! Literals that are accepted, and their elements.

use super::literal::{self, Kind};
use super::{MATRIX, VECTOR, elements, hidden, tokens};
use proc_macro2::TokenStream;

fn accept(kind: Kind, input: TokenStream, expected: &[&[&str]]) {
    let source = input.to_string();
    let literal = literal::parse(kind, input).unwrap_or_else(|e| panic!("`{source}`: {e}"));
    let text = |element: &&str| tokens(element).to_string();
    let expected: Vec<Vec<String>> =
        expected.iter().map(|row| row.iter().map(text).collect()).collect();
    assert_eq!(elements(&literal), expected, "{source}");
}

#[test]
fn the_notations_mean_the_same() {
    let expected: &[&[&str]] = &[&["1", "2", "3"], &["4", "5", "6"]];
    for source in [
        "1, 2, 3; 4, 5, 6",
        "1, 2, 3; 4, 5, 6;",
        "1, 2, 3,; 4, 5, 6,;",
        "1 2 3; 4 5 6",
        "1 2 3; 4 5 6;",
        "1 2 3; 4, 5, 6",
        "[1, 2, 3], [4, 5, 6]",
        "[1, 2, 3,], [4, 5, 6],",
    ] {
        accept(MATRIX, tokens(source), expected);
    }
    for source in ["1, 2, 3", "1, 2, 3,", "1 2 3"] {
        accept(MATRIX, tokens(source), &[&["1", "2", "3"]]);
        accept(VECTOR, tokens(source), &[&["1", "2", "3"]]);
    }
    accept(MATRIX, tokens("[1, 2, 3]"), &[&["1", "2", "3"]]);
    accept(MATRIX, tokens("1; 0; 2"), &[&["1"], &["0"], &["2"]]);
    accept(MATRIX, tokens("7"), &[&["7"]]);
    accept(VECTOR, tokens("7"), &[&["7"]]);
}

#[test]
fn atoms_need_no_commas() {
    let cases: &[(&str, &[&str])] = &[
        ("1 -2", &["1", "-2"]),
        ("1 - 2", &["1", "-2"]),
        ("-1.0 -2.5e3 - 3.", &["-1.0", "-2.5e3", "-3."]),
        ("'a' \"b\" b'c' true", &["'a'", "\"b\"", "b'c'", "true"]),
        (
            "::a b::C self::d::e Self::F crate::G self",
            &["::a", "b::C", "self::d::e", "Self::F", "crate::G", "self"],
        ),
        ("f(x) g::<A, B>(y, z) h()", &["f(x)", "g::<A, B>(y, z)", "h()"]),
        ("::c::<D>::e(1) Vec::<A>::B", &["::c::<D>::e(1)", "Vec::<A>::B"]),
        ("f (x)", &["f(x)"]),
        ("2 (x)", &["2", "(x)"]),
        ("-2 (x) (y)", &["-2", "(x)", "(y)"]),
        ("p.x p.0 p.len() p.0.1", &["p.x", "p.0", "p.len()", "p.0.1"]),
        ("1 -2 3 x", &["1", "-2", "3", "x"]),
        ("f(1).x.y(2).z 1 -1", &["f(1).x.y(2).z", "1", "-1"]),
        ("(a + b).c 2.0.sqrt() 1.abs()", &["(a + b).c", "2.0.sqrt()", "1.abs()"]),
        ("1 -2.abs()", &["1", "-2.abs()"]),
        ("x.sum::<A, B>() 1", &["x.sum::<A, B>()", "1"]),
        ("m!(a, b) n![1; 2] o!{3}", &["m!(a, b)", "n![1; 2]", "o!{3}"]),
        ("r#if r#match", &["r#if", "r#match"]),
        ("Aᵀ A·B", &["Aᵀ", "A·B"]),
    ];
    for (source, expected) in cases {
        accept(MATRIX, tokens(source), &[expected]);
        accept(VECTOR, tokens(source), &[expected]);
    }
}

#[test]
fn one_element_may_have_signs_and_quotients() {
    for element in [
        "-x",
        "!x",
        "*x",
        "&x",
        "-*x",
        "--x",
        "-f64::MAX",
        "x as f64",
        "-x as f64",
        "1. / 3.",
        "a / -b % c",
        "a[0]",
        "-a[0][1].x / 2.0",
        "f(x)?",
        "f()?.g / y",
        "x as Foo<A, B>",
    ] {
        accept(MATRIX, tokens(element), &[&[element]]);
        accept(VECTOR, tokens(element), &[&[element]]);
        accept(MATRIX, tokens(&format!("{element}; y")), &[&[element], &["y"]]);
    }
}

#[test]
fn numbers_that_only_look_like_others() {
    for source in
        ["100, 20", "1, 0, 0", "10, 000_1", "0x00, 000", "1000, 000", "1_000, 0.5_f32 as u8"]
    {
        assert!(literal::parse(MATRIX, tokens(source)).is_ok(), "{source}");
    }
    for source in
        ["1.0, 2 as f64", "1e3, 2.", "1., 2f64", "0x1f, 2", "1.0, -(2)", "1, x.0", "0b1e, 3"]
    {
        assert!(literal::parse(MATRIX, tokens(source)).is_ok(), "{source}");
    }
}

#[test]
fn between_commas_any_expression_may_stand() {
    for element in [
        "f::<A, B>(x)",
        "<T as Tr<A, B>>::f()",
        "<<T as A<B, C>>::D as E<F, G>>::h::<I, J>()",
        "<dyn Fn(A, B) -> Result<C, D> as Tr<E, F>>::f()",
        "x as Foo<A, B>",
        "x as Foo<A, B>::C<D, E> + 1",
        "x as *const Foo<A, B>",
        "x as *mut [Foo<A, B>; 2]",
        "x as &'a mut dyn Foo<A, B>",
        "x as for<'a, 'b> fn(&'a A, &'b B) -> C<D, E>",
        "x as unsafe extern \"C\" fn(A, B) -> Result<A, B>",
        "x as fn() -> fn() -> Foo<A, B>",
        "x as <T as Tr<A, B>>::C",
        "x as Box<dyn Fn(A) -> Foo<B, C>>",
        "x as usize as f64",
        "x as usize <= y",
        "x as usize >> y",
        "x as _ < y",
        "x as name!(A) < y",
        "(x as usize) < y",
        "|a, b| a + b",
        "|a: Foo<A, B>, &b: &B| -> Foo<A, B> { a }",
        "move || x",
        "|| || x",
        "|a| |b, c| a",
        "async move |a, b| a",
        "for<'a, 'b> |x: &'a A, y: &'b B| -> C<D, E> { x }",
        "a | b || c | |d, e| d",
        "a < b",
        "a < b && c > d",
        "a << b >> c",
        "a <= b",
        "a < -b",
        "a <-b",
        "if a < b { 1 } else { 2 }",
        "if let | A | B = c { 1 } else { 2 }",
        "if let Some::<A>(x @ 1..=3) = y && x > 3 { |a, b| a } else { z }",
        "match x { A | B => 1, _ => 2 }.abs() - 1",
        "unsafe { f(1, 2) } + 1",
        "const { 1 }",
        "async { 1 }.await",
        "'a: loop { break 'a 1 }",
        "'a: for x in y { }",
        "while x < y { }",
        "return |a, b| a",
        "return",
        "break 'a |x, y| x",
        "{ let x = 1; x }",
        "vec![1, 2].len()",
        "m! { a, b } + 1",
        "..",
        "..3",
        "..=3",
        "a..",
        "a..b",
        "a..=b",
        "f(x)?.y?",
        "a.b().c::<D, E>(f).g.0.1[2](3)",
        "x.0(y)",
        "&a",
        "&&mut a",
        "&raw const a",
        "*&a",
        "!a",
        "- -a",
        "-x",
        "a - -b",
        "P { x: 1, y: 2 }",
        "P::<A, B> { x: 1, ..q }",
        "(a, b).0",
        "[a, b][0]",
        "[x; 3][1]",
        "f(1)(2)(3)",
        "\"abc\"[1]",
        "a == b",
        "a != b",
        "a = b",
        "a += b",
        "$crate::x",
        "_",
        "x ** y",
        "1.max(2)",
        "2.*x",
        "a .match()",
    ] {
        accept(MATRIX, tokens(&format!("7, {element}, 8")), &[&["7", element, "8"]]);
        accept(MATRIX, tokens(&format!("{element},")), &[&[element]]);
        accept(MATRIX, tokens(&format!("7, {element}; 8, 9")), &[&["7", element], &["8", "9"]]);
        accept(MATRIX, tokens(&format!("[{element}], [{element}]")), &[&[element], &[element]]);
        accept(VECTOR, tokens(&format!("{element}, 7")), &[&[element, "7"]]);
    }
    accept(MATRIX, tokens("a < b, c > d"), &[&["a < b", "c > d"]]);
    for kind in [MATRIX, VECTOR] {
        accept(kind, tokens("([1, 2]), ([3, 4])"), &[&["([1, 2])", "([3, 4])"]]);
    }
    accept(MATRIX, tokens("[([1, 2]), ([3, 4])]"), &[&["([1, 2])", "([3, 4])"]]);
}

#[test]
fn what_macro_rules_pass_on_is_accepted() {
    let comma = || tokens(",");
    let join = |parts: [TokenStream; 3]| parts.into_iter().collect::<TokenStream>();
    accept(MATRIX, join([hidden("a + b"), comma(), hidden("-2")]), &[&["a + b", "-2"]]);
    accept(MATRIX, join([hidden("a + b"), hidden("-2"), hidden("c")]), &[&["a + b", "-2", "c"]]);
    accept(MATRIX, join([tokens("-"), hidden("2"), hidden("-3")]), &[&["-2", "-3"]]);
    accept(MATRIX, join([hidden("-2"), tokens("(x)"), tokens("y")]), &[&["-2", "(x)", "y"]]);
    accept(MATRIX, join([hidden("f"), tokens("(x)"), tokens(", y")]), &[&["f(x)", "y"]]);
    accept(MATRIX, join([hidden("P"), tokens("{ x: 1 }"), tokens(", y")]), &[&["P { x: 1 }", "y"]]);
    accept(
        MATRIX,
        join([hidden("[1, 2]"), comma(), hidden("[3, 4]")]),
        &[&["1", "2"], &["3", "4"]],
    );
    accept(MATRIX, hidden("[1, 2]"), &[&["1", "2"]]);
}

#[test]
fn expansion_names_both_sizes() {
    for (kind, source, expected) in [
        (
            MATRIX,
            "[a::b] 1, 2, 3; 4 5 6",
            "a::b::__literals::matrix::<_, 2, 3, 6, _>([1, 2, 3, 4, 5, 6], 0)",
        ),
        (VECTOR, "[a] x, -y,", "a::__literals::vector::<_, 2, _>([[x, -y]], 0)"),
    ] {
        let expansion = literal::expand(kind, tokens(source));
        let text = |stream: TokenStream| stream.to_string().replace(' ', "");
        assert_eq!(text(expansion), text(tokens(expected)));
    }
}
