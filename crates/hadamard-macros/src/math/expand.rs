//! The last pass: from the tree to Rust.
//!
//! Operators without a dot stay the user's own tokens, so that their messages are those of the
//! plain form. All other tokens have the places of the user's, and are marked as written by a
//! macro.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::super::block::{self, expand_rows};
use super::super::literal::{self, stream};
use super::form::{Hole, fill, here};
use super::functions::{Meaning, meaning};
use super::tree::{Expr, Function, Kind, Op, Operator, Place, Row, Statement};

/// The Rust of a value or an assignment.
pub fn statement(krate: &TokenStream, statement: &Statement) -> TokenStream {
    let expander = Expander { krate };
    match statement {
        Statement::Value(value) => expander.settled(value),
        Statement::Assignment { target, operator, value } => {
            expander.assignment(target, operator, value)
        }
    }
}

struct Expander<'a> {
    krate: &'a TokenStream,
}

fn local(name: &str, span: Span) -> Ident {
    Ident::new(name, here(span))
}

/// The name of a method. Errors point to it, so it is the user's.
fn method(name: &str, span: Span) -> Ident {
    Ident::new(name, span)
}

/// `(tokens)`
fn parenthesised(tokens: TokenStream, span: Span) -> TokenStream {
    let mut group = Group::new(Delimiter::Parenthesis, tokens);
    group.set_span(here(span));
    TokenTree::from(group).into()
}

/// A variable at the place of the user's tokens: the compiler points there if the variable does not
/// fit. It is not hidden from the user's tokens, so it has a name that nobody writes.
fn visible(name: &str, span: Span) -> Ident {
    Ident::new(name, span)
}

/// The tokens of an operator without its point.
fn symbol(operator: &Operator) -> TokenStream {
    stream(operator.tokens.get(usize::from(operator.dotted)..).unwrap_or_default())
}

/// A closure at the place of the user's tokens `ends`. If no method takes it, the compiler points
/// there.
fn closure(parameters: &[&Ident], body: TokenStream, [start, end]: [Span; 2]) -> TokenStream {
    let mut bar = Punct::new('|', Spacing::Alone);
    bar.set_span(start);
    let mut block = Group::new(Delimiter::Brace, body);
    block.set_span(end);
    let mut tokens = TokenStream::new();
    bar.to_tokens(&mut tokens);
    for parameter in parameters {
        parameter.to_tokens(&mut tokens);
        Punct::new(',', Spacing::Alone).to_tokens(&mut tokens);
    }
    bar.to_tokens(&mut tokens);
    block.to_tokens(&mut tokens);
    tokens
}

/// Whether an expression is a variable or a field of one, which can be named twice.
fn is_place(x: &Expr) -> bool {
    match &x.bare().kind {
        Kind::Path(_) => true,
        Kind::Field(x, _) => is_place(x),
        _ => false,
    }
}

/// Whether the kind of an expression alone says that it is no number.
fn is_a_matrix(x: &Expr) -> bool {
    match &x.bare().kind {
        Kind::Transpose(..) | Kind::Numbers(_) | Kind::Rows(..) => true,
        Kind::Unary(_, x) => is_a_matrix(x),
        _ => false,
    }
}

fn is_a_literal(x: &Expr) -> bool {
    match &x.bare().kind {
        Kind::Number(_) => true,
        Kind::Unary(_, x) => is_a_literal(x),
        _ => false,
    }
}

