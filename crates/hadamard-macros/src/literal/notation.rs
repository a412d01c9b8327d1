//! Refuses the notation of other languages, and says what to write instead.

use super::refusal::refuse;
use super::tokens::{advance, is_punct, operator};
use proc_macro2::{Delimiter, TokenTree};
use syn::Result;

/// Refuses operators that other languages write after an operand and Rust does not.
pub fn after_operand(tokens: &[TokenTree]) -> Result<()> {
    comment_or_attribute(tokens)?;
    let (length, meaning) = match (operator(tokens).as_deref(), operator(advance(tokens, 1))) {
        (Some("@"), _) => (1, "`@` is written `a * b` here: `*` is the matrix product"),
        (Some("."), Some(op)) => match op.chars().next() {
            Some('*') => (2, "`.*` is written `a.hadamard(b)` here"),
            Some('/') => (2, "`./` is written `a.hadamard_div(b)` here"),
            Some('^') => (2, "`.^` is written `x.powi(2)` here"),
            Some('+') => (2, "`.+` is written `a + b` here"),
            Some('-') => (2, "`.-` is written `a - b` here"),
            _ => return Ok(()),
        },
        _ => return Ok(()),
    };
    Err(refuse(tokens.get(..length).unwrap_or_default(), meaning))
}

/// Refuses tokens with which operands of other languages begin and those of Rust do not.
pub fn before_operand(tokens: &[TokenTree]) -> Result<()> {
    after_operand(tokens)?;
    match (operator(tokens).as_deref(), tokens) {
        (Some("."), [dot, TokenTree::Literal(digits), ..])
            if digits.to_string().starts_with(|first: char| first.is_ascii_digit()) =>
        {
            let tokens = [dot.clone(), TokenTree::Literal(digits.clone())];
            Err(refuse(&tokens, format!("`.{digits}` is written `0.{digits}` here")))
        }
        _ => Ok(()),
    }
}

/// Refuses attributes. A comment that begins with `///` arrives as one.
fn comment_or_attribute(tokens: &[TokenTree]) -> Result<()> {
    let (hash, group) = match tokens {
        [hash, TokenTree::Group(group), ..] => (hash, group),
        [hash, bang, TokenTree::Group(group), ..] if is_punct(bang, '!') => (hash, group),
        _ => return Ok(()),
    };
    if !is_punct(hash, '#') || group.delimiter() != Delimiter::Bracket {
        return Ok(());
    }
    let message = match group.stream().into_iter().next() {
        Some(TokenTree::Ident(name)) if name == "doc" => {
            "a comment within a literal begins with `//`"
        }
        _ => "an element takes no attributes",
    };
    Err(refuse(&[hash.clone(), TokenTree::Group(group.clone())], message))
}
