//! Numbers from a CSV file, shared by the examples.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The first `N` columns of a file with one line of headings, as numbers.
///
/// # Errors
///
/// If the file cannot be read or has fewer than `least` rows, or if a row is too
/// short or a field is not a finite number. The error names the file and the line.
pub fn read<const N: usize>(path: &Path, least: usize) -> Result<Vec<[f64; N]>> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("cannot read {name}"))?;
    let rows = parse(file).with_context(|| format!("cannot read {name}"))?;
    ensure!(
        rows.len() >= least,
        "{name} is too short: {least} rows of numbers are needed, found {}",
        rows.len()
    );
    Ok(rows)
}

fn parse<const N: usize>(text: impl Read) -> Result<Vec<[f64; N]>> {
    let mut rows = Vec::new();
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text);
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, csv::Position::line);
        let mut row = [0.0; N];
        for (column, number) in row.iter_mut().enumerate() {
            let field = record.get(column).with_context(|| {
                format!("line {line}: {N} columns are needed, found {}", record.len())
            })?;
            *number = field
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite())
                .with_context(|| format!("line {line}: {field:?} is not a finite number"))?;
        }
        rows.push(row);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{parse, read};

    fn error(text: &str) -> String {
        parse::<2>(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn columns_beyond_are_left_out() {
        let rows = parse(&b"x, y, name\n1, 2.5, a\n-3e2, 4, b, c\n"[..]).unwrap();
        assert_eq!(rows, [[1.0, 2.5], [-300.0, 4.0]]);
    }

    #[test]
    fn errors_say_where() {
        assert_eq!(error("x,y\n1,2\n1,two\n"), "line 3: \"two\" is not a finite number");
        assert_eq!(error("x,y\n1,nan\n"), "line 2: \"nan\" is not a finite number");
        assert_eq!(error("x,y\n1,\n"), "line 2: \"\" is not a finite number");
        assert_eq!(error("x,y\n1\n"), "line 2: 2 columns are needed, found 1");
    }

    #[test]
    fn missing_and_short_files_are_named() {
        let missing = read::<2>(Path::new("missing.csv"), 1).unwrap_err();
        assert!(format!("{missing:#}").starts_with("cannot read missing.csv: "), "{missing:#}");
        let short = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/arc.csv"));
        let short = read::<2>(short, 61).unwrap_err().to_string();
        assert!(short.ends_with("arc.csv is too short: 61 rows of numbers are needed, found 60"));
    }
}
