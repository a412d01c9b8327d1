//! `tests/no-panic` calls every public function that is not documented to panic.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Ident, ImplItem, Item, TraitItem, Type, Visibility};

use crate::modules::{Crate, ROOT, doc, files, is_hidden, is_published, name_of, read};
use crate::{hadamard, root};

/// Traits, functions and modules that are left out, and why. What begins with `::` is left out of
/// every type.
const LEFT_OUT: [(&str, &str); 14] = [
    ("Cast", "called for the elements of a matrix"),
    ("Choice", "called for the arguments of methods"),
    ("Lanes", "for elements of the feature `wide-1`"),
    ("::pack", "for elements of the feature `wide-1`"),
    ("::unpack", "for elements of the feature `wide-1`"),
    ("Narrow", "called for the elements of a matrix"),
    ("Operand", "called for the arguments of methods"),
    ("OperandOrScalar", "called for the arguments of methods"),
    ("Rounding", "called for the elements of a matrix"),
    ("SquareRoot", "called for the elements of a matrix"),
    ("TryCast", "called for the elements of a matrix"),
    ("Transcendental", "each is called for the elements of a matrix"),
    ("WideMul", "called for the elements of a matrix"),
    ("konst", "for constants: at run time its integers panic as documented"),
];

/// The items that users can name: the module in which each is defined, and its name there.
fn public_items(krate: &Crate) -> BTreeSet<(usize, String)> {
    let mut public = BTreeSet::new();
    let mut modules = vec![ROOT];
    while let Some(module) = modules.pop() {
        let at = &krate.modules[module];
        for item in at.items.iter().filter(|item| is_public(item)) {
            public.extend(name_of(item).map(|name| (module, name.to_string())));
        }
        for used in at.uses.iter().filter(|used| is_published(&used.visibility, &used.attributes)) {
            let homes = krate.homes(module, &used.path);
            public.extend(homes.into_iter().map(|home| (home, used.path.last().unwrap().clone())));
        }
        let children = at.children.iter().copied();
        modules.extend(children.filter(|&child| {
            let child = &krate.modules[child];
            is_published(&child.visibility, &child.attributes)
        }));
    }
    public
}

fn is_public(item: &Item) -> bool {
    match item {
        Item::Enum(item) => is_published(&item.vis, &item.attrs),
        Item::Fn(item) => is_published(&item.vis, &item.attrs),
        Item::Struct(item) => is_published(&item.vis, &item.attrs),
        Item::Trait(item) => is_published(&item.vis, &item.attrs),
        Item::Type(item) => is_published(&item.vis, &item.attrs),
        _ => false,
    }
}

