//! The last pass: from the tree to Rust.
//!
//! Operators without a dot stay the user's own tokens, so that their messages are those of the
//! plain form. All other tokens have the places of the user's, and are marked as written by a
//! macro.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::Result;

use super::super::block::{self, expand_rows};
use super::super::literal;
use super::functions::{Meaning, meaning};
use super::tree::{Expr, Function, Kind, Op, Operator, Place, Row, Statement};

/// The Rust of a value or an assignment.
///
/// # Errors
///
/// If a literal in brackets is none.
pub fn statement(krate: &TokenStream, statement: &Statement) -> Result<TokenStream> {
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

/// The place of a token, marked as written by a macro.
fn here(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
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
    Ident::new(&format!("__math_{name}"), span)
}

/// The tokens of an operator without its point.
fn symbol(operator: &Operator) -> TokenStream {
    operator.tokens.iter().skip(usize::from(operator.dotted)).cloned().collect()
}

/// A closure at the place of the user's tokens `ends`. If no method takes it, the compiler points
/// there.
fn closure(parameters: &TokenStream, body: TokenStream, [start, end]: [Span; 2]) -> TokenStream {
    let mut bars = [Punct::new('|', Spacing::Alone), Punct::new('|', Spacing::Alone)];
    for bar in &mut bars {
        bar.set_span(start);
    }
    let [first, second] = bars;
    let mut block = Group::new(Delimiter::Brace, body);
    block.set_span(end);
    quote!(#first #parameters #second #block)
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
    /// A path in the crate.
    fn path(&self, path: &str, span: Span) -> TokenStream {
        let krate = self.krate;
        let names = path.split("::").map(|name| Ident::new(name, here(span)));
        quote!(#krate #(::#names)*)
    }

    /// `{ use traits; expression }`, in which there are no tokens of the user.
    fn looked_up(&self, expression: TokenStream, span: Span) -> TokenStream {
        let krate = self.krate;
        let mut block = Group::new(
            Delimiter::Brace,
            quote_spanned! {here(span)=>
                #[allow(unused_imports)]
                use #krate::__notation::look_up::*;
                #expression
            },
        );
        block.set_span(here(span));
        TokenTree::from(block).into()
    }

    /// An expression that may stand beside any operator.
    fn atom(&self, x: &Expr) -> Result<TokenStream> {
        let value = self.value(x)?;
        Ok(match &x.kind {
            Kind::Unary(..)
            | Kind::Binary(..)
            | Kind::Rust(_)
            | Kind::Rows(..)
            | Kind::Call(..)
            | Kind::Broadcast(..)
            | Kind::Numbers(_) => parenthesised(value, x.ends[0]),
            _ => value,
        })
    }

    /// An expression in which a multiple of `I` is a matrix.
    fn settled(&self, x: &Expr) -> Result<TokenStream> {
        let value = self.value(x)?;
        Ok(if x.has_identity() {
            let settle = self.path("__notation::Settle::settle", x.ends[0]);
            let argument = parenthesised(value, x.ends[0]);
            quote!(#settle #argument)
        } else {
            value
        })
    }

    fn settled_atom(&self, x: &Expr) -> Result<TokenStream> {
        if x.has_identity() { Ok(parenthesised(self.settled(x)?, x.ends[0])) } else { self.atom(x) }
    }

    /// The Rust of an expression.
    fn value(&self, x: &Expr) -> Result<TokenStream> {
        let [start, _] = x.ends;
        Ok(match &x.kind {
            Kind::Number(number) => TokenTree::from(number.literal.clone()).into(),
            Kind::Identity => self.multiple(1, start),
            Kind::Path(path) => path.iter().cloned().collect(),
            Kind::Rust(group) => rust(group),
            Kind::Field(x, field) => {
                let x = self.settled_atom(x)?;
                quote_spanned!(here(start)=> #x.#field)
            }
            Kind::Method(x, name, arguments) => {
                let x = self.settled_atom(x)?;
                let arguments = self.arguments(arguments, name.span())?;
                quote_spanned!(here(start)=> #x.#name #arguments)
            }
            Kind::Transpose(x, span) => {
                let x = self.settled_atom(x)?;
                let transpose = method("transpose", *span);
                let empty = parenthesised(TokenStream::new(), *span);
                quote_spanned!(here(*span)=> #x.#transpose #empty)
            }
            Kind::Try(x, question) => {
                let x = self.settled_atom(x)?;
                quote!(#x #question)
            }
            Kind::Index(x, places, group) => self.index(x, places, group)?,
            Kind::Call(function, arguments, group) => self.call(function, arguments, group)?,
            Kind::Broadcast(function, arguments, group) => {
                self.broadcast(function, arguments, group)?
            }
            Kind::Unary(operator, x) => self.unary(operator, x)?,
            Kind::Binary(operator, a, b) => self.binary(operator, a, b)?,
            Kind::Parentheses(x, group) => parenthesised(self.value(x)?, group.span()),
            Kind::Numbers(tokens) => literal::matrix(self.krate, tokens.clone())?,
            Kind::Rows(rows) => self.rows(rows)?,
        })
    }

    /// `n I`
    fn multiple(&self, n: i32, span: Span) -> TokenStream {
        let multiple = self.path("__notation::Multiple", span);
        let mut factor = Literal::i32_suffixed(n.saturating_abs());
        factor.set_span(here(span));
        let sign = if n < 0 { quote_spanned!(here(span)=> -) } else { TokenStream::new() };
        let factor = parenthesised(quote!(#sign #factor), span);
        quote!(#multiple #factor)
    }

    fn rows(&self, rows: &[Row]) -> Result<TokenStream> {
        let rows: Result<Vec<_>> = rows
            .iter()
            .map(|row| {
                let elements: Result<Vec<_>> =
                    row.elements.iter().map(|x| self.settled(x)).collect();
                Ok(block::group(elements?))
            })
            .collect();
        Ok(expand_rows(self.krate, &rows?))
    }

    fn index(&self, x: &Expr, places: &[Place], group: &Group) -> Result<TokenStream> {
        let x = self.settled_atom(x)?;
        let span = group.span();
        Ok(match places {
            [Place::All(_), Place::At(j)] => {
                let column = method("column", span);
                let j = parenthesised(self.settled(j)?, span);
                parenthesised(quote_spanned!(here(span)=> *#x.#column #j), span)
            }
            _ => {
                let at = places.iter().filter_map(|place| match place {
                    Place::At(at) => Some(self.settled(at)),
                    Place::All(_) => None,
                });
                let at: Vec<TokenStream> = at.collect::<Result<_>>()?;
                let at = match at.as_slice() {
                    [one] => one.clone(),
                    _ => parenthesised(quote!(#(#at),*), span),
                };
                let mut brackets = Group::new(Delimiter::Bracket, at);
                brackets.set_span(span);
                quote!(#x #brackets)
            }
        })
    }

    /// `(x, y)`
    fn arguments(&self, arguments: &[Expr], span: Span) -> Result<TokenStream> {
        let arguments: Vec<TokenStream> =
            arguments.iter().map(|x| self.settled(x)).collect::<Result<_>>()?;
        Ok(parenthesised(quote!(#(#arguments),*), span))
    }

    fn assignment(&self, target: &Expr, operator: &Operator, value: &Expr) -> Result<TokenStream> {
        let place = self.value(target)?;
        let span = operator.span();
        if operator.op == Op::Assign {
            let (assign, value) = (symbol(operator), self.settled(value)?);
            return Ok(quote!(#place #assign #value));
        }
        if operator.dotted || operator.op == Op::Pow || value.has_identity() {
            let plain = Operator {
                assigns: false,
                tokens: operator
                    .tokens
                    .iter()
                    .take(operator.tokens.len().saturating_sub(1))
                    .cloned()
                    .collect(),
                ..operator.clone()
            };
            let result = self.binary(&plain, target, value)?;
            let assign = operator.tokens.last();
            return Ok(quote!(#place #assign #result));
        }
        let assign = symbol(operator);
        match value.integer().and_then(|n| u64::try_from(n).ok()) {
            Some(n) => {
                let number = self.integer(n, value, &quote_spanned!(here(span)=> &#place), span);
                let n = local("__n", span);
                Ok(quote_spanned!(here(span)=> match #number { #n => #place #assign #n }))
            }
            None => {
                let value = self.settled(value)?;
                Ok(quote!(#place #assign #value))
            }
        }
    }

    fn unary(&self, operator: &Operator, x: &Expr) -> Result<TokenStream> {
        let symbol = symbol(operator);
        let x = if operator.op == Op::Sub { self.atom(x)? } else { self.settled_atom(x)? };
        Ok(quote!(#symbol #x))
    }

    fn binary(&self, operator: &Operator, a: &Expr, b: &Expr) -> Result<TokenStream> {
        match operator.op {
            Op::Pow => self.power(operator, a, b),
            _ if operator.dotted => self.dotted(operator, a, b),
            _ => self.arithmetic(operator, a, b),
        }
    }

    /// `n` as a number of the type of `beside`, which is a reference.
    fn integer(&self, n: u64, x: &Expr, beside: &TokenStream, span: Span) -> TokenStream {
        let literal = match &x.bare().kind {
            Kind::Number(number) if number.integer == Some(n) && !number.ends_in_point => {
                number.literal.clone()
            }
            _ => {
                let mut literal = Literal::u64_unsuffixed(n);
                literal.set_span(x.ends[0]);
                literal
            }
        };
        let wrap = self.path("__notation::Wrap", span);
        let number =
            quote_spanned!(here(span)=> (&&&#wrap(#beside).math_like()).math_integer(#literal));
        self.looked_up(number, span)
    }

    /// The same for a constant that may be negative.
    fn constant(&self, n: i128, x: &Expr, beside: &TokenStream, span: Span) -> Option<TokenStream> {
        let size = u64::try_from(n.unsigned_abs()).ok()?;
        let number = self.integer(size, x, beside, span);
        Some(if n < 0 { quote_spanned!(here(span)=> -(#number)) } else { number })
    }

    /// `f(the value, a reference to it)`, where the value of an expression is computed once.
    fn once(
        &self,
        x: &Expr,
        span: Span,
        f: impl FnOnce(TokenStream, TokenStream) -> Option<TokenStream>,
    ) -> Result<Option<TokenStream>> {
        let value = self.settled_atom(x)?;
        if is_place(x) {
            let reference = quote_spanned!(here(span)=> &#value);
            return Ok(f(value, reference));
        }
        let name = local("__x", x.ends[0]);
        let result = f(quote!(#name), quote_spanned!(here(span)=> &#name));
        Ok(result.map(|result| quote_spanned!(here(span)=> match #value { #name => #result })))
    }

    /// `+`, `-`, `*` and `/`
    fn arithmetic(&self, operator: &Operator, a: &Expr, b: &Expr) -> Result<TokenStream> {
        let span = operator.span();
        let symbol = symbol(operator);
        let name = local("__n", span);
        let of_identity = |x: &Expr| matches!(x.bare().kind, Kind::Identity);
        let found = match (a.integer(), b.integer()) {
            (Some(n), None) | (None, Some(n))
                if operator.op == Op::Mul && (of_identity(a) || of_identity(b)) =>
            {
                i32::try_from(n).ok().map(|n| self.multiple(n, span))
            }
            // The literal goes to the right, where every type of elements can stand.
            (Some(n), None) if operator.op == Op::Mul => self.once(b, span, |x, beside| {
                let n = self.constant(n, a, &beside, span)?;
                Some(quote_spanned!(here(span)=> match #n { #name => #x #symbol #name }))
            })?,
            (Some(n), None) if !b.has_identity() => self.once(b, span, |x, beside| {
                let n = self.constant(n, a, &beside, span)?;
                Some(quote_spanned!(here(span)=> match #n { #name => #name #symbol #x }))
            })?,
            (None, Some(n)) if !a.has_identity() => self.once(a, span, |x, beside| {
                let n = self.constant(n, b, &beside, span)?;
                Some(quote_spanned!(here(span)=> match #n { #name => #x #symbol #name }))
            })?,
            _ => None,
        };
        if let Some(found) = found {
            return Ok(found);
        }
        let number = is_a_literal(b) || (is_a_literal(a) && !b.has_identity());
        if operator.op == Op::Mul && !number && !is_a_matrix(a) {
            return self.product(&symbol, a, b, span);
        }
        let (left, right) = (self.atom(a)?, self.atom(b)?);
        if matches!(operator.op, Op::Add | Op::Sub) && b.has_identity() && !a.has_identity() {
            let with = self.path("__notation::With", span);
            let left = parenthesised(left, span);
            return Ok(quote!(#with #left #symbol #right));
        }
        Ok(quote!(#left #symbol #right))
    }

    /// A product whose left side may be a number.
    fn product(&self, symbol: &TokenStream, a: &Expr, b: &Expr, span: Span) -> Result<TokenStream> {
        let left = self.path("__notation::Left", span);
        let (x, y) = (local("__a", a.ends[0]), local("__b", b.ends[0]));
        let side = local("__side", a.ends[0]);
        let (va, vb) = (self.atom(a)?, self.atom(b)?);
        let product = |x: &TokenStream, y: &TokenStream| {
            let pair =
                self.looked_up(quote_spanned!(here(span)=> #left(&#x, &#y).math_side()), span);
            quote_spanned!(here(span)=> match #pair { #side => #side #symbol #y })
        };
        Ok(match (is_place(a), is_place(b)) {
            (true, true) => product(&va, &vb),
            (false, true) => {
                let product = product(&quote!(#x), &vb);
                quote_spanned!(here(span)=> match #va { #x => #product })
            }
            _ => {
                let product = product(&quote!(#x), &quote!(#y));
                quote_spanned!(here(span)=> match (#va, #vb) { (#x, #y) => #product })
            }
        })
    }

    /// `operand(reference)`, in which the look-up of methods finds what it is.
    fn operand(&self, reference: &TokenStream, span: Span) -> TokenStream {
        let wrap = self.path("__notation::Wrap", span);
        quote_spanned!(here(span)=> (&#wrap(#reference)).math_operand())
    }

    /// The call of a method of an operand: `operand.name(argument)`.
    fn of_operand(
        &self,
        x: &Expr,
        span: Span,
        name: Ident,
        argument: TokenStream,
    ) -> Result<TokenStream> {
        let (value, place) = (self.settled_atom(x)?, x.ends[0]);
        let x = local("__x", span);
        let operand = visible("operand", place);
        let looked_up = {
            let found = self.operand(&quote!(#x), span);
            self.looked_up(found, span)
        };
        let argument = parenthesised(argument, span);
        Ok(quote_spanned! {here(span)=>
            match &#value { #x => match #looked_up { #operand => #operand.#name #argument } }
        })
    }

    /// A dotted operator.
    fn dotted(&self, operator: &Operator, a: &Expr, b: &Expr) -> Result<TokenStream> {
        let span = operator.span();
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
        let symbol = symbol(operator);
        let (x, y) = (visible("left", a.ends[0]), visible("right", b.ends[0]));
        let same = self.path("__notation::of_one_type", span);
        let (one, other) = (local("__one", span), local("__other", span));
        let body = quote_spanned! {here(span)=>
            match #same(#x, #y) { (#one, #other) => #one #symbol #other }
        };
        let f = closure(&quote!(#x, #y), body, b.ends);
        self.pair(name, by, [a, b], f, span)
    }

    /// `f` of the elements of two operands.
    fn pair(
        &self,
        name: &str,
        by: &str,
        [a, b]: [&Expr; 2],
        f: TokenStream,
        span: Span,
    ) -> Result<TokenStream> {
        let (x, y) = (local("__a", a.ends[0]), local("__b", b.ends[0]));
        let n = local("__n", span);
        let [new, operator, number] = ["Pair::new", name, "Number"]
            .map(|path| self.path(&format!("__notation::{path}"), span));
        let by = method(by, span);
        let call = |left: TokenStream, right: TokenStream| {
            let pair = quote_spanned!(here(span)=> &&&#new(#operator, #left, #right));
            let arguments = parenthesised(f.clone(), span);
            let name = visible("pair", b.ends[0]);
            let call = quote_spanned! {here(span)=>
                match #pair { #name => #name.#by #arguments }
            };
            self.looked_up(call, span)
        };
        let (left, right) = (self.operand(&quote!(#x), span), self.operand(&quote!(#y), span));
        let (va, vb) = (self.settled_atom(a)?, self.settled_atom(b)?);
        let one = |constant: i128, literal: &Expr, beside: &Ident| {
            self.constant(constant, literal, &quote!(#beside), span)
        };
        let literal = match (a.integer(), b.integer()) {
            (Some(k), None) => one(k, a, &y).map(|constant| {
                let call = call(quote!(#number(#n)), right.clone());
                quote_spanned!(here(span)=> match &#vb { #y => match #constant { #n => #call } })
            }),
            (None, Some(k)) => one(k, b, &x).map(|constant| {
                let call = call(left.clone(), quote!(#number(#n)));
                quote_spanned!(here(span)=> match &#va { #x => match #constant { #n => #call } })
            }),
            _ => None,
        };
        Ok(match literal {
            Some(literal) => literal,
            None => {
                let call = call(left, right);
                quote_spanned!(here(span)=> match (&#va, &#vb) { (#x, #y) => #call })
            }
        })
    }

    /// `^` and `.^`
    fn power(&self, operator: &Operator, base: &Expr, exponent: &Expr) -> Result<TokenStream> {
        let span = operator.span();
        let each = operator.dotted;
        if let (Some(n), None) = (exponent.integer(), base.integer()) {
            let name = match (each, n < 0) {
                (false, false) => "power",
                (false, true) => "negative_power",
                (true, false) => "each_power",
                (true, true) => "each_negative_power",
            };
            let mut size = Literal::u128_unsuffixed(n.unsigned_abs());
            size.set_span(exponent.ends[0]);
            let sign = if n < 0 { quote_spanned!(here(span)=> -) } else { TokenStream::new() };
            return self.of_operand(base, span, method(name, span), quote!(#sign #size));
        }
        let raise = self.path("__notation::raise", span);
        let (x, y) = (visible("left", base.ends[0]), visible("right", exponent.ends[0]));
        if each {
            let f = closure(&quote!(#x, #y), quote!(#raise(#x, #y)), exponent.ends);
            return self.pair("DotPow", "math_zip", [base, exponent], f, span);
        }
        let (va, vb) = (self.settled_atom(base)?, self.settled_atom(exponent)?);
        let (a, b) = (local("__a", span), local("__b", span));
        let (left, right) = (self.operand(&quote!(#a), span), self.operand(&quote!(#b), span));
        let to_the = method("to_the", span);
        let literal = match (base.integer(), exponent.integer()) {
            (Some(n), None) => self.constant(n, base, &quote!(#b), span),
            _ => None,
        };
        if let Some(n) = literal {
            let number = self.path("__notation::Number", span);
            let name = local("__n", span);
            let power = self.looked_up(
                quote_spanned! {here(span)=>
                    match #right { #y => #number(#name).#to_the(#y) }
                },
                span,
            );
            return Ok(quote_spanned! {here(span)=>
                match &#vb { #b => match #n { #name => #power } }
            });
        }
        let power = self.looked_up(
            quote_spanned! {here(span)=>
                match (#left, #right) { (#x, #y) => #x.#to_the(#y) }
            },
            span,
        );
        Ok(quote_spanned!(here(span)=> match (&#va, &#vb) { (#a, #b) => #power }))
    }

    /// `f(x)`
    fn call(&self, function: &Function, arguments: &[Expr], group: &Group) -> Result<TokenStream> {
        let name = match function {
            Function::Name(name) => name,
            Function::Path(path) => {
                let path: TokenStream = path.iter().cloned().collect();
                let arguments = self.arguments(arguments, group.span())?;
                return Ok(quote!(#path #arguments));
            }
            Function::Value(value) => {
                let value = parenthesised(self.value(value)?, group.span());
                let arguments = self.arguments(arguments, group.span())?;
                return Ok(quote!(#value #arguments));
            }
        };
        let span = name.span();
        match (meaning(&name.to_string()), arguments) {
            (Some(Meaning::Each(path)), [x]) => {
                let f = self.function_of_one(path, x, span);
                self.of_operand(x, span, method("number", span), f)
            }
            (Some(Meaning::Two(path)), [x, y]) => {
                let path = self.path(path, span);
                self.of_two_numbers(&path, x, y, span)
            }
            (Some(Meaning::Clamp), [x, low, high]) => self.clamp(x, [low, high], "number", span),
            (Some(Meaning::Line(name)), [x]) => {
                let value = self.settled_atom(x)?;
                let x = local("__x", span);
                let operand = self.operand(&quote!(#x), span);
                let line = method("math_line", span);
                let line = self.looked_up(quote_spanned!(here(span)=> (&&#operand).#line()), span);
                let name = method(name, span);
                let found = local("__line", span);
                Ok(quote_spanned! {here(span)=>
                    match &#value { #x => match #line { #found => #found.#name() } }
                })
            }
            (Some(Meaning::Method(name, _)), [x, rest @ ..]) => {
                let x = self.settled_atom(x)?;
                let name = method(name, span);
                let rest = self.arguments(rest, group.span())?;
                Ok(quote_spanned!(here(span)=> #x.#name #rest))
            }
            (Some(Meaning::Rank), [x]) => {
                let x = self.settled_atom(x)?;
                let svd = method("svd", span);
                Ok(quote_spanned!(here(span)=> #x.#svd().map(|svd| svd.rank())))
            }
            (Some(Meaning::Filled(name)), [m, n]) => {
                let (m, n) = (self.value(m)?, self.value(n)?);
                let matrix = self.path("Matrix", span);
                let constant = method(if name == "ones" { "ONES" } else { "ZERO" }, span);
                Ok(quote_spanned!(here(span)=> #matrix::<_, #m, #n>::#constant))
            }
            (Some(Meaning::Eye), [n]) => {
                let n = self.value(n)?;
                let matrix = self.path("Matrix", span);
                Ok(quote_spanned!(here(span)=> #matrix::<_, #n, #n>::identity()))
            }
            _ => {
                let arguments = self.arguments(arguments, group.span())?;
                Ok(quote!(#name #arguments))
            }
        }
    }

    /// A function of the table, as a closure in which there are no tokens of the user.
    fn function_of_one(&self, path: &str, x: &Expr, span: Span) -> TokenStream {
        let path = self.path(path, span);
        let name = visible("element", x.ends[0]);
        closure(&quote!(#name), quote_spanned!(span=> #path(#name)), x.ends)
    }

    /// `max(s, t)`
    fn of_two_numbers(
        &self,
        path: &TokenStream,
        a: &Expr,
        b: &Expr,
        span: Span,
    ) -> Result<TokenStream> {
        let (x, y) = (local("__x", span), local("__y", span));
        let second = match b.integer() {
            Some(n) => self.constant(n, b, &quote!(#x), span),
            None => None,
        };
        let second = match second {
            Some(second) => second,
            None => self.settled_atom(b)?,
        };
        let first = self.settled_atom(a)?;
        let operand = self.operand(&quote!(#x), span);
        let operand = self.looked_up(operand, span);
        let (found, z) = (local("__operand", span), local("__z", span));
        let number = method("number", span);
        Ok(quote_spanned! {here(span)=>
            match &#first { #x => match (#operand, #second) {
                (#found, #y) => #found.#number(|#z| #path(#z, #y))
            } }
        })
    }

    /// `clamp.(x, low, high)`
    fn clamp(&self, a: &Expr, limits: [&Expr; 2], by: &str, span: Span) -> Result<TokenStream> {
        let x = local("__x", span);
        let limit = |limit: &Expr| -> Result<TokenStream> {
            let constant = limit.integer().and_then(|n| self.constant(n, limit, &quote!(#x), span));
            constant.map_or_else(|| self.settled_atom(limit), Ok)
        };
        let [low, high] = limits;
        let (low, high) = (limit(low)?, limit(high)?);
        let first = self.settled_atom(a)?;
        let operand = self.operand(&quote!(#x), span);
        let operand = self.looked_up(operand, span);
        let [found, z, l, h] =
            ["__operand", "__z", "__low", "__high"].map(|name| local(name, span));
        let [larger, smaller] =
            ["larger", "smaller"].map(|name| self.path(&format!("__notation::{name}"), span));
        let by = method(by, span);
        Ok(quote_spanned! {here(span)=>
            match &#first { #x => match (#operand, #low, #high) {
                (#found, #l, #h) => #found.#by(|#z| #smaller(#larger(#z, #l), #h))
            } }
        })
    }

    /// `f.(x)`
    fn broadcast(
        &self,
        function: &Function,
        arguments: &[Expr],
        group: &Group,
    ) -> Result<TokenStream> {
        let (span, meaning) = match function {
            Function::Name(name) => (name.span(), meaning(&name.to_string())),
            _ => (group.span(), None),
        };
        match (meaning, arguments) {
            (Some(Meaning::Each(path)), [x]) => {
                let f = self.function_of_one(path, x, span);
                return self.of_operand(x, span, method("each", span), f);
            }
            (Some(Meaning::Two(path)), [x, y]) => {
                let path = self.path(path, span);
                let (a, b) = (visible("left", x.ends[0]), visible("right", y.ends[0]));
                let same = self.path("__notation::of_one_type", span);
                let (one, other) = (local("__one", span), local("__other", span));
                let body = quote_spanned! {here(span)=>
                    match #same(#a, #b) { (#one, #other) => #path(#one, #other) }
                };
                let f = closure(&quote!(#a, #b), body, y.ends);
                return self.pair("DotTable", "math_combine", [x, y], f, span);
            }
            (Some(Meaning::Clamp), [x, low, high]) => {
                return self.clamp(x, [low, high], "each", span);
            }
            _ => {}
        }
        let function: TokenStream = match function {
            Function::Name(name) => TokenTree::from(name.clone()).into(),
            Function::Path(path) => path.iter().cloned().collect(),
            Function::Value(value) => parenthesised(self.value(value)?, span),
        };
        let (x, y) = (local("__left", span), local("__right", span));
        match arguments {
            [a, b] => {
                let f = quote_spanned!(here(span)=> |#x, #y| #function(#x, #y));
                self.pair("DotCall", "math_zip", [a, b], f, span)
            }
            [a] => {
                let f = quote_spanned!(here(span)=> |#x| #function(#x));
                self.of_operand(a, span, method("map", span), f)
            }
            _ => Ok(TokenStream::new()),
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
