/* Runs the tests one after the other in this process: needs nothing but the C library. Prints a line a test and a
 * closing line "N passed, N failed, N skipped". Arguments: tests or suites to run ("scan", "scan/ranges"); none = all;
 * or not to run ("-scan/ranges"). With DSHA256_TEST_PROCESSES each test has a process of its own. */
#define DSHA256_PLAIN_RUNNER 1
#include "test.h"

#include <setjmp.h>
#include <stdarg.h>
#ifdef DSHA256_TEST_PROCESSES
#include <sys/wait.h>
#include <unistd.h>
#endif

static struct plain_test *tests;
static const struct plain_test *running;
static jmp_buf end_of_test;
enum { PASSED, FAILED, SKIPPED };

void plain_register(struct plain_test *test)
{
    struct plain_test **place = &tests;
    while (*place)
        place = &(*place)->next;
    *place = test;
}

void plain_fail(const char *file, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    printf("%s:%d: ", file, line);
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
    longjmp(end_of_test, FAILED);
}

void plain_skip(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    printf("SKIPPED: %s/%s: ", running->suite, running->name);
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
    longjmp(end_of_test, SKIPPED);
}

static int is_wanted(const struct plain_test *test, int argc, char **argv)
{
    char full_name[256];
    snprintf(full_name, sizeof full_name, "%s/%s", test->suite, test->name);
    int names_some = 0, is_named = 0;
    for (int i = 1; i < argc; i++) {
        const int is_without = argv[i][0] == '-';
        const char *name = argv[i] + is_without;
        const int is_it = strcmp(name, test->suite) == 0 || strcmp(name, full_name) == 0;
        if (is_it && is_without)
            return 0;
        names_some |= !is_without;
        is_named |= is_it;
    }
    return is_named || !names_some;
}

/* Old programs for i386 keep the stack aligned to only 4 bytes, and Windows keeps it to 16 where AVX wants 32 or 64:
 * DSHA256_TEST_STACK_SHIFT moves it by so many bytes. */
static void run_shifted(void (*run)(void))
{
    const char *text = getenv("DSHA256_TEST_STACK_SHIFT");
    const size_t shift = text ? (size_t)strtoul(text, NULL, 10) : 0;
#ifdef __i386__
    __asm__ volatile("subl %0, %%esp\n\tcall *%1\n\taddl %0, %%esp"
                     :
                     : "b"(shift), "S"(run)
                     : "eax", "ecx", "edx", "memory", "cc");
#else
    volatile char *hole = __builtin_alloca(shift + 1);
    hole[0] = 0;
    run();
#endif
}

static int run_one(const struct plain_test *test)
{
    running = test;
    const int outcome = setjmp(end_of_test);
    if (outcome == PASSED)
        run_shifted(test->run);
    return outcome;
}

int main(int argc, char **argv)
{
    static const char *const words[] = {"pass", "FAIL", "skip"};
    unsigned n[3] = {0, 0, 0};
    for (const struct plain_test *test = tests; test; test = test->next) {
        if (!is_wanted(test, argc, argv))
            continue;
#ifdef DSHA256_TEST_PROCESSES
        int status = -1;
        const pid_t child = fork();
        if (child == 0)
            exit(run_one(test)); /* also of what the test forked, when a check fails there */
        waitpid(child, &status, 0);
        const int outcome = WIFEXITED(status) && WEXITSTATUS(status) <= SKIPPED ? WEXITSTATUS(status) : FAILED;
#else
        const int outcome = run_one(test);
#endif
        n[outcome]++;
        printf("%s  %s/%s\n", words[outcome], test->suite, test->name);
        fflush(stdout);
    }
    printf("%u passed, %u failed, %u skipped\n", n[PASSED], n[FAILED], n[SKIPPED]);
    return n[FAILED] > 0 || n[PASSED] == 0;
}
