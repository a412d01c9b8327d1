//! Atoms, the elements of a row without commas: a number with or without `-`, a name, a
//! call, something in parentheses.

use super::angles::after_optional_angles;
use super::notation;
use super::refusal::unfinished;
use super::tokens::{advance, is_keyword, is_punct, starts_with};
use proc_macro2::{Delimiter, TokenTree};
use syn::Result;

/// The tokens after the atom at the start of `tokens`, if there is one.
///
/// # Errors
///
/// If the tokens could be no element in a row with commas either.
pub fn after_atom(tokens: &[TokenTree]) -> Result<Option<&[TokenTree]>> {
    notation::before_operand(tokens)?;
    let rest = match tokens {
        [minus, number, rest @ ..] if is_minus(minus) && is_literal(number) => rest,
        [minus, rest @ ..] if is_minus(minus) => {
            notation::before_operand(rest)?;
            return Ok(None);
        }
        [literal, rest @ ..] if is_literal(literal) => rest,
        [TokenTree::Group(group), rest @ ..]
            if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None) =>
        {
            return after_members(rest).map(Some);
        }
        _ => return after_path(tokens)?.map(after_members).transpose(),
    };
    // A number has methods but no fields: the author of `1 .5` meant `0.5`.
    notation::before_operand(rest)?;
    after_members(rest).map(Some)
}

/// The tokens after `a::b`, `a::b(…)` or `a::b!(…)`.
fn after_path(path: &[TokenTree]) -> Result<Option<&[TokenTree]>> {
    let mut tokens = path;
    let mut separator = tokens.get(..2).unwrap_or_default();
    if starts_with(tokens, "::") {
        tokens = advance(tokens, 2);
    }
    loop {
        match tokens {
            [TokenTree::Ident(name), rest @ ..] if !is_keyword(&name.to_string()) => tokens = rest,
            [] => return Err(unfinished(path, separator)),
            _ => return Ok(None),
        }
        tokens = after_turbofish(tokens)?;
        if !starts_with(tokens, "::") {
            break;
        }
        separator = tokens.get(..2).unwrap_or_default();
        tokens = advance(tokens, 2);
    }
    Ok(Some(match tokens {
        [bang, TokenTree::Group(_), rest @ ..] if is_punct(bang, '!') => rest,
        [call, rest @ ..] if is_parenthesised(Some(call)) => rest,
        _ => tokens,
    }))
}

/// The tokens after any number of `.x`, `.0` and `.f(…)`.
pub fn after_members(mut tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    while starts_with(tokens, ".") {
        tokens = match advance(tokens, 1) {
            [TokenTree::Literal(_), rest @ ..] => rest,
            [TokenTree::Ident(_), rest @ ..] => match after_turbofish(rest)? {
                [call, rest @ ..] if is_parenthesised(Some(call)) => rest,
                rest => rest,
            },
            _ => break,
        };
    }
    notation::after_operand(tokens)?;
    Ok(tokens)
}

/// The tokens after `::<…>`, if there is one.
fn after_turbofish(tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    if !starts_with(tokens, "::") {
        return Ok(tokens);
    }
    let generics = advance(tokens, 2);
    let rest = after_optional_angles(generics)?;
    Ok(if rest.len() < generics.len() { rest } else { tokens })
}

/// Whether the tokens are a literal, perhaps a negative one, and nothing
/// else.
pub fn is_number(atom: &[TokenTree]) -> bool {
    match atom {
        [one] => is_literal(one),
        [minus, number] => is_minus(minus) && is_literal(number),
        _ => false,
    }
}

/// Whether parentheses after this atom would call it.
pub fn is_callable(atom: &[TokenTree]) -> bool {
    match atom {
        [] => false,
        [one] => !is_literal(one) && !is_parenthesised(Some(one)),
        _ => !is_number(atom),
    }
}

pub fn is_minus(token: &TokenTree) -> bool {
    is_punct(token, '-')
}

pub fn is_parenthesised(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
}

/// Whether this is a literal. It may be negative, if a `macro_rules!` macro
/// passed it on.
fn is_literal(token: &TokenTree) -> bool {
    let mut token = token.clone();
    while let TokenTree::Group(group) = &token {
        let mut inside = group.stream().into_iter();
        token = match (group.delimiter(), inside.next(), inside.next(), inside.next()) {
            (Delimiter::None, Some(one), None, None) => one,
            (Delimiter::None, Some(minus), Some(number), None) if is_minus(&minus) => number,
            _ => return false,
        };
    }
    matches!(token, TokenTree::Literal(_))
}
