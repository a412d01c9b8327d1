//! The results of nalgebra.
//!
//! They come from its `DMatrix`, so that nothing is compiled for each size. The algorithms
//! are those of its `SMatrix`, except for the singular values of 2x2 and 3x3 matrices. The
//! calls bound its iterations, with the tolerances that it takes by default.

use std::marker::PhantomData;

use nalgebra::{DMatrix, RealField, Schur, SymmetricEigen as TheirEigen};

use super::library::{
    Answer, Definite, Failure, LeastSquares, Library, Lu, Polar, Qr, Similar, Svd, SymmetricEigen,
};
use super::number::{C64, Number};
use super::wide::Wide;

/// Far more steps than any matrix here should take.
const STEPS: usize = 10_000;

/// nalgebra's functions for a type.
#[must_use]
pub fn nalgebra<T: Number + RealField + Copy>() -> &'static dyn Library {
    &Nalgebra::<T>(PhantomData)
}

struct Nalgebra<T>(PhantomData<fn() -> T>);

fn dynamic<T: Number + RealField + Copy>(a: &Wide) -> DMatrix<T> {
    DMatrix::from_iterator(a.nrows(), a.ncols(), a.iter().map(|&z| T::narrow(z)))
}

fn widen<T: Number + RealField + Copy>(a: &DMatrix<T>) -> Wide {
    Wide::from_iterator(a.nrows(), a.ncols(), a.iter().map(|x| x.wide()))
}

fn widened<T: Number + RealField + Copy>(a: Option<DMatrix<T>>) -> Answer<Wide> {
    a.map(|a| widen(&a)).ok_or(Failure::Refused)
}

fn wide_reals<T: Number + RealField + Copy>(values: &[T]) -> Vec<f64> {
    values.iter().map(|x| x.wide().re).collect()
}

/// The result of applying a permutation of rows or columns to 0, 1, 2, ….
fn order(n: usize, permute: impl Fn(&mut DMatrix<f64>)) -> Vec<usize> {
    let mut numbers = DMatrix::from_fn(n, n, |i, j| if i == j { i as f64 } else { 0.0 });
    permute(&mut numbers);
    (0..n).map(|k| numbers.row(k).sum() as usize).collect()
}

impl<T: Number + RealField + Copy> Library for Nalgebra<T> {
    fn lu(&self, a: &Wide, b: &Wide, _: &Wide) -> Answer<Lu> {
        let (a, b) = (dynamic::<T>(a), dynamic::<T>(b));
        let lu = a.clone().lu();
        let (l, u) = (lu.l(), lu.u());
        let mut product = &l * &u;
        lu.p().inv_permute_rows(&mut product);
        Ok(Lu {
            l: widen(&l),
            u: widen(&u),
            rows: order(a.nrows(), |x| lu.p().permute_rows(x)),
            product: widen(&product),
            solution: widened(lu.solve(&b)),
            transposed: Err(Failure::Absent),
            inverse: widened(lu.try_inverse()),
            determinants: vec![lu.determinant().wide()],
        })
    }

    fn inverse(&self, a: &Wide) -> Answer<Wide> {
        widened(dynamic::<T>(a).try_inverse())
    }

    fn cholesky(&self, a: &Wide, b: &Wide, x: &Wide) -> Answer<Definite> {
        let (a, b, x) = (dynamic::<T>(a), dynamic::<T>(b), dynamic::<T>(x));
        let cholesky = a.cholesky().ok_or(Failure::Refused)?;
        let product = |l: DMatrix<T>| Ok(widen(&(&l * l.transpose())));
        let x = x.column(0);
        let mut changed = cholesky.clone();
        changed.rank_one_update(&x, T::one());
        let updated = product(changed.l());
        changed.rank_one_update(&x, -T::one());
        Ok(Definite {
            l: widen(&cholesky.l()),
            d: vec![1.0; b.nrows()],
            product: product(cholesky.l()),
            solution: Ok(widen(&cholesky.solve(&b))),
            inverse: Ok(widen(&cholesky.inverse())),
            updated,
            downdated: product(changed.l()),
        })
    }

    /// Its decomposition is U D Uᵀ, which has no `solve`.
    fn ldlt(&self, a: &Wide, _: &Wide, _: &Wide) -> Answer<Definite> {
        let udu = dynamic::<T>(a).udu().ok_or(Failure::Refused)?;
        Ok(Definite {
            l: widen(&udu.u),
            d: wide_reals(udu.d.as_slice()),
            product: Err(Failure::Absent),
            solution: Err(Failure::Absent),
            inverse: Err(Failure::Absent),
            updated: Err(Failure::Absent),
            downdated: Err(Failure::Absent),
        })
    }

    fn qr(&self, a: &Wide) -> Answer<Qr> {
        let qr = dynamic::<T>(a).qr();
        let (q, r) = (qr.q(), qr.r());
        Ok(Qr {
            products: vec![widen(&(&q * &r))],
            q: widen(&q),
            r: widen(&r),
            columns: (0..a.ncols()).collect(),
            rank: Err(Failure::Absent),
        })
    }

