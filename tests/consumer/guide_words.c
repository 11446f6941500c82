/* The scan function of docs/guide.md, which run.sh takes from there, on the header of Bitcoin's first block. */
#include "guide_scan.c"

#include <stdio.h>

static uint32_t data[20], found_word;
static unsigned char restart;
static int n_found, stops_at_hit;

static void found(void *context)
{
    n_found++;
    found_word = data[19];
    restart = (unsigned char)(context && stops_at_hit);
}

int main(void)
{
    static const uint32_t header[20] = {0x01000000, 0,          0,          0,          0,
                                        0,          0,          0,          0,          0x3ba3edfd,
                                        0x7a7b12b2, 0x7ac72c3e, 0x67768f61, 0x7fc81bc3, 0x888a5132,
                                        0x3a9fb8aa, 0x4b1e5e4a, 0x29ab5f49, 0xffff001d, 0};
    static const uint32_t target[8] = {0, 0, 0, 0, 0, 0, 0xffff0000, 0}, easy[8] = {0, 0, 0, 0, 0, 0, 0, 0x40000000};
    for (int i = 0; i < 20; i++)
        data[i] = header[i];
    data[19] = 2083000000;
    uint64_t done = scan_words(data, target, 2084000000, &restart, found, NULL);
    if (done != 1000001 || n_found != 1 || found_word != 0x1dac2b7c || data[19] != 2084000001) {
        printf("%llu done, %d hits, %08lx, then from %lu\n", (unsigned long long)done, n_found,
               (unsigned long)found_word, (unsigned long)data[19]);
        return 1;
    }
    data[19] = 0xfffffffe; /* to the last nonce, whatever is found */
    n_found = 0;
    if (scan_words(data, easy, 0xffffffff, &restart, found, NULL) != 2)
        return 2;
    stops_at_hit = 1;
    data[19] = 0;
    n_found = 0;
    done = scan_words(data, easy, 0xffffffff, &restart, found, data); /* a quarter of the hashes */
    if (done > 1 << 20 || data[19] != done || n_found == 0)
        return 3;
    printf("words\n");
    return 0;
}
