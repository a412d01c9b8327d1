//! The second pass: checks that need all rows.

use super::parse::Row;
use super::refusal;
use syn::Result;

/// Refuses the first row that is longer or shorter than row 0.
pub fn row_lengths(rows: &[Row]) -> Result<()> {
    let Some(expected) = rows.first().map(|row| row.elements.len()) else {
        return Ok(());
    };
    match rows.iter().enumerate().find(|(_, row)| row.elements.len() != expected) {
        None => Ok(()),
        Some((i, row)) => {
            let elements = elements(row.elements.len());
            let message = format!("row {i} has {elements}, but row 0 has {expected}");
            Err(refusal::refuse(&row.tokens, message))
        }
    }
}

/// `1 element`, `2 elements`.
fn elements(count: usize) -> String {
    match count {
        1 => String::from("1 element"),
        _ => format!("{count} elements"),
    }
}
