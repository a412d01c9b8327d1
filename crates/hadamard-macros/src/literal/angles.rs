//! Finds the end of generic arguments and types, because the commas within
//! `Foo<A, B>` do not separate elements.

use super::refusal::refuse;
use super::tokens::{advance, is_punct, operator, starts_with};
use proc_macro2::{Delimiter, Spacing, TokenTree};
use syn::Result;

/// `tokens` begin with a `<`. Returns the tokens after the `>` that closes
/// it.
pub fn after_angles(tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    let mut depth = 0_usize;
    // The `>` of an arrow, as in `<dyn Fn(A) -> B as Tr>`, closes nothing.
    let mut arrow = false;
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Punct(punct) = token else {
            arrow = false;
            continue;
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !arrow => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Ok(advance(tokens, i + 1));
        }
        arrow = matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint;
    }
    Err(refuse(
        tokens.get(..1).unwrap_or_default(),
        "this `<` opens a list of types that is never closed; \
         to compare, put what is before it in parentheses",
    ))
}

/// `tokens` begin with a type, in a cast or after `->`. Returns the tokens
/// after it.
///
/// Like the compiler, it reads a `<` after a path as the start of generic
/// arguments.
pub fn after_type(mut tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    // Each round reads one type. Another type follows only after an arrow.
    loop {
        tokens = after_type_prefix(tokens)?;
        tokens = match tokens.first() {
            Some(TokenTree::Ident(name)) if name == "_" => return Ok(advance(tokens, 1)),
            Some(TokenTree::Group(_)) => return Ok(advance(tokens, 1)),
            Some(never) if is_punct(never, '!') => return Ok(advance(tokens, 1)),
            _ => after_type_path(tokens)?,
        };
        tokens = match tokens {
            // `fn(A) -> B`, `dyn Fn(A) -> B`
            [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Parenthesis => {
                rest
            }
            // `name!(…)`
            [bang, TokenTree::Group(_), rest @ ..] if is_punct(bang, '!') => return Ok(rest),
            _ => return Ok(tokens),
        };
        if !starts_with(tokens, "->") {
            return Ok(tokens);
        }
        tokens = advance(tokens, 2);
    }
}

/// The tokens after `&'a mut`, `*const`, `dyn for<'a>` and the like.
fn after_type_prefix(mut tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    loop {
        tokens = match tokens.first() {
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                '&' | '*' | '?' => advance(tokens, 1),
                '\'' => advance(tokens, 2),
                _ => return Ok(tokens),
            },
            Some(TokenTree::Ident(name)) => match name.to_string().as_str() {
                "const" | "mut" | "dyn" | "impl" | "unsafe" => advance(tokens, 1),
                "extern" => match advance(tokens, 1) {
                    [TokenTree::Literal(_), rest @ ..] | rest => rest,
                },
                "for" => after_optional_angles(advance(tokens, 1))?,
                _ => return Ok(tokens),
            },
            _ => return Ok(tokens),
        };
    }
}

/// The tokens after a path. In a type, generic arguments need no `::`.
fn after_type_path(mut tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    loop {
        if starts_with(tokens, "::") {
            tokens = advance(tokens, 2);
        }
        if let Some(TokenTree::Ident(_)) = tokens.first() {
            tokens = advance(tokens, 1);
        }
        tokens = after_optional_angles(tokens)?;
        if !starts_with(tokens, "::") {
            return Ok(tokens);
        }
    }
}

/// The tokens after generic arguments, if there are any.
pub fn after_optional_angles(tokens: &[TokenTree]) -> Result<&[TokenTree]> {
    match operator(tokens).as_deref() {
        // `<=` compares. In every other operator with a `<`, the first `<`
        // opens a list.
        Some("<" | "<<" | "<-") => after_angles(tokens),
        _ => Ok(tokens),
    }
}
