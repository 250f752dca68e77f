//! One page, sealed and opened (SQLCipher 4: AES-256-CBC, then HMAC-SHA512 over what was encrypted, its
//! initialisation vector and the number of the page; zetetic.net/sqlcipher/design).

use aes::Aes256;
use aes::cipher::{Array, BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use hmac::{Hmac, Mac};
use pbkdf2::pbkdf2_hmac;
use sha2::Sha512;

use crate::Error;
use crate::ids::random;
use crate::keys::Secret;
use crate::keys::kdf::derive;

/// Bytes in a page.
pub(crate) const SIZE: usize = 4096;
/// Bytes at its end that hold the vector and the seal.
pub(crate) const RESERVED: usize = 80;
/// Bytes that hold data.
pub(crate) const USABLE: usize = SIZE - RESERVED;
const VECTOR: usize = 16;
/// The first page begins with the salt, which is neither encrypted nor sealed.
const SALT: usize = 16;

/// The page at one gigabyte, on which SQLite takes its locks: it holds nothing and is never written, so it
/// has no seal (sqlite.org/fileformat2, 1.6).
const LOCKS: u32 = 0x4000_0000 / SIZE as u32 + 1;

/// What opens and seals the pages of one database.
pub(crate) struct PageKey {
    cipher: Secret,
    mac: Secret,
    salt: [u8; SALT],
}

impl PageKey {
    /// The key of the database with this salt.
    pub(crate) fn of(vault_key: &Secret, salt: &[u8; SALT]) -> Result<Self, Error> {
        let cipher = derive(vault_key, "db")?;
        let mut mac = Secret::of(&[0; 32]);
        // SQLCipher's way from the raw key to the key of the seals: two rounds, the salt turned with 0x3a.
        pbkdf2_hmac::<Sha512>(cipher.as_ref(), &salt.map(|it| it ^ 0x3a), 2, mac.as_mut());
        Ok(Self { cipher, mac, salt: *salt })
    }

    /// Opens page `number`, counted from 1, in place. What was salt, vector and seal is zero afterwards.
    /// `false` when the page does not fit its seal; it is unchanged then.
    pub(crate) fn open(&self, number: u32, page: &mut [u8; SIZE]) -> bool {
        if number == LOCKS {
            return true;
        }
        let from = start(number);
        if self.seal_of(number, &page[from..USABLE + VECTOR]).verify_slice(&page[USABLE + VECTOR..]).is_err() {
            return false;
        }
        let vector: [u8; VECTOR] = std::array::from_fn(|at| page[USABLE + at]);
        let (blocks, _) = Array::slice_as_chunks_mut(&mut page[from..USABLE]);
        cbc::Decryptor::<Aes256>::new((&*self.cipher).into(), &vector.into()).decrypt_blocks(blocks);
        page[USABLE..].fill(0);
        page[..from].fill(0);
        true
    }

    /// Seals page `number` in place, with a fresh vector.
    pub(crate) fn seal(&self, number: u32, page: &mut [u8; SIZE]) -> Result<(), Error> {
        if number == LOCKS {
            return Ok(());
        }
        let from = start(number);
        let vector: [u8; VECTOR] = random()?;
        let (blocks, _) = Array::slice_as_chunks_mut(&mut page[from..USABLE]);
        cbc::Encryptor::<Aes256>::new((&*self.cipher).into(), &vector.into()).encrypt_blocks(blocks);
        page[..from].copy_from_slice(&self.salt[..from]);
        page[USABLE..USABLE + VECTOR].copy_from_slice(&vector);
        let seal = self.seal_of(number, &page[from..USABLE + VECTOR]).finalize().into_bytes();
        page[USABLE + VECTOR..].copy_from_slice(&seal);
        Ok(())
    }

    fn seal_of(&self, number: u32, sealed: &[u8]) -> Hmac<Sha512> {
        use hmac::KeyInit;

        // HMAC takes a key of any length.
        #[allow(clippy::expect_used, reason = "a key of 32 bytes is no error")]
        let mut mac = Hmac::<Sha512>::new_from_slice(self.mac.as_ref()).expect("a key of 32 bytes");
        mac.update(sealed);
        mac.update(&number.to_le_bytes());
        mac
    }
}

fn start(number: u32) -> usize {
    if number == 1 { SALT } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::open::{self, RawKey};

    fn keys() -> (Secret, [u8; 16]) {
        (Secret::of(&[3; 32]), [9; 16])
    }

    #[test]
    fn pages_that_sqlcipher_wrote_are_opened() {
        let folder = tempfile::tempdir().unwrap();
        let (vault_key, salt) = keys();
        let path = folder.path().join("vault.db");
        std::fs::write(&path, b"").unwrap();
        let manifest = crate::manifest::ManifestKey::of(&vault_key).unwrap();
        drop(open::make(&path, &RawKey::of(&vault_key, &salt).unwrap(), &manifest).unwrap());
        let bytes = std::fs::read(&path).unwrap();
        let key = PageKey::of(&vault_key, &salt).unwrap();

        for (number, page) in (1..).zip(bytes.chunks_exact(SIZE)) {
            let mut page: [u8; SIZE] = page.try_into().unwrap();
            assert!(key.open(number, &mut page), "page {number}");
            if number == 1 {
                // The header of SQLite (sqlite.org/fileformat2): size of a page, bytes left free in each.
                assert_eq!((page[16..18].to_vec(), page[20]), (vec![0x10, 0], 80));
            }
        }
    }

    #[test]
    fn sqlcipher_opens_pages_that_were_sealed_here() {
        let folder = tempfile::tempdir().unwrap();
        let (vault_key, salt) = keys();
        let other: Secret = Secret::of(&[4; 32]);
        let path = folder.path().join("vault.db");
        std::fs::write(&path, b"").unwrap();
        let manifest = crate::manifest::ManifestKey::of(&vault_key).unwrap();
        drop(open::make(&path, &RawKey::of(&vault_key, &salt).unwrap(), &manifest).unwrap());
        let (from, to) = (PageKey::of(&vault_key, &salt).unwrap(), PageKey::of(&other, &[1; 16]).unwrap());

        let mut bytes = std::fs::read(&path).unwrap();
        for (number, page) in (1..).zip(bytes.chunks_exact_mut(SIZE)) {
            let page: &mut [u8; SIZE] = page.try_into().unwrap();
            assert!(from.open(number, page));
            to.seal(number, page).unwrap();
        }
        std::fs::write(&path, bytes).unwrap();

        let connection = open::unlock(&path, &RawKey::of(&other, &[1; 16]).unwrap()).unwrap();
        let complaints = crate::verify::complaints(&connection, "PRAGMA cipher_integrity_check").unwrap();
        assert_eq!(complaints, Vec::<String>::new());
        assert_eq!(crate::verify::complaints(&connection, "PRAGMA quick_check").unwrap(), ["ok"]);
    }

    #[test]
    fn the_page_of_the_locks_has_no_seal() {
        let key = PageKey::of(&Secret::of(&[3; 32]), &[9; 16]).unwrap();
        let mut page = [0; SIZE];

        assert!(key.open(262_145, &mut page));
        key.seal(262_145, &mut page).unwrap();

        assert_eq!(page, [0; SIZE]);
        assert!(!key.open(262_144, &mut page));
    }

    #[test]
    fn a_page_in_the_place_of_another_does_not_fit() {
        let key = PageKey::of(&Secret::of(&[3; 32]), &[9; 16]).unwrap();
        let mut page = [7; SIZE];
        key.seal(2, &mut page).unwrap();
        let sealed = page;

        assert!(!key.open(3, &mut page));
        assert_eq!(page, sealed, "a page that does not fit is left as it is");
        assert!(key.open(2, &mut page));
        assert_eq!(page[..USABLE], [7; USABLE]);
    }
}
