/* Medians, and what is known of them. */
#ifndef DSHA256_TOOLS_STATISTICS_H
#define DSHA256_TOOLS_STATISTICS_H

#include <stddef.h>

struct statistics {
    double median;
    double mad;       /* median of the distances from the median */
    double low, high; /* 95 % interval of the median */
};

/* Of n values, 6 ≤ n ≤ 1000; leaves others in their place.
 *
 * The interval is of order statistics, so it holds for values of any distribution: of n independent values the number
 * below the true median is binomial(n, 1/2), so the true median lies outside of [k-th smallest, k-th largest] with
 * probability 2 P(fewer than k below) = 2^(1-n) (C(n, 0) + … + C(n, k - 1)). The k taken is the largest for which that
 * is ≤ 5 %: 2 for 10 values (2.1 %), 6 for 20 (4.1 %). Fewer than 6 values have none: 2^(1-5) is 6 %. */
void statistics_of(struct statistics *statistics, double *values, size_t n);

/* Of n ≥ 1 values, which it sorts. */
double median_of(double *values, size_t n);

#endif
