//! Rows with commas, whose elements are any expressions.

use super::element::scan;
use super::refusal::refuse;
use proc_macro2::TokenTree;
use syn::{Error, Result};

/// A row, split at the commas between its elements.
pub struct Split<'a> {
    /// None is empty.
    pub elements: Vec<&'a [TokenTree]>,
    /// Whether there was a comma, be it a trailing one.
    pub commas: bool,
    /// The error in an element, which counts only if the row has commas.
    pub complaint: Option<Error>,
}

/// Splits a row at its commas. A trailing comma is allowed.
pub fn split(mut tokens: &[TokenTree]) -> Result<Split<'_>> {
    let mut split = Split { elements: Vec::new(), commas: false, complaint: None };
    while !tokens.is_empty() {
        let element = scan(tokens)?;
        split.complaint = split.complaint.or(element.complaint);
        let Some((comma, rest)) = element.rest.split_first() else {
            split.elements.push(element.tokens);
            break;
        };
        if element.tokens.is_empty() {
            let comma = [comma.clone()];
            return Err(refuse(&comma, "an element is missing before this comma"));
        }
        split.elements.push(element.tokens);
        split.commas = true;
        tokens = rest;
    }
    Ok(split)
}
