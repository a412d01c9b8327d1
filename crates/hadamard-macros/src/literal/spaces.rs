//! Rows without commas, as in Julia and MATLAB: `1 -2 f(x)`.
//!
//! Elements are atoms. A `-` is a sign at the start of the row and between
//! numbers. Elsewhere it could be a difference, as in `x - 1`, and is refused. So
//! every row that is accepted has one reading.
//!
//! A row of one element may also have signs before the element, and operators that stand
//! only between or behind operands: `-x`, `!x`, `*x`, `1.0 / 3.0`, `x as f64`, `a[0]`,
//! `f()?`.

use super::ambiguity::ambiguous;
use super::angles::after_type;
use super::atoms::{after_atom, after_members, is_callable, is_minus, is_number, is_parenthesised};
use super::tokens::{advance, is_bracketed, starts_with};
use proc_macro2::TokenTree;
use syn::Result;

/// Splits a row into its atoms.
pub fn split(row: &[TokenTree]) -> Result<Vec<&[TokenTree]>> {
    if is_one(row) {
        return Ok(vec![row]);
    }
    let mut atoms: Vec<&[TokenTree]> = Vec::new();
    let mut rest = row;
    while !rest.is_empty() {
        let previous = atoms.last().copied().unwrap_or_default();
        let one_or_two = match rest {
            [minus, number, ..] if is_minus(minus) && !previous.is_empty() => {
                !is_number(previous) || !matches!(number, TokenTree::Literal(_))
            }
            _ => is_parenthesised(rest.first()) && is_callable(previous),
        };
        match after_atom(rest)? {
            Some(after) if !one_or_two => {
                let length = rest.len().saturating_sub(after.len());
                atoms.push(rest.get(..length).unwrap_or_default());
                rest = after;
            }
            _ => return Err(ambiguous(previous, rest)),
        }
    }
    Ok(atoms)
}

/// Whether a row can be read as one element only.
fn is_one(row: &[TokenTree]) -> bool {
    let Some(mut rest) = after_operand(row) else { return false };
    loop {
        rest = match rest {
            [] => return true,
            [TokenTree::Ident(word), to @ ..] if word == "as" => match after_type(to) {
                // Parentheses after a type are those of `fn(A) -> B`, or follow a comparison.
                Ok(after) if after.len() < to.len() && !ends_in_parentheses(to, after) => after,
                _ => return false,
            },
            [index, after @ ..] if is_bracketed(index) => match after_members(after) {
                Ok(after) => after,
                Err(_) => return false,
            },
            _ if starts_with(rest, "?") => match after_members(advance(rest, 1)) {
                Ok(after) => after,
                Err(_) => return false,
            },
            _ if starts_with(rest, "/") || starts_with(rest, "%") => {
                match after_operand(advance(rest, 1)) {
                    Some(after) => after,
                    None => return false,
                }
            }
            _ => return false,
        };
    }
}

/// The tokens after an atom that has any number of signs before it.
fn after_operand(mut tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    while ["-", "!", "*", "&"].iter().any(|sign| starts_with(tokens, sign)) {
        tokens = advance(tokens, 1);
    }
    after_atom(tokens).ok().flatten()
}

/// Whether what is in `tokens`, but not in `rest`, ends with `(…)`.
fn ends_in_parentheses(tokens: &[TokenTree], rest: &[TokenTree]) -> bool {
    let length = tokens.len().saturating_sub(rest.len());
    is_parenthesised(tokens.get(..length).and_then(<[_]>::last))
}
