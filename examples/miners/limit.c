#include "limit.h"

#include <math.h>

#include "miner.h"

int limit_takes(struct limit *limit)
{
    const double now = miner_now();
    limit->left = fmin(limit->left + (now - limit->left_at) * limit->per_s, limit->per_s);
    limit->left_at = now;
    limit->found++;
    if (limit->left < 1) {
        limit->n_withheld++;
        return 0;
    }
    limit->left--;
    return 1;
}

/* Shares come in proportion to 1 / difficulty, so those of a second, or of less if they are many, tell which difficulty
 * gives as many as are allowed. Below 2^-32 every hash is a share. Chance makes them vary by a tenth where a hundred
 * are allowed: changes of less than a quarter are left alone. */
void limit_tick(struct limit *limit, double difficulty)
{
    const double elapsed = miner_now() - limit->window_at;
    if (elapsed < 1 && (elapsed < 1e-3 || limit->found < 4 * limit->per_s))
        return;
    const double rate = limit->found / elapsed / limit->per_s;
    const double worked_at = fmax(fmax(difficulty, limit->floor), 0x1p-32);
    limit->found = 0;
    limit->window_at = miner_now();
    if (rate < 1.25 && (limit->floor == 0 || rate > 0.75))
        return;
    limit->floor = worked_at * fmax(rate, 0.25); /* none at all may mean that nothing was tried */
    if (limit->floor <= difficulty)
        limit->floor = 0;
}
