//! The links of the pages. A registry shows the READMEs without the repository, so their
//! links are absolute. A link to a file of the repository names a file that exists.

use std::fs;
use std::path::{Path, PathBuf};

use crate::modules::{Files, files};
use crate::root;

/// The `https://github.com/owner/name` of the workspace.
fn repository() -> String {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("\nrepository = \"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// The pages that a registry shows.
fn readmes() -> Vec<PathBuf> {
    let crates = fs::read_dir(root().join("crates")).unwrap();
    let mut pages: Vec<PathBuf> =
        crates.map(|entry| entry.unwrap().path().join("README.md")).collect();
    pages.retain(|page| page.exists());
    pages.push(root().join("README.md"));
    pages
}

/// The pages in some folders of the repository.
fn pages() -> Vec<PathBuf> {
    let folders = ["", ".github", "docs", "examples/data"];
    folders
        .iter()
        .flat_map(|folder| fs::read_dir(root().join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .chain(readmes())
        .collect()
}

/// A page without its code: blocks between fences, and spans between backticks.
fn prose(page: &str) -> String {
    let mut is_code = false;
    let mut prose = String::new();
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code {
            prose.extend(line.split('`').step_by(2));
            prose.push('\n');
        }
    }
    prose
}

/// The targets of a page's links and pictures, in Markdown and in HTML.
fn links(page: &str) -> Vec<String> {
    let prose = prose(page);
    // The texts before and after a link.
    let marks = [
        ("](", &[')', ' '][..]),
        ("]: ", &['\n']),
        ("href=\"", &['"']),
        ("src=\"", &['"']),
        ("srcset=\"", &['"', ' ']),
    ];
    marks
        .iter()
        .flat_map(|(start, ends)| {
            prose.split(start).skip(1).map(|rest| rest.split(*ends).next().unwrap().to_owned())
        })
        .collect()
}

/// The anchors of a page's headings: `What can panic?` becomes `what-can-panic`.
fn anchors(page: &str) -> Vec<String> {
    page.lines()
        .filter_map(|line| line.strip_prefix('#'))
        .map(|line| {
            let heading = line.trim_start_matches('#').trim().to_lowercase();
            let heading = heading.replace(' ', "-");
            heading.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
        })
        .collect()
}

/// The file of the repository that an absolute link names, if it names one.
fn file(link: &str) -> Option<PathBuf> {
    let repository = repository();
    let raw = repository.replace("github.com", "raw.githubusercontent.com");
    let path = match link.strip_prefix(&raw) {
        Some(path) => path.strip_prefix("/main/"),
        None => {
            let path = link.strip_prefix(&repository)?;
            // Issues, advisories and the like are no files.
            if !["/blob/", "/tree/", "/raw/"].iter().any(|part| path.starts_with(part)) {
                return None;
            }
            ["/blob/main/", "/tree/main/"].iter().find_map(|main| path.strip_prefix(main))
        }
    };
    let path = path.unwrap_or_else(|| panic!("{link} is not on the branch main"));
    Some(root().join(path))
}

/// Whether a link is absolute.
fn is_absolute(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("mailto:")
}

#[test]
fn those_of_a_registry_are_absolute() {
    let mut checked = 0;
    for page in readmes() {
        let text = fs::read_to_string(&page).unwrap();
        for link in links(&text) {
            let page = page.display();
            assert!(is_absolute(&link) || link.starts_with('#'), "{page} links to {link}");
            // For this address GitHub sends a page, not the picture.
            let is_picture = [".png", ".svg"].iter().any(|end| link.ends_with(end));
            assert!(!is_picture || !link.contains("/blob/"), "{page} shows {link}");
            checked += 1;
        }
    }
    assert!(checked > 8, "only {checked} links were found: the search is broken");
}

#[test]
fn what_they_name_exists() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in links(&text) {
            let page_name = page.display();
            if let Some(anchor) = link.strip_prefix('#') {
                let anchors = anchors(&text);
                assert!(anchors.iter().any(|a| a == anchor), "{page_name} has no heading {anchor}");
                continue;
            }
            let target = match is_absolute(&link) {
                true => file(&link),
                false => Some(page.with_file_name(&link)),
            };
            if let Some(target) = target {
                let target = target.to_str().unwrap().split('#').next().unwrap().to_owned();
                assert!(Path::new(&target).exists(), "{page_name}: there is no {target}");
            }
        }
    }
}

/// rustdoc checks links to items, and not those to pages of the repository.
#[test]
fn those_of_the_docs_exist() {
    let mut checked = 0;
    for (place, text) in files(&root().join("crates")) {
        for target in
            links(&text).iter().filter(|link| is_absolute(link)).filter_map(|link| file(link))
        {
            assert!(target.exists(), "{place}: there is no {}", target.display());
            checked += 1;
        }
    }
    assert!(checked > 2, "only {checked} links were found: the search is broken");
}

/// The files between backticks that a text names: `orthogonal/svd.rs`.
fn names_of_files(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split('`');
    words.filter(|word| {
        let is_path = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
        word.ends_with(".rs") && word.len() > 3 && word.chars().all(is_path)
    })
}

/// Comments and pages name files by the ends of their paths. A file that is moved or renamed must
/// not leave its old name behind.
#[test]
fn files_that_are_named_exist() {
    let folders = ["benches", "crates", "examples", "tests"];
    let mut sources = Files::new();
    for folder in folders {
        let inside = files(&root().join(folder)).into_iter();
        sources.extend(inside.map(|(file, text)| (format!("/{folder}/{file}"), text)));
    }
    let pages = pages().into_iter().filter(|page| !page.ends_with("CHANGELOG.md"));
    let pages = pages.map(|page| (page.display().to_string(), fs::read_to_string(page).unwrap()));
    let texts: Files = pages.chain(sources.clone()).collect();
    let mut checked = 0;
    for (place, text) in &texts {
        for name in names_of_files(text) {
            let end = format!("/{}", name.trim_start_matches("../"));
            let exists = sources.keys().any(|file| file.ends_with(&end));
            assert!(exists, "{place} names `{name}`, and there is no such file");
            checked += 1;
        }
    }
    assert!(checked > 20, "only {checked} names were found: the search is broken");
}

#[test]
fn names_of_files_are_found() {
    let text = "In `source/links.rs` and `lib.rs`, not in `.rs`, `f(x).rs` or links.rs; `links`.";
    assert_eq!(names_of_files(text).collect::<Vec<_>>(), ["source/links.rs", "lib.rs"]);
}

#[test]
fn links_are_found() {
    let page = "# What can *panic*?\n[a](b) ![c](d \"e\") <img src=\"f\"> <source srcset=\"m 2x\"> <a href=\"g\">`](h)`</a>\n```\n[i](j)\n```\n[k]: l\n";
    assert_eq!(links(page), ["b", "d", "l", "g", "f", "m"]);
    assert_eq!(anchors(page), ["what-can-panic"]);
}

#[test]
fn files_are_told_from_other_pages() {
    let link = |path: &str| format!("{}{path}", repository());
    assert_eq!(file(&link("/blob/main/DESIGN.md")), Some(root().join("DESIGN.md")));
    assert_eq!(file(&link("/issues")), None);
    assert_eq!(file("https://probe.rs"), None);
    assert!(std::panic::catch_unwind(|| file(&link("/blob/v0.1/DESIGN.md"))).is_err());
}
