/* Scans by turns, each of which holds several stages of several batches of messages: shani_turns.py says how. The file
 * that includes this has included the turns of one form before, and defines for it
 *
 *   SCHEDULES_ALONG_MAX                      see scan
 *   begin_job(memory, second, job)           what the turns of a scan read of a job; second: both of the two
 *   begin_version(version, job_version)      of one of its versions
 *   begin_nonces(memory, first, job, nonce)  of the nonces from there on, whose schedules are to be made in first
 *   holds_hit(memory)                        whether some e60 of a turn makes a hash word 7 of zero */

/* What turns read and write is all in one struct, constants included, and always at the same place in its pages. AMD's
 * caches predict the way of a line by a hash of its address, and lines of the same hash and set displace each other:
 * there are none among neighbours, but between the stack and constants elsewhere one process in twenty had such lines,
 * and ran 5 to 30 % slower. Which array a page ends in is worth up to 14 % (docs/performance.md): in this order all
 * turns are at their best. */
struct scan_frame {
    _Alignas(4096) struct first_schedules first[2];
    struct second_schedules second[2];
    uint32_t constants[sizeof assembly_constants / 4];
    struct scan_memory memory;
    struct version versions[DSHA256_JOB_VERSIONS_MAX];
};

/* A batch is SCAN_BATCH nonces, a step of the scan, with one version. Turn i runs the first hashes of batch i, makes
 * the second schedules of batch i - 1 and runs the second hashes of batch i - 2 (in some forms, of the batch before
 * that each); so TURNS_BEFORE_HIT turns after the last batch only drain. With one version each turn makes the first
 * schedules of the step after along with that. With several they are made between turns, once for all versions: turns
 * of both kinds alternating would not fit the processor's instruction caches. Up to SCHEDULES_ALONG_MAX versions it is
 * still faster to make them along, again for each version. */
DSHA256I_KERNEL_ENTRY static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                           struct dsha256i_candidates *candidates)
{
    const uint32_t n_versions = job->n_versions;
    struct scan_frame frame;
    uint8_t hits[DSHA256_JOB_VERSIONS_MAX]; /* of the step at the second hashes: a bit per nonce */
    uint32_t any_hits = 0;

    memcpy(frame.constants, assembly_constants, sizeof assembly_constants);
    begin_job(&frame.memory, frame.second, job);
    for (uint32_t v = 0; v < n_versions; v++)
        begin_version(&frame.versions[v], &job->prepared[v]);

    const int makes_along = n_versions <= SCHEDULES_ALONG_MAX;
    uint32_t version = 0, version_before = 0, version_done = 0; /* of batches i, i - 1, i - TURNS_BEFORE_HIT */
    uint32_t step = 0, step_before = 0, n_done = 0;             /* of batches i, i - 1; steps that are done */
    for (uint32_t i = 0;; i++) {
        struct first_schedules *now = &frame.first[step & 1], *after = &frame.first[~step & 1];
        struct first_schedules *before = &frame.first[step_before & 1];
        struct second_schedules *second = &frame.second[i & 1], *next_second = &frame.second[~i & 1];
        if (version == 0 && (!makes_along || i == 0)) {
            begin_nonces(&frame.memory, now, job, first_nonce + step * SCAN_BATCH);
            scan_schedule(&frame.memory, now, frame.constants);
        }
        if (makes_along) {
            begin_nonces(&frame.memory, after, job, first_nonce + (step + 1) * SCAN_BATCH);
            scan_turn_and_schedule(&frame.memory, now, before, after, second, next_second, &frame.versions[version],
                                   &frame.versions[version_before], frame.constants);
        } else {
            scan_turn(&frame.memory, now, before, after, second, next_second, &frame.versions[version],
                      &frame.versions[version_before], frame.constants);
        }
        version_before = version;
        step_before = step;
        if (++version == n_versions) {
            version = 0;
            step++;
        }
        if (i < TURNS_BEFORE_HIT)
            continue;
        hits[version_done] = 0;
        if (__builtin_expect(job->target_top != 0 || holds_hit(&frame.memory), 0)) {
            for (uint32_t j = 0; j < SCAN_BATCH; j++)
                if (sha256_swap32(frame.memory.e60[j][1] + sha256_iv[7]) <= job->target_top)
                    hits[version_done] |= (uint8_t)(1 << j);
            any_hits |= hits[version_done];
        }
        if (++version_done < n_versions)
            continue;
        version_done = 0;
        for (uint32_t j = 0; any_hits != 0 && j < SCAN_BATCH; j++)
            for (uint32_t v = 0; v < n_versions; v++)
                if (hits[v] >> j & 1)
                    candidates->at[candidates->n++] =
                        (struct dsha256i_candidate){first_nonce + n_done * SCAN_BATCH + j, v};
        any_hits = 0;
        n_done++;
        if (n_done == n_steps || candidates->n + SCAN_BATCH * n_versions > DSHA256I_CANDIDATES_MAX)
            return n_done;
    }
}
