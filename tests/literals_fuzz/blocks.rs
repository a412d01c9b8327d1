//! `block!`: what it accepts and refuses, and 30,000 generated streams.

use super::block::{self, Block};
use super::streams::{almost_literal, chaos, damaged, matches};
use super::{hidden, sentence, tokens};
use crate::fuzz;
use proc_macro2::{TokenStream, TokenTree};

/// The rows, with numbers that are one block in brackets.
fn rows(input: TokenStream) -> Vec<Vec<String>> {
    let text = |block: &Block| match block {
        Block::Expression(tokens) => tokens.to_string(),
        Block::Numbers(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!("[{}]", numbers.join(" "))
        }
    };
    let rows = block::parse(input.clone()).unwrap_or_else(|error| panic!("`{input}`: {error}"));
    rows.iter().map(|row| row.iter().map(text).collect()).collect()
}

#[test]
fn numbers_side_by_side_are_one_block() {
    assert_eq!(rows(tokens("r, t; 0.0, 0.0, 1.0")), [vec!["r", "t"], vec!["[0.0 0.0 1.0]"]]);
    assert_eq!(rows(tokens("1, r, 2, 3;")), [["[1]", "r", "[2 3]"]]);
    assert_eq!(rows(tokens("'c', -2, x")), [["['c' - 2]", "x"]]);
    assert_eq!(rows(hidden("-1")), [["[- 1]"]]);
    assert_eq!(rows(tokens("f(x, y), ")), [["f (x , y)"]]);
    assert_eq!(rows(tokens("a - b; |x, y| x")), [["a - b"], ["| x , y | x"]]);
}

#[test]
fn what_is_no_row_of_blocks_is_refused() {
    for (source, expected) in [
        ("", "an empty literal has no shape: write at least one block"),
        (";", "a row is missing before this semicolon"),
        ("a;; b", "a row is missing before this semicolon"),
        (", a", "an element is missing before this comma"),
        ("a b; c", "a comma is missing between `a` and `b`"),
        ("a, b *", "this element is unfinished: an expression must follow `*`"),
        ("a @ b, c", "`@` is written `a * b` here: `*` is the matrix product"),
        (
            "[1, 2]",
            "an array is no block: write `mat![…]` or `vector![…]`, \
             and `;` between the rows of blocks",
        ),
    ] {
        let input = tokens("[a]").into_iter().chain(tokens(source)).collect();
        assert_eq!(sentence(block::expand(input)).as_deref(), Some(expected), "`{source}`");
    }
    assert_eq!(sentence(block::expand(tokens("a"))).unwrap(), "call this through `block!`");
}

#[test]
fn a_diagonal_has_one_row() {
    for (source, expected) in [
        ("", "an empty literal has no shape: write at least one block"),
        (
            "a, b; c",
            "`block_diag!` has the blocks of the diagonal only: separate them by commas, \
             or use `block!` for rows",
        ),
        ("a b", "a comma is missing between `a` and `b`"),
    ] {
        let input = tokens("[a]").into_iter().chain(tokens(source)).collect();
        assert_eq!(
            sentence(block::expand_diagonal(input)).as_deref(),
            Some(expected),
            "`{source}`"
        );
    }
    assert_eq!(
        sentence(block::expand_diagonal(tokens("a"))).unwrap(),
        "call this through `block_diag!`"
    );
}

/// That `input` is either an error with a sentence, or rows that hold every
/// token.
fn check(input: Vec<TokenTree>) {
    // A stream splits a negative literal in two.
    let input: Vec<TokenTree> = input.into_iter().collect::<TokenStream>().into_iter().collect();
    let stream: TokenStream = input.iter().cloned().collect();
    let with_path: TokenStream = tokens("[a]").into_iter().chain(stream.clone()).collect();
    let refusal = sentence(block::expand(with_path));
    match block::parse(stream) {
        Err(error) => assert_eq!(refusal, Some(error.to_string())),
        Ok(rows) => {
            assert_eq!(refusal, None);
            assert!(rows.iter().all(|row| !row.is_empty()));
            let blocks = rows.iter().flatten();
            let elements = blocks.flat_map(|block| match block {
                Block::Numbers(numbers) => numbers.as_slice(),
                Block::Expression(tokens) => std::slice::from_ref(tokens),
            });
            assert!(matches(&input, elements, ";,"), "{rows:?}");
        }
    }
}

proptest::proptest! {
    #![proptest_config(fuzz::cases(10_000))]

    #[test]
    fn nothing_is_lost_in_chaos(input in chaos()) {
        check(input);
    }

    #[test]
    fn nothing_is_lost_in_almost_literals(input in almost_literal()) {
        check(input);
    }

    #[test]
    fn nothing_is_lost_in_damaged_literals(input in damaged()) {
        check(input);
    }
}
