//! A plain interpreter computes what the programs of `math!` compute.
//!
//! `literals_fuzz::grammar` reads the characters of an expression. Here its operations are computed
//! with lists of numbers. Nothing of the crate takes part, but for the results to compare with.

use std::collections::HashMap;

use super::octave::{expressions, is_close, values};
use crate::literals_fuzz::grammar::{interpreted, is_interpreted};

/// Rows of numbers. A number is one row of one element.
type Rows = Vec<Vec<f64>>;

#[derive(Clone, Debug)]
enum Value {
    Rows(Rows),
    /// A multiple of `I`, until its size is known.
    Identity(f64),
}

use Value::{Identity, Rows as Of};

/// The variables of `octave.rs`.
fn variables() -> HashMap<&'static str, Rows> {
    HashMap::from([
        ("A", vec![vec![1.5, -2.0], vec![3.0, 0.25]]),
        ("B", vec![vec![2.0, 4.0], vec![-0.5, 8.0]]),
        ("W", vec![vec![1.0, 2.0, 3.0], vec![-4.0, 5.0, 0.5]]),
        ("V", vec![vec![2.0, -1.0], vec![0.5, 3.0], vec![4.0, 1.5]]),
        ("C", vec![vec![2.0, -1.0, 0.5], vec![1.0, 3.0, -2.0], vec![0.25, 1.0, 4.0]]),
        ("D", vec![vec![4.0, 1.0, 0.5], vec![1.0, 3.0, 0.25], vec![0.5, 0.25, 2.0]]),
        ("x", vec![vec![3.0], vec![-4.0]]),
        ("y", vec![vec![0.5], vec![2.0]]),
        ("u", vec![vec![1.0], vec![-2.0], vec![3.0]]),
        ("v", vec![vec![4.0], vec![0.5], vec![-1.0]]),
        ("r", vec![vec![10.0, 0.5]]),
        ("q", vec![vec![1.0, -1.0, 2.0]]),
        ("one", vec![vec![3.0]]),
        ("M", vec![vec![1.0, 0.0], vec![1.0, 1.0]]),
        ("N", vec![vec![0.0, 0.0], vec![1.0, 0.0]]),
        ("I2", eye(2, 1.0)),
        ("s", vec![vec![0.75]]),
        ("t", vec![vec![-2.0]]),
    ])
}

fn size(a: &Rows) -> (usize, usize) {
    (a.len(), a[0].len())
}

fn from_fn((m, n): (usize, usize), f: impl Fn(usize, usize) -> f64) -> Rows {
    (0..m).map(|i| (0..n).map(|j| f(i, j)).collect()).collect()
}

fn eye(n: usize, factor: f64) -> Rows {
    from_fn((n, n), |i, j| if i == j { factor } else { 0.0 })
}

fn transpose(a: &Rows) -> Rows {
    let (m, n) = size(a);
    from_fn((n, m), |i, j| a[j][i])
}

fn each(a: &Rows, f: impl Fn(f64) -> f64) -> Rows {
    from_fn(size(a), |i, j| f(a[i][j]))
}

/// `f` of the elements of both, where a line of one element is repeated.
fn zip(a: &Rows, b: &Rows, f: impl Fn(f64, f64) -> f64) -> Rows {
    let ((m, n), (p, q)) = (size(a), size(b));
    let at = |x: &Rows, i: usize, j: usize| {
        let row = &x[if x.len() == 1 { 0 } else { i }];
        row[if row.len() == 1 { 0 } else { j }]
    };
    from_fn((m.max(p), n.max(q)), |i, j| f(at(a, i, j), at(b, i, j)))
}

fn multiply(a: &Rows, b: &Rows) -> Rows {
    let ((m, n), (p, q)) = (size(a), size(b));
    if (m, n) == (1, 1) || (p, q) == (1, 1) {
        return zip(a, b, |x, y| x * y);
    }
    assert_eq!(n, p);
    from_fn((m, q), |i, j| (0..n).map(|k| a[i][k] * b[k][j]).sum())
}

/// A⁻¹ B, by Gauss and Jordan, with pivots by rows.
fn solve(a: &Rows, b: &Rows) -> Rows {
    let n = a.len();
    let mut rows: Rows = a.iter().zip(b).map(|(a, b)| [a.as_slice(), b].concat()).collect();
    for k in 0..n {
        let pivot = (k..n).max_by(|&i, &j| rows[i][k].abs().total_cmp(&rows[j][k].abs())).unwrap();
        rows.swap(k, pivot);
        let divisor = rows[k][k];
        rows[k].iter_mut().for_each(|x| *x /= divisor);
        let pivot = rows[k].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|&(i, _)| i != k) {
            let factor = row[k];
            row.iter_mut().zip(&pivot).for_each(|(x, y)| *x -= factor * y);
        }
    }
    rows.into_iter().map(|row| row[n..].to_vec()).collect()
}

