//! Unpacks what lz-string packed into Base64.
//!
//! The pieces of such a text are longer and longer repetitions of what came before, so that a small file can stand for
//! a text without end. A piece is therefore kept as its place in what is unpacked already, and there is a cap on that.

/// The most units of UTF-16 that come out, as many bytes as one parcel may hold.
const MOST: usize = 48 * 1024 * 1024;

/// Codes that stand for no piece: a unit of 8 bits follows, one of 16 bits follows, and the end.
const SHORT: usize = 0;
const LONG: usize = 1;
const END: usize = 2;
/// The code of the first piece.
const FIRST: usize = 3;

/// A piece of what is unpacked: where it begins, and how many units it has.
#[derive(Clone, Copy, Default)]
struct Piece {
    from: usize,
    units: usize,
}

impl Piece {
    /// The piece with the unit that follows it.
    fn longer(self) -> Self {
        Self { units: self.units + 1, ..self }
    }
}

/// What was packed, in UTF-16; nothing when it was not packed that way, breaks off or is too long.
pub(super) fn unpacked(base64: &str) -> Option<Vec<u16>> {
    let mut bits = Bits { sextets: base64.bytes().filter(|it| !it.is_ascii_whitespace()), sextet: 0, left: 0 };
    let mut text = Text::default();
    let mut last = match bits.read(2)? {
        END => return bits.are_over().then(Vec::new),
        code => text.add(bits.unit(code)?)?,
    };
    let mut width = Width { bits: 3, left: 4 };
    loop {
        let code = bits.read(width.bits)?;
        let longer = last.longer();
        last = match code {
            END => return bits.are_over().then_some(text.units),
            SHORT | LONG => {
                let piece = text.add(bits.unit(code)?)?;
                width.grow();
                text.pieces.push(longer);
                piece
            }
            _ => {
                // It may be the very piece that is meant, so it has to be there first.
                text.pieces.push(longer);
                text.again(code)?
            }
        };
        width.grow();
    }
}

/// What is unpacked so far.
#[derive(Default)]
struct Text {
    units: Vec<u16>,
    pieces: Vec<Piece>,
}

impl Text {
    /// A unit that was not there yet, which is a piece as well.
    fn add(&mut self, unit: u16) -> Option<Piece> {
        let piece = Piece { from: self.units.len(), units: 1 };
        if piece.from == MOST {
            return None;
        }
        self.units.push(unit);
        self.pieces.push(piece);
        Some(piece)
    }

    /// A piece again. Its end may be the beginning of what is written here.
    fn again(&mut self, code: usize) -> Option<Piece> {
        let piece = *self.pieces.get(code.checked_sub(FIRST)?)?;
        let from = self.units.len();
        if from + piece.units > MOST {
            return None;
        }
        for at in piece.from..piece.from + piece.units {
            let unit = *self.units.get(at)?;
            self.units.push(unit);
        }
        Some(Piece { from, ..piece })
    }
}

/// How many bits a code has. That grows with the number of pieces.
struct Width {
    bits: u32,
    /// How many pieces are still to come before a code needs one bit more.
    left: u64,
}

impl Width {
    fn grow(&mut self) {
        self.left -= 1;
        if self.left == 0 {
            self.left = 1 << self.bits;
            self.bits += 1;
        }
    }
}

/// Bits, six from each letter.
struct Bits<I> {
    sextets: I,
    sextet: u8,
    left: u32,
}

impl<I: Iterator<Item = u8>> Bits<I> {
    /// A number. Its lowest bit comes first, although the highest bit of a letter does.
    fn read(&mut self, bits: u32) -> Option<usize> {
        (0..bits).try_fold(0, |number, at| Some(number | self.bit()? << at))
    }

    /// The unit that follows a code.
    fn unit(&mut self, code: usize) -> Option<u16> {
        let bits = match code {
            SHORT => 8,
            LONG => 16,
            _ => return None,
        };
        u16::try_from(self.read(bits)?).ok()
    }

    /// Whether nothing follows but what fills up the end.
    fn are_over(self) -> bool {
        self.sextets.map(sextet).all(|it| it == Some(0))
    }

    fn bit(&mut self) -> Option<usize> {
        if self.left == 0 {
            (self.sextet, self.left) = (sextet(self.sextets.next()?)?, 6);
        }
        self.left -= 1;
        Some(usize::from(self.sextet >> self.left & 1))
    }
}

/// What a letter of Base64 stands for. The sign that fills up the end holds nothing.
fn sextet(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        b'=' => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_lz_string_packs_comes_out_again(text in "\\PC{0,400}", repeated in "[ab\u{e9}\u{1f326}]{0,2000}") {
            for text in [text, repeated] {
                let packed = lz_str::compress_to_base64(text.as_str());

                prop_assert_eq!(unpacked(&packed), Some(text.encode_utf16().collect::<Vec<_>>()));
            }
        }

        #[test]
        fn whatever_is_packed_reads_as_with_lz_string_or_not_at_all(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let base64 = STANDARD.encode(bytes);
            let theirs = lz_str::decompress_from_base64(&base64);

            if let Some(ours) = unpacked(&base64).filter(|_| theirs.is_some()) {
                prop_assert_eq!(Some(ours), theirs);
            }
        }
    }

    #[test]
    fn a_small_file_that_stands_for_a_text_without_end_is_not_unpacked() {
        // One unit, and then always the piece that has just become longer.
        let mut bits = vec![(0_usize, 2), (usize::from(b'a'), 8)];
        let mut width = Width { bits: 3, left: 4 };
        for piece in 4..20_000 {
            bits.push((piece, width.bits));
            width.grow();
        }
        let bits: Vec<usize> =
            bits.into_iter().flat_map(|(number, long)| (0..long).map(move |at| number >> at & 1)).collect();
        let letter = |bits: &[usize]| bits.iter().fold(0, |number, bit| number << 1 | bit) << (6 - bits.len());
        let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
        let packed: String = bits.chunks(6).map(|it| alphabet[letter(it)]).collect();

        assert!(packed.len() < 50_000);
        assert_eq!(unpacked(&packed), None);
    }

    #[test]
    fn what_is_not_packed_is_nothing() {
        for text in ["", "=", "!!!!", "a walk", "////", "AAAA"] {
            assert_eq!(unpacked(text), None, "{text}");
        }
        assert_eq!(unpacked("Q==="), Some(Vec::new()));
    }
}
