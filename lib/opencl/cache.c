/* Building programs, and the folder in which they are kept, with what races between them decided. A file there is
 * believed only if it names the same source, options, device and driver and its checksum is right; what comes of it
 * still has to pass the self-test. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../hash.h"
#include "../platform.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

uint32_t dsha256i_opencl_capacity = DSHA256I_CANDIDATES_MAX;

const struct dsha256i_opencl_form dsha256i_opencl_forms[DSHA256I_CL_FORMS] = {
    {"plain", ""}, {"nested", " -D NESTED"}, {"nested+multiply-add", " -D NESTED -D MULTIPLY_ADD"}};

static const char source[] = {
#include "sha256d.cl.h"
};

static void hash(uint8_t hash32[32], const void *bytes, size_t n)
{
    const struct dsha256i_part whole = {bytes, n};
    dsha256i_hash_parts(dsha256i_kernel_scalar.compress, hash32, &whole, 1);
}

enum { BINARY_MAX = 64 << 20, HEAD = 8 + 32 + 32, PATH_SIZE = 1200 };
static const char magic[8] = "dsha256";

/* Only a folder that nobody else can write to is used. */
static int is_private(const char *folder)
{
#ifdef _WIN32
    (void)folder; /* users have folders of their own there */
    return 1;
#else
    struct stat status;
    return lstat(folder, &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == geteuid() &&
           (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
#endif
}

static void make_key(uint8_t key32[32], const struct dsha256i_opencl_device_info *info, const char *about)
{
    char text[512];
    uint8_t parts[64];
    const int n = snprintf(text, sizeof text, "%s|%s|%s", info->device_name, info->driver, about);
    hash(parts, source, sizeof source);
    hash(parts + 32, text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1);
    hash(key32, parts, sizeof parts);
}

/* 1 if there is a folder to use; path names the file then. */
static int make_path(char path[PATH_SIZE], const uint8_t key32[32], const char *suffix)
{
    const char *folder = dsha256i_opencl_settings()->cache;
    if (!folder || !is_private(folder))
        return 0;
    int n = snprintf(path, PATH_SIZE, "%s/", folder);
    for (int i = 0; i < 16; i++)
        n += snprintf(path + n, PATH_SIZE - (size_t)n, "%02x", key32[i]);
    snprintf(path + n, PATH_SIZE - (size_t)n, "%s", suffix);
    return 1;
}

/* The file whole, in memory that the caller frees, if it is what it should be; what was kept begins after HEAD
 * bytes. */
static uint8_t *read_cached(const char *path, const uint8_t key32[32], size_t *n)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    uint8_t *bytes = NULL;
    long size = -1;
    if (fseek(file, 0, SEEK_END) == 0)
        size = ftell(file);
    if (size > HEAD && size <= BINARY_MAX + HEAD && fseek(file, 0, SEEK_SET) == 0)
        bytes = malloc((size_t)size);
    *n = (size_t)size - HEAD;
    uint8_t checksum[32];
    int is_right = bytes && fread(bytes, 1, (size_t)size, file) == (size_t)size;
    if (is_right) {
        hash(checksum, bytes + HEAD, *n);
        is_right =
            memcmp(bytes, magic, 8) == 0 && memcmp(bytes + 8, key32, 32) == 0 && memcmp(bytes + 40, checksum, 32) == 0;
    }
    fclose(file);
    if (is_right)
        return bytes;
    free(bytes);
    return NULL;
}

/* Best effort: under another name first, so that no reader ever sees half of it. */
static void write_cached(const char *path, const uint8_t key32[32], const void *kept, size_t n)
{
    char temporary[PATH_SIZE + 32];
    uint8_t checksum[32];
    snprintf(temporary, sizeof temporary, "%s.%ld", path, dsha256i_process_id());
    hash(checksum, kept, n);
    FILE *file = fopen(temporary, "wbx");
    if (!file)
        return;
    int is_written = fwrite(magic, 1, 8, file) == 8 && fwrite(key32, 1, 32, file) == 32 &&
                     fwrite(checksum, 1, 32, file) == 32 && fwrite(kept, 1, n, file) == n;
    is_written = fclose(file) == 0 && is_written;
    if (!is_written || rename(temporary, path) != 0)
        remove(temporary);
}

static void save(const struct dsha256i_opencl_functions *cl, cl_program program, const char *path,
                 const uint8_t key32[32])
{
    size_t n = 0;
    if (cl->clGetProgramInfo(program, CL_PROGRAM_BINARY_SIZES, sizeof n, &n, NULL) != CL_SUCCESS || n == 0 ||
        n > BINARY_MAX)
        return;
    uint8_t *binary = malloc(n);
    if (binary && cl->clGetProgramInfo(program, CL_PROGRAM_BINARIES, sizeof binary, &binary, NULL) == CL_SUCCESS)
        write_cached(path, key32, binary, n);
    free(binary);
}

static cl_program built(const struct dsha256i_opencl_functions *cl, cl_program program, cl_device_id device,
                        const char *options)
{
    if (program && cl->clBuildProgram(program, 1, &device, options, NULL, NULL) != CL_SUCCESS) {
        cl->clReleaseProgram(program);
        return NULL;
    }
    return program;
}

cl_program dsha256i_opencl_build_form(const struct dsha256i_opencl_functions *cl, cl_context context,
                                      const struct dsha256i_opencl_device_info *info, int form, int *use_cache)
{
    char options[128];
    snprintf(options, sizeof options, "-cl-std=CL1.2 -D LANES=%u -D CAPACITY=%u%s", info->lanes,
             (unsigned)dsha256i_opencl_capacity, dsha256i_opencl_forms[form].options);
    char path[PATH_SIZE];
    uint8_t key32[32];
    cl_int status = CL_SUCCESS;
    make_key(key32, info, options);
    const int has_path = make_path(path, key32, ".clbin");
    if (has_path && *use_cache) {
        size_t n;
        uint8_t *bytes = read_cached(path, key32, &n);
        if (bytes) {
            const unsigned char *binary = bytes + HEAD;
            cl_int binary_status = CL_SUCCESS;
            cl_program program =
                cl->clCreateProgramWithBinary(context, 1, &info->device, &n, &binary, &binary_status, &status);
            free(bytes);
            program = built(cl, program, info->device, options);
            if (program)
                return program;
        }
    }
    *use_cache = 0;
    const char *text = source;
    const size_t length = sizeof source - 1;
    cl_program program =
        built(cl, cl->clCreateProgramWithSource(context, 1, &text, &length, &status), info->device, options);
    if (program && has_path)
        save(cl, program, path, key32);
    return program;
}

int dsha256i_opencl_recall(void *bytes, size_t n, const struct dsha256i_opencl_device_info *info, const char *about)
{
    char path[PATH_SIZE];
    uint8_t key32[32];
    size_t n_kept = 0;
    make_key(key32, info, about);
    uint8_t *kept = make_path(path, key32, ".choice") ? read_cached(path, key32, &n_kept) : NULL;
    if (kept && n_kept == n)
        memcpy(bytes, kept + HEAD, n);
    free(kept);
    return kept && n_kept == n;
}

void dsha256i_opencl_remember(const void *bytes, size_t n, const struct dsha256i_opencl_device_info *info,
                              const char *about)
{
    char path[PATH_SIZE];
    uint8_t key32[32];
    make_key(key32, info, about);
    if (make_path(path, key32, ".choice"))
        write_cached(path, key32, bytes, n);
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif
