//! Rows with commas: any expression may stand between two of them.

use super::element::scan;
use super::refusal::refuse;
use proc_macro2::TokenTree;
use syn::{Error, Result};

/// A row, split at the commas that separate its elements.
pub struct Split<'a> {
    /// None is empty.
    pub elements: Vec<&'a [TokenTree]>,
    /// Whether there was any such comma.
    pub commas: bool,
    /// What is wrong with an element, if its row is one with commas.
    pub complaint: Option<Error>,
}

/// Splits a row at its commas; one may trail.
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
