//! Zip files made by hand, so that they can be wrong in every way (APPNOTE.TXT, 4.3 and 4.4).

/// One member, and what the file says about it.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name, in whatever bytes.
    pub name: Vec<u8>,
    /// Its bytes as they lie in the file.
    pub bytes: Vec<u8>,
    /// How they are said to be compressed: 0 for not at all, 8 for deflate.
    pub method: u16,
    /// The lowest bit says that they are encrypted.
    pub flags: u16,
    /// The size they are said to have in the file.
    pub stored: u32,
    /// The size they are said to have when they are taken out.
    pub size: u32,
    /// The checksum they are said to have.
    pub checksum: u32,
    /// What kind of file it is said to be, as Unix writes it.
    pub mode: u32,
}

impl Member {
    /// A sound member: an ordinary file, stored as it is.
    #[must_use]
    pub fn sound(name: &str, bytes: &[u8]) -> Self {
        let size = u32::try_from(bytes.len()).expect("a small member");
        Self {
            name: name.into(),
            bytes: bytes.to_vec(),
            method: 0,
            flags: 0,
            stored: size,
            size,
            checksum: checksum(bytes),
            mode: 0o100_600,
        }
    }

    /// What stands before its bytes and, for the most part, in the list at the end.
    fn about(&self) -> Vec<u8> {
        let mut about = Vec::new();
        for number in [20, self.flags, self.method, 0, 0x21] {
            about.extend(number.to_le_bytes());
        }
        for number in [self.checksum, self.stored, self.size] {
            about.extend(number.to_le_bytes());
        }
        about.extend((self.name.len() as u16).to_le_bytes());
        about.extend(0_u16.to_le_bytes());
        about
    }
}

/// A zip file that is being put together.
#[derive(Debug, Clone, Default)]
pub struct Zip {
    /// The members.
    pub body: Vec<u8>,
    /// The list of them.
    pub list: Vec<u8>,
    /// How many are in the list.
    pub count: u16,
}

impl Zip {
    /// A whole zip file.
    #[must_use]
    pub fn of(members: &[Member]) -> Vec<u8> {
        Self::open(members).closed(b"")
    }

    /// A zip file without its end.
    #[must_use]
    pub fn open(members: &[Member]) -> Self {
        let mut zip = Self::default();
        for member in members {
            zip.add(member);
        }
        zip
    }

    /// Adds a member, and its line in the list.
    pub fn add(&mut self, member: &Member) {
        let at = self.body.len() as u32;
        let about = member.about();
        self.body.extend(b"PK\x03\x04");
        self.body.extend(&about);
        self.body.extend(&member.name);
        self.body.extend(&member.bytes);
        self.list.extend(b"PK\x01\x02\x14\x03");
        self.list.extend(&about);
        self.list.extend([0; 6]);
        self.list.extend((member.mode << 16).to_le_bytes());
        self.list.extend(at.to_le_bytes());
        self.list.extend(&member.name);
        self.count += 1;
    }

    /// The whole file, with a comment at its end.
    #[must_use]
    pub fn closed(self, comment: &[u8]) -> Vec<u8> {
        let end = end(self.count, self.list.len() as u32, self.body.len() as u32, comment);
        [self.body, self.list, end].concat()
    }
}

/// The end of a zip file: how many members, and where the list of them is.
#[must_use]
pub fn end(count: u16, size: u32, at: u32, comment: &[u8]) -> Vec<u8> {
    let mut end = b"PK\x05\x06\0\0\0\0".to_vec();
    end.extend(count.to_le_bytes().repeat(2));
    end.extend(size.to_le_bytes());
    end.extend(at.to_le_bytes());
    end.extend((comment.len() as u16).to_le_bytes());
    end.extend(comment);
    end
}

/// The same with the longer numbers of a file beyond 4 GiB; the list ends where this begins.
#[must_use]
pub fn long_end(count: u64, size: u64, at: u64) -> Vec<u8> {
    let mut all = b"PK\x06\x06".to_vec();
    all.extend(44_u64.to_le_bytes());
    all.extend([45, 0, 45, 0]);
    all.extend([0; 8]);
    for number in [count, count, size, at] {
        all.extend(number.to_le_bytes());
    }
    all.extend(b"PK\x06\x07\0\0\0\0");
    all.extend((at + size).to_le_bytes());
    all.extend(1_u32.to_le_bytes());
    all.extend(end(u16::MAX, u32::MAX, u32::MAX, b""));
    all
}

/// CRC-32, as zip has it.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

/// About so many zeros, as small as deflate makes them: 165 to 1 byte for byte (RFC 1951, 3.2.6).
#[must_use]
pub fn deflated_zeros(size: usize) -> Vec<u8> {
    // One block with fixed codes; a zero; then "258 times the byte before", eight of which are 13 bytes.
    let mut bits = vec![true, true, false, false, false, true, true, false, false, false, false];
    let again = [true, true, false, false, false, true, false, true, false, false, false, false, false];
    bits.extend(again.repeat(16));
    let bytes: Vec<u8> =
        bits.chunks(8).map(|it| it.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit))).collect();
    let mut all = bytes[..13].to_vec();
    for _ in 0..size / (8 * 258) {
        all.extend(&bytes[13..26]);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_checksum_of_everybody_else() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn zeros_become_as_few_as_deflate_can_make_them() {
        assert!((5_000..8_000).contains(&deflated_zeros(1_000_000).len()));
    }
}
