//! Generated token streams: 120,000 in all, each given to both macros.

use super::literal::{self, Kind, Literal};
use super::{MATRIX, VECTOR, elements, sentence, tokens};
use crate::fuzz;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};

/// Parses `input` with both macros. The result must be an error with a
/// sentence, or a literal with rows of equal length that holds every token.
fn check(input: Vec<TokenTree>) {
    // A stream splits a negative literal in two.
    let input: Vec<TokenTree> = input.into_iter().collect::<TokenStream>().into_iter().collect();
    for kind in [MATRIX, VECTOR] {
        let stream: TokenStream = input.iter().cloned().collect();
        let with_path: TokenStream = tokens("[a]").into_iter().chain(stream.clone()).collect();
        let refusal = sentence(literal::expand(kind, with_path));
        match literal::parse(kind, stream) {
            Err(error) => {
                let message = error.to_string();
                assert!(!message.is_empty());
                assert_eq!(error.into_iter().count(), 1);
                assert_eq!(refusal, Some(message));
            }
            Ok(literal) => {
                assert_eq!(refusal, None);
                let length = literal.rows[0].elements.len();
                assert!(length > 0);
                assert!(literal.rows.iter().all(|row| row.elements.len() == length));
                assert!(holds_all(kind, &input, &literal), "{:?}", elements(&literal));
            }
        }
    }
}

/// Whether the literal holds all tokens of `input` but its separators.
fn holds_all(kind: Kind, input: &[TokenTree], literal: &Literal) -> bool {
    let elements = literal.rows.iter().flat_map(|row| &row.elements);
    let flat = matches(input, elements, ";,");
    flat || (kind == MATRIX && matches_brackets(input, literal))
}

/// Whether `input` is these elements, in order, with only separators between.
pub(super) fn matches<'a>(
    input: &[TokenTree],
    elements: impl IntoIterator<Item = &'a TokenStream>,
    separators: &str,
) -> bool {
    let mut input = input.iter().peekable();
    let separates = |token: &&TokenTree| match token {
        TokenTree::Punct(punct) => separators.contains(punct.as_char()),
        _ => false,
    };
    for element in elements {
        while input.next_if(separates).is_some() {}
        for token in element.clone() {
            if !input.next().is_some_and(|expected| same(expected, &token)) {
                return false;
            }
        }
    }
    input.all(|token| separates(&token))
}

/// Whether `input` is these rows, each in brackets.
fn matches_brackets(input: &[TokenTree], literal: &Literal) -> bool {
    let is_comma = |token: &&TokenTree| token.to_string() == ",";
    let groups: Vec<&TokenTree> = input.iter().filter(|token| !is_comma(token)).collect();
    groups.len() == literal.rows.len()
        && groups.iter().zip(&literal.rows).all(|(group, row)| {
            let mut group = (*group).clone();
            while let TokenTree::Group(inner) = &group {
                let content: Vec<TokenTree> = inner.stream().into_iter().collect();
                match (inner.delimiter(), content.as_slice()) {
                    (Delimiter::Bracket, content) => return matches(content, &row.elements, ","),
                    (Delimiter::None, [one]) => group = one.clone(),
                    _ => return false,
                }
            }
            false
        })
}

/// Whether two tokens are the same, with the delimiters that do not print.
fn same(a: &TokenTree, b: &TokenTree) -> bool {
    match (a, b) {
        (TokenTree::Group(a), TokenTree::Group(b)) => {
            let (x, y) = (a.stream().into_iter(), b.stream().into_iter());
            a.delimiter() == b.delimiter()
                && x.clone().count() == y.clone().count()
                && x.zip(y).all(|(x, y)| same(&x, &y))
        }
        _ => a.to_string() == b.to_string(),
    }
}

