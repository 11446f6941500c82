#include "command.h"
#include "units.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 plan --power POWER {--efficiency EFFICIENCY | --measured FILE} [OPTION]...\n"
    "\n"
    "What a power budget yields: hash rate, share of the network, blocks per day, energy and cost per block.\n"
    "\n"
    "  -p, --power POWER            while it runs, such as 30W, 3.5kW or 2000MW\n"
    "  -e, --efficiency EFFICIENCY  energy per hash, such as 17.5J/TH, 17.5W/TH/s (the same) or 57GH/J; or a meter's\n"
    "                               reading over the hash rate: 3500W/200TH/s\n"
    "  -m, --measured FILE          instead: what dsha256 bench --json printed; - is standard input. Of its\n"
    "                               runs the one counts that took the least energy per hash, idle power included\n"
    "  -d, --difficulty NUMBER      of the network; 1 = bits 1d00ffff\n"
    "      --bits HEX               the same from a header's bits (nBits), 8 hex digits; without either nothing is\n"
    "                               said of the network\n"
    "      --duty-hours HOURS       hours a day that the power is there, up to 24 (default 24)\n"
    "      --price PRICE            of a kWh, such as 0.05, 0.05EUR or 50EUR/MWh\n"
    "      --json                   one JSON object; what is not known is null\n"
    "  -h, --help                   this text\n"
    "\n"
    "Units are W, J, Wh, H and H/s with the prefixes n u m k M G T P E Z Y.\n"
    "A hash meets the target of difficulty D once in D x 2^48 / 65535 tries; the network needs 600 s for that, and "
    "its\n"
    "rate follows. The share is of that rate; a new difficulty, at most 2016 blocks later, also counts what joined.\n"
    "Blocks per day are Poisson distributed; the interval is the exact central one: at most 2.5 % of days have fewer\n"
    "blocks, at most 2.5 % have more.\n";

#define DAY  86400.0
#define YEAR (365.25 * DAY)

struct plan {
    double power, joules_per_hash, hours; /* given */
    double difficulty;                    /* 0: not known */
    struct price price;
    int has_price, json;
    char run[160]; /* of dsha256 bench, where the efficiency is from; or empty */

    double rate, mean_rate, joules_per_day; /* rates in hashes per second; the mean is over the whole day */
    double hashes_per_block, network_rate, share, share_later;
    double blocks_per_day, low, high;
};

/* ---- Blocks a day ------------------------------------------------------------------------------------------------ */

/* The largest low with P(N < low) ≤ 0.025 and the smallest high with P(N > high) ≤ 0.025, for N of a Poisson
 * distribution. Terms are computed from the largest outwards, by p(k + 1) = p(k) mean / (k + 1), and divided by their
 * sum: nothing under- or overflows. There are about 20 √mean; from a mean of 10^9 on, where they get too many, the
 * normal distribution takes over, which is off by about one block then. */
static void poisson_interval(double mean, double *low, double *high)
{
    if (mean > 1e9) {
        *low = ceil(mean - 1.959964 * sqrt(mean));
        *high = floor(mean + 1.959964 * sqrt(mean));
        return;
    }
    const double mode = floor(mean), negligible = 1e-18;
    double first = mode, last = mode, first_term = 1, last_term = 1, sum = 1;
    while (last_term > negligible)
        sum += last_term *= mean / ++last;
    while (first > 0 && first_term > negligible)
        sum += first_term *= first-- / mean;
    const double tail = 0.025 * sum;
    double below = first_term, above = last_term;
    while (below <= tail)
        below += first_term *= mean / ++first;
    while (above <= tail)
        above += last_term *= last-- / mean;
    *low = first;
    *high = last;
}

/* ---- The request ------------------------------------------------------------------------------------------------- */

static double parse_hours(const char *text)
{
    char *end;
    const double hours = strtod(text, &end);
    if (end == text || *end != '\0' || !(hours > 0 && hours <= 24))
        die(EXIT_USAGE, "duty-hours '%s': expected a number above 0, up to 24", text);
    return hours;
}

