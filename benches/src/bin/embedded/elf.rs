//! Sizes of functions and constants of a program, from the tables of a 32-bit ELF file.

use std::collections::HashMap;
use std::error::Error;

/// Kinds of sections and symbols.
const SYMBOL_TABLE: usize = 2;
const FUNCTION: usize = 2;

/// The contents of a program's flash.
#[derive(Debug, Default)]
pub struct Program {
    /// The functions, by name, with their bytes.
    functions: HashMap<String, usize>,
    /// The bytes of constants.
    constants: usize,
}

impl Program {
    /// Reads the tables of a file.
    ///
    /// # Errors
    ///
    /// If it is not a 32-bit ELF file.
    pub fn read(file: &[u8]) -> Result<Self, Box<dyn Error>> {
        if !file.starts_with(b"\x7fELF\x01\x01") {
            return Err("no ELF file of 32 bits, least significant byte first".into());
        }
        let [start] = words(file, 0x20)?;
        let [size, count, names] = [half(file, 0x2e)?, half(file, 0x30)?, half(file, 0x32)?];
        let sections: Vec<[usize; 10]> =
            (0..count).map(|k| words(file, start + k * size)).collect::<Result<_, _>>()?;
        let name_of = |section: &[usize; 10]| text(file, sections[names][4] + section[0]);

        let mut program = Program::default();
        for section in &sections {
            let [_, kind, _, _, start, size, link, ..] = *section;
            if name_of(section)?.starts_with(".rodata") {
                program.constants += size;
            }
            if kind != SYMBOL_TABLE {
                continue;
            }
            for at in (start..start + size).step_by(16) {
                let [name, _, size, kind] = words(file, at)?;
                let section = sections.get(kind >> 16);
                // The code that measures does not count.
                let is_harness = section.map(name_of).transpose()?.as_deref() == Some(".harness");
                if kind & 0xf == FUNCTION && !is_harness {
                    let name = without_hash(&text(file, sections[link][4] + name)?).to_owned();
                    *program.functions.entry(name).or_default() += size;
                }
            }
        }
        Ok(program)
    }

    /// The bytes of functions and constants that are not in another program, nor in the
    /// runtime.
    pub fn size_without(&self, other: &Program) -> usize {
        let own = self
            .functions
            .iter()
            .filter(|(name, _)| !(other.functions.contains_key(*name) || is_runtime(name)));
        own.map(|(_, size)| size).sum::<usize>() + self.constants.saturating_sub(other.constants)
    }
}

/// Whether a function belongs to the start or to the measurement, or copies or fills
/// memory. Nearly every program has the latter once.
fn is_runtime(name: &str) -> bool {
    let copies = ["__aeabi_mem", "memcpy", "memmove", "memset", "memclr"];
    name.contains("bare_metal_runtime")
        || (name.contains("compiler_builtins") && name.contains("mem"))
        || copies.iter().any(|start| name.starts_with(start))
}

/// The hash at the end of a name depends on the program.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once("17h") {
        Some((rest, hash)) if hash.len() == 17 && hash.ends_with('E') => rest,
        _ => name,
    }
}

fn words<const N: usize>(file: &[u8], at: usize) -> Result<[usize; N], Box<dyn Error>> {
    let mut found = [0; N];
    for (k, x) in found.iter_mut().enumerate() {
        *x = half(file, at + 4 * k)? | half(file, at + 4 * k + 2)? << 16;
    }
    Ok(found)
}

fn half(file: &[u8], at: usize) -> Result<usize, Box<dyn Error>> {
    let bytes = file.get(at..at + 2).ok_or("an ELF file that ends too early")?;
    Ok(usize::from(bytes[0]) | usize::from(bytes[1]) << 8)
}

fn text(file: &[u8], at: usize) -> Result<String, Box<dyn Error>> {
    let rest = file.get(at..).ok_or("an ELF file that ends too early")?;
    let length = rest.iter().position(|&byte| byte == 0).ok_or("a name without an end")?;
    Ok(String::from_utf8_lossy(&rest[..length]).into_owned())
}
