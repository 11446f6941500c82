/* Quantities with their units: power, efficiency, the price of energy. Prefixes are SI's and case counts (m is milli, M
 * is mega); a blank between number and unit is allowed. */
#ifndef DSHA256_TOOLS_UNITS_H
#define DSHA256_TOOLS_UNITS_H

/* Each parser dies with EXIT_USAGE, naming `what`, when the text is not as described. */

/* "30W", "3.5kW", "2000MW": in watts, above 0. */
double parse_power(const char *what, const char *text);

/* In joules per hash, above 0: "17.5J/TH" or "17.5W/TH/s", which is the same; a reading, "3500W/200TH/s"; or the other
 * way round, "57GH/J" or "57GH/s/W". */
double parse_efficiency(const char *what, const char *text);

struct price {
    double per_joule;  /* any finite number: on some days energy costs less than nothing */
    char currency[16]; /* may be empty */
};

/* "0.05", "0.05EUR", "0.05EUR/kWh", "50EUR/MWh"; of a kWh where no unit is named. */
void parse_price(struct price *price, const char *what, const char *text);

/* "114.3 EH/s": four digits, the prefix that fits, the unit. */
enum { QUANTITY_MAX = 48 };
const char *format_quantity(char text[QUANTITY_MAX], double value, const char *unit);

#endif
