//! The third pass: refuses what Julia and MATLAB read differently, and what no operand can be.

use proc_macro2::{Group, Ident, TokenTree};
use syn::Result;

use super::super::literal::{refuse, text};
use super::functions::{Meaning, meaning};
use super::tree::{Expr, Function, Kind, Op, Operator, Place, Statement};

/// Checks a value or an assignment.
///
/// # Errors
///
/// For the first expression that is refused. The message is for the user.
pub fn statement(statement: &Statement) -> Result<()> {
    match statement {
        Statement::Value(value) => expression(value),
        Statement::Assignment { target, operator, value } => {
            if !is_target(target) {
                return Err(refuse(
                    &operator.tokens,
                    "a value is assigned to a name, a field or an element such as `A[i, j]`",
                ));
            }
            if operator.op == Op::Rem && !operator.dotted {
                return Err(refuse(
                    &operator.tokens,
                    "the remainder of each element is `.%`: `A .%= B`",
                ));
            }
            expression(target)?;
            expression(value)
        }
    }
}

fn is_target(target: &Expr) -> bool {
    match &target.kind {
        Kind::Path(_) | Kind::Rust(_) => true,
        Kind::Field(x, _) => is_target(x),
        Kind::Index(x, places, _) => {
            is_target(x) && places.iter().all(|place| matches!(place, Place::At(_)))
        }
        _ => false,
    }
}

fn expression(expression: &Expr) -> Result<()> {
    for child in expression.kind.children() {
        self::expression(child)?;
    }
    match &expression.kind {
        Kind::Binary(operator, a, b) => binary(operator, a, b),
        Kind::Call(Function::Name(name), arguments, group) => call(name, arguments, group),
        Kind::Broadcast(function, arguments, group) => broadcast(function, arguments, group),
        Kind::Index(_, places, group) => index(places, group),
        _ => Ok(()),
    }
}

fn binary(operator: &Operator, a: &Expr, b: &Expr) -> Result<()> {
    match operator.op {
        Op::Div if a.integer().is_some() && b.integer().is_some() => Err(refuse(
            &operator.tokens,
            "a quotient of integers is a fraction in Julia and MATLAB, and rounded in Rust: write `0.5`, or `1.0 / 3.0`",
        )),
        Op::Pow => power(operator, b),
        _ if operator.dotted && (a.has_identity() || b.has_identity()) => Err(refuse(
            &operator.tokens,
            "beside a dotted operator `I` has no size: write `eye(3)`",
        )),
        _ => Ok(()),
    }
}

fn power(operator: &Operator, exponent: &Expr) -> Result<()> {
    let name = match &exponent.kind {
        Kind::Path(path) => path.as_slice(),
        _ => &[],
    };
    match name {
        [TokenTree::Ident(name)] if name == "T" && !operator.dotted => {
            let name = TokenTree::Ident(name.clone());
            let mut tokens = operator.tokens.clone();
            tokens.push(name);
            return Err(refuse(&tokens, "the transpose is written `A.T` here"));
        }
        _ => {}
    }
    match exponent.integer() {
        Some(n) if i32::try_from(n).is_err() => {
            Err(refuse(&operator.tokens, "this exponent does not fit in an `i32`"))
        }
        _ => Ok(()),
    }
}

