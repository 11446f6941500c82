/* What the turns with schedules in lanes, eight messages at once, read of a job: for shani_pipeline.h. The file that
 * includes this has included the turns before. */

static void begin_job(struct scan_memory *memory, struct second_schedules second[2], const struct dsha256i_job *job)
{
    (void)second;
    memory->w16 = job->w16;
    memory->w17 = job->w17;
    memory->w18_base = job->w18_base;
    memory->w19_base = job->w19_base;
    memory->w31_base = job->w31_base;
    memory->w32_base = job->w32_base;
    memory->kw16[0] = sha256_k[16] + job->w16;
    memory->kw16[1] = sha256_k[17] + job->w17;
}

static void begin_version(struct version *version, const struct dsha256i_job_version *of_job)
{
    const int abef_of[4] = {5, 4, 1, 0}, cdgh_of[4] = {7, 6, 3, 2}; /* F E B A and H G D C, from the lowest word */
    for (int i = 0; i < 4; i++) {
        version->round3_abef[i] = of_job->round3[abef_of[i]];
        version->round3_cdgh[i] = of_job->round3[cdgh_of[i]];
    }
    memcpy(version->midstate, of_job->midstate, 32);
}

static void begin_nonces(struct scan_memory *memory, struct first_schedules *first, const struct dsha256i_job *job,
                         uint32_t nonce)
{
    (void)first, (void)job;
    for (uint32_t j = 0; j < SCAN_BATCH; j++)
        memory->nonces[j] = sha256_swap32(nonce + j);
}

static int holds_hit(const struct scan_memory *memory)
{
    return memory->any[1] != 0;
}
