//! Finds a static in the executable of the running program.

use std::env;
use std::fmt;
use std::fs;
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use object::elf::SHF_WRITE;
use object::{File, Object, ObjectSection, ObjectSymbol, SectionFlags};

/// An executable in the format ELF.
pub struct Executable<'data> {
    file: File<'data>,
}

/// The place of a static.
pub struct Place<'data> {
    /// The name of the section.
    pub section: String,
    /// Its bytes in the file.
    pub bytes: &'data [u8],
    addresses: Range<u64>,
    is_writable: bool,
    /// The places that the loader fills in when the program starts.
    relocations: usize,
}

impl<'data> Executable<'data> {
    /// The bytes of the running program's own executable.
    pub fn read_own() -> Result<Vec<u8>> {
        let path = env::current_exe()?;
        fs::read(&path).with_context(|| path.display().to_string())
    }

    pub fn parse(data: &'data [u8]) -> Result<Self> {
        Ok(Executable { file: File::parse(data)? })
    }

    /// Finds the static of this name, in any module.
    pub fn find(&self, name: &str) -> Result<Place<'data>> {
        // In the name of a symbol, a name of the program follows its length.
        let mangled = format!("{}{name}", name.len());
        let symbol = self
            .file
            .symbols()
            .find(|symbol| symbol.name().is_ok_and(|symbol| symbol.contains(&mangled)))
            .with_context(|| format!("{name} is not among the symbols"))?;
        let index = symbol.section_index().context("the symbol is in no section")?;
        let section = self.file.section_by_index(index)?;
        let addresses = symbol.address()..symbol.address() + symbol.size();
        let bytes = section
            .data_range(symbol.address(), symbol.size())?
            .context("the symbol is not within its section")?;
        let SectionFlags::Elf { sh_flags, .. } = section.flags() else {
            anyhow::bail!("the executable is not in the format ELF");
        };
        let relocations = self
            .file
            .dynamic_relocations()
            .into_iter()
            .flatten()
            .filter(|(address, _)| addresses.contains(address))
            .count();
        Ok(Place {
            section: section.name()?.to_owned(),
            bytes,
            addresses,
            is_writable: sh_flags.contains(SHF_WRITE),
            relocations,
        })
    }
}

impl Place<'_> {
    /// Fails unless the file has these bytes, and nothing can change them.
    pub fn check(&self, in_memory: &[u8]) -> Result<()> {
        ensure!(self.relocations == 0, "the loader fills in {} addresses", self.relocations);
        ensure!(!self.is_writable, "the section {} can be written to", self.section);
        ensure!(self.bytes == in_memory, "in memory there is something else");
        Ok(())
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range { start, end } = self.addresses;
        write!(f, "{:5} bytes in {} at {start:#x}..{end:#x}", end - start, self.section)
    }
}