fn call(name: &Ident, arguments: &[Expr], group: &Group) -> Result<()> {
    let tokens = [TokenTree::Ident(name.clone()), TokenTree::Group(group.clone())];
    let word = name.to_string();
    let count = arguments.len();
    let Some(meaning) = meaning(&word) else {
        let capital = word.chars().next().is_some_and(char::is_uppercase)
            && !word.chars().any(char::is_lowercase);
        return match capital && (1..=2).contains(&count) {
            true => Err(refuse(
                &tokens,
                format!(
                    "an element is written `{word}[i, j]` here, counted from zero; a function `{word}` stands in braces"
                ),
            )),
            false => Ok(()),
        };
    };
    let takes = match meaning {
        Meaning::Two(_) if count == 1 && (word == "max" || word == "min") => {
            return Err(refuse(
                &tokens,
                format!(
                    "`{word}` of one matrix is of each column in MATLAB: of all elements it is `{word}imum(A)`, of each column `A.column_{}()`",
                    if word == "max" { "maxima" } else { "minima" }
                ),
            ));
        }
        Meaning::Line("norm") if count == 2 => {
            return Err(refuse(
                &tokens,
                "other norms are methods here: `A.norm_1()`, `A.norm_inf()`, `A.norm_2()?`",
            ));
        }
        Meaning::Line(_) if count == 2 => {
            return Err(refuse(
                &tokens,
                "of each row and of each column it is a method here: `A.row_sums()`, `A.column_means()`",
            ));
        }
        Meaning::Filled(_) if count == 1 => {
            return Err(refuse(
                &tokens,
                format!(
                    "`{word}(n)` is a column in Julia and a matrix in MATLAB: write `{word}(n, 1)` or `{word}(n, n)`"
                ),
            ));
        }
        Meaning::Each(_) | Meaning::Line(_) | Meaning::Rank | Meaning::Eye => 1,
        Meaning::Two(_) | Meaning::Filled(_) => 2,
        Meaning::Clamp => 3,
        Meaning::Method(_, others) => others + 1,
    };
    if count != takes {
        let arguments = if takes == 1 { "argument" } else { "arguments" };
        return Err(refuse(&tokens, format!("`{word}` takes {takes} {arguments} here")));
    }
    let sizes = matches!(meaning, Meaning::Filled(_) | Meaning::Eye);
    if sizes
        && !arguments
            .iter()
            .all(|size| matches!(&size.kind, Kind::Number(n) if n.integer.is_some()))
    {
        return Err(refuse(
            &tokens,
            format!("`{word}` takes sizes that are literals, because they become part of a type"),
        ));
    }
    Ok(())
}

fn broadcast(function: &Function, arguments: &[Expr], group: &Group) -> Result<()> {
    let whole = [TokenTree::Group(group.clone())];
    let count = arguments.len();
    if arguments.iter().any(Expr::has_identity) {
        return Err(refuse(&whole, "beside a point `I` has no size: write `eye(3)`"));
    }
    let Function::Name(name) = function else { return one_or_two(count, &whole) };
    let tokens = [TokenTree::Ident(name.clone()), TokenTree::Group(group.clone())];
    let word = name.to_string();
    let takes = match meaning(&word) {
        None => return one_or_two(count, &whole),
        Some(Meaning::Each(_)) => 1,
        Some(Meaning::Two(_)) => 2,
        Some(Meaning::Clamp) => 3,
        Some(_) => {
            return Err(refuse(
                &tokens,
                format!("`{word}` is of a whole matrix, without the point: `{word}(A)`"),
            ));
        }
    };
    match count == takes {
        true => Ok(()),
        false => {
            let arguments = if takes == 1 { "argument" } else { "arguments" };
            Err(refuse(&tokens, format!("`{word}` takes {takes} {arguments} here")))
        }
    }
}

fn one_or_two(count: usize, tokens: &[TokenTree]) -> Result<()> {
    match count {
        1 | 2 => Ok(()),
        _ => Err(refuse(tokens, "a function of each element takes one or two arguments")),
    }
}

fn index(places: &[Place], group: &Group) -> Result<()> {
    let whole = [TokenTree::Group(group.clone())];
    match places {
        [Place::At(_)] | [Place::At(_), Place::At(_)] | [Place::All(_), Place::At(_)] => Ok(()),
        [Place::At(_), Place::All(_)] => Err(refuse(
            &whole,
            "a row is a column in Julia and a row in MATLAB: write `A.row(i)`, or `A.row(i).T`",
        )),
        [Place::All(_)] => Err(refuse(&whole, "all elements in one column are `A.flatten()`")),
        [] => Err(refuse(&whole, "an index is missing: `A[i, j]`, counted from zero")),
        _ => Err(refuse(
            &whole,
            format!(
                "`{}` is no index: an element is `A[i, j]`, counted from zero, and a column `A[:, j]`",
                text(&whole)
            ),
        )),
    }
}
