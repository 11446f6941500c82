#include "units.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

static const struct prefix {
    const char *name;
    double factor;
} prefixes[] = {{"n", 1e-9}, {"u", 1e-6}, {"µ", 1e-6}, {"m", 1e-3}, {"", 1},     {"k", 1e3}, {"M", 1e6},
                {"G", 1e9},  {"T", 1e12}, {"P", 1e15}, {"E", 1e18}, {"Z", 1e21}, {"Y", 1e24}};
enum { N_PREFIXES = sizeof prefixes / sizeof prefixes[0] };

enum dimension { POWER, ENERGY, HASHES, RATE };

static const struct {
    const char *name;
    enum dimension dimension;
    double factor;
} units[] = {{"W", POWER, 1}, {"J", ENERGY, 1}, {"Wh", ENERGY, 3600}, {"H/s", RATE, 1}, {"H", HASHES, 1}};

/* Each take_… reads from *text, moves it on, and returns 1; or returns 0. */

static int take_number(const char **text, double *value)
{
    const char *digits = *text + (**text == '-');
    char *end;
    if (!isdigit((unsigned char)digits[*digits == '.']) || digits[1] == 'x' || digits[1] == 'X') /* no inf, nan, hex */
        return 0;
    *value = strtod(*text, &end);
    *text = end;
    return 1;
}

/* A unit with its prefix: multiplies *value. */
static int take_unit(const char **text, double *value, enum dimension *dimension)
{
    while (**text == ' ')
        ++*text;
    for (size_t p = 0; p < N_PREFIXES; p++) {
        const size_t prefix_length = strlen(prefixes[p].name);
        if (strncmp(*text, prefixes[p].name, prefix_length) != 0)
            continue;
        for (size_t u = 0; u < sizeof units / sizeof units[0]; u++) {
            const char *unit = *text + prefix_length, *end = unit + strlen(units[u].name);
            if (strncmp(unit, units[u].name, strlen(units[u].name)) != 0 || isalnum((unsigned char)*end))
                continue;
            *value *= prefixes[p].factor * units[u].factor;
            *dimension = units[u].dimension;
            *text = end;
            return 1;
        }
    }
    return 0;
}

/* Nobody means what is outside of this, and no product of what is inside overflows. */
static int is_sane(double value)
{
    return value > 1e-60 && value < 1e60;
}

double parse_power(const char *what, const char *text)
{
    const char *rest = text;
    double watts = 0;
    enum dimension dimension;
    if (!take_number(&rest, &watts) || !take_unit(&rest, &watts, &dimension) || dimension != POWER || *rest != '\0' ||
        !is_sane(watts))
        die(EXIT_USAGE, "%s '%s': expected a number above 0 with W and its prefix, such as 30W, 3.5kW or 2000MW", what,
            text);
    return watts;
}

double parse_efficiency(const char *what, const char *text)
{
    const char *rest = text;
    double above = 0, below = 1;
    enum dimension of_above, of_below;
    if (take_number(&rest, &above) && take_unit(&rest, &above, &of_above) && *rest++ == '/' &&
        (!isdigit((unsigned char)*rest) || take_number(&rest, &below)) && take_unit(&rest, &below, &of_below) &&
        *rest == '\0' && is_sane(above) && is_sane(below)) {
        if (((of_above == ENERGY && of_below == HASHES) || (of_above == POWER && of_below == RATE)) &&
            is_sane(above / below))
            return above / below;
        if (((of_above == HASHES && of_below == ENERGY) || (of_above == RATE && of_below == POWER)) &&
            is_sane(below / above))
            return below / above;
    }
    die(EXIT_USAGE, "%s '%s': expected a number above 0 with its units, such as 17.5J/TH, 17.5W/TH/s or 57GH/J", what,
        text);
}

void parse_price(struct price *price, const char *what, const char *text)
{
    const char *rest = text;
    double money = 0, joules = 1;
    enum dimension dimension = ENERGY;
    int is_right = take_number(&rest, &money);
    rest += strspn(rest, " ");
    size_t length = 0;
    while (isalpha((unsigned char)rest[length]))
        length++;
    if (length < sizeof price->currency) {
        memcpy(price->currency, rest, length);
        price->currency[length] = '\0';
        rest += length;
    }
    if (*rest == '\0')
        joules = 3600e3;
    else
        is_right = is_right && *rest++ == '/' && take_unit(&rest, &joules, &dimension);
    price->per_joule = money / joules;
    if (!is_right || *rest != '\0' || dimension != ENERGY || !(fabs(price->per_joule) < 1e60))
        die(EXIT_USAGE,
            "%s '%s': expected a number, which may name a currency and a unit, such as 0.05, 0.05EUR or "
            "50EUR/MWh",
            what, text);
}

const char *format_quantity(char text[QUANTITY_MAX], double value, const char *unit)
{
    size_t p = 0;
    while (p + 1 < N_PREFIXES && fabs(value) >= 999.95 * prefixes[p].factor)
        p++;
    snprintf(text, QUANTITY_MAX, "%.4g %s%s", value / prefixes[p].factor, prefixes[p].name, unit);
    return text;
}
