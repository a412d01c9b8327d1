//! The modules of a crate, and the items that they name of each other.
//!
//! `syn` reads the files, from `lib.rs` on and along `mod`, so nothing depends on where a file
//! lies or how it is formatted. Paths are resolved as the compiler resolves them, through
//! `use` and `pub use`, to the module that defines the item. It knows no types: a method in
//! `a.lu()` names no module.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Expr, Ident, Item, ItemMod, ItemUse, Lit, Meta, MetaNameValue, UseTree, Visibility,
    parse_quote,
};

/// The texts of a crate's files by their paths below `src`: `linalg/systems/lu.rs`.
pub type Files = BTreeMap<String, String>;

/// The module of `lib.rs`.
pub const ROOT: usize = 0;

/// All modules of a crate, a parent before its children.
pub struct Crate {
    pub modules: Vec<Module>,
}

pub struct Module {
    /// Its path from the root: `["linalg", "lu"]`.
    pub path: Vec<String>,
    /// The file. An inline module has the file of its parent.
    pub file: String,
    /// The attributes before `mod` and at the beginning of the file.
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    /// All items but modules.
    pub items: Vec<Item>,
    pub uses: Vec<Use>,
    pub children: Vec<usize>,
    parent: usize,
}

/// One name that a module imports: `use path as name`.
pub struct Use {
    pub name: String,
    pub path: Vec<String>,
    pub visibility: Visibility,
    pub attributes: Vec<Attribute>,
}

/// One module names an item of another one.
pub struct Import {
    pub from: usize,
    pub to: usize,
    /// The path as it is written.
    pub path: String,
}

/// The Rust files below a folder.
pub fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let inside = files(&path).into_iter();
            found.extend(inside.map(|(file, text)| (format!("{name}/{file}"), text)));
        } else if name.ends_with(".rs") {
            found.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    found
}

/// The crate of these files and texts.
pub fn read<const N: usize>(files: [(&str, &str); N]) -> Crate {
    Crate::new(&files.map(|(name, text)| (name.to_owned(), text.to_owned())).into())
}

impl Module {
    /// Whether this module has an item of this name.
    fn defines(&self, name: &str) -> bool {
        self.items.iter().filter_map(name_of).any(|ident| ident == name)
    }
}

/// The name of an item, if it has one.
pub fn name_of(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Macro(item) => item.ident.as_ref(),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        Item::Trait(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        Item::Union(item) => Some(&item.ident),
        _ => None,
    }
}

/// Whether something is public, and shown in the documentation.
pub fn is_published(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !is_hidden(attributes)
}

pub fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| is(attribute, &quote!(doc(hidden))))
}

/// The text of the documentation.
pub fn doc(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let Meta::NameValue(MetaNameValue { value: Expr::Lit(line), .. }) = &attribute.meta
            && let Lit::Str(line) = &line.lit
        {
            text.push_str(&line.value());
            text.push('\n');
        }
    }
    text
}

/// Whether an attribute says exactly this.
pub fn is(attribute: &Attribute, meta: &TokenStream) -> bool {
    attribute.meta.to_token_stream().to_string() == meta.to_string()
}

impl Crate {
    /// Reads the crate whose files these are.
    ///
    /// # Panics
    ///
    /// If a file is not Rust, is missing, or belongs to no module.
    pub fn new(files: &Files) -> Crate {
        let mut krate = Crate { modules: Vec::new() };
        let text = syn::parse_file(&files["lib.rs"]).expect("lib.rs is Rust");
        krate.add(
            Module {
                path: Vec::new(),
                file: "lib.rs".to_owned(),
                attributes: text.attrs,
                visibility: parse_quote!(pub),
                items: text.items,
                uses: Vec::new(),
                children: Vec::new(),
                parent: ROOT,
            },
            files,
        );
        let read: BTreeSet<_> = krate.modules.iter().map(|module| &module.file).collect();
        for file in files.keys() {
            assert!(read.contains(file), "{file} belongs to no module");
        }
        krate
    }

