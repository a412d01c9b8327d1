//! `math!` reads an expression in the same way as a plain interpreter of its grammar, which reads
//! characters and no tokens.

use super::math::parse::statement;
use super::math::tree::{Expr, Function, Kind, Op, Operator, Place, Statement};
use super::tokens;
use crate::fuzz;
use proc_macro2::TokenTree;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// The operators from loose to tight, longest first within a row.
const LEVELS: [&[&str]; 4] = [
    &[".&", ".|"],
    &[".<=", ".>=", ".==", ".!=", ".<", ".>"],
    &[".+", ".-", "+", "-"],
    &[".*", "./", ".%", "*", "/"],
];

/// Reads characters, and writes each operation in parentheses behind its operands.
struct Interpreter<'a> {
    rest: &'a str,
    /// A point that a number has left to the operator after it.
    point: bool,
}

impl Interpreter<'_> {
    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// The first of these operators that comes next.
    fn operator(&mut self, operators: &[&str]) -> Option<String> {
        self.skip_spaces();
        let text = if self.point { format!(".{}", self.rest) } else { self.rest.to_owned() };
        let found = operators.iter().find(|operator| text.starts_with(**operator))?;
        // `+` and `-` do not take the point of a number, `x.T` and `f.(x)` have no operator.
        let length = found.len() - usize::from(self.point);
        self.rest = &self.rest[length..];
        self.point = false;
        Some((*found).to_owned())
    }

    fn level(&mut self, level: usize) -> String {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.level(level + 1);
        while let Some(operator) = self.operator(operators) {
            let right = self.level(level + 1);
            left = format!("({left} {right} {operator})");
        }
        left
    }

    fn unary(&mut self) -> String {
        self.skip_spaces();
        for sign in ["-", "!"] {
            if let Some(rest) = self.rest.strip_prefix(sign) {
                self.rest = rest;
                return format!("({} {sign})", self.unary());
            }
        }
        let base = self.postfix();
        let Some(operator) = self.operator(&[".^", "^"]) else { return base };
        self.skip_spaces();
        let exponent = match self.rest.strip_prefix('-') {
            Some(rest) => {
                self.rest = rest;
                format!("({} -)", self.postfix())
            }
            None => self.postfix(),
        };
        format!("({base} {exponent} {operator})")
    }

    fn postfix(&mut self) -> String {
        let mut operand = self.primary();
        loop {
            if let Some(rest) = self.rest.strip_prefix(".T") {
                self.rest = rest;
                operand = format!("({operand} .T)");
            } else if let Some(rest) = self.rest.strip_prefix(".(") {
                self.rest = rest;
                operand = format!("({} {operand}.)", self.list(')'));
            } else if let Some(rest) = self.rest.strip_prefix('[') {
                self.rest = rest;
                operand = format!("({operand} {} [])", self.list(']'));
            } else if let Some(rest) = self.rest.strip_prefix('?') {
                self.rest = rest;
                operand = format!("({operand} ?)");
            } else if let (true, Some(rest)) =
                (operand.ends_with(char::is_alphanumeric), self.rest.strip_prefix('('))
            {
                self.rest = rest;
                operand = format!("({} {operand})", self.list(')'));
            } else {
                return operand;
            }
        }
    }

    /// Expressions between commas.
    fn list(&mut self, end: char) -> String {
        let mut items = self.level(0);
        self.skip_spaces();
        while let Some(rest) = self.rest.strip_prefix(',') {
            self.rest = rest;
            items = format!("{items} {}", self.level(0));
            self.skip_spaces();
        }
        self.rest = self.rest.strip_prefix(end).unwrap_or_else(|| panic!("no `{end}`"));
        items
    }

    fn until(&mut self, end: char) -> String {
        let inside = self.level(0);
        self.skip_spaces();
        self.rest = self.rest.strip_prefix(end).unwrap_or_else(|| panic!("no `{end}`"));
        inside
    }

    fn primary(&mut self) -> String {
        self.skip_spaces();
        if let Some(rest) = self.rest.strip_prefix('(') {
            self.rest = rest;
            return self.until(')');
        }
        let digits = self.rest.trim_start_matches(|c: char| c.is_ascii_digit());
        if digits.len() == self.rest.len() {
            let after = self.rest.trim_start_matches(char::is_alphanumeric);
            let name = &self.rest[..self.rest.len() - after.len()];
            self.rest = after;
            return name.to_owned();
        }
        let mut after = digits;
        if let Some(fraction) = digits.strip_prefix('.') {
            after = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            // `2.*x` and `2. * x`, but `2.+x` and `2.0.*x`.
            self.point = after.len() == fraction.len()
                && fraction
                    .trim_start()
                    .starts_with(['*', '/', '%', '^', '<', '>', '=', '!', '&', '|']);
        }
        if let Some(exponent) = after.strip_prefix('e') {
            after = exponent.trim_start_matches(|c: char| c.is_ascii_digit());
        }
        let number: f64 = self.rest[..self.rest.len() - after.len()].parse().unwrap();
        self.rest = after;
        number.to_string()
    }
}

