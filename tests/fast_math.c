/* Linked with a lib/target.c that was compiled with -Ofast: numbers that are no difficulty are refused all the same. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    static const char *const bad[] = {"nan", "-nan", "inf", "-inf", "0", "-0", "-1", "-1e-300"};
    uint8_t target32[32];
    int failed = 0;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (dsha256_target_from_difficulty(target32, strtod(bad[i], NULL)) != DSHA256_ERR_ARGUMENT ||
            dsha256_target_from_pdiff(target32, strtod(bad[i], NULL)) != DSHA256_ERR_ARGUMENT) {
            printf("FAIL: difficulty %s has a target\n", bad[i]);
            failed = 1;
        }
    if (dsha256_target_from_difficulty(target32, 1) != DSHA256_OK || target32[27] != 0xff) {
        printf("FAIL: the target of difficulty 1\n");
        failed = 1;
    }
    return failed;
}