    /// Adds a module, and the modules within it.
    fn add(&mut self, mut module: Module, files: &Files) -> usize {
        let (within, items): (Vec<_>, Vec<_>) =
            module.items.into_iter().partition(|item| matches!(item, Item::Mod(_)));
        for item in &items {
            collect_uses(item, &mut module.uses);
        }
        let (this, path, file) = (self.modules.len(), module.path.clone(), module.file.clone());
        module.items = items;
        self.modules.push(module);
        for item in within {
            let Item::Mod(ItemMod { attrs: mut attributes, vis, ident, content, .. }) = item else {
                unreachable!("the other items are those of the module");
            };
            let path = [&path[..], &[ident.to_string()]].concat();
            let (file, items) = match content {
                Some((_, items)) => (file.clone(), items),
                None => {
                    let place = path.join("/");
                    let names = [format!("{place}.rs"), format!("{place}/mod.rs")];
                    let file = names.into_iter().find(|name| files.contains_key(name));
                    let file = file.unwrap_or_else(|| panic!("the module {place} has no file"));
                    let text = syn::parse_file(&files[&file]);
                    let text = text.unwrap_or_else(|error| panic!("{file}: {error}"));
                    attributes.extend(text.attrs);
                    (file, text.items)
                }
            };
            let (uses, children) = (Vec::new(), Vec::new());
            let visibility = vis;
            let child =
                Module { path, file, attributes, visibility, items, uses, children, parent: this };
            let child = self.add(child, files);
            self.modules[this].children.push(child);
        }
        this
    }

    /// The modules that define the item of a path, as seen from a module. They are several
    /// if `cfg` chooses one of them, and none if the path names a module or an item of
    /// another crate.
    pub fn homes(&self, module: usize, path: &[String]) -> BTreeSet<usize> {
        let mut at = module;
        let mut rest = path;
        while let [first, after @ ..] = rest {
            match first.as_str() {
                "crate" => at = ROOT,
                "super" => at = self.modules[at].parent,
                "self" => {}
                _ => break,
            }
            rest = after;
        }
        self.homes_within(at, rest)
    }

    fn homes_within(&self, module: usize, path: &[String]) -> BTreeSet<usize> {
        let Module { children, uses, .. } = &self.modules[module];
        let [first, rest @ ..] = path else { return BTreeSet::new() };
        let named = |&child: &usize| self.modules[child].path.last() == Some(first);
        let is_module = children.iter().any(named);
        let uses: Vec<_> = uses.iter().filter(|used| used.name == *first).collect();
        // A module and a function may have the same name. Only the module can have more segments
        // after it.
        let is_item = !uses.is_empty() || self.modules[module].defines(first);
        if is_module && (!rest.is_empty() || !is_item) {
            let children = children.iter().copied().filter(named);
            return children.flat_map(|child| self.homes_within(child, rest)).collect();
        }
        let mut homes = BTreeSet::new();
        for used in &uses {
            match used.path.as_slice() {
                // It republishes a macro of its own.
                [_] if used.path[0] == *first => homes.insert(module),
                // `use quote::quote` means another crate, because no module has the name.
                [crate_name, ..] if crate_name == first && !is_module => false,
                path => {
                    homes.extend(self.homes(module, &[path, rest].concat()));
                    true
                }
            };
        }
        if uses.is_empty() {
            homes.insert(module);
        }
        homes
    }

    /// Whether a module is another one or lies within it.
    pub fn is_within(&self, module: usize, outer: usize) -> bool {
        self.modules[module].path.starts_with(&self.modules[outer].path)
    }

    /// The items that modules name of each other. Publishing an item of an inner module is no
    /// import.
    pub fn imports(&self) -> Vec<Import> {
        let mut imports = Vec::new();
        for (from, module) in self.modules.iter().enumerate() {
            let mut add = |path: &[String], is_published: bool| {
                for to in self.homes(from, path) {
                    if to != from && !(is_published && self.is_within(to, from)) {
                        imports.push(Import { from, to, path: path.join("::") });
                    }
                }
            };
            for used in &module.uses {
                add(&used.path, !matches!(used.visibility, Visibility::Inherited));
            }
            for item in module.items.iter().filter(|item| !matches!(item, Item::Use(_))) {
                for path in paths(item.to_token_stream()) {
                    add(&path, false);
                }
            }
        }
        imports
    }
}

/// The names that an item imports, also within functions and macros.
fn collect_uses(item: &Item, uses: &mut Vec<Use>) {
    if let Item::Use(item) = item {
        flatten(item, &item.tree, &[], uses);
    } else {
        collect_inner_uses(item.to_token_stream(), uses);
    }
}

fn collect_inner_uses(tokens: TokenStream, uses: &mut Vec<Use>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            collect_inner_uses(group.stream(), uses);
        } else if token.to_string() == "use" {
            let end = tokens[i..].iter().position(|token| token.to_string() == ";");
            let text = tokens[i..].iter().take(end.map_or(0, |end| end + 1)).cloned();
            // A `use` that is no import, as in `impl Iterator + use<'a>`.
            if let Ok(item) = syn::parse2::<ItemUse>(text.collect()) {
                flatten(&item, &item.tree, &[], uses);
            }
        }
    }
}