/// `Type::function` for each public function that is not documented to panic, with the path of
/// its module. A function of no type counts as a function of matrices.
fn functions(krate: &Crate) -> BTreeSet<(String, String)> {
    let public = public_items(krate);
    let aliases: BTreeMap<String, String> = krate
        .modules
        .iter()
        .flat_map(|module| &module.items)
        .filter_map(|item| match item {
            Item::Type(alias) => Some((alias.ident.to_string(), name_of_type(&alias.ty)?)),
            _ => None,
        })
        .collect();
    let mut found = BTreeSet::new();
    for (i, module) in krate.modules.iter().enumerate() {
        let mut add = |owner: &str, function: &Ident, attributes: &[Attribute]| {
            if !is_hidden(attributes) && !doc(attributes).contains("# Panics") {
                found.insert((format!("{owner}::{function}"), module.path.join("::")));
            }
        };
        let is_public = |name: &str| {
            let homes = krate.homes(i, &[name.to_owned()]);
            homes.into_iter().any(|home| public.contains(&(home, name.to_owned())))
        };
        for item in &module.items {
            match item {
                Item::Fn(item) if is_public(&item.sig.ident.to_string()) => {
                    add("Matrix", &item.sig.ident, &item.attrs);
                }
                Item::Trait(item) if is_public(&item.ident.to_string()) => {
                    for function in &item.items {
                        if let TraitItem::Fn(function) = function {
                            add(&item.ident.to_string(), &function.sig.ident, &function.attrs);
                        }
                    }
                }
                Item::Impl(item) if item.trait_.is_none() => {
                    let Some(name) = name_of_type(&item.self_ty).filter(|name| is_public(name))
                    else {
                        continue;
                    };
                    let name = aliases.get(&name).unwrap_or(&name);
                    for function in &item.items {
                        if let ImplItem::Fn(function) = function
                            && matches!(function.vis, Visibility::Public(_))
                        {
                            add(name, &function.sig.ident, &function.attrs);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    found
}

fn name_of_type(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// `Group::operation` for each operation of the program:
/// `operations! { Group(…) { operation: |…| …; … } }`.
fn operations(items: Vec<Item>) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        match item {
            Item::Macro(item) if item.mac.path.is_ident("operations") => {
                found.extend(operations_of_group(item.mac.tokens));
            }
            Item::Mod(module) => {
                found.extend(module.content.map_or(Vec::new(), |c| operations(c.1)))
            }
            _ => {}
        }
    }
    found
}

fn operations_of_group(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let [.., TokenTree::Ident(group), TokenTree::Group(_), TokenTree::Group(body)] = &tokens[..]
    else {
        panic!("no group of operations: {tokens:?}");
    };
    assert_eq!(body.delimiter(), Delimiter::Brace);
    let body: Vec<_> = body.stream().into_iter().collect();
    let operations = body.split(|token| token.to_string() == ";");
    let names = operations.filter_map(|operation| match operation {
        [TokenTree::Ident(name), TokenTree::Punct(colon), ..] if colon.as_char() == ':' => {
            Some(format!("{group}::{name}"))
        }
        _ => None,
    });
    names.collect()
}

#[test]
fn no_function_is_forgotten() {
    let mut functions = functions(&Crate::new(&hadamard()));
    assert!(functions.len() > 300, "only {} functions were found", functions.len());
    for (left_out, _) in LEFT_OUT {
        let count = functions.len();
        let is_within = |path: &str| path == left_out || path.starts_with(&format!("{left_out}::"));
        let is_of_every_type =
            |function: &str| left_out.starts_with("::") && function.ends_with(left_out);
        functions.retain(|(function, module)| {
            !(is_within(function) || is_within(module) || is_of_every_type(function))
        });
        assert!(functions.len() < count, "`{left_out}` need not be left out");
    }
    let functions: BTreeSet<_> = functions.into_iter().map(|(function, _)| function).collect();

    let program = files(&root().join("tests/no-panic/src"));
    let program = program.values().map(|text| syn::parse_file(text).expect("it is Rust"));
    let called: Vec<_> = program.flat_map(|file| operations(file.items)).collect();
    // A group that is not named after a type is for matrices.
    let types: BTreeSet<_> =
        functions.iter().filter_map(|function| Some(function.split_once("::")?.0)).collect();
    let called: BTreeSet<_> = called
        .iter()
        .filter_map(|operation| operation.split_once("::"))
        .map(|(group, name)| {
            format!("{}::{name}", if types.contains(group) { group } else { "Matrix" })
        })
        .collect();
    let forgotten: Vec<_> = functions.difference(&called).collect();
    assert!(forgotten.is_empty(), "not called by tests/no-panic: {forgotten:?}");
}

#[test]
fn functions_are_found() {
    let krate = read([
        ("lib.rs", "mod a; pub mod b; mod c; #[doc(hidden)] pub mod d; pub use a::{Lu, Vector};"),
        (
            "a.rs",
            "pub struct Lu<T>(T);
            impl<T: Copy> Lu<T> {
                /// Does it.
                ///
                /// # Panics
                ///
                /// Always.
                pub fn panics(&self) {}
                #[doc(hidden)] pub fn hidden(&self) {}
                pub const fn found<const Q: usize>(&self) {}
                fn private() {}
                pub(crate) fn internal() {}
            }
            impl<T> Iterator for Lu<T> { fn next(&mut self) -> Option<T> {} }
            pub type Vector<T> = Matrix<T>;
            struct Matrix<T>(T);
            pub struct Private;
            impl Private { pub fn not_public() {} }
            pub fn not_public() {}",
        ),
        (
            "b.rs",
            "pub trait Number { fn required(self) -> Self; } pub fn free() {} trait T { fn g(); }",
        ),
        ("c.rs", "use crate::Vector; impl<T> Vector<T> { pub fn elsewhere(self) {} }"),
        ("d.rs", "pub fn hidden() {}"),
    ]);
    let found: Vec<_> = functions(&krate).into_iter().map(|(function, _)| function).collect();
    assert_eq!(found, ["Lu::found", "Matrix::elsewhere", "Matrix::free", "Number::required"]);
}

#[test]
fn operations_are_found() {
    let text = "
        mod within { operations! {
            /// P A = L U.
            Lu(T: Number, N) {
                l: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.l());
                solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| {
                    let lu: Lu<T, N> = a.lu();
                    lu.solve(b)
                };
            }
        } }";
    let items = syn::parse_file(text).unwrap().items;
    assert_eq!(operations(items), ["Lu::l", "Lu::solve"]);
}
