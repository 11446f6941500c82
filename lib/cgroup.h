/* Quotas of CPU time. */
#ifndef DSHA256_LIB_CGROUP_H
#define DSHA256_LIB_CGROUP_H

/* The quota in CPUs, rounded up, of the cgroup that the file `membership` (/proc/self/cgroup) names, or of any group
 * above it if that is less; `mount` is where the hierarchies are (/sys/fs/cgroup). 0: no quota. */
unsigned dsha256i_cgroup_cpus(const char *membership, const char *mount);

#endif
