/* Which variant serves a device's scans: the fastest, by a race on the device's own work, so that nothing is hashed
 * twice and nobody waits. */
#ifndef DSHA256_LIB_OPENCL_CHOICE_H
#define DSHA256_LIB_OPENCL_CHOICE_H

#include "context.h"

/* ---- For launch.c ------------------------------------------------------------------------------------------------ */

/* What the next launch of a scan with so many versions is to be, which is expected to take so long; 0: nobody knows. */
struct dsha256i_opencl_variant dsha256i_opencl_next_variant(struct dsha256i_opencl_device *device, uint32_t n_versions,
                                                            uint64_t expected_ns);
/* A launch of the variant has ended, and took so long on the device. No hashes: it failed. */
void dsha256i_opencl_timed(struct dsha256i_opencl_device *device, const struct dsha256i_opencl_variant *variant,
                           uint32_t n_versions, uint64_t ns, uint64_t hashes);

/* Whether scans with so many versions should end soon, so that something may be done for their choice between them:
 * after half a second of work, and when what was begun then goes on. */
int dsha256i_opencl_is_due(const struct dsha256i_opencl_device *device, uint32_t n_versions);

/* ---- For tuning.c and device.c ----------------------------------------------------------------------------------- */

/* Has the device use what was found out earlier, by this process or as the cache has it. */
void dsha256i_opencl_recall_choices(struct dsha256i_opencl_device *device);
/* The form that is to be built first, of those that were not refused; −1: all were. */
int dsha256i_opencl_first_form(const struct dsha256i_opencl_device *device);
/* What serves now, of the form that was built first, passed the self-test. */
void dsha256i_opencl_accept(struct dsha256i_opencl_device *device);
/* The form, or the entry in it, is never to be used again; entry −1: neither. */
void dsha256i_opencl_refuse(struct dsha256i_opencl_device *device, int form, int entry);

/* Whether the choice is, or is to be made, between variants of this form and entry. */
int dsha256i_opencl_is_wanted(const struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice,
                              int form, int entry);
/* Starts the race between all variants that are there, and sound. */
void dsha256i_opencl_begin_race(struct dsha256i_opencl_device *device, struct dsha256i_opencl_choice *choice,
                                uint32_t n_versions);
/* Ends the race, with what is known. */
void dsha256i_opencl_decide(struct dsha256i_opencl_device *device, struct dsha256i_opencl_choice *choice);

/* "plain scan_versions 256" */
void dsha256i_opencl_variant_name(char name[DSHA256I_CL_VARIANT_NAME], unsigned number, unsigned group);

#endif
