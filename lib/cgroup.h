/* Quotas of CPU time. */
#ifndef DSHA256_LIB_CGROUP_H
#define DSHA256_LIB_CGROUP_H

/* The quota in CPUs of the cgroup that the file `membership` (/proc/self/cgroup) names, or of any group
 * above it if that is less; `mount` is where the hierarchies are (/sys/fs/cgroup). 0: no quota. */
double dsha256i_cgroup_cpus(const char *membership, const char *mount);

/* What dsha256i_cpu_count (platform.h) makes of it, of `usable` CPUs. */
unsigned dsha256i_cpus_of_quota(double quota, unsigned usable, int beside_device);

#endif
