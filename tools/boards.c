/* GPUs that this machine has and OpenCL does not list: what to install, or which group to join. */
#include "command.h"

#include "../lib/static_program.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifndef _WIN32
#include <grp.h>
#include <sys/stat.h>
#endif

/* By the vendor's number on the PCI bus. */
static const struct vendor {
    unsigned long id;
    int has_group; /* a GPU's file in /dev belongs to a group, of which its users must be */
    const char *name, *install;
} vendors[] = {
    {0x10de, 0, "NVIDIA",
     "the driver's OpenCL (Debian: nvidia-opencl-icd; in a container: mkdir -p /etc/OpenCL/vendors && "
     "echo libnvidia-opencl.so.1 >/etc/OpenCL/vendors/nvidia.icd)"},
    {0x1002, 1, "AMD", "an OpenCL driver (Debian: mesa-opencl-icd; or ROCm's from AMD)"},
    {0x8086, 1, "Intel", "an OpenCL driver (Debian: intel-opencl-icd)"},
};

/* A file of a device in sysfs that holds a number; 0: there is none. */
static unsigned long read_id(const char *device, const char *name)
{
    char path[512], line[32] = "";
    snprintf(path, sizeof path, "%s/%s", device, name);
    FILE *file = fopen(path, "r");
    if (!file)
        return 0;
    const unsigned long id = fgets(line, sizeof line, file) ? strtoul(line, NULL, 16) : 0;
    fclose(file);
    return id;
}

/* Displays, of which there are several kinds, and processing accelerators. */
static int is_gpu(const char *device)
{
    const unsigned long class = read_id(device, "class");
    return class >> 16 == 0x03 || class >> 8 == 0x1200;
}

/* 1: a device of the list is at this address, or is a GPU that does not say where it is, and may be there. */
static int is_listed(const char *address)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) == DSHA256_OK && info.is_device &&
            (info.pci ? strcmp(info.pci, address) == 0 : info.lanes == 1))
            return 1;
    }
    return 0;
}

/* The group that owns the GPU's file in /dev, which this user may not open; NULL: that is not so. */
static const char *closed_to(const char *device, const char *dev, char *path, size_t size)
{
    static char number[16];
    const char *group = NULL;
#ifndef _WIN32
    char folder[512];
    snprintf(folder, sizeof folder, "%s/drm", device);
    DIR *opened = opendir(folder);
    for (const struct dirent *entry; opened && !group && (entry = readdir(opened));) {
        struct stat status;
        snprintf(path, size, "%s/dri/%.64s", dev, entry->d_name);
        if (strncmp(entry->d_name, "renderD", strlen("renderD")) != 0 || stat(path, &status) != 0 ||
            access(path, R_OK | W_OK) == 0)
            continue;
        const struct group *owner = getgrgid(status.st_gid);
        snprintf(number, sizeof number, "%u", (unsigned)status.st_gid); /* a container may have no name for it */
        group = owner ? owner->gr_name : number;
    }
    if (opened)
        closedir(opened);
#else
    (void)device, (void)dev, (void)path, (void)size, (void)number;
#endif
    return group;
}

/* One line for the vendor, if it has boards here of which OpenCL lists none: in a container others may use the rest. */
static void advise_on(const struct vendor *vendor, FILE *out, const char *sysfs, const char *dev)
{
    char folder[256], device[384], found[384] = "", node[128];
    snprintf(folder, sizeof folder, "%s/bus/pci/devices", sysfs);
    DIR *opened = opendir(folder);
    int any_is_listed = 0;
    for (const struct dirent *entry; opened && (entry = readdir(opened));) {
        snprintf(device, sizeof device, "%s/%.64s", folder, entry->d_name);
        if (read_id(device, "vendor") != vendor->id || !is_gpu(device))
            continue;
        any_is_listed |= is_listed(entry->d_name);
        if (!found[0] || strcmp(device, found) < 0)
            memcpy(found, device, sizeof found);
    }
    if (opened)
        closedir(opened);
    if (!found[0] || any_is_listed)
        return;
    const char *group = vendor->has_group ? closed_to(found, dev, node, sizeof node) : NULL;
    fprintf(out, "OpenCL: the %s GPU at %s is not listed: ", vendor->name, strrchr(found, '/') + 1);
    if (group)
        fprintf(out,
                "this user may not open %s: join the group %s (sudo usermod -aG %s $USER) and log in again; where that "
                "is not all, ",
                node, group, group);
    fprintf(out, "install %s\n", vendor->install);
}

void advise_on_boards(FILE *out, const char *sysfs, const char *dev)
{
    for (size_t i = 0; i < sizeof vendors / sizeof vendors[0] && !dsha256i_is_static_program(); i++)
        advise_on(&vendors[i], out, sysfs, dev);
}
