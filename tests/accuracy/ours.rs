//! The results of hadamard, and the tables of types and shapes for which it is called.

use std::marker::PhantomData;

use hadamard::linalg::Eigenvalue;
use hadamard::{
    ComplexField, EliminationError, Field, Matrix, NoConvergence, NotPositiveDefinite, Real, Scalar,
};
use num_complex::Complex;

use super::library::{
    Answer, Definite, Failure, LeastSquares, Library, Lu, Polar, Qr, Similar, Svd, SymmetricEigen,
    Triangle,
};
use super::number::{C64, Number};
use super::wide::{Wide, narrow, widen};

/// A shape and the functions for it.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "functions have no names")]
pub struct Entry {
    /// The number of rows.
    pub m: usize,
    /// The number of columns.
    pub n: usize,
    /// The functions.
    pub library: &'static dyn Library,
}

/// The shapes for which a decomposition is tried.
#[derive(Clone, Copy, Debug)]
pub enum Shapes {
    /// Square matrices of any elements.
    Square,
    /// Square matrices of real elements.
    RealSquare,
    /// Matrices with M >= N.
    Tall,
    /// Matrices of every shape.
    Any,
}

/// A type of elements for which hadamard is tried.
pub trait Tested: Number {
    /// The shapes and functions for it.
    fn entries(shapes: Shapes) -> Vec<Entry>;
}

impl From<EliminationError> for Failure {
    fn from(_: EliminationError) -> Self {
        Failure::Refused
    }
}

impl From<NotPositiveDefinite> for Failure {
    fn from(_: NotPositiveDefinite) -> Self {
        Failure::Refused
    }
}

impl From<NoConvergence> for Failure {
    fn from(_: NoConvergence) -> Self {
        Failure::NoConvergence
    }
}

macro_rules! entries {
    ($Library:ident<$T:ty>: $($M:literal x $N:literal)*) => {
        vec![$(Entry { m: $M, n: $N, library: &$Library::<$T, $M, $N>(PhantomData) },)*]
    };
}

macro_rules! tested {
    ($($T:ty {
        squares: $($Square:literal)*,
        real squares: $($Real:literal)*,
        talls: $($TallM:literal x $TallN:literal)*,
        wides: $($WideM:literal x $WideN:literal)*,
    })*) => {$(
        impl Tested for $T {
            // Inlined, so that the caller's crate instantiates everything for a size. In a
            // test that crate is not optimised, because optimising would take longer than
            // running.
            #[inline]
            fn entries(shapes: Shapes) -> Vec<Entry> {
                let talls = || entries!(Tall<$T>: $($Square x $Square)* $($TallM x $TallN)*);
                match shapes {
                    Shapes::Square => entries!(Square<$T>: $($Square x $Square)*),
                    Shapes::RealSquare => entries!(RealSquare<$T>: $($Real x $Real)*),
                    Shapes::Tall => talls(),
                    Shapes::Any => {
                        let mut all = talls();
                        all.extend(entries!(Any<$T>: $($WideM x $WideN)*));
                        all
                    }
                }
            }
        }
    )*};
}

#[cfg(feature = "whole")]
tested! {
    f64 {
        squares: 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32,
        real squares: 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32,
        talls: 5 x 1 3 x 2 9 x 4 32 x 3,
        wides: 1 x 5 2 x 3 4 x 9 3 x 32,
    }
    f32 {
        squares: 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32,
        real squares: 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32,
        talls: 5 x 1 3 x 2 9 x 4 32 x 3,
        wides: 1 x 5 2 x 3 4 x 9 3 x 32,
    }
    Complex<f64> {
        squares: 1 2 3 4 5 6 8 12 16 32,
        real squares: ,
        talls: 4 x 1 6 x 3,
        wides: 1 x 4 3 x 6,
    }
    Complex<f32> {
        squares: 1 2 3 4 7 16 24,
        real squares: ,
        talls: 6 x 3,
        wides: 3 x 6,
    }
}

