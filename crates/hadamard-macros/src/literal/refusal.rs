//! Messages: an error at the user's tokens, and how tokens are quoted in it.

use super::tokens::stream;
use proc_macro2::{Delimiter, Group, TokenTree};
use std::{fmt::Display, slice};
use syn::Error;

/// An error that underlines all of `tokens`, or the whole literal if there
/// are none.
pub fn refuse(tokens: &[TokenTree], message: impl Display) -> Error {
    Error::new_spanned(stream(tokens), message)
}

/// The error for an element that ends where an operand must follow.
pub fn unfinished(element: &[TokenTree], last: &[TokenTree]) -> Error {
    let last = text(last);
    let missing = match last.as_str() {
        "." | "::" => "a name",
        "as" => "a type",
        _ => "an expression",
    };
    refuse(element, format!("this element is unfinished: {missing} must follow `{last}`"))
}

/// The error for two operands side by side.
pub fn missing_comma(left: &TokenTree, right: &TokenTree) -> Error {
    let [a, b] = [left, right].map(|token| text(slice::from_ref(token)));
    refuse(&[left.clone(), right.clone()], format!("a comma is missing between `{a}` and `{b}`"))
}

/// `tokens` as a quotation within a sentence. It is short and always the
/// same; their own `to_string` does not promise that.
pub fn text(tokens: &[TokenTree]) -> String {
    const LONGEST: usize = 40;

    let mut text = String::new();
    let mut after_word = false;
    for token in tokens {
        let word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if word && after_word {
            text.push(' ');
        }
        after_word = word;
        match token {
            TokenTree::Group(group) => text.push_str(&group_text(group)),
            _ => text.push_str(&token.to_string()),
        }
    }
    match text.char_indices().nth(LONGEST) {
        None => text,
        Some(_) => text.chars().take(LONGEST - 1).chain(['…']).collect(),
    }
}

/// A group without its content. For invisible delimiters, the only token in
/// them.
fn group_text(group: &Group) -> String {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    let mut inside = group.stream().into_iter();
    match (group.delimiter(), inside.next(), inside.next()) {
        (_, None, _) => format!("{open}{close}"),
        (Delimiter::None, Some(TokenTree::Ident(name)), None) => name.to_string(),
        (Delimiter::None, Some(TokenTree::Literal(literal)), None) => literal.to_string(),
        _ => format!("{open}…{close}"),
    }
}

/// The error for the range `tokens`.
pub fn range(tokens: &[TokenTree]) -> Error {
    let range = text(tokens);
    refuse(
        tokens,
        format!(
            "the range `{range}` is one element, and no number: write its numbers down, or \
             `Vector::from_fn(|i, _| …)`"
        ),
    )
}
