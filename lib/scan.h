/* The scan contract, kept once for all kernels. */
#ifndef DSHA256_LIB_SCAN_H
#define DSHA256_LIB_SCAN_H

#include "job.h"

/* dsha256_scan by a kernel, with hits that `prove` hashes again. Adds to *hardware_errors the candidates that a sound
 * kernel does not emit: those whose hash, done again, has a top word > target_top, those outside of the run or the
 * job's versions, and those out of order. A candidate that fails only below the top word is no error: the quick test
 * looks no further.
 *
 * steps_done ≠ NULL, for devices: the scan ends after one call of scan_device, with DSHA256_FULL where something is
 * left; it counts its steps there (of kernel->step nonces; atomic), for other threads to see how far it is. */
int dsha256i_scan(const struct dsha256i_kernel *kernel, dsha256i_compress *prove,
                  const struct dsha256i_whole_job *whole, uint32_t first_nonce, uint64_t n_nonces, dsha256_hit *hits,
                  size_t max_hits, const dsha256_stop *stop, uint32_t *steps_done, dsha256_scan_result *result,
                  uint64_t *hardware_errors);

#endif