    fn qr_pivoted(&self, a: &Wide) -> Answer<Qr> {
        let qr = dynamic::<T>(a).col_piv_qr();
        let (q, r) = (qr.q(), qr.r());
        let mut product = &q * &r;
        qr.p().inv_permute_columns(&mut product);
        let columns = order(a.ncols(), |x| {
            qr.p().permute_columns(x);
            x.transpose_mut();
        });
        Ok(Qr {
            products: vec![widen(&product)],
            q: widen(&q),
            r: widen(&r),
            columns,
            rank: Err(Failure::Absent),
        })
    }

    /// Its `solve` takes square matrices only. For others this follows its
    /// documentation of `q_tr_mul`.
    fn least_squares(&self, a: &Wide, b: &Wide) -> Answer<LeastSquares> {
        let (a, b) = (dynamic::<T>(a), dynamic::<T>(b));
        let n = a.ncols();
        let qr = a.clone().qr();
        let mut c = b.clone();
        qr.q_tr_mul(&mut c);
        let by_qr = qr.r().solve_upper_triangular(&c.rows(0, n).into_owned());
        let by_pivoted =
            if a.is_square() { widened(a.col_piv_qr().solve(&b)) } else { Err(Failure::Absent) };
        Ok(LeastSquares { by_qr: widened(by_qr), by_pivoted })
    }

    fn svd(&self, a: &Wide, b: &Wide) -> Answer<Svd> {
        let (a, b) = (dynamic::<T>(a), dynamic::<T>(b));
        let epsilon = T::default_epsilon();
        let longer = a.nrows().max(a.ncols());
        let svd = nalgebra::SVD::try_new(a, true, true, epsilon * nalgebra::convert(5.0), STEPS)
            .ok_or(Failure::NoConvergence)?;
        let (u, v_t) = (svd.u.clone().unwrap(), svd.v_t.clone().unwrap());
        let tolerance = svd.singular_values.max() * epsilon * nalgebra::convert(longer as f64);
        let solution = svd.solve(&b, tolerance).map(|x| widen(&x)).map_err(|_| Failure::Refused);
        Ok(Svd {
            u: widen(&u),
            values: wide_reals(svd.singular_values.as_slice()),
            v: widen(&v_t.transpose()),
            product: widen(&svd.clone().recompose().unwrap()),
            solution,
            pseudo_inverse: svd
                .pseudo_inverse(tolerance)
                .map(|x| widen(&x))
                .map_err(|_| Failure::Refused),
            null_space: Err(Failure::Absent),
        })
    }

    /// It decomposes A = P W; decomposing the transpose gives the other order.
    fn polar(&self, a: &Wide) -> Answer<Polar> {
        let epsilon = T::default_epsilon() * nalgebra::convert(5.0);
        let svd = nalgebra::SVD::try_new(dynamic::<T>(a).transpose(), true, true, epsilon, STEPS)
            .ok_or(Failure::NoConvergence)?;
        let (p, w) = svd.to_polar().ok_or(Failure::Refused)?;
        Ok(Polar { w: widen(&w.transpose()), h: widen(&p) })
    }

    fn symmetric_eigen(&self, a: &Wide) -> Answer<SymmetricEigen> {
        let eigen = TheirEigen::try_new(dynamic::<T>(a), T::default_epsilon(), STEPS)
            .ok_or(Failure::NoConvergence)?;
        Ok(SymmetricEigen {
            values: wide_reals(eigen.eigenvalues.as_slice()),
            vectors: widen(&eigen.eigenvectors),
            product: widen(&eigen.recompose()),
            only: Err(Failure::Absent),
        })
    }

    fn hessenberg(&self, a: &Wide) -> Answer<Similar> {
        let (q, h) = dynamic::<T>(a).hessenberg().unpack();
        Ok(Similar { product: Ok(widen(&(&q * &h * q.transpose()))), q: widen(&q), b: widen(&h) })
    }

    fn schur(&self, a: &Wide) -> Answer<Similar> {
        let schur = Schur::try_new(dynamic::<T>(a), T::default_epsilon(), STEPS)
            .ok_or(Failure::NoConvergence)?;
        let (q, t) = schur.unpack();
        Ok(Similar { product: Ok(widen(&(&q * &t * q.transpose()))), q: widen(&q), b: widen(&t) })
    }

    fn eigenvalues(&self, a: &Wide) -> Answer<Vec<Vec<C64>>> {
        let schur = Schur::try_new(dynamic::<T>(a), T::default_epsilon(), STEPS)
            .ok_or(Failure::NoConvergence)?;
        let values = schur.complex_eigenvalues();
        Ok(vec![values.iter().map(|z| C64::new(z.re.wide().re, z.im.wide().re)).collect()])
    }
}