/// Each operation of an expression in parentheses, behind its operands.
pub fn interpreted(source: &str) -> String {
    let mut interpreter = Interpreter { rest: source, point: false };
    let result = interpreter.level(0);
    assert_eq!(interpreter.rest.trim(), "", "{source}");
    result
}

/// Whether the interpreter knows all of an expression: it has no literals in brackets, no columns
/// and no methods.
pub fn is_interpreted(source: &str) -> bool {
    let literal = source.split('[').skip(1).any(|inside| !inside.starts_with(char::is_numeric))
        || source.starts_with('[');
    !literal && !source.contains('_')
}

/// The tree of the macro in the same form.
fn written(x: &Expr) -> String {
    let symbol =
        |operator: &Operator| operator.tokens.iter().map(ToString::to_string).collect::<String>();
    let all = |list: &[Expr]| list.iter().map(written).collect::<Vec<_>>().join(" ");
    let name = |function: &Function| match function {
        Function::Name(name) => name.to_string(),
        Function::Path(_) | Function::Value(_) => panic!("not generated"),
    };
    match &x.kind {
        Kind::Number(number) => {
            number.literal.to_string().parse::<f64>().expect("a float or an integer").to_string()
        }
        Kind::Identity => "I".to_owned(),
        Kind::Path(path) => path.iter().map(TokenTree::to_string).collect(),
        Kind::Parentheses(inside, _) => written(inside),
        Kind::Unary(operator, x) => format!("({} {})", written(x), symbol(operator)),
        Kind::Binary(operator, a, b) => {
            let dotted = operator.dotted && operator.op != Op::Assign;
            assert_eq!(dotted, symbol(operator).starts_with('.'));
            format!("({} {} {})", written(a), written(b), symbol(operator))
        }
        Kind::Transpose(x, _) => format!("({} .T)", written(x)),
        Kind::Try(x, _) => format!("({} ?)", written(x)),
        Kind::Call(f, list, _) => format!("({} {})", all(list), name(f)),
        Kind::Broadcast(f, list, _) => format!("({} {}.)", all(list), name(f)),
        Kind::Index(x, places, _) => {
            let at = places.iter().map(|place| match place {
                Place::At(at) => written(at),
                Place::All(_) => panic!("not generated"),
            });
            format!("({} {} [])", written(x), at.collect::<Vec<_>>().join(" "))
        }
        _ => panic!("not generated"),
    }
}

fn read(source: &str) -> String {
    match statement(tokens(source)) {
        Ok(Statement::Value(value)) => written(&value),
        Ok(Statement::Assignment { .. }) => panic!("`{source}` is no assignment"),
        Err(error) => panic!("`{source}`: {error}"),
    }
}

/// A generated expression: its text, and how tightly its outermost operator binds.
type Text = (String, usize);

/// The text, in parentheses if it binds less tightly than `tightest`.
fn within((text, level): &Text, tightest: usize) -> String {
    if *level < tightest { format!("({text})") } else { text.clone() }
}

/// `a operator b`. A number that ends in a point keeps off a point of the operator: `7. .* x`.
fn joined(a: &str, operator: &str, b: &str, [before, after]: [&str; 2]) -> String {
    let before = if a.ends_with('.') && operator.starts_with('.') { " " } else { before };
    format!("{a}{before}{operator}{after}{b}")
}

