//! Invisible delimiters become parentheses where they matter: 40,000 generated
//! expressions have the same value before and after.

use super::literal::keep_precedence;
use super::{hidden, tokens};
use crate::fuzz;
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_oneof};
use proptest::sample::select;
use std::iter::Peekable;
use std::slice::Iter;

fn text(element: TokenStream) -> String {
    keep_precedence(element).to_string().replace(' ', "")
}

/// Of the parts, those in `«»` come in invisible delimiters.
fn kept(parts: &[&str]) -> String {
    let part = |part: &&str| match part.strip_prefix('«').and_then(|p| p.strip_suffix('»')) {
        Some(source) => hidden(source),
        None => tokens(part),
    };
    text(parts.iter().map(part).collect())
}

#[test]
fn only_what_needs_parentheses_gets_them() {
    let cases: &[(&[&str], &str)] = &[
        (&["-", "«a + b»"], "-(a+b)"),
        (&["«a.b»", "(x)"], "(a.b)(x)"),
        (&["«-1»", ".abs()"], "(-1).abs()"),
        (&["«return»", "+ 1"], "(return)+1"),
        (&["«a << b >> (c)»", "* 2"], "(a<<b>>(c))*2"),
        (&["«P { x: 1 }»", "== p"], "(P{x:1})==p"),
        (&["x as", "«usize»", "< y"], "xas(usize)<y"),
        (&["&", "«dyn A + B»"], "&(dynA+B)"),
        // Alone, or held together without.
        (&["«a + b»"], "a+b"),
        (&["x,", "«a + b»", "; y"], "x,a+b;y"),
        (&["-", "«f::<A, B>(x)»", ".y"], "-f::<A,B>(x).y"),
        (&["«a::<B<C, D>>»", "(1)"], "a::<B<C,D>>(1)"),
        (&["«T»", "::MAX"], "T::MAX"),
        (&["<", "«<A as B>::C»", ">::D"], "<<AasB>::C>::D"),
        (&["f::<", "«-1»", ">()"], "f::<-1>()"),
        (&["x as", "«usize»", "+ y"], "xasusize+y"),
        (&["x as", "«fn(A) -> B»"], "xasfn(A)->B"),
    ];
    for (parts, expected) in cases {
        assert_eq!(kept(parts), *expected, "{parts:?}");
    }
}

#[test]
fn a_macro_gets_whole_arguments() {
    let arguments = TokenTree::from(Group::new(Delimiter::Parenthesis, hidden("a + b")));
    let after =
        |source: &str| text(tokens(source).into_iter().chain([arguments.clone()]).collect());
    assert_eq!(after("f"), "f(a+b)");
    assert_eq!(after("f!"), "f!((a+b))");
}

/// The value of an expression of numbers, `+`, `-`, `*`, `<<` and `.abs()`. Invisible
/// delimiters hold it together, or else are as if they were not there.
fn value(stream: TokenStream, invisible_delimiters_count: bool) -> i64 {
    fn flat(stream: TokenStream) -> TokenStream {
        let flat = stream.into_iter().map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => flat(group.stream()),
            TokenTree::Group(group) => {
                TokenTree::from(Group::new(group.delimiter(), flat(group.stream()))).into()
            }
            token => token.into(),
        });
        flat.collect()
    }
    let stream = if invisible_delimiters_count { stream } else { flat(stream) };
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut tokens = tokens.iter().peekable();
    let value = binary(&mut tokens, 0);
    assert!(tokens.next().is_none(), "all of the expression was read");
    value
}

type Tokens<'a> = Peekable<Iter<'a, TokenTree>>;

fn binary(tokens: &mut Tokens<'_>, weakest: u8) -> i64 {
    let mut left = operand(tokens);
    while let Some(operator) = tokens.peek().map(ToString::to_string) {
        let strength = match operator.as_str() {
            "<" => 1,
            "+" | "-" => 2,
            "*" => 3,
            other => panic!("`{other}` is no operator"),
        };
        if strength <= weakest {
            break;
        }
        tokens.next();
        if operator == "<" {
            tokens.next();
        }
        let right = binary(tokens, strength);
        left = match operator.as_str() {
            "<" => left.wrapping_shl(right as u32),
            "+" => left.wrapping_add(right),
            "-" => left.wrapping_sub(right),
            _ => left.wrapping_mul(right),
        };
    }
    left
}

/// A method binds more tightly than a sign.
fn operand(tokens: &mut Tokens<'_>) -> i64 {
    let mut value = match tokens.next().expect("an operand") {
        TokenTree::Punct(_) => return operand(tokens).wrapping_neg(),
        TokenTree::Group(group) => value(group.stream(), true),
        number => number.to_string().parse().unwrap(),
    };
    while tokens.next_if(|token| token.to_string() == ".").is_some() {
        assert_eq!(tokens.by_ref().take(2).count(), 2, "`abs` and `()`");
        value = value.wrapping_abs();
    }
    value
}

fn expression() -> impl Strategy<Value = Vec<TokenTree>> {
    let sign = || select(vec!["", "", "-"]);
    let method = || select(vec!["", "", ".abs()"]);
    let number = (0_i64..9).prop_map(|number| vec![Literal::i64_unsuffixed(number).into()]);
    number.prop_recursive(4, 40, 4, move |inner| {
        let part = prop_oneof![
            inner.clone(),
            inner.prop_map(|content| {
                let group = Group::new(Delimiter::None, content.into_iter().collect());
                vec![group.into()]
            }),
        ];
        let delimiter = select(vec![Delimiter::None, Delimiter::Parenthesis]);
        let operand =
            (sign(), part, delimiter, method()).prop_map(|(sign, part, delimiter, method)| {
                let operand = TokenTree::from(Group::new(delimiter, part.into_iter().collect()));
                tokens(sign).into_iter().chain([operand]).chain(tokens(method)).collect()
            });
        let operator = select(vec!["+", "-", "*", "<<"]);
        vec((operator, operand), 1..4).prop_map(|terms: Vec<(&str, Vec<TokenTree>)>| {
            let mut terms = terms.into_iter();
            let first = terms.next().map(|(_, operand)| operand).unwrap_or_default();
            let rest = terms.flat_map(|(op, operand)| tokens(op).into_iter().chain(operand));
            first.into_iter().chain(rest).collect()
        })
    })
}

proptest::proptest! {
    #![proptest_config(fuzz::cases(40_000))]

    #[test]
    fn the_value_stays_without_invisible_delimiters(expression in expression()) {
        let expression: TokenStream = expression.into_iter().collect();
        let expected = value(expression.clone(), true);
        assert_eq!(value(keep_precedence(expression.clone()), false), expected, "{expression}");
    }
}
