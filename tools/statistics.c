#include "statistics.h"

#include <math.h>
#include <stdlib.h>

static int compare_doubles(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double median_of(double *values, size_t n)
{
    qsort(values, n, sizeof *values, compare_doubles);
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

/* How many of the smallest values lie below the interval. */
static size_t rank_of_interval(size_t n)
{
    double term = pow(0.5, (double)n - 1), outside = term; /* 2^(1-n) C(n, k) and their sum; above 0 up to n = 1000 */
    size_t k = 0;
    while (outside <= 0.05) {
        k++;
        term *= (double)(n - k + 1) / (double)k;
        outside += term;
    }
    return k;
}

void statistics_of(struct statistics *statistics, double *values, size_t n)
{
    statistics->median = median_of(values, n);
    const size_t k = rank_of_interval(n);
    statistics->low = values[k - 1];
    statistics->high = values[n - k];
    for (size_t i = 0; i < n; i++)
        values[i] = fabs(values[i] - statistics->median);
    statistics->mad = median_of(values, n);
}
