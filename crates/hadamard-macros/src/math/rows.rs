//! Literals in brackets: `[1 2; 3 4]` is `mat!`'s if all of it is numbers, and puts matrices
//! together like `block!` if there are names in it.

use proc_macro2::{Delimiter, Group, TokenTree};
use syn::Result;

use super::super::literal::{self, refuse};
use super::numbers::number;
use super::parse::Parser;
use super::tokens::{Token, tokens};
use super::tree::{Expr, Kind, Op, Row};

/// The literal in brackets.
///
/// # Errors
///
/// If it is none. The message is for the user.
pub fn literal(group: &Group, nesting: usize) -> Result<Kind> {
    let trees: Vec<TokenTree> = group.stream().into_iter().collect();
    if trees.is_empty() {
        let whole = [TokenTree::Group(group.clone())];
        return Err(refuse(&whole, "an empty literal has no shape: write at least one element"));
    }
    if trees.iter().all(is_of_numbers) {
        return numbers(group, &trees);
    }
    let nested = trees.iter().find(|tree| literal::is_bracketed(tree));
    let is_nested = |tree: &TokenTree| literal::is_bracketed(tree) || literal::is_punct(tree, ',');
    match nested {
        Some(nested) if trees.iter().all(is_nested) => {
            let nested = std::slice::from_ref(nested);
            return Err(refuse(nested, "rows end with `;` here: `[1 2; 3 4]`"));
        }
        _ => {}
    }
    let inside = tokens(group.stream())?;
    let rows = split(&inside, |token| matches!(token, Token::Semicolon(_)));
    let last = rows.len().saturating_sub(1);
    let mut parsed = Vec::new();
    for (i, tokens) in rows.into_iter().enumerate() {
        if !tokens.is_empty() {
            parsed.push(row(tokens, nesting)?);
        } else if i < last || i == 0 {
            let semicolon = trees.iter().find(|tree| literal::is_punct(tree, ';'));
            let semicolon = semicolon.map(std::slice::from_ref).unwrap_or_default();
            return Err(refuse(semicolon, "a row is missing before this semicolon"));
        }
    }
    match parsed.as_slice() {
        [Row { elements, commas: true }] if elements.len() > 1 => Err(one_row(group)),
        _ => Ok(Kind::Rows(parsed)),
    }
}

/// The refusal of `[1, 2, 3]`.
fn one_row(group: &Group) -> syn::Error {
    refuse(
        &[group.clone().into()],
        "this is a column in Julia and a row in MATLAB: write `[a b c]` for a row, `[a; b; c]` for a column",
    )
}

fn is_of_numbers(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Literal(_) => true,
        TokenTree::Punct(punct) => ['-', ',', ';'].contains(&punct.as_char()),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().all(|tree| is_of_numbers(&tree))
        }
        TokenTree::Ident(_) | TokenTree::Group(_) => false,
    }
}

/// A literal of numbers alone.
fn numbers(group: &Group, trees: &[TokenTree]) -> Result<Kind> {
    for tree in trees {
        if let TokenTree::Literal(literal) = tree {
            number(literal.clone())?;
        }
    }
    let parsed = literal::parse(literal::Kind::Matrix, group.stream())?;
    let is = |c: char| trees.iter().any(|tree| literal::is_punct(tree, c));
    match parsed.rows.as_slice() {
        [row] if row.elements.len() > 1 && is(',') && !is(';') => Err(one_row(group)),
        _ => Ok(Kind::Numbers(parsed)),
    }
}

/// What is between some tokens.
fn split(tokens: &[Token], separates: fn(&Token) -> bool) -> Vec<&[Token]> {
    tokens.split(separates).collect()
}

fn row(tokens: &[Token], nesting: usize) -> Result<Row> {
    let is_comma = |token: &Token| matches!(token, Token::Comma(_));
    if !tokens.iter().any(is_comma) {
        return Ok(Row { elements: without_commas(tokens, nesting)?, commas: false });
    }
    let parts = split(tokens, is_comma);
    let last = parts.len().saturating_sub(1);
    let mut elements = Vec::new();
    for (i, part) in parts.into_iter().enumerate() {
        match part {
            [] if i == last && i > 0 => {}
            [] => {
                let comma = tokens.iter().find(|token| is_comma(token));
                let comma = comma.map(Token::trees).unwrap_or_default();
                return Err(refuse(&comma, "an element is missing before this comma"));
            }
            _ => elements.push(whole(part, nesting)?),
        }
    }
    Ok(Row { elements, commas: true })
}

/// All tokens as one expression.
fn whole(tokens: &[Token], nesting: usize) -> Result<Expr> {
    let mut parser = Parser::new(tokens, nesting);
    let expression = parser.expression()?;
    parser.end()?;
    Ok(expression)
}

/// Elements side by side.
///
/// As in `mat!`, a `-` is a sign at the start of the row and between numbers. Elsewhere it could
/// be a difference, and is refused; so is a `+`. Another operator makes the row one element.
fn without_commas(tokens: &[Token], nesting: usize) -> Result<Vec<Expr>> {
    let mut parser = Parser::new(tokens, nesting);
    let mut elements = vec![parser.element()?];
    while let Some(token) = parser.peek() {
        if let Token::Operator(operator) = token {
            let sign = operator.op == Op::Sub && !operator.dotted && !operator.assigns;
            let numbers = elements.last().is_some_and(is_number) && parser.number_follows();
            if !(sign && numbers) {
                return match operator.op {
                    Op::Add | Op::Sub if !operator.dotted => Err(refuse(
                        &token.trees(),
                        "this could be one element or two: separate elements by commas, or put a sum in parentheses",
                    )),
                    _ if elements.len() == 1 => Ok(vec![whole(tokens, nesting)?]),
                    _ => Err(refuse(
                        &token.trees(),
                        "with operators in a row, separate its elements by commas",
                    )),
                };
            }
        }
        elements.push(parser.element()?);
    }
    Ok(elements)
}

fn is_number(element: &Expr) -> bool {
    match &element.kind {
        Kind::Number(_) => true,
        Kind::Unary(operator, x) => operator.op == Op::Sub && matches!(x.kind, Kind::Number(_)),
        _ => false,
    }
}