// Half of the shapes take an eighth of the time. The others take the same algorithms as one of
// these.
#[cfg(not(feature = "whole"))]
tested! {
    f64 {
        squares: 1 2 3 4 6 8 12,
        real squares: 1 2 3 4 6 8 12,
        talls: 5 x 1 9 x 4,
        wides: 1 x 5 4 x 9,
    }
    f32 {
        squares: 1 2 3 4 5 9 16,
        real squares: 1 2 3 4 5 9 16,
        talls: 3 x 2 32 x 3,
        wides: 2 x 3 3 x 32,
    }
    Complex<f64> {
        squares: 1 2 3 4 6,
        real squares: ,
        talls: 6 x 3,
        wides: 3 x 6,
    }
    Complex<f32> {
        squares: 2 3 8,
        real squares: ,
        talls: 4 x 1,
        wides: 1 x 4,
    }
}

struct Square<T, const M: usize, const N: usize>(PhantomData<fn() -> T>);
struct RealSquare<T, const M: usize, const N: usize>(PhantomData<fn() -> T>);
struct Any<T, const M: usize, const N: usize>(PhantomData<fn() -> T>);
struct Tall<T, const M: usize, const N: usize>(PhantomData<fn() -> T>);

/// The matrix with NaN above its diagonal, because these elements must not be read.
fn lower<T: Number, const N: usize>(a: &Wide) -> Matrix<T, N, N> {
    let mut a = narrow::<T, N, N>(a);
    for j in 0..N {
        for i in 0..j {
            a[(i, j)] = T::narrow(C64::new(f64::NAN, f64::NAN));
        }
    }
    a
}

/// Real numbers of T in double precision.
fn reals<T: Number, const N: usize>(values: Matrix<T::Real, N, 1>) -> Vec<f64> {
    values.iter().map(|&x| x.into()).collect()
}

impl<T: Number, const N: usize> Library for Square<T, N, N> {
    fn lu(&self, a: &Wide, b: &Wide, c: &Wide) -> Answer<Lu> {
        let (a, b, c) = (narrow::<T, N, N>(a), narrow::<T, N, 2>(b), narrow::<T, N, 2>(c));
        let lu = a.lu()?;
        let solution = lu.solve(b);
        let mut in_place = b;
        lu.solve_in_place(&mut in_place);
        assert_eq!(in_place, solution, "solved in place");
        let direct = a.solve(b)?;
        // If U loses digits below the range, the decomposition runs again with numbers
        // that have no smallest one.
        let sizes = lu.u().to_matrix().map(ComplexField::modulus);
        let smallest = T::Real::MIN_POSITIVE / T::Real::EPSILON * T::Real::from_usize(2);
        if sizes.diagonal().min_element() >= sizes.sum() * smallest / T::Real::EPSILON
            && sizes.diagonal().min_element() >= smallest
        {
            assert_eq!(direct, solution, "solved directly");
        }
        Ok(Lu {
            l: widen(&lu.l().to_matrix()),
            u: widen(&lu.u().to_matrix()),
            rows: lu.permutation().to_vec(),
            product: widen(&lu.reconstruct()),
            solution: Ok(widen(&solution)),
            transposed: Ok(widen(&lu.solve_transpose(c))),
            inverse: Ok(widen(&lu.inverse())),
            determinants: vec![lu.determinant().wide(), a.qr().determinant().wide()],
        })
    }

    fn triangles(&self, a: &Wide, x: &Wide) -> Answer<[Triangle; 2]> {
        let (a, x) = (narrow::<T, N, N>(a), narrow::<T, N, 2>(x));
        let (l, u) = (a.lower(), a.upper());
        let inverse = |a: Result<Matrix<T, N, N>, EliminationError>| Ok(widen(&a?));
        let solution = |x: Result<Matrix<T, N, 2>, EliminationError>| Ok(widen(&x?));
        Ok([
            Triangle {
                full: widen(&l.to_matrix()),
                product: widen(&(l * x)),
                solution: solution(l.solve(l * x)),
                inverse: inverse(l.inverse().map(|l| l.to_matrix())),
            },
            Triangle {
                full: widen(&u.to_matrix()),
                product: widen(&(u * x)),
                solution: solution(u.solve(u * x)),
                inverse: inverse(u.inverse().map(|u| u.to_matrix())),
            },
        ])
    }

