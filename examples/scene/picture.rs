//! Pictures, and what is compared of them.

/// Red, green, blue and an opaque alpha for each pixel, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<[u8; 4]>,
}

impl Picture {
    /// Half as wide and half as high: each pixel is the mean of four.
    #[must_use]
    pub fn halved(&self) -> Picture {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for rows in self.pixels.chunks_exact(2 * self.width) {
            let (upper, lower) = rows.split_at(self.width);
            for (a, b) in upper.chunks_exact(2).zip(lower.chunks_exact(2)) {
                let sum = |i: usize| [a[0], a[1], b[0], b[1]].map(|pixel| u16::from(pixel[i]));
                let mean = |i| ((sum(i).iter().sum::<u16>() + 2) / 4) as u8;
                pixels.push([mean(0), mean(1), mean(2), 255]);
            }
        }
        Picture { width, height, pixels }
    }

    /// FNV-1a of all bytes.
    pub fn digest(&self) -> u64 {
        let step =
            |digest: u64, byte: &u8| (digest ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        self.pixels.as_flattened().iter().fold(0xcbf2_9ce4_8422_2325, step)
    }

    /// How many pixels differ from another picture by more than `tolerance` in a channel.
    pub fn different(&self, other: &Picture, tolerance: u8) -> usize {
        let differs =
            |(a, b): (&[u8; 4], &[u8; 4])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > tolerance);
        self.pixels.iter().zip(&other.pixels).filter(|&pair| differs(pair)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::Picture;

    #[test]
    fn four_pixels_become_their_mean() {
        let picture = Picture {
            width: 2,
            height: 2,
            pixels: vec![[0, 4, 250, 255], [1, 4, 250, 255], [2, 4, 250, 255], [3, 8, 251, 255]],
        };
        assert_eq!(
            picture.halved(),
            Picture { width: 1, height: 1, pixels: vec![[2, 5, 250, 255]] }
        );
    }

    #[test]
    fn digests_and_differences() {
        let [a, b] = [9, 12].map(|x| Picture { width: 1, height: 1, pixels: vec![[x, 0, 0, 255]] });
        assert_ne!(a.digest(), b.digest());
        assert_eq!((a.different(&b, 2), a.different(&b, 3)), (1, 0));
        // The value in the description of FNV for the text "a" would take one byte; four zeros:
        let zeros = Picture { width: 1, height: 1, pixels: vec![[0; 4]] };
        assert_eq!(zeros.digest(), 0x4d25_767f_9dce_13f5);
    }
}
