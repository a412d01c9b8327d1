//! `math!` on generated token streams, 100,000 in all, and the sentences of its refusals.

use super::streams::chaos;
use super::{math, sentence, tokens};
use crate::fuzz;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::sample::{Index, select};

fn expand(input: TokenStream) -> TokenStream {
    math::expand(tokens("[a]").into_iter().chain(input).collect())
}

/// The names in a stream that mean nothing to the macro.
fn names(stream: TokenStream, found: &mut Vec<String>) {
    for token in stream {
        match token {
            TokenTree::Group(group) => names(group.stream(), found),
            TokenTree::Ident(name) if ["b", "f", "x", "y"].iter().any(|n| name == n) => {
                found.push(name.to_string());
            }
            _ => {}
        }
    }
}

/// The macro refuses with one sentence, or writes Rust in which every name of the user is left.
fn check(input: Vec<TokenTree>) {
    let input: TokenStream = input.into_iter().collect();
    let expansion = expand(input.clone());
    match sentence(expansion.clone()) {
        Some(sentence) => assert!(!sentence.is_empty()),
        None => {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            names(input, &mut before);
            names(expansion, &mut after);
            for name in before {
                let found = after.iter().position(|left| *left == name);
                after.swap_remove(found.unwrap_or_else(|| panic!("`{name}` is lost")));
            }
        }
    }
}

/// Parts of expressions side by side: many are expressions.
fn almost_expression() -> impl Strategy<Value = Vec<TokenTree>> {
    const OPERANDS: &[&str] = &[
        "x",
        "b",
        "2",
        "2.",
        "0.5",
        "1e3",
        "2x",
        "I",
        "x.T",
        "x[0, 1]",
        "x[:, y]",
        "x[y, :]",
        "x[0:2]",
        "f(x)",
        "f.(x, y)",
        "exp.(x)",
        "exp(x)",
        "max(x, 2)",
        "sum(x)",
        "inv(x)?",
        "x.f(y)",
        "x.0",
        "x.0.1",
        "[1 2; 3 4]",
        "[1, 2]",
        "[x y; y x]",
        "[x, -y; b]",
        "{ x + 1 }",
        "(x)",
        "()",
        "a::b",
        "Aᵀ",
        "as",
        "zeros(2, 3)",
        "\"s\"",
        "x'",
        ".5",
        "[]",
        "clamp.(x, 0, 1)",
        "rank(x)",
    ];
    const OPERATORS: &[&str] = &[
        "+", "-", "*", "/", ".*", "./", ".%", ".+", ".-", "^", ".^", ".<", ".==", ".!=", ".&",
        ".|", "=", "+=", ".*=", "==", "&&", ".&&", "**", ".=", "..", "!", "?", ".", ",", ";", ":",
        "@", "",
    ];
    let operand = (select(OPERANDS), 0..10).prop_map(|(source, wrap)| {
        // A single quotation mark is no token of its own.
        let stream = tokens(&source.replace('\'', ".T"));
        match wrap {
            0 => vec![Group::new(Delimiter::None, stream).into()],
            1 => vec![Group::new(Delimiter::Parenthesis, stream).into()],
            2 => tokens("-").into_iter().chain(stream).collect::<Vec<TokenTree>>(),
            _ => stream.into_iter().collect(),
        }
    });
    let operator =
        select(OPERATORS).prop_map(|source| tokens(source).into_iter().collect::<Vec<_>>());
    vec((operand, operator), 1..7).prop_map(|parts| {
        let mut input: Vec<TokenTree> = parts
            .into_iter()
            .flat_map(|(operand, operator)| [operand, operator])
            .flatten()
            .collect();
        if matches!(input.last(), Some(TokenTree::Punct(_))) {
            input.pop();
        }
        input
    })
}