    fn cholesky(&self, a: &Wide, b: &Wide, x: &Wide) -> Answer<Definite> {
        let (a, b, x) = (lower::<T, N>(a), narrow::<T, N, 2>(b), narrow::<T, N, 1>(x));
        let cholesky = a.cholesky()?;
        let solution = cholesky.solve(b);
        let mut in_place = b;
        cholesky.solve_in_place(&mut in_place);
        assert_eq!(in_place, solution, "solved in place");
        let one = T::Real::ONE;
        let mut changed = cholesky;
        changed.rank_one_update(x, one)?;
        let updated = changed;
        let downdated = changed.rank_one_update(x, -one);
        assert!(downdated.is_ok() || changed.l() == updated.l(), "an error changes nothing");
        Ok(Definite {
            l: widen(&cholesky.l().to_matrix()),
            d: vec![1.0; N],
            product: Ok(widen(&cholesky.reconstruct())),
            solution: Ok(widen(&solution)),
            inverse: Ok(widen(&cholesky.inverse())),
            updated: Ok(widen(&updated.reconstruct())),
            downdated: downdated.map(|()| widen(&changed.reconstruct())).map_err(Failure::from),
        })
    }

    fn ldlt(&self, a: &Wide, b: &Wide, x: &Wide) -> Answer<Definite> {
        let (a, b, x) = (lower::<T, N>(a), narrow::<T, N, 2>(b), narrow::<T, N, 1>(x));
        let ldlt = a.ldlt()?;
        let solution = ldlt.solve(b);
        let mut in_place = b;
        ldlt.solve_in_place(&mut in_place);
        assert_eq!(in_place, solution, "solved in place");
        let one = T::Real::ONE;
        let mut changed = ldlt;
        let updated = changed.rank_one_update(x, one);
        let updated = updated.map(|()| widen(&changed.reconstruct())).map_err(Failure::from);
        let downdated = changed.rank_one_update(x, -one);
        Ok(Definite {
            l: widen(&ldlt.l().to_matrix()),
            d: reals::<T, N>(ldlt.d().diagonal()),
            product: Ok(widen(&ldlt.reconstruct())),
            solution: Ok(widen(&solution)),
            inverse: Ok(widen(&ldlt.inverse())),
            updated,
            downdated: downdated.map(|()| widen(&changed.reconstruct())).map_err(Failure::from),
        })
    }

    fn symmetric_eigen(&self, a: &Wide) -> Answer<SymmetricEigen> {
        let a = lower::<T, N>(a);
        let eigen = a.symmetric_eigen()?;
        Ok(SymmetricEigen {
            values: reals::<T, N>(eigen.eigenvalues()),
            vectors: widen(&eigen.eigenvectors()),
            product: widen(&eigen.reconstruct()),
            only: Ok(reals::<T, N>(a.symmetric_eigenvalues()?)),
        })
    }

    fn hessenberg(&self, a: &Wide) -> Answer<Similar> {
        let form = narrow::<T, N, N>(a).hessenberg();
        Ok(Similar {
            q: widen(&form.q()),
            b: widen(&form.h()),
            product: Ok(widen(&form.reconstruct())),
        })
    }
}

impl<T: Number + Real, const N: usize> Library for RealSquare<T, N, N> {
    fn inverse(&self, a: &Wide) -> Answer<Wide> {
        let inverse = narrow::<T, N, N>(a).inverse();
        let is_below_n = |error| match error {
            EliminationError::Singular { column } | EliminationError::NotFinite { column } => {
                column < N
            }
            _ => false,
        };
        assert!(inverse.is_ok() || inverse.is_err_and(is_below_n));
        Ok(widen(&inverse?))
    }