/// Expressions with as few parentheses as the grammar allows, and with spaces at random.
fn expression() -> impl Strategy<Value = Text> {
    const SIGN: usize = 4;
    const POWER: usize = 5;
    const OPERAND: usize = 6;
    let leaf = prop_oneof![
        select(vec!["x", "y", "A", "I", "w"]).prop_map(str::to_owned),
        select(vec!["2", "2.", "0.5", "10", "3.25", "7."]).prop_map(str::to_owned),
    ]
    .prop_map(|text| (text, OPERAND));
    let space = select(vec!["", "", " "]);
    leaf.prop_recursive(6, 40, 2, move |inner| {
        let operators: Vec<(usize, &str)> = LEVELS
            .iter()
            .enumerate()
            .flat_map(|(level, row)| row.iter().map(move |operator| (level, *operator)))
            .collect();
        let spaces = (space.clone(), space.clone());
        prop_oneof![
            4 => (inner.clone(), inner.clone(), select(operators), spaces.clone()).prop_map(
                |(a, b, (level, operator), (s, t))| {
                    // Comparisons are not chained, and `.&` takes nothing looser than a sign.
                    let (left, right) = match level {
                        0 => (SIGN, SIGN),
                        1 => (2, 2),
                        _ => (level, level + 1),
                    };
                    let (a, b) = (within(&a, left), within(&b, right));
                    (joined(&a, operator, &b, [s, t]), level)
                }
            ),
            2 => (inner.clone(), select(vec!["-", "!"]), space.clone())
                .prop_map(|(x, sign, s)| (format!("{sign}{s}{}", within(&x, SIGN)), SIGN)),
            2 => (inner.clone(), inner.clone(), select(vec!["^", ".^"]), any::<bool>(), spaces)
                .prop_map(|(a, b, operator, sign, (s, t))| {
                    let sign = if sign { "-" } else { "" };
                    let (a, b) = (within(&a, OPERAND), within(&b, OPERAND));
                    (joined(&a, operator, &format!("{sign}{b}"), [s, t]), POWER)
                }),
            1 => inner.clone().prop_map(|x| (format!("({}).T", x.0), OPERAND)),
            1 => inner.clone().prop_map(|x| (format!("f({})", x.0), OPERAND)),
            1 => inner.clone().prop_map(|x| (format!("exp.({})", x.0), OPERAND)),
            1 => (inner.clone(), Just("A"))
                .prop_map(|(x, name)| (format!("{name}[{}, 1]", x.0), OPERAND)),
        ]
    })
}

proptest::proptest! {
    #![proptest_config(fuzz::cases(5_000))]

    #[test]
    fn expressions_are_read_as_the_interpreter_reads_them((source, _) in expression()) {
        assert_eq!(read(&source), interpreted(&source), "{source}");
    }
}

#[test]
fn the_interpreter_is_right_about_these() {
    for (source, expected) in [
        ("a + b * c", "(a (b c *) +)"),
        ("a - b - c", "((a b -) c -)"),
        ("-x .^ 2", "((x 2 .^) -)"),
        ("2 .^ -x.T", "(2 ((x .T) -) .^)"),
        ("-x * y", "((x -) y *)"),
        ("2.*x", "(2 x .*)"),
        ("2.+x", "(2 x +)"),
        ("x.^2.*y", "((x 2 .^) y .*)"),
        ("(a .< b) .& !c", "((a b .<) (c !) .&)"),
        ("f.(A[0, i] ./ x)", "(((A 0 i []) x ./) f.)"),
        ("max.(A, -x) + inv(A)?", "((A (x -) max.) ((A inv) ?) +)"),
    ] {
        assert_eq!(interpreted(source), expected);
        assert_eq!(read(source), expected);
    }
}

/// Octave has these results, so the interpreter is right about their grammar as well.
#[test]
fn the_expressions_of_octave_are_read_alike() {
    let lines = include_str!("../math/octave.rs").lines();
    let cases = lines.filter_map(|line| line.strip_prefix("    case!(")?.strip_suffix(");"));
    let mut checked = 0;
    for source in cases.filter(|source| is_interpreted(source)) {
        assert_eq!(read(source), interpreted(source), "{source}");
        checked += 1;
    }
    assert!(checked > 250, "only {checked}");
}