/// An expression in which tokens were removed, doubled or exchanged.
fn damaged() -> impl Strategy<Value = Vec<TokenTree>> {
    (almost_expression(), vec((any::<Index>(), any::<Index>(), 0..3), 1..4)).prop_map(
        |(mut input, damages)| {
            for (at, other, what) in damages {
                if input.is_empty() {
                    continue;
                }
                let (at, other) = (at.index(input.len()), other.index(input.len()));
                match what {
                    0 => drop(input.remove(at)),
                    1 => input.insert(at, input[other].clone()),
                    _ => input.swap(at, other),
                }
            }
            input
        },
    )
}

proptest::proptest! {
    #![proptest_config(fuzz::cases(34_000))]

    #[test]
    fn chaos_is_refused_in_words(input in chaos()) {
        check(input);
    }

    #[test]
    fn no_name_of_an_expression_is_lost(input in almost_expression()) {
        check(input);
    }

    #[test]
    fn damaged_expressions_are_refused_in_words(input in damaged()) {
        check(input);
    }
}

#[test]
fn many_of_these_streams_are_expressions() {
    let mut accepted = 0;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..1000 {
        use proptest::strategy::ValueTree;
        let input = almost_expression().new_tree(&mut runner).unwrap().current();
        accepted += usize::from(sentence(expand(input.into_iter().collect())).is_none());
    }
    assert!((50..950).contains(&accepted), "{accepted} of 1000");
}

#[test]
fn deep_and_long_expressions_are_refused() {
    let deep = |open: &str, close: &str| format!("{}x{}", open.repeat(5000), close.repeat(5000));
    for source in [
        deep("(", ")"),
        deep("-", ""),
        deep("", " + x"),
        deep("", ".T"),
        deep("", "[0]"),
        deep("f(", ")"),
        deep("[x ", "]"),
        deep("x * (", ")"),
    ] {
        let refusal = sentence(expand(tokens(&source)));
        assert!(refusal.is_some_and(|text| text.contains("too deep")), "{}", &source[..20]);
    }
    assert_eq!(sentence(expand(tokens(&format!("x{}", " + x".repeat(100))))), None);
}

#[test]
fn refusals_say_what_to_write() {
    for (source, expected) in [
        ("x.'y", "the transpose is written `A.T` here"),
        ("'a", "the transpose is written `A.T` here"),
        ("~x", "`~` is written `!` here, and `~=` is written `.!=`"),
        ("x ~= y", "`~` is written `!` here, and `~=` is written `.!=`"),
        ("#[b] x", "a comment begins with `//`, and there are no attributes here"),
        ("2i", "`2i` is no number of Rust: complex numbers are values, `Complex::new(0.0, 2.0)`"),
        ("2A * x", "`2A` is written `2 * A` here"),
        ("1.e3*x", "`1.e3` is written `1.0e3` here"),
        ("x^T", "the transpose is written `A.T` here"),
        ("x |> f", "masks are combined by `.|`: Julia and MATLAB read `|` differently"),
        (
            "x : y",
            "there are no ranges and no types here: a column is `A[:, j]`, and Rust stands in braces",
        ),
        (
            "f(x, y = 2)",
            "there are no named arguments here: of each row and of each column it is a method, \
             `A.row_sums()`, `A.column_means()`",
        ),
        ("f::<T>(x)", "generic arguments stand in braces: `{ f::<f64>(x) }`"),
        ("vec![1]", "macros of Rust stand in braces: `{ name!(…) }`"),
        ("x[]", "an index is missing: `A[i, j]`, counted from zero"),
        ("x .** 2", "`.**` is written `.^` here: it is the power of each element"),
        (".*x", "an expression is missing before `.*`"),
        ("*x", "references need no `*`: write the name alone"),
        ("&x", "operands are borrowed by themselves: write no `&`"),
        ("x = y = b", "one assignment at a time: `=` has no value in Rust"),
        ("f.(x, y, b)", "a function of each element takes one or two arguments"),
        ("x ^ 3000000000", "this exponent does not fit in an `i32`"),
        ("x .* I", "beside a dotted operator `I` has no size: write `eye(3)`"),
    ] {
        assert_eq!(sentence(expand(tokens(source))).as_deref(), Some(expected), "{source}");
    }
}