static double difficulty_from_bits(const char *text)
{
    uint8_t bytes[4], target32[32];
    parse_hex("bits", bytes, 4, text[0] == '0' && (text[1] == 'x' || text[1] == 'X') ? text + 2 : text);
    const uint32_t bits = (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
    const int status = dsha256_target_from_bits(target32, bits);
    if (status != DSHA256_OK)
        die(EXIT_USAGE, "bits '%s': %s", text, reason_of(status));
    return dsha256_difficulty_from_target(target32);
}

/* Takes the efficiency from what dsha256 bench --json printed. */
static void read_measured(struct plan *plan, const char *path)
{
    json_t *report = read_report("measured", path);
    const json_t *runs = json_object_get(report, "runs");
    const char *reason = "expected what dsha256 bench --json prints";
    for (size_t i = 0; i < json_array_size(runs); i++) {
        const json_t *run = json_array_get(runs, i), *energy = json_object_get(run, "energy");
        const double per_hash = 1e-12 * json_number_value(json_object_get(energy, "joules_per_terahash"));
        const char *backend = json_string_value(json_object_get(run, "backend")),
                   *sources = json_string_value(json_object_get(energy, "sources")),
                   *why_not = json_string_value(json_object_get(energy, "reason"));
        if (why_not)
            reason = why_not;
        if (!(per_hash > 0) || !backend || !sources || (plan->joules_per_hash > 0 && per_hash >= plan->joules_per_hash))
            continue;
        const int versions = (int)json_integer_value(json_object_get(run, "versions")),
                  threads = (int)json_integer_value(json_object_get(run, "threads"));
        plan->joules_per_hash = per_hash;
        snprintf(plan->run, sizeof plan->run, "%s, %d version%s, %d thread%s, by %s", backend, versions,
                 versions == 1 ? "" : "s", threads, threads == 1 ? "" : "s", sources);
    }
    if (plan->joules_per_hash == 0)
        die(EXIT_USAGE, "measured '%s': no run's energy is known (%s)", path, reason);
    json_decref(report);
}

/* Where the efficiency is from: exactly one of the two. */
static void choose_efficiency(struct plan *plan, const char *efficiency, const char *measured)
{
    if (measured && efficiency)
        die(EXIT_USAGE, "both --efficiency and --measured: expected one of them");
    if (efficiency)
        plan->joules_per_hash = parse_efficiency("efficiency", efficiency);
    else if (measured)
        read_measured(plan, measured);
    else
        die(EXIT_USAGE, "no efficiency given; expected --efficiency, such as 17.5J/TH or 30W/1.2GH/s, or --measured");
}

static void choose_difficulty(struct plan *plan, const char *difficulty, const char *bits)
{
    uint8_t target32[32];
    if (difficulty && bits)
        die(EXIT_USAGE, "both --difficulty and --bits: expected one of them");
    if (difficulty) {
        plan->difficulty = parse_difficulty(difficulty);
        const int status = dsha256_target_from_difficulty(target32, plan->difficulty);
        if (status != DSHA256_OK)
            die(EXIT_USAGE, "difficulty '%s': %s", difficulty, reason_of(status));
    }
    if (bits)
        plan->difficulty = difficulty_from_bits(bits);
}

static void read_plan(struct plan *plan, int argc, char **argv)
{
    const char *power = NULL, *efficiency = NULL, *measured = NULL, *difficulty = NULL, *bits = NULL, *hours = "24",
               *price = NULL;
    const struct command_option options[] = {{'p', "power", &power, NULL},       {'e', "efficiency", &efficiency, NULL},
                                             {'m', "measured", &measured, NULL}, {'d', "difficulty", &difficulty, NULL},
                                             {0, "bits", &bits, NULL},           {0, "duty-hours", &hours, NULL},
                                             {0, "price", &price, NULL},         {0, "json", NULL, &plan->json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    expect_no_more_arguments(argc, argv);
    if (!power)
        die(EXIT_USAGE, "no power given; expected --power with a number and W with its prefix, such as 2000MW");
    plan->power = parse_power("power", power);
    plan->hours = parse_hours(hours);
    choose_efficiency(plan, efficiency, measured);
    choose_difficulty(plan, difficulty, bits);
    if (price)
        parse_price(&plan->price, "price", price);
    plan->has_price = price != NULL;
}

static void compute(struct plan *plan)
{
    plan->rate = plan->power / plan->joules_per_hash;
    plan->mean_rate = plan->rate * plan->hours / 24;
    plan->joules_per_day = plan->power * plan->hours * 3600;
    if (plan->difficulty == 0)
        return;
    plan->hashes_per_block = fmax(1, plan->difficulty * 0x1p48 / 65535);
    plan->network_rate = plan->hashes_per_block / 600;
    plan->share = plan->mean_rate / plan->network_rate;
    plan->share_later = plan->mean_rate / (plan->network_rate + plan->mean_rate);
    plan->blocks_per_day = plan->mean_rate * DAY / plan->hashes_per_block;
    poisson_interval(plan->blocks_per_day, &plan->low, &plan->high);
}

/* ---- Output ------------------------------------------------------------------------------------------------------ */

static const char *format_money(char text[QUANTITY_MAX], const struct plan *plan, double joules)
{
    const double money = joules * plan->price.per_joule;
    const char *format = fabs(money) >= 0.1 && fabs(money) < 1e15 ? "%.2f %s" : "%.4g %s";
    const int length = snprintf(text, QUANTITY_MAX, format, money, plan->price.currency);
    if (plan->price.currency[0] == '\0')
        text[length - 1] = '\0';
    return text;
}

static const char *format_time(char text[QUANTITY_MAX], double seconds)
{
    static const struct {
        const char *name;
        double seconds;
    } units[] = {{"years", YEAR}, {"days", DAY}, {"hours", 3600}, {"minutes", 60}, {"seconds", 1}};
    size_t i = 0;
    while (i < 4 && seconds < 2 * units[i].seconds)
        i++;
    snprintf(text, QUANTITY_MAX, "%.4g %s", seconds / units[i].seconds, units[i].name);
    return text;
}

static void print_plan(const struct plan *plan)
{
    char a[QUANTITY_MAX], b[QUANTITY_MAX];
    printf("power             %s, %g hours a day: %s a day\n", format_quantity(a, plan->power, "W"), plan->hours,
           format_quantity(b, plan->joules_per_day / 3600, "Wh"));
    printf("efficiency        %s%s%s%s\n", format_quantity(a, 1e12 * plan->joules_per_hash, "J/TH"),
           plan->run[0] ? " (" : "", plan->run, plan->run[0] ? ")" : "");
    printf("hash rate         %s", format_quantity(a, plan->rate, "H/s"));
    if (plan->hours < 24)
        printf(", %s over the whole day", format_quantity(b, plan->mean_rate, "H/s"));
    putchar('\n');
    if (plan->has_price)
        printf("cost of a day     %s\n", format_money(a, plan, plan->joules_per_day));
    if (plan->difficulty == 0) {
        puts("network           not known: give --difficulty or --bits");
        return;
    }
    printf("network           %s at difficulty %.6g, a block in %s\n", format_quantity(a, plan->network_rate, "H/s"),
           plan->difficulty, format_quantity(b, plan->hashes_per_block, "H"));
    printf("share             %.4g %%; %.4g %% once the difficulty counts it too\n", 100 * plan->share,
           100 * plan->share_later);
    printf("blocks a day      %.4g expected; %.0f to %.0f on 95 %% of days\n", plan->blocks_per_day, plan->low,
           plan->high);
    printf("a block           in %s on average; within a day %.4g %%, within a year %.4g %%\n",
           format_time(a, DAY / plan->blocks_per_day), -100 * expm1(-plan->blocks_per_day),
           -100 * expm1(-plan->blocks_per_day * YEAR / DAY));
    const double joules_per_block = plan->joules_per_hash * plan->hashes_per_block;
    printf("energy of a block %s\n", format_quantity(a, joules_per_block / 3600, "Wh"));
    if (plan->has_price)
        printf("cost of a block   %s\n", format_money(a, plan, joules_per_block));
}

static json_t *number_or_null(int is_known, double value)
{
    return is_known ? json_real(value) : json_null();
}

static void print_plan_json(const struct plan *plan)
{
    const int network = plan->difficulty > 0, price = plan->has_price;
    const double joules_per_block = plan->joules_per_hash * plan->hashes_per_block;
    print_json(json_pack(
        "{s:f, s:f, s:o, s:f, s:f, s:f, s:f, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
        "power_w", plan->power, "efficiency_j_per_th", 1e12 * plan->joules_per_hash, "efficiency_from",
        plan->run[0] ? json_string(plan->run) : json_null(), "duty_hours", plan->hours, "rate_h_per_s", plan->rate,
        "mean_rate_h_per_s", plan->mean_rate, "kwh_per_day", plan->joules_per_day / 3.6e6, "difficulty",
        number_or_null(network, plan->difficulty), "network_h_per_s", number_or_null(network, plan->network_rate),
        "share", number_or_null(network, plan->share), "share_after_retarget",
        number_or_null(network, plan->share_later), "hashes_per_block", number_or_null(network, plan->hashes_per_block),
        "blocks_per_day", number_or_null(network, plan->blocks_per_day), "blocks_per_day_95",
        network ? json_pack("[f, f]", plan->low, plan->high) : json_null(), "seconds_per_block",
        number_or_null(network, DAY / plan->blocks_per_day), "kwh_per_block",
        number_or_null(network, joules_per_block / 3.6e6), "price_per_kwh",
        number_or_null(price, 3.6e6 * plan->price.per_joule), "currency",
        price && plan->price.currency[0] ? json_string(plan->price.currency) : json_null(), "cost_per_day",
        number_or_null(price, plan->joules_per_day * plan->price.per_joule), "cost_per_block",
        number_or_null(network && price, joules_per_block * plan->price.per_joule)));
}

static int run(int argc, char **argv)
{
    struct plan plan = {.json = 0};
    read_plan(&plan, argc, argv);
    compute(&plan);
    if (plan.json)
        print_plan_json(&plan);
    else
        print_plan(&plan);
    return EXIT_DONE;
}

const struct command command_plan = {"plan", help, run};
