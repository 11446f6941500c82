/* Solves getwork: reads lines of "DATA TARGET" as the node gave them, writes what goes back to it. */
#include <dsha256_work.h>
#include <stdio.h>

int main(void)
{
    char data[257], target[65];
    while (scanf("%256s %64s", data, target) == 2) {
        dsha256_template *tmpl = NULL;
        dsha256_space *space = NULL;
        dsha256_unit unit;
        dsha256_hit hit;
        dsha256_share share;
        dsha256_scan_result result = {0, 0};
        int status = dsha256_template_create_getwork(&tmpl, data, target);
        if (status == DSHA256_OK)
            status = dsha256_space_create(&space, tmpl, NULL);
        while (status == DSHA256_OK && result.n_hits == 0) {
            status = dsha256_space_next(space, &unit, 1000000);
            if (status == DSHA256_OK &&
                dsha256_scan(NULL, &unit.job, unit.first_nonce, unit.n_nonces, &hit, 1, NULL, &result) < 0)
                status = DSHA256_ERR_DEVICE;
        }
        if (status == DSHA256_OK) {
            dsha256_unit_share(&share, &unit, &hit);
            status = dsha256_template_submit_getwork(tmpl, data, &share);
        }
        dsha256_space_destroy(space);
        dsha256_template_destroy(tmpl);
        if (status != DSHA256_OK) {
            fprintf(stderr, "%s\n", dsha256_strerror(status));
            return 1;
        }
        puts(data);
        fflush(stdout);
    }
    return 0;
}