/// A token that is not a group; a lifetime is two.
fn leaf() -> impl Strategy<Value = Vec<TokenTree>> {
    const WORDS: &[&str] = &[
        "a", "b", "f", "Vec", "T", "_", "self", "Self", "crate", "true", "as", "if", "else",
        "match", "for", "in", "let", "loop", "move", "unsafe", "return", "break", "const", "mut",
        "ref", "dyn", "impl", "fn", "where", "async", "await", "yield", "extern", "doc",
    ];
    const LITERALS: &[&str] =
        &["0", "1", "2.5", "3.", "4u8", "1e9", "0x1f", "\"s\"", "'c'", "b'b'", "b\"bs\"", "r\"r\""];
    let punct = (select("=<>!~+-*/|@.,;:#$?'&^%".chars().collect::<Vec<_>>()), any::<bool>())
        .prop_map(|(char, joint)| {
            let spacing = if joint { Spacing::Joint } else { Spacing::Alone };
            vec![TokenTree::from(Punct::new(char, spacing))]
        });
    prop_oneof![
        2 => select(WORDS).prop_map(|word| vec![Ident::new(word, Span::call_site()).into()]),
        2 => select(LITERALS).prop_map(|literal| tokens(literal).into_iter().collect()),
        1 => Just(vec![TokenTree::from(proc_macro2::Literal::i32_unsuffixed(-7))]),
        5 => punct,
        2 => select(vec![",", ";", "-", ".", "<", ">", "|", "::", "->"])
            .prop_map(|punct| tokens(punct).into_iter().collect()),
        1 => Just(tokens("'a").into_iter().collect()),
    ]
}

fn in_group(content: impl IntoIterator<Item = TokenTree>, delimiter: Delimiter) -> TokenTree {
    Group::new(delimiter, content.into_iter().collect()).into()
}

fn delimiter() -> impl Strategy<Value = Delimiter> {
    use Delimiter::{Brace, Bracket, None, Parenthesis};
    select(vec![Parenthesis, Brace, Bracket, None])
}

/// Any tokens in any order.
pub(super) fn chaos() -> impl Strategy<Value = Vec<TokenTree>> {
    let tree = leaf().prop_recursive(3, 24, 6, |inner| {
        (vec(inner, 0..6), delimiter())
            .prop_map(|(content, delimiter)| vec![in_group(content.concat(), delimiter)])
    });
    vec(tree, 0..12).prop_map(|trees| trees.concat())
}

/// Elements with the separators of literals between them: many are literals.
pub(super) fn almost_literal() -> impl Strategy<Value = Vec<TokenTree>> {
    const ELEMENTS: &[&str] = &[
        "1",
        "-2",
        "- 3.5",
        "x",
        "a::b",
        "::c",
        "f(x, y)",
        "f::<A, B>(x)",
        "(a + b)",
        "p.x",
        "p.0",
        "p.len()",
        "m![1; 2]",
        "a + b",
        "a - b",
        "-x",
        "<T as Tr<A, B>>::f()",
        "x as Foo<A, B>",
        "|a, b| a",
        "|| c",
        "a | b",
        "a < b",
        "a > b",
        "if a { 1 } else { 2 }",
        "unsafe { 1 }",
        "a..",
        "..",
        "x?",
        "&x",
        "P { x: 1 }",
        "[1, 2]",
        "[3, 4]",
        "[5]",
        "[0; 2]",
        "a[0]",
        "a.*b",
        ".5",
        "a @ b",
        "#[c]",
        "return",
        "'l: loop {}",
        "x as fn(A) -> B",
        "a =",
    ];
    const SEPARATORS: &[&str] = &[",", ",", ",", ",", "", "", ";", ";", ",,", ";;", ",;"];
    let element = (select(ELEMENTS), 0..8).prop_map(|(source, wrap)| match wrap {
        0 => vec![in_group(tokens(source), Delimiter::None)],
        1 => vec![in_group(tokens(source), Delimiter::Bracket)],
        _ => tokens(source).into_iter().collect(),
    });
    let separator = select(SEPARATORS).prop_map(|source| tokens(source).into_iter().collect());
    // Few kinds of tokens in one literal, so that rows often agree.
    (vec(element, 1..4), vec(separator, 1..3), vec(any::<(Index, Index)>(), 1..9)).prop_map(
        |(elements, separators, choices): (Vec<Vec<TokenTree>>, Vec<Vec<TokenTree>>, _)| {
            let pair =
                |(i, j): (Index, Index)| [i.get(&elements).clone(), j.get(&separators).clone()];
            choices.into_iter().flat_map(pair).flatten().collect()
        },
    )
}

/// A literal in which tokens were removed, doubled or replaced.
pub(super) fn damaged() -> impl Strategy<Value = Vec<TokenTree>> {
    let damage = (any::<Index>(), leaf(), 0..3);
    (almost_literal(), vec(damage, 1..3)).prop_map(|(mut input, damages)| {
        for (at, leaf, what) in damages {
            let at = at.index(input.len() + 1);
            match (what, input.get(at).cloned()) {
                (0, Some(_)) => drop(input.remove(at)),
                (1, Some(token)) => input.insert(at, token),
                _ => drop(input.splice(at..at, leaf)),
            }
        }
        input
    })
}

proptest::proptest! {
    #![proptest_config(fuzz::cases(40_000))]

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
