//! Matrix literals.
//!
//! ```text
//! 1, 2, 3; 4, 5, 6            rows end at `;`, elements at `,`
//! [1, 2, 3], [4, 5, 6]        rows in brackets
//! 1 2 3; 4 5 6                rows of atoms, without any comma
//! -x; a / b                   rows of one element
//! ```
//!
//! Between commas an element is any expression. The macro splits elements and
//! does not parse them. The compiler parses them afterwards, and reports
//! errors at the user's own tokens. No rule depends on white space or line
//! breaks.

mod ambiguity;
mod angles;
mod atoms;
mod commas;
mod element;
mod expand;
mod notation;
mod numbers;
mod parse;
mod precedence;
mod refusal;
mod spaces;
mod tokens;
mod validate;

use proc_macro2::{TokenStream, TokenTree};
use syn::Result;

pub use self::expand::{constructor, expand, path_and_tokens};
pub use self::parse::{Row, rows_of_blocks};
pub use self::precedence::keep_precedence;
pub use self::refusal::{refuse, text};
pub use self::tokens::{is_bracketed, is_keyword, is_punct, stream};

/// The macro that was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `mat!`: rows of elements.
    Matrix,
    /// `vector!`: the elements of one column.
    Vector,
}

/// A literal with rows of equal length.
///
/// The literal of a vector has a single row, which holds the column.
#[derive(Debug)]
pub struct Literal {
    /// At least one row.
    pub rows: Vec<Row>,
}

/// Parses and validates a literal.
///
/// # Errors
///
/// If it is no literal. The message is for the user.
pub fn parse(kind: Kind, tokens: TokenStream) -> Result<Literal> {
    let rows = match kind {
        Kind::Matrix => parse::matrix(tokens)?,
        Kind::Vector => vec![parse::vector(tokens)?],
    };
    numbers::check(&rows)?;
    validate::row_lengths(&rows)?;
    Ok(Literal { rows })
}

/// Whether an element is a Rust literal, perhaps with `-` before it.
pub fn is_number(element: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = element.clone().into_iter().collect();
    atoms::is_number(&tokens)
}

/// Whether an element is the number zero, with or without a point.
pub fn is_zero(element: &TokenStream) -> bool {
    ["0", "0.0", "0."].contains(&element.to_string().as_str())
}