impl Expander<'_> {
    /// `form` at a place, with tokens in its holes.
    fn fill(&self, form: &str, span: Span, holes: &[Hole]) -> TokenStream {
        fill(form, self.krate, span, holes)
    }

    /// A path in the crate.
    fn path(&self, path: &str, span: Span) -> TokenStream {
        self.fill(&format!("krate::{path}"), span, &[])
    }

    /// `{ use traits; expression }`, in which there are no tokens of the user.
    fn looked_up(&self, expression: TokenStream, span: Span) -> TokenStream {
        self.fill(
            "{ #[allow(unused_imports)] use krate::__notation::look_up::*; EXPRESSION }",
            span,
            &[("EXPRESSION", &expression)],
        )
    }

    /// An expression that may stand beside any operator.
    fn atom(&self, x: &Expr) -> TokenStream {
        let value = self.value(x);
        match &x.kind {
            Kind::Unary(..)
            | Kind::Binary(..)
            | Kind::Rust(_)
            | Kind::Rows(..)
            | Kind::Call(..)
            | Kind::Broadcast(..)
            | Kind::Numbers(_) => parenthesised(value, x.ends[0]),
            _ => value,
        }
    }

    /// An expression in which a multiple of `I` is a matrix.
    fn settled(&self, x: &Expr) -> TokenStream {
        let value = self.value(x);
        match x.has_identity() {
            true => self.fill("krate::__notation::Settle::settle(X)", x.ends[0], &[("X", &value)]),
            false => value,
        }
    }

    fn settled_atom(&self, x: &Expr) -> TokenStream {
        if x.has_identity() { parenthesised(self.settled(x), x.ends[0]) } else { self.atom(x) }
    }

    /// The Rust of an expression.
    fn value(&self, x: &Expr) -> TokenStream {
        let [start, _] = x.ends;
        match &x.kind {
            Kind::Number(number) => number.literal.to_token_stream(),
            Kind::Identity => self.multiple(1, start),
            Kind::Path(path) => stream(path),
            Kind::Rust(group) => rust(group),
            Kind::Field(x, field) => {
                let x = self.settled_atom(x);
                self.fill("X.FIELD", start, &[("X", &x), ("FIELD", field)])
            }
            Kind::Method(x, name, arguments) => {
                let x = self.settled_atom(x);
                let arguments = self.arguments(arguments, name.span());
                self.fill(
                    "X.NAME ARGUMENTS",
                    start,
                    &[("X", &x), ("NAME", name), ("ARGUMENTS", &arguments)],
                )
            }
            Kind::Transpose(x, span) => {
                let x = self.settled_atom(x);
                let transpose = method("transpose", *span);
                self.fill("X.TRANSPOSE()", *span, &[("X", &x), ("TRANSPOSE", &transpose)])
            }
            Kind::Try(x, question) => {
                let x = self.settled_atom(x);
                quote!(#x #question)
            }
            Kind::Index(x, places, group) => self.index(x, places, group),
            Kind::Call(function, arguments, group) => self.call(function, arguments, group),
            Kind::Broadcast(function, arguments, group) => {
                self.broadcast(function, arguments, group)
            }
            Kind::Unary(operator, x) => self.unary(operator, x),
            Kind::Binary(operator, a, b) => self.binary(operator, a, b),
            Kind::Parentheses(x, group) => parenthesised(self.value(x), group.span()),
            Kind::Numbers(numbers) => {
                literal::constructor(literal::Kind::Matrix, self.krate, numbers)
            }
            Kind::Rows(rows) => self.rows(rows),
        }
    }

    /// `n I`
    fn multiple(&self, n: i32, span: Span) -> TokenStream {
        let mut factor = Literal::i32_suffixed(n.saturating_abs());
        factor.set_span(here(span));
        let form = match n < 0 {
            true => "krate::__notation::Multiple(-FACTOR)",
            false => "krate::__notation::Multiple(FACTOR)",
        };
        self.fill(form, span, &[("FACTOR", &factor)])
    }

    fn rows(&self, rows: &[Row]) -> TokenStream {
        let mut blocks = Vec::new();
        for row in rows {
            let mut elements = Vec::new();
            for x in &row.elements {
                elements.push(self.settled(x));
            }
            blocks.push(block::group(elements));
        }
        expand_rows(self.krate, &blocks)
    }

    fn index(&self, x: &Expr, places: &[Place], group: &Group) -> TokenStream {
        let x = self.settled_atom(x);
        let span = group.span();
        let at = match places {
            [Place::All(_), Place::At(j)] => {
                let (column, j) = (method("column", span), self.settled(j));
                return self.fill(
                    "(*X.COLUMN(J))",
                    span,
                    &[("X", &x), ("COLUMN", &column), ("J", &j)],
                );
            }
            [Place::At(i), Place::At(j)] => {
                let (i, j) = (self.settled(i), self.settled(j));
                self.fill("(I, J)", span, &[("I", &i), ("J", &j)])
            }
            [Place::At(at)] => self.settled(at),
            // Refused by the third pass.
            _ => TokenStream::new(),
        };
        let mut brackets = Group::new(Delimiter::Bracket, at);
        brackets.set_span(span);
        quote!(#x #brackets)
    }

    /// `(x, y)`
    fn arguments(&self, arguments: &[Expr], span: Span) -> TokenStream {
        let mut tokens = TokenStream::new();
        for x in arguments {
            if !tokens.is_empty() {
                Punct::new(',', Spacing::Alone).to_tokens(&mut tokens);
            }
            self.settled(x).to_tokens(&mut tokens);
        }
        parenthesised(tokens, span)
    }

    fn assignment(&self, target: &Expr, operator: &Operator, value: &Expr) -> TokenStream {
        let place = self.value(target);
        let span = operator.span();
        let assign = symbol(operator);
        if operator.op == Op::Assign {
            let value = self.settled(value);
            return quote!(#place #assign #value);
        }
        if operator.dotted || operator.op == Op::Pow || value.has_identity() {
            let Some((assign, plain)) = operator.tokens.split_last() else { return place };
            let plain = Operator { assigns: false, tokens: plain.to_vec(), ..*operator };
            let result = self.binary(&plain, target, value);
            return quote!(#place #assign #result);
        }
        match value.integer().and_then(|n| u64::try_from(n).ok()) {
            Some(n) => {
                let number = self.integer(n, value, &self.fill("&X", span, &[("X", &place)]), span);
                self.fill(
                    "match N { __n => PLACE ASSIGN __n }",
                    span,
                    &[("N", &number), ("PLACE", &place), ("ASSIGN", &assign)],
                )
            }
            None => {
                let value = self.settled(value);
                quote!(#place #assign #value)
            }
        }
    }

    fn unary(&self, operator: &Operator, x: &Expr) -> TokenStream {
        let symbol = symbol(operator);
        let x = if operator.op == Op::Sub { self.atom(x) } else { self.settled_atom(x) };
        quote!(#symbol #x)
    }

    fn binary(&self, operator: &Operator, a: &Expr, b: &Expr) -> TokenStream {
        match operator.op {
            Op::Pow => self.power(operator, a, b),
            _ if operator.dotted => self.dotted(operator, a, b),
            _ => self.arithmetic(operator, a, b),
        }
    }

    /// `n` as a number of the type of `beside`, which is a reference.
    fn integer(&self, n: u64, x: &Expr, beside: &TokenStream, span: Span) -> TokenStream {
        let literal = match &x.bare().kind {
            Kind::Number(number) if number.integer == Some(n) && number.before_point.is_none() => {
                number.literal.clone()
            }
            _ => {
                let mut literal = Literal::u64_unsuffixed(n);
                literal.set_span(x.ends[0]);
                literal
            }
        };
        let number = self.fill(
            "(&&&krate::__notation::Wrap(BESIDE).math_like()).math_integer(LITERAL)",
            span,
            &[("BESIDE", beside), ("LITERAL", &literal)],
        );
        self.looked_up(number, span)
    }

    /// `x` in the same way, if it is made of integers alone. It may be negative.
    fn constant(&self, x: &Expr, beside: &TokenStream, span: Span) -> Option<TokenStream> {
        let n = x.integer()?;
        let size = u64::try_from(n.unsigned_abs()).ok()?;
        let number = self.integer(size, x, beside, span);
        Some(if n < 0 { self.fill("-(N)", span, &[("N", &number)]) } else { number })
    }

    /// `+`, `-`, `*` and `/`
    fn arithmetic(&self, operator: &Operator, a: &Expr, b: &Expr) -> TokenStream {
        let span = operator.span();
        let symbol = symbol(operator);
        let product = operator.op == Op::Mul;
        let is_identity = |x: &Expr| matches!(x.bare().kind, Kind::Identity);
        let found = match (a.integer(), b.integer()) {
            (Some(n), None) | (None, Some(n)) if product && (is_identity(a) || is_identity(b)) => {
                i32::try_from(n).ok().map(|n| self.multiple(n, span))
            }
            // The literal goes to the right, where every type of elements can stand.
            (Some(_), None) if product => self.beside(a, b, "X SYMBOL __n", operator),
            (Some(_), None) if !b.has_identity() => self.beside(a, b, "__n SYMBOL X", operator),
            (None, Some(_)) if !a.has_identity() => self.beside(b, a, "X SYMBOL __n", operator),
            _ => None,
        };
        if let Some(found) = found {
            return found;
        }
        let number = is_a_literal(b) || (is_a_literal(a) && !b.has_identity());
        if product && !number && !is_a_matrix(a) {
            return self.product(&symbol, a, b, span);
        }
        let (left, right) = (self.atom(a), self.atom(b));
        if matches!(operator.op, Op::Add | Op::Sub) && b.has_identity() && !a.has_identity() {
            let with = self.fill("krate::__notation::With(X)", span, &[("X", &left)]);
            return quote!(#with #symbol #right);
        }
        quote!(#left #symbol #right)
    }

    /// The constant `literal`, `__n` of `form`, beside an expression, which is computed once.
    fn beside(
        &self,
        literal: &Expr,
        x: &Expr,
        form: &str,
        operator: &Operator,
    ) -> Option<TokenStream> {
        let (span, symbol) = (operator.span(), symbol(operator));
        let (value, name) = (self.settled_atom(x), local("__x", x.ends[0]).to_token_stream());
        let (x, whole) = match is_place(x) {
            true => (&value, "match N { __n => RESULT }"),
            false => (&name, "match VALUE { X => match N { __n => RESULT } }"),
        };
        let n = self.constant(literal, &self.fill("&X", span, &[("X", x)]), span)?;
        let result = self.fill(form, span, &[("X", x), ("SYMBOL", &symbol)]);
        Some(self.fill(whole, span, &[("VALUE", &value), ("X", x), ("N", &n), ("RESULT", &result)]))
    }

    /// A product whose left side may be a number.
    fn product(&self, symbol: &TokenStream, a: &Expr, b: &Expr, span: Span) -> TokenStream {
        let (va, vb) = (self.atom(a), self.atom(b));
        let x = local("__a", a.ends[0]).to_token_stream();
        let y = local("__b", b.ends[0]).to_token_stream();
        let (x, y, form) = match (is_place(a), is_place(b)) {
            (true, true) => (&va, &vb, "PRODUCT"),
            (false, true) => (&x, &vb, "match A { X => PRODUCT }"),
            _ => (&x, &y, "match (A, B) { (X, Y) => PRODUCT }"),
        };
        let side = local("__side", a.ends[0]);
        let left = "krate::__notation::Left(&X, &Y).math_side()";
        let left = self.looked_up(self.fill(left, span, &[("X", x), ("Y", y)]), span);
        let product = self.fill(
            "match LEFT { SIDE => SIDE SYMBOL Y }",
            span,
            &[("LEFT", &left), ("SIDE", &side), ("SYMBOL", symbol), ("Y", y)],
        );
        self.fill(form, span, &[("A", &va), ("B", &vb), ("X", x), ("Y", y), ("PRODUCT", &product)])
    }

    /// `operand(reference)`, in which the look-up of methods finds what it is.
    fn operand(&self, reference: &Ident, span: Span) -> TokenStream {
        let form = "(&krate::__notation::Wrap(X)).math_operand()";
        self.fill(form, span, &[("X", reference)])
    }

    /// The call of a method of an operand: `operand.name(argument)`.
    fn of_operand(&self, x: &Expr, span: Span, name: &str, argument: TokenStream) -> TokenStream {
        let value = self.settled_atom(x);
        let (name, operand) = (method(name, span), visible("__math_operand", x.ends[0]));
        let found = self.looked_up(self.operand(&local("__x", span), span), span);
        self.fill(
            "match &VALUE { __x => match FOUND { OPERAND => OPERAND.NAME(ARGUMENT) } }",
            span,
            &[
                ("VALUE", &value),
                ("FOUND", &found),
                ("OPERAND", &operand),
                ("NAME", &name),
                ("ARGUMENT", &argument),
            ],
        )
    }

    /// A dotted operator.
    fn dotted(&self, operator: &Operator, a: &Expr, b: &Expr) -> TokenStream {
        let (name, by) = match operator.op {
            Op::Mul => ("DotMul", "math_combine"),
            Op::Div => ("DotDiv", "math_combine"),
            Op::Rem => ("DotRem", "math_combine"),
            Op::Add => ("DotAdd", "math_combine"),
            Op::Sub => ("DotSub", "math_combine"),
            Op::And => ("DotAnd", "math_combine"),
            Op::Or => ("DotOr", "math_combine"),
            Op::Less => ("DotLess", "math_zip"),
            Op::LessEqual => ("DotLessEqual", "math_zip"),
            Op::Greater => ("DotGreater", "math_zip"),
            Op::GreaterEqual => ("DotGreaterEqual", "math_zip"),
            Op::Equal => ("DotEqual", "math_zip"),
            Op::NotEqual => ("DotNotEqual", "math_zip"),
            Op::Pow | Op::Not | Op::Assign => ("DotPow", "math_zip"),
        };
        let (span, symbol) = (operator.span(), symbol(operator));
        let body = "match krate::__notation::of_one_type(X, Y) { (__x, __y) => __x SYMBOL __y }";
        self.pair(name, by, [a, b], body, ("SYMBOL", &symbol), span)
    }

    /// `body` of the elements `X` and `Y` of two operands, with one more hole.
    fn pair(
        &self,
        name: &str,
        by: &str,
        [a, b]: [&Expr; 2],
        body: &str,
        hole: (&str, &TokenStream),
        span: Span,
    ) -> TokenStream {
        let (x, y) = (visible("__math_left", a.ends[0]), visible("__math_right", b.ends[0]));
        let body = self.fill(body, span, &[("X", &x), ("Y", &y), (hole.0, hole.1)]);
        self.pair_by(name, by, [a, b], closure(&[&x, &y], body, b.ends), span)
    }

    /// `f` of the elements of two operands.
    fn pair_by(
        &self,
        name: &str,
        by: &str,
        [a, b]: [&Expr; 2],
        f: TokenStream,
        span: Span,
    ) -> TokenStream {
        let (x, y) = (local("__a", a.ends[0]), local("__b", b.ends[0]));
        let (va, vb) = (self.settled_atom(a), self.settled_atom(b));
        let (left, right) = (self.operand(&x, span), self.operand(&y, span));
        let number = self.fill("krate::__notation::Number(__n)", span, &[]);
        let constant = match (a.integer(), b.integer()) {
            (Some(_), None) => self.constant(a, &y.to_token_stream(), span),
            (None, Some(_)) => self.constant(b, &x.to_token_stream(), span),
            _ => None,
        };
        let (left, right, form) = match (&constant, a.integer()) {
            (None, _) => (&left, &right, "match (&A, &B) { (X, Y) => CALL }"),
            (_, None) => (&left, &number, "match &A { X => match CONSTANT { __n => CALL } }"),
            (_, Some(_)) => (&number, &right, "match &B { Y => match CONSTANT { __n => CALL } }"),
        };
        let call = self.fill(
            "match &&&krate::__notation::Pair::new(krate::__notation::OPERATOR, LEFT, RIGHT) {
                PAIR => PAIR.BY(F)
            }",
            span,
            &[
                ("OPERATOR", &local(name, span)),
                ("LEFT", left),
                ("RIGHT", right),
                ("PAIR", &visible("__math_pair", b.ends[0])),
                ("BY", &method(by, span)),
                ("F", &f),
            ],
        );
        let call = self.looked_up(call, span);
        self.fill(
            form,
            span,
            &[
                ("A", &va),
                ("B", &vb),
                ("X", &x),
                ("Y", &y),
                ("CONSTANT", &constant),
                ("CALL", &call),
            ],
        )
    }

    /// `^` and `.^`
    fn power(&self, operator: &Operator, base: &Expr, exponent: &Expr) -> TokenStream {
        let span = operator.span();
        let each = operator.dotted;
        if let (Some(n), None) = (exponent.integer(), base.integer()) {
            let (name, form) = match (each, n < 0) {
                (false, false) => ("power", "N"),
                (false, true) => ("negative_power", "-N"),
                (true, false) => ("each_power", "N"),
                (true, true) => ("each_negative_power", "-N"),
            };
            let mut size = Literal::u128_unsuffixed(n.unsigned_abs());
            size.set_span(exponent.ends[0]);
            return self.of_operand(base, span, name, self.fill(form, span, &[("N", &size)]));
        }
        if each {
            let raise = self.path("__notation::raise", span);
            let hole = ("RAISE", &raise);
            return self.pair("DotPow", "math_zip", [base, exponent], "RAISE(X, Y)", hole, span);
        }
        let x = visible("__math_left", base.ends[0]);
        let y = visible("__math_right", exponent.ends[0]);
        let (va, vb) = (self.settled_atom(base), self.settled_atom(exponent));
        let (a, b) = (local("__a", span), local("__b", span));
        let (left, right) = (self.operand(&a, span), self.operand(&b, span));
        let literal = match (base.integer(), exponent.integer()) {
            (Some(_), None) => self.constant(base, &b.to_token_stream(), span),
            _ => None,
        };
        let (power, form) = match &literal {
            Some(_) => (
                "match RIGHT { Y => krate::__notation::Number(__n).TO_THE(Y) }",
                "match &B { __b => match N { __n => POWER } }",
            ),
            None => (
                "match (LEFT, RIGHT) { (X, Y) => X.TO_THE(Y) }",
                "match (&A, &B) { (__a, __b) => POWER }",
            ),
        };
        let power = self.fill(
            power,
            span,
            &[
                ("LEFT", &left),
                ("RIGHT", &right),
                ("X", &x),
                ("Y", &y),
                ("TO_THE", &method("to_the", span)),
            ],
        );
        let power = self.looked_up(power, span);
        self.fill(form, span, &[("A", &va), ("B", &vb), ("N", &literal), ("POWER", &power)])
    }

    /// `f(x)`
    fn call(&self, function: &Function, arguments: &[Expr], group: &Group) -> TokenStream {
        let Function::Name(name) = function else {
            let function = self.function(function, group.span());
            let arguments = self.arguments(arguments, group.span());
            return quote!(#function #arguments);
        };
        let span = name.span();
        match (meaning(&name.to_string()), arguments) {
            (Some(Meaning::Each(path)), [x]) => {
                self.of_operand(x, span, "number", self.function_of_one(path, x, span))
            }
            (Some(Meaning::Two(path)), [x, y]) => self.of_two_numbers(path, x, y, span),
            (Some(Meaning::Clamp), [x, low, high]) => self.clamp(x, [low, high], "number", span),
            (Some(Meaning::Line(name)), [x]) => {
                let value = self.settled_atom(x);
                let operand = self.operand(&local("__x", span), span);
                let line = self.fill(
                    "(&&OPERAND).LINE()",
                    span,
                    &[("OPERAND", &operand), ("LINE", &method("math_line", span))],
                );
                let line = self.looked_up(line, span);
                let name = method(name, span);
                self.fill(
                    "match &VALUE { __x => match LINE { __line => __line.NAME() } }",
                    span,
                    &[("VALUE", &value), ("LINE", &line), ("NAME", &name)],
                )
            }
            (Some(Meaning::Method(name, _)), [x, rest @ ..]) => {
                let x = self.settled_atom(x);
                let name = method(name, span);
                let rest = self.arguments(rest, group.span());
                self.fill("X.NAME REST", span, &[("X", &x), ("NAME", &name), ("REST", &rest)])
            }
            (Some(Meaning::Rank), [x]) => {
                let x = self.settled_atom(x);
                let svd = method("svd", span);
                self.fill("X.SVD().map(|svd| svd.rank())", span, &[("X", &x), ("SVD", &svd)])
            }
            (Some(Meaning::Filled(name)), [m, n]) => {
                let (m, n) = (self.value(m), self.value(n));
                let constant = method(if name == "ones" { "ONES" } else { "ZERO" }, span);
                let form = "krate::Matrix::<_, M, N>::CONSTANT";
                self.fill(form, span, &[("M", &m), ("N", &n), ("CONSTANT", &constant)])
            }
            (Some(Meaning::Eye), [n]) => {
                let n = self.value(n);
                self.fill("krate::Matrix::<_, N, N>::identity()", span, &[("N", &n)])
            }
            _ => {
                let arguments = self.arguments(arguments, group.span());
                quote!(#name #arguments)
            }
        }
    }

    /// A function of the user's.
    fn function(&self, function: &Function, span: Span) -> TokenStream {
        match function {
            Function::Name(name) => name.to_token_stream(),
            Function::Path(path) => stream(path),
            Function::Value(value) => parenthesised(self.value(value), span),
        }
    }

    /// A function of the table, as a closure in which there are no tokens of the user.
    fn function_of_one(&self, path: &str, x: &Expr, span: Span) -> TokenStream {
        let path = self.path(path, span);
        let name = visible("__math_element", x.ends[0]);
        closure(&[&name], quote_spanned!(span=> #path(#name)), x.ends)
    }

    /// `x` beside a variable: a constant of the type of the variable, or an expression.
    fn number_beside(&self, x: &Expr, beside: &Ident, span: Span) -> TokenStream {
        match self.constant(x, &beside.to_token_stream(), span) {
            Some(constant) => constant,
            None => self.settled_atom(x),
        }
    }

    /// `max(s, t)`
    fn of_two_numbers(&self, path: &str, a: &Expr, b: &Expr, span: Span) -> TokenStream {
        let x = local("__x", span);
        let second = self.number_beside(b, &x, span);
        let first = self.settled_atom(a);
        let operand = self.looked_up(self.operand(&x, span), span);
        self.fill(
            "match &A { __x => match (OPERAND, B) {
                (__operand, __y) => __operand.NUMBER(|__z| PATH(__z, __y))
            } }",
            span,
            &[
                ("A", &first),
                ("B", &second),
                ("OPERAND", &operand),
                ("NUMBER", &method("number", span)),
                ("PATH", &self.path(path, span)),
            ],
        )
    }

    /// `clamp.(x, low, high)`
    fn clamp(&self, a: &Expr, limits: [&Expr; 2], by: &str, span: Span) -> TokenStream {
        let x = local("__x", span);
        let low = self.number_beside(limits[0], &x, span);
        let high = self.number_beside(limits[1], &x, span);
        let first = self.settled_atom(a);
        let operand = self.looked_up(self.operand(&x, span), span);
        self.fill(
            "match &A { __x => match (OPERAND, LOW, HIGH) {
                (__operand, __low, __high) => __operand.BY(|__z|
                    krate::__notation::smaller(krate::__notation::larger(__z, __low), __high))
            } }",
            span,
            &[
                ("A", &first),
                ("OPERAND", &operand),
                ("LOW", &low),
                ("HIGH", &high),
                ("BY", &method(by, span)),
            ],
        )
    }

    /// `f.(x)`
    fn broadcast(&self, function: &Function, arguments: &[Expr], group: &Group) -> TokenStream {
        let (span, meaning) = match function {
            Function::Name(name) => (name.span(), meaning(&name.to_string())),
            _ => (group.span(), None),
        };
        match (meaning, arguments) {
            (Some(Meaning::Each(path)), [x]) => {
                return self.of_operand(x, span, "each", self.function_of_one(path, x, span));
            }
            (Some(Meaning::Two(path)), [x, y]) => {
                let path = self.path(path, span);
                let body =
                    "match krate::__notation::of_one_type(X, Y) { (__x, __y) => PATH(__x, __y) }";
                return self.pair("DotTable", "math_combine", [x, y], body, ("PATH", &path), span);
            }
            (Some(Meaning::Clamp), [x, low, high]) => {
                return self.clamp(x, [low, high], "each", span);
            }
            _ => {}
        }
        let function = self.function(function, span);
        let holes: [Hole; 1] = [("FUNCTION", &function)];
        match arguments {
            [a, b] => {
                let f = self.fill("|__x, __y| FUNCTION(__x, __y)", span, &holes);
                self.pair_by("DotCall", "math_zip", [a, b], f, span)
            }
            [a] => self.of_operand(a, span, "map", self.fill("|__x| FUNCTION(__x)", span, &holes)),
            _ => TokenStream::new(),
        }
    }
}

/// Rust in braces, or an expression from a user's macro.
fn rust(group: &Group) -> TokenStream {
    let content = literal::keep_precedence(group.stream());
    match group.delimiter() {
        Delimiter::None => parenthesised(content, group.span()),
        delimiter => {
            let mut block = Group::new(delimiter, content);
            block.set_span(here(group.span()));
            TokenTree::from(block).into()
        }
    }
}
