//! Rows without commas, as in Julia and MATLAB: `1 -2 f(x)`.
//!
//! Elements are atoms. A `-` is a sign at the start of the row and between
//! numbers. Elsewhere it could be a difference, as in `x - 1`, and is refused. So
//! every row that is accepted has one reading.

use super::ambiguity::ambiguous;
use super::atoms::{after_atom, is_callable, is_minus, is_number, is_parenthesised};
use proc_macro2::TokenTree;
use syn::Result;

/// Splits a row into its atoms.
pub fn split(row: &[TokenTree]) -> Result<Vec<&[TokenTree]>> {
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