fn flatten(item: &ItemUse, tree: &UseTree, before: &[String], uses: &mut Vec<Use>) {
    let mut add = |ident: &Ident, name: &Ident| {
        let mut path = before.to_vec();
        // `a::{self}` is `a`.
        if ident != "self" {
            path.push(ident.to_string());
        }
        let name = if name == "self" { before[before.len() - 1].clone() } else { name.to_string() };
        let (visibility, attributes) = (item.vis.clone(), item.attrs.clone());
        uses.push(Use { name, path, visibility, attributes });
    };
    match tree {
        UseTree::Path(path) => {
            let before = [before.to_vec(), vec![path.ident.to_string()]].concat();
            flatten(item, &path.tree, &before, uses);
        }
        UseTree::Name(name) => add(&name.ident, &name.ident),
        UseTree::Rename(name) => add(&name.ident, &name.rename),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(item, tree, before, uses);
            }
        }
        UseTree::Glob(_) => panic!("imports name their items: `{}`", item.to_token_stream()),
    }
}

/// Every path, also within macros, such as `crate::matrix::Matrix` and `lu::Lu`. A single word
/// counts if it is called or has a capital, because other words are mostly variables. Methods and
/// definitions do not count.
fn paths(tokens: TokenStream) -> Vec<Vec<String>> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match &tokens[i] {
            TokenTree::Group(group) => found.extend(paths(group.stream())),
            TokenTree::Ident(first) => {
                let start = i;
                let mut path = vec![first.to_string()];
                while let [TokenTree::Punct(a), TokenTree::Punct(b), TokenTree::Ident(next), ..] =
                    &tokens[i + 1..]
                    && a.as_char() == ':'
                    && b.as_char() == ':'
                {
                    path.push(next.to_string());
                    i += 3;
                }
                let is_word = path.len() == 1;
                let before = start.checked_sub(1).map(|before| tokens[before].to_string());
                let is_other = before.is_some_and(|word| ["fn", "."].contains(&word.as_str()));
                let is_called = match tokens.get(i + 1) {
                    Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
                    Some(next) => next.to_string() == "!",
                    None => false,
                };
                let is_type = path[0].starts_with(char::is_uppercase);
                if !is_other && (!is_word || is_called || is_type) {
                    found.push(path);
                }
            }
            _ => {}
        }
        i += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Crate, read};

    /// `from -> to` for each import, by their files.
    fn imports(krate: &Crate) -> Vec<String> {
        let file = |module: usize| krate.modules[module].file.trim_end_matches(".rs");
        let mut found: Vec<_> = krate
            .imports()
            .iter()
            .map(|import| format!("{} -> {}", file(import.from), file(import.to)))
            .collect();
        found.sort();
        found.dedup();
        found
    }

    #[test]
    fn imports_are_found() {
        let krate = read([
            ("lib.rs", "mod a;\nmod b;\nmod c;\npub use a::inner::Deep;"),
            ("a.rs", "pub mod inner; pub use inner::Deep as Renamed; fn f() { inner::g() }"),
            ("a/inner.rs", "pub struct Deep; pub fn g() {}"),
            (
                "b.rs",
                "// use crate::c::C;
                /// crate::c
                use crate::{a::{self, Renamed}};
                fn own() { x.c(); c(); }",
            ),
            (
                "c.rs",
                "macro_rules! m { () => { $crate::b::f() } }
                fn f() { use super::a as other; let _ = other::Renamed::new(); m! { crate::Deep } }",
            ),
        ]);
        assert_eq!(imports(&krate), ["a -> a/inner", "b -> a/inner", "c -> a/inner", "c -> b"]);
    }

    #[test]
    fn inline_modules_are_part_of_their_file() {
        let krate = read([
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "mod within { use super::super::b::B; fn f() -> super::A {} } struct A;"),
            ("b.rs", "pub struct B; impl B { fn f(self) -> impl Iterator + use<'a> {} }"),
        ]);
        assert_eq!(imports(&krate), ["a -> a", "a -> b"]);
    }

    #[test]
    #[should_panic(expected = "b.rs belongs to no module")]
    fn a_file_that_nobody_declares_is_found() {
        read([("lib.rs", "mod a;"), ("a.rs", ""), ("b.rs", "")]);
    }

    #[test]
    #[should_panic(expected = "imports name their items")]
    fn a_glob_is_found() {
        read([("lib.rs", "mod a; use a::*;"), ("a.rs", "")]);
    }
}