/// The determinant, by the first row.
fn determinant(a: &Rows) -> f64 {
    let minor = |j: usize| -> Rows {
        let without = |row: &Vec<f64>| [&row[..j], &row[j + 1..]].concat();
        a[1..].iter().map(without).collect()
    };
    match a.len() {
        1 => a[0][0],
        n => (0..n).map(|j| (-1.0_f64).powi(j as i32) * a[0][j] * determinant(&minor(j))).sum(),
    }
}

/// The functions of one number.
fn of_one_number(name: &str) -> Option<fn(f64) -> f64> {
    Some(match name {
        "abs" => f64::abs,
        "acos" => f64::acos,
        "acosh" => f64::acosh,
        "asin" => f64::asin,
        "asinh" => f64::asinh,
        "atan" => f64::atan,
        "atanh" => f64::atanh,
        "cbrt" => f64::cbrt,
        "ceil" => f64::ceil,
        "cos" => f64::cos,
        "cosh" => f64::cosh,
        "exp" => f64::exp,
        "expm1" => f64::exp_m1,
        "floor" => f64::floor,
        "log" => f64::ln,
        "log10" => f64::log10,
        "log1p" => f64::ln_1p,
        "log2" => f64::log2,
        "round" => f64::round,
        "sign" => |x| if x == 0.0 { 0.0 } else { x.signum() },
        "sin" => f64::sin,
        "sinh" => f64::sinh,
        "sqrt" => f64::sqrt,
        "tan" => f64::tan,
        "tanh" => f64::tanh,
        "trunc" => f64::trunc,
        _ => return None,
    })
}

fn of_two_numbers(name: &str) -> Option<fn(f64, f64) -> f64> {
    Some(match name {
        "atan2" => f64::atan2,
        "hypot" => f64::hypot,
        "max" => f64::max,
        "min" => f64::min,
        _ => return None,
    })
}

/// The functions of whole matrices, of one and of two.
fn of_matrices(name: &str, arguments: &[Rows]) -> Option<Rows> {
    let all = |a: &Rows| a.concat();
    let number = |x: f64| vec![vec![x]];
    let count = |x: &Rows| x[0][0] as usize;
    Some(match (name, arguments) {
        ("sum", [a]) => number(all(a).iter().sum()),
        ("prod", [a]) => number(all(a).iter().product()),
        ("mean", [a]) => number(all(a).iter().sum::<f64>() / all(a).len() as f64),
        ("norm", [a]) => number(all(a).iter().map(|x| x * x).sum::<f64>().sqrt()),
        ("maximum", [a]) => number(all(a).into_iter().fold(f64::MIN, f64::max)),
        ("minimum", [a]) => number(all(a).into_iter().fold(f64::MAX, f64::min)),
        ("det", [a]) => number(determinant(a)),
        ("tr" | "trace", [a]) => number((0..a.len()).map(|i| a[i][i]).sum()),
        ("transpose", [a]) => transpose(a),
        ("inv", [a]) => solve(a, &eye(a.len(), 1.0)),
        // The matrices of the fixture have full rank.
        ("rank", [a]) => number(if determinant(a) == 0.0 { 0.0 } else { a.len() as f64 }),
        ("eye", [n]) => eye(count(n), 1.0),
        ("zeros", [m, n]) => from_fn((count(m), count(n)), |_, _| 0.0),
        ("ones", [m, n]) => from_fn((count(m), count(n)), |_, _| 1.0),
        ("solve", [a, b]) => solve(a, b),
        ("dot", [x, y]) => multiply(&transpose(x), y),
        ("outer", [x, y]) => multiply(x, &transpose(y)),
        ("cross", [x, y]) => from_fn((3, 1), |i, _| {
            let (j, k) = ((i + 1) % 3, (i + 2) % 3);
            x[j][0] * y[k][0] - x[k][0] * y[j][0]
        }),
        ("kron", [a, b]) => {
            let ((m, n), (p, q)) = (size(a), size(b));
            from_fn((m * p, n * q), |i, j| a[i / p][j / q] * b[i % p][j % q])
        }
        _ => return None,
    })
}

/// The operators of two values, but for those with `I`.
fn of_operands(operator: &str, a: &Rows, b: &Rows) -> Rows {
    let mask = |f: fn(&f64, &f64) -> bool| zip(a, b, |x, y| f64::from(u8::from(f(&x, &y))));
    match operator {
        "+" | ".+" => zip(a, b, |x, y| x + y),
        "-" | ".-" => zip(a, b, |x, y| x - y),
        "*" => multiply(a, b),
        ".*" => zip(a, b, |x, y| x * y),
        "/" | "./" => zip(a, b, |x, y| x / y),
        ".%" => zip(a, b, |x, y| x % y),
        "^" if size(a) != (1, 1) => {
            (0..b[0][0] as usize).fold(eye(a.len(), 1.0), |power, _| multiply(&power, a))
        }
        "^" | ".^" => zip(a, b, f64::powf),
        ".<" => mask(f64::lt),
        ".<=" => mask(f64::le),
        ".>" => mask(f64::gt),
        ".>=" => mask(f64::ge),
        ".==" => mask(f64::eq),
        ".!=" => mask(f64::ne),
        ".&" => zip(a, b, f64::min),
        ".|" => zip(a, b, f64::max),
        _ => panic!("no operator: {operator}"),
    }
}

/// A value, or what an operation behind its operands makes of them.
fn computed(text: &mut &str, variables: &HashMap<&str, Rows>) -> Value {
    let word = |text: &mut &str| {
        let end = text.find([' ', ')']).unwrap_or(text.len());
        let word;
        (word, *text) = text.split_at(end);
        word.to_owned()
    };
    let Some(rest) = text.strip_prefix('(') else {
        let name = word(text);
        return match name.as_str() {
            "I" => Identity(1.0),
            name => match name.parse() {
                Ok(number) => Of(vec![vec![number]]),
                Err(_) => Of(variables[name].clone()),
            },
        };
    };
    *text = rest;
    let mut operands = Vec::new();
    loop {
        // The operation is the last word.
        let last = text.find([' ', ')']).is_some_and(|end| text[end..].starts_with(')'));
        if last && !text.starts_with('(') {
            let operation = word(text);
            *text = text.strip_prefix(')').unwrap();
            return applied(&operation, operands);
        }
        operands.push(computed(text, variables));
        *text = text.trim_start();
    }
}

fn applied(operation: &str, operands: Vec<Value>) -> Value {
    match (operation, operands.as_slice()) {
        ("+", [Of(a), Identity(c)] | [Identity(c), Of(a)]) => {
            Of(zip(a, &eye(a.len(), *c), |x, y| x + y))
        }
        ("-", [Of(a), Identity(c)]) => Of(zip(a, &eye(a.len(), *c), |x, y| x - y)),
        ("-", [Identity(c), Of(a)]) => Of(zip(&eye(a.len(), *c), a, |x, y| x - y)),
        ("*", [Of(a), Identity(c)] | [Identity(c), Of(a)]) => match size(a) {
            (1, 1) => Identity(a[0][0] * c),
            _ => Of(each(a, |x| x * c)),
        },
        ("-", [Identity(c)]) => Identity(-c),
        (operation, operands) => {
            let operands = operands.iter().map(|operand| match operand {
                Of(rows) => rows.clone(),
                Identity(_) => panic!("`I` beside `{operation}`"),
            });
            Of(of_rows(operation, &operands.collect::<Vec<_>>()))
        }
    }
}

fn of_rows(operation: &str, operands: &[Rows]) -> Rows {
    let each_of = operation.strip_suffix('.').unwrap_or(operation);
    match (operation, operands) {
        ("-", [a]) => each(a, |x| -x),
        ("!", [a]) => each(a, |x| 1.0 - x),
        ("?", [a]) => a.clone(),
        (".T", [a]) => transpose(a),
        ("[]", [a, i]) => vec![vec![a.concat()[i[0][0] as usize]]],
        ("[]", [a, i, j]) => vec![vec![a[i[0][0] as usize][j[0][0] as usize]]],
        ("clamp" | "clamp.", [a, low, high]) => zip(&zip(a, low, f64::max), high, f64::min),
        (_, [a]) if of_one_number(each_of).is_some() => each(a, of_one_number(each_of).unwrap()),
        (_, [a, b]) if of_two_numbers(each_of).is_some() => {
            zip(a, b, of_two_numbers(each_of).unwrap())
        }
        _ => match (of_matrices(operation, operands), operands) {
            (Some(rows), _) => rows,
            (None, [a, b]) => of_operands(operation, a, b),
            _ => panic!("not interpreted: {operation}"),
        },
    }
}

#[test]
fn programs_compute_what_the_interpreter_computes() {
    let (values, variables) = (values().unwrap(), variables());
    let mut checked = 0;
    for (source, value) in expressions().into_iter().zip(values) {
        if !is_interpreted(source) {
            continue;
        }
        let text = interpreted(source);
        let mut rest = text.as_str();
        let Of(rows) = computed(&mut rest, &variables) else { panic!("{source}: a multiple of I") };
        assert_eq!((rest, size(&rows)), ("", value.shape), "{source}");
        let largest = value.elements.iter().fold(1.0, |a: f64, b| a.max(b.abs()));
        for (a, b) in rows.concat().into_iter().zip(&value.elements) {
            assert!(is_close(a, *b, largest), "{source}: {rows:?}, not {value:?}");
        }
        checked += 1;
    }
    assert!(checked > 250, "only {checked}");
}
