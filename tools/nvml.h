/* NVIDIA's management library, opened at run time: what boards draw. One thread. */
#ifndef DSHA256_TOOLS_NVML_H
#define DSHA256_TOOLS_NVML_H

#include <stddef.h>

struct nvml_board {
    void *handle;
    char name[96];
    char pci[24]; /* "0000:41:00.0"; empty: not known */
};

/* Opens the library of that name or path; how many boards it has goes to *n. NULL, or why it cannot be used, which the
 * next call overwrites. */
const char *nvml_open(unsigned *n, const char *library);

/* 0, or −1: the board cannot be used. */
int nvml_get_board(struct nvml_board *board, unsigned index);

/* 0, or −1: this board does not report it. Energy counts up from some time in the past, in joules. */
int nvml_energy(double *joules, void *handle);
int nvml_power(double *watts, void *handle);

#endif
