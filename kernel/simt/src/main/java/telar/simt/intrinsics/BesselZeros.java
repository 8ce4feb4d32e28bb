package telar.simt.intrinsics;

/**
 * Bessel functions of order 0 and 1 up to 25 as Taylor series about their zeros, so that they keep
 * their relative accuracy where they vanish. The terms follow from Bessel's differential equation.
 */
final class BesselZeros {

  static final double LIMIT = 25;

  private static final int TERMS = 44;

  /** Each zero, what its double leaves out, and the slope there. */
  private static final double[][] J0 = {
    {2.404825557695773, -1.176691651530894e-16, -0.5191474972894667},
    {5.520078110286311, 8.088597146146722e-17, 0.34026480655836816},
    {8.653727912911013, -2.92812607320779e-16, -0.27145229992838193},
    {11.791534439014281, 2.812956912778735e-16, 0.23245983136472478},
    {14.930917708487787, -7.070514505983074e-16, -0.20654643307799603},
    {18.071063967910924, -9.658048089426209e-16, 0.18772880304043943},
    {21.21163662987926, 4.947077428784068e-16, -0.17326589422922986},
    {24.352471530749302, 9.169067133951066e-16, 0.16170155068925002},
    {27.493479132040253, 1.6191941793302084e-15, -0.15218121377059454}
  };

  private static final double[][] J1 = {
    {3.8317059702075125, -1.5269184090088067e-16, -0.402759395702553},
    {7.015586669815619, -9.414165653410389e-17, 0.30011575252613254},
    {10.173468135062722, 4.482162274768888e-16, -0.2497048770578432},
    {13.323691936314223, 2.600408064718813e-16, 0.21835940724787295},
    {16.470630050877634, -1.619019544798128e-15, -0.1964653714686572},
    {19.615858510468243, -1.004445634526616e-15, 0.18006337534431555},
    {22.760084380592772, -4.925749373614922e-16, -0.16718460047381806},
    {25.903672087618382, 4.894530726419825e-16, 0.15672498625285222},
    {29.046828534916855, -2.799892014010185e-16, -0.14801110997277755}
  };

  private static final double[][] Y0 = {
    {0.8935769662791675, 2.6596231539720385e-17, 0.8794208024971948},
    {3.957678419314858, -1.0764340697562706e-16, -0.40254267177502423},
    {7.086051060301773, -8.835285723085408e-17, 0.3000976149104752},
    {10.222345043496418, -7.967395050308809e-16, -0.2497012375146848},
    {13.361097473872764, -6.626109493712529e-16, 0.21835829659767134},
    {16.50092244152809, 1.0187464212445755e-15, -0.19646493789501676},
    {19.64130970088794, -1.3738085245174177e-15, 0.18006317633754418},
    {22.782028047291558, 1.5905927758681248e-15, -0.16718449805101074},
    {25.922957653180923, -2.254067267232836e-16, 0.15672492885024078}
  };

  private static final double[][] Y1 = {
    {2.197141326031017, -4.8259835876454966e-17, 0.5207864124022675},
    {5.429681040794135, 4.162514026670377e-16, -0.3403180455234406},
    {8.596005868331169, 2.8415838340063664e-16, 0.27145987731153354},
    {11.749154830839881, 2.9466381668409186e-17, -0.23246176601703875},
    {14.897442128336726, -6.072148995506809e-16, 0.2065471103565926},
    {18.043402276727857, -1.4499889213148965e-15, -0.1877290919149097},
    {21.188068934142212, 1.0863038864317323e-15, 0.17326603526911988},
    {24.33194257135691, 2.940063934282991e-16, -0.1617016266586241},
    {27.475294980449224, -4.0165306757179716e-16, 0.1521812578603752}
  };

  static final BesselZeros OF_J0 = new BesselZeros(J0, 0);
  static final BesselZeros OF_J1 = new BesselZeros(J1, 1);
  static final BesselZeros OF_Y0 = new BesselZeros(Y0, 0);
  static final BesselZeros OF_Y1 = new BesselZeros(Y1, 1);

  private final double[][] zeros;
  private final double[][] series;

  private BesselZeros(double[][] zeros, int order) {
    this.zeros = zeros;
    this.series = new double[zeros.length][];
    for (int i = 0; i < zeros.length; i++) {
      series[i] = terms(zeros[i][0], zeros[i][2], order);
    }
  }

  /** The coefficients of y about c, where x²y″ + xy′ + (x² − n²)y = 0, y(c) = 0, y′(c) = slope. */
  private static double[] terms(double c, double slope, int n) {
    double[] a = new double[TERMS];
    a[1] = slope;
    for (int k = 0; k + 2 < TERMS; k++) {
      double sum = c * (k + 1) * (2 * k + 1) * a[k + 1] + (k * k + c * c - n * n) * a[k];
      sum += k < 1 ? 0 : 2 * c * a[k - 1];
      sum += k < 2 ? 0 : a[k - 2];
      a[k + 2] = -sum / (c * c * (k + 2) * (k + 1));
    }
    return a;
  }

  /** As a part of the distance from the singularity at 0. */
  private double distance(double x, int i) {
    return Math.abs(x - zeros[i][0]) / zeros[i][0];
  }

  double at(double x) {
    int nearest = 0;
    for (int i = 1; i < zeros.length; i++) {
      if (distance(x, i) < distance(x, nearest)) {
        nearest = i;
      }
    }
    double offset = (x - zeros[nearest][0]) - zeros[nearest][1];
    double[] a = series[nearest];
    double sum = a[TERMS - 1];
    for (int k = TERMS - 2; k > 0; k--) {
      sum = Math.fma(sum, offset, a[k]);
    }
    return sum * offset;
  }
}