    fn schur(&self, a: &Wide) -> Answer<Similar> {
        let form = narrow::<T, N, N>(a).schur()?;
        Ok(Similar {
            q: widen(&form.q()),
            b: widen(&form.t()),
            product: Ok(widen(&form.reconstruct())),
        })
    }

    fn eigenvalues(&self, a: &Wide) -> Answer<Vec<Vec<C64>>> {
        let a = narrow::<T, N, N>(a);
        let wide = |x: &Eigenvalue<T>| C64::new(x.re.wide().re, x.im.wide().re);
        Ok(vec![
            a.eigenvalues()?.iter().map(wide).collect(),
            a.schur()?.eigenvalues().iter().map(wide).collect(),
        ])
    }
}

impl<T: Number, const M: usize, const N: usize> Library for Any<T, M, N> {
    fn qr(&self, a: &Wide) -> Answer<Qr> {
        let a = narrow::<T, M, N>(a);
        let qr = a.qr();
        let (q, r) = (qr.q(), qr.r());
        Ok(Qr {
            q: widen(&q),
            r: widen(&r),
            columns: (0..N).collect(),
            products: vec![
                widen(&qr.reconstruct()),
                widen(&qr.q_mul(r)),
                widen(&(q * qr.q_adjoint_mul(a))),
            ],
            rank: Err(Failure::Absent),
        })
    }

    fn qr_pivoted(&self, a: &Wide) -> Answer<Qr> {
        let qr = narrow::<T, M, N>(a).qr_pivoted();
        Ok(Qr {
            q: widen(&qr.q()),
            r: widen(&qr.r()),
            columns: qr.permutation().to_vec(),
            products: vec![widen(&qr.reconstruct())],
            rank: Ok(qr.rank()),
        })
    }

    fn svd(&self, a: &Wide, b: &Wide) -> Answer<Svd> {
        let (a, b) = (narrow::<T, M, N>(a), narrow::<T, M, 2>(b));
        let svd = a.svd()?;
        Ok(Svd {
            u: widen(&svd.u()),
            values: reals::<T, N>(svd.singular_values()),
            v: widen(&svd.v()),
            product: widen(&svd.reconstruct()),
            pseudo_inverse: Ok(widen(&svd.pseudo_inverse())),
            solution: Ok(widen(&svd.solve(b))),
            null_space: Ok(svd.null_space().map(widen).collect()),
        })
    }
}

impl<T: Number, const M: usize, const N: usize> Library for Tall<T, M, N> {
    fn qr(&self, a: &Wide) -> Answer<Qr> {
        Any::<T, M, N>(PhantomData).qr(a)
    }

    fn qr_pivoted(&self, a: &Wide) -> Answer<Qr> {
        Any::<T, M, N>(PhantomData).qr_pivoted(a)
    }

    fn svd(&self, a: &Wide, b: &Wide) -> Answer<Svd> {
        Any::<T, M, N>(PhantomData).svd(a, b)
    }

    fn least_squares(&self, a: &Wide, b: &Wide) -> Answer<LeastSquares> {
        let (a, b) = (narrow::<T, M, N>(a), narrow::<T, M, 2>(b));
        Ok(LeastSquares {
            by_qr: a.qr().solve(b).map(|x| widen(&x)).map_err(Failure::from),
            by_pivoted: Ok(widen(&a.qr_pivoted().solve(b))),
        })
    }

    fn polar(&self, a: &Wide) -> Answer<Polar> {
        let (w, h) = narrow::<T, M, N>(a).svd()?.polar();
        assert_eq!(h, h.adjoint(), "H is Hermitian");
        Ok(Polar { w: widen(&w), h: widen(&h) })
    }
}
