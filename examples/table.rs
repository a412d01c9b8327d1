//! Numbers from a CSV file, shared by the examples.

use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The first `N` columns of a file with one line of headings, as numbers.
///
/// # Errors
///
/// If the file cannot be read, a row is too short or a field is not a finite
/// number: the error names the file, the line and the column.
pub fn read<const N: usize>(path: &Path) -> Result<Vec<[f64; N]>> {
    let name = path.display();
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_path(path)
        .with_context(|| format!("cannot read {name}"))?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.with_context(|| format!("cannot read {name}"))?;
        let line = record.position().map_or(0, csv::Position::line);
        let mut row = [0.0; N];
        for (column, number) in row.iter_mut().enumerate() {
            let field = record.get(column).with_context(|| {
                format!("{name}, line {line}: {} columns, but {N} are needed", record.len())
            })?;
            *number = field
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite())
                .with_context(|| format!("{name}, line {line}: `{field}` is not a number"))?;
        }
        rows.push(row);
    }
    ensure!(!rows.is_empty(), "{name} has no rows of numbers");
    Ok(rows)
}
