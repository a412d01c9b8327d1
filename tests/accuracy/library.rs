//! The functions of a library of linear algebra, independent of its types.

use super::number::C64;
use super::wide::Wide;

/// The reason why there is no result to judge:
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failure {
    /// The library has no such function.
    Absent,
    /// It says that the matrix is singular or not positive definite.
    Refused,
    /// Its solution or inverse is not finite.
    Overflow,
    /// Its iteration gave up.
    NoConvergence,
    /// It has factors that are not finite.
    NotFinite,
    /// It panicked.
    Panic,
}

/// A result, or why there is none.
pub type Answer<T> = Result<T, Failure>;

/// P A = L U, and results from these factors.
#[derive(Debug)]
pub struct Lu {
    /// L.
    pub l: Wide,
    /// U.
    pub u: Wide,
    /// Row i of P A is row `rows[i]` of A.
    pub rows: Vec<usize>,
    /// The product of the factors, as the library multiplies them.
    pub product: Wide,
    /// The solution of A X = B.
    pub solution: Answer<Wide>,
    /// The solution of Aᵀ X = C.
    pub transposed: Answer<Wide>,
    /// A⁻¹.
    pub inverse: Answer<Wide>,
    /// det A, once for each way to compute it.
    pub determinants: Vec<C64>,
}

/// A = L D Lᴴ, with D = 1 for the decomposition of Cholesky; L may be lower or upper
/// triangular.
#[derive(Debug)]
pub struct Definite {
    /// L.
    pub l: Wide,
    /// The diagonal of D.
    pub d: Vec<f64>,
    /// The product of the factors, as the library multiplies them.
    pub product: Answer<Wide>,
    /// The solution of A X = B.
    pub solution: Answer<Wide>,
    /// A⁻¹.
    pub inverse: Answer<Wide>,
    /// The product of the factors of A + x xᴴ.
    pub updated: Answer<Wide>,
    /// The product of the factors after subtracting x xᴴ again.
    pub downdated: Answer<Wide>,
}

/// A triangle of A.
#[derive(Debug)]
pub struct Triangle {
    /// The whole matrix.
    pub full: Wide,
    /// The product of the triangle with X.
    pub product: Wide,
    /// The solution X of the system with that right side.
    pub solution: Answer<Wide>,
    /// The inverse.
    pub inverse: Answer<Wide>,
}

/// A = Q R, or A P = Q R.
#[derive(Debug)]
pub struct Qr {
    /// Q, with as many columns as R has rows.
    pub q: Wide,
    /// R.
    pub r: Wide,
    /// Column j of A P is column `columns[j]` of A.
    pub columns: Vec<usize>,
    /// Products of the factors, as the library multiplies them: each is A.
    pub products: Vec<Wide>,
    /// The numerical rank.
    pub rank: Answer<usize>,
}

/// A = U Σ Vᴴ, and results from these factors.
#[derive(Debug)]
pub struct Svd {
    /// U.
    pub u: Wide,
    /// The diagonal of Σ.
    pub values: Vec<f64>,
    /// V.
    pub v: Wide,
    /// The product of the factors, as the library multiplies them.
    pub product: Wide,
    /// A⁺.
    pub pseudo_inverse: Answer<Wide>,
    /// The shortest least squares solution of A X = B.
    pub solution: Answer<Wide>,
    /// The vectors that A maps to zero, as columns.
    pub null_space: Answer<Vec<Wide>>,
}

/// A V = V Λ for a Hermitian A.
#[derive(Debug)]
pub struct SymmetricEigen {
    /// The diagonal of Λ.
    pub values: Vec<f64>,
    /// V.
    pub vectors: Wide,
    /// V Λ Vᴴ, as the library multiplies them.
    pub product: Wide,
    /// The eigenvalues, computed without vectors.
    pub only: Answer<Vec<f64>>,
}

/// A = Q B Qᴴ, where B is a Hessenberg matrix or quasi-triangular.
#[derive(Debug)]
pub struct Similar {
    /// Q.
    pub q: Wide,
    /// B.
    pub b: Wide,
    /// The product of the factors, as the library multiplies them.
    pub product: Answer<Wide>,
}

/// The least squares solutions of A X = B for an A of full rank with M >= N.
#[derive(Debug)]
pub struct LeastSquares {
    /// By QR.
    pub by_qr: Answer<Wide>,
    /// By QR with pivoting.
    pub by_pivoted: Answer<Wide>,
}

/// A = W H with orthonormal columns in W and a Hermitian H without negative eigenvalues.
#[derive(Debug)]
pub struct Polar {
    /// W.
    pub w: Wide,
    /// H.
    pub h: Wide,
}

/// The functions of a library for matrices of one type and shape.
#[expect(unused_variables, reason = "what a library has not got it does not look at")]
#[expect(missing_docs, reason = "named like what they return")]
pub trait Library: Sync {
    fn lu(&self, a: &Wide, b: &Wide, c: &Wide) -> Answer<Lu> {
        Err(Failure::Absent)
    }
    fn inverse(&self, a: &Wide) -> Answer<Wide> {
        Err(Failure::Absent)
    }
    fn triangles(&self, a: &Wide, x: &Wide) -> Answer<[Triangle; 2]> {
        Err(Failure::Absent)
    }
    fn cholesky(&self, a: &Wide, b: &Wide, x: &Wide) -> Answer<Definite> {
        Err(Failure::Absent)
    }
    fn ldlt(&self, a: &Wide, b: &Wide, x: &Wide) -> Answer<Definite> {
        Err(Failure::Absent)
    }
    fn qr(&self, a: &Wide) -> Answer<Qr> {
        Err(Failure::Absent)
    }
    fn qr_pivoted(&self, a: &Wide) -> Answer<Qr> {
        Err(Failure::Absent)
    }
    fn least_squares(&self, a: &Wide, b: &Wide) -> Answer<LeastSquares> {
        Err(Failure::Absent)
    }
    fn svd(&self, a: &Wide, b: &Wide) -> Answer<Svd> {
        Err(Failure::Absent)
    }
    fn polar(&self, a: &Wide) -> Answer<Polar> {
        Err(Failure::Absent)
    }
    fn symmetric_eigen(&self, a: &Wide) -> Answer<SymmetricEigen> {
        Err(Failure::Absent)
    }
    fn hessenberg(&self, a: &Wide) -> Answer<Similar> {
        Err(Failure::Absent)
    }
    fn schur(&self, a: &Wide) -> Answer<Similar> {
        Err(Failure::Absent)
    }
    /// Once for each way to compute them.
    fn eigenvalues(&self, a: &Wide) -> Answer<Vec<Vec<C64>>> {
        Err(Failure::Absent)
    }
}
