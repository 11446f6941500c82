#!/bin/sh
# The dsha256 command as a user meets it: output, exit status, and one clear line for every bad input.
set -u
command=$1
genesis=0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c
hash=000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f
passed=0
failed=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# expect STATUS TEXT ARGUMENT...: runs the command with these arguments; TEXT must be in what it prints, on stdout for
# status 0 and 1, otherwise on stderr, in one line.
expect()
{
    status=$1
    text=$2
    shift 2
    "$command" "$@" >"$folder/out" 2>"$folder/err" <"$folder/in"
    got=$?
    # Wine that cannot start says so with status 1, and nothing of ours is printed: that is no answer yet.
    if [ "$got" -eq 1 ] && [ -n "${WINEPREFIX-}" ] && [ ! -s "$folder/out" ] && ! grep -q '^dsha256' "$folder/err"; then
        echo "Wine did not start: again: $*"
        "$command" "$@" >"$folder/out" 2>"$folder/err" <"$folder/in"
        got=$?
    fi
    stream=$folder/out
    if [ "$status" -ge 2 ]; then stream=$folder/err; fi
    if [ "$got" -ne "$status" ]; then
        echo "FAIL: dsha256 $*: exit status $got, not $status"; cat "$folder/out" "$folder/err"
    elif [ -n "$text" ] && ! grep -qF -e "$text" "$stream"; then
        echo "FAIL: dsha256 $*: no '$text' in:"; cat "$stream"
    elif [ "$status" -ge 2 ] && [ "$(wc -l <"$folder/err")" -ne 1 ]; then
        echo "FAIL: dsha256 $*: not one line:"; cat "$folder/err"
    else
        passed=$((passed + 1)); return
    fi
    failed=$((failed + 1))
}

fail()
{
    failed=$((failed + 1)); echo "FAIL: $1"
}

: >"$folder/in"
expect 0 "usage: dsha256 COMMAND" --help
expect 0 "dsha256 " --version
expect 2 "no command given; dsha256 help lists them"
expect 2 "unknown command 'mine'" mine
DSHA256_OPENCL_CACHE=$(printf '%02000d' 1)
export DSHA256_OPENCL_CACHE
expect 2 "DSHA256_OPENCL_CACHE: library or cache: a path of 1024 bytes or more" backends
unset DSHA256_OPENCL_CACHE
for sub in backends bench grind hash help plan scan selftest; do
    expect 0 "usage: dsha256 $sub" $sub --help
    expect 0 "usage: dsha256 $sub" help $sub
    expect 2 "dsha256 $sub: unknown option '--nonsense'; expected one of those in dsha256 $sub --help" $sub --nonsense
    expect 2 "dsha256 $sub: unknown option '-Z'" $sub -Z
done
expect 0 "usage: dsha256 COMMAND" help
expect 2 "unknown command 'mine'; expected one of backends, bench" help mine
expect 2 "unexpected argument 'hash'" help scan hash
expect 2 "dsha256 scan: option '--target' expects a value" scan --target
expect 2 "dsha256 scan: option '-t' expects a value" scan -t
expect 2 "option '--json=1' takes no value" scan --json=1

expect 0 "scalar" backends
expect 0 '"name":"scalar"' backends --json
expect 0 'auto, in this process:' backends --verbose
expect 0 '"kernels":{"scan":' backends --verbose --json
expect 2 "unexpected argument 'x'" backends x
expect 0 "ok" selftest # of all that run here, or what DSHA256_BACKEND names
expect 0 '"ok":true' selftest --json
expect 0 "ok" selftest --backend scalar
expect 2 "backend 'nope': no backend has the name 'nope'" selftest --backend nope

# The words of --backend, and of DSHA256_BACKEND, are the same everywhere.
given=${DSHA256_BACKEND-}
for words in cpu scalar,cpu auto; do
    expect 0 "cpu " selftest --backend $words
    expect 0 '"nonce":2083236893' scan "$genesis" -f 2083236893 -n 1 --json -b $words
    expect 0 "${genesis%ffff001d1dac2b7c}ffff7f20" grind "${genesis%ffff001d1dac2b7c}ffff7f2000000000" -b $words
    expect 0 "cpu    " bench -b $words -v 1 -T 2 -s 0.1
    DSHA256_BACKEND=$words
    export DSHA256_BACKEND
    expect 0 "cpu " selftest
    expect 0 "\"backend\":\"$words\"" scan "$genesis" -f 2083236893 -n 1 --json
    expect 0 "${genesis%ffff001d1dac2b7c}ffff7f20" grind "${genesis%ffff001d1dac2b7c}ffff7f2000000000"
    expect 0 '"backend":"cpu"' bench -v 1 -T 2 -s 0.1 --json
    expect 0 "scalar" selftest -b scalar # the option comes first
    unset DSHA256_BACKEND
done
DSHA256_BACKEND=nope
export DSHA256_BACKEND
refuses_names()
{
    expect 2 "no backend has the name 'nope'; expected one of dsha256 backends, cpu or auto" "$@"
    expect 2 "backend 'scalar,auto': auto stands alone" "$@" -b scalar,auto
}
refuses_names selftest
refuses_names bench
refuses_names scan "$genesis"
refuses_names grind "$genesis"
DSHA256_BACKEND=
expect 0 "scalar" selftest
if [ -n "$given" ]; then DSHA256_BACKEND=$given; else unset DSHA256_BACKEND; fi

# hash
expect 0 "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456" hash
printf hello >"$folder/in"
expect 0 "9595c9df90075148eb06860365df33584b75bff782a510c6cd4883a419833d50  -" hash
printf '68 65 6C\n6c6f\n' >"$folder/in"
expect 0 "9595c9df90075148eb06860365df33584b75bff782a510c6cd4883a419833d50" hash --hex -
expect 0 '"length":5' hash --hex --json
echo "$genesis" >"$folder/in"
expect 0 "$hash  meets" hash --hex --header
expect 0 '"meets_bits":true' hash --hex --header --json
echo "${genesis%7c}7d" >"$folder/in"
expect 0 "does not meet" hash --hex --header
expect 2 "-: 161 bytes; expected 80" hash --header
echo "${genesis}00" >"$folder/in"
expect 2 "-: 162 hex digits; expected 160 (80 bytes)" hash --hex --header
echo "${genesis}0" >"$folder/in"
expect 2 "odd number" hash --hex
echo "0g" >"$folder/in"
expect 2 "-: character 2 is not a hex digit" hash --hex
expect 3 "cannot open '/nonexistent'" hash /nonexistent
printf hello >"$folder/hello"
expect 3 "dsha256 hash: cannot open '/nonexistent'" hash "$folder/hello" /nonexistent "$folder/hello"
[ "$(grep -c "^9595c9df.*  $folder/hello" "$folder/out")" -eq 2 ] || fail "hash: not both files"
: >"$folder/in"
expect 0 '"file":"-","length":0' hash --json - "$folder/hello"
expect 0 "\"file\":\"$folder/hello\",\"length\":5" hash --json - "$folder/hello"
expect 3 "cannot " hash "$folder" # read it; Windows: open it

# plan
expect 0 "114.3 EH/s" plan --power 2000MW --efficiency 17.5J/TH
expect 0 "2 GW, 24 hours a day: 48 GWh a day" plan --power "2000 MW" --efficiency 17.5J/TH
expect 0 "network           not known" plan --power 2000MW --efficiency 17.5J/TH
expect 0 '"share":null' plan --power 2000MW --efficiency 17.5J/TH --json
expect 0 '"cost_per_day":null' plan --power 2000MW --efficiency 17.5J/TH --difficulty 1 --json
for efficiency in 17.5W/TH/s 0.0175J/GH 3500W/200TH/s 7kWh/1440PH 8TH/140J 8TH/s/140W; do
    expect 0 '"rate_h_per_s":1.142857142' plan -p 2GW -e $efficiency --json
done
# 1e24 hashes per block: difficulty 1e24 x 65535 / 2^48; the intervals as sums over Python's math.lgamma give them
expect 0 "share             10 %; 9.091 % once" plan -p 1GW -e 6J/TH -d 2.3282709e14
expect 0 "blocks a day      14.4 expected; 7 to 22 on 95 % of days" plan -p 1GW -e 6J/TH -d 2.3282709e14
expect 0 "energy of a block 1.667 GWh" plan -p 1GW -e 6J/TH -d 2.3282709e14
expect 0 "83.33 EH/s over the whole day" plan -p 1GW -e 6J/TH -d 2.3282709e14 --duty-hours 12
expect 0 "blocks a day      7.2 expected; 2 to 13" plan -p 1GW -e 6J/TH -d 2.3282709e14 --duty-hours 12
expect 0 "cost of a day     1200000.00 EUR" plan -p 1GW -e 6J/TH --price 50EUR/MWh
expect 0 "cost of a block   83333.33" plan -p 1GW -e 6J/TH -d 2.3282709e14 --price 0.05
expect 0 '"cost_per_block":-83333.33' plan -p 1GW -e 6J/TH -d 2.3282709e14 --price=-0.05 --json
expect 0 "100.6 expected; 81 to 121 on 95 %" plan -p 1W -e 1J/TH -d 1 --duty-hours 0.00012
expect 0 "0 to 0 on 95 % of days" plan -p 30W -e 30W/1.7GH/s -d 1.4e14
expect 0 "in 1.121e+07 years on average; within a day 2.443e-08 %" plan -p 30W -e 30W/1.7GH/s -d 1.4e14
expect 0 "network           7.158 MH/s at difficulty 1, a block in 4.295 GH" plan -p 30W -e 57GH/J --bits 1d00ffff
expect 0 '"difficulty":1.0' plan -p 30W -e 57GH/J --bits 0x1d00ffff --json
"$command" bench --quick -b scalar -v 4 -T 1 --watts 30W --json >"$folder/in"
joules=$(grep -o '"joules_per_terahash":[0-9.e]*' "$folder/in" | head -n 1 | cut -d: -f2)
expect 0 "\"efficiency_j_per_th\":$joules" plan -p 1W --measured - --json
expect 0 "J/TH (scalar, 4 versions, 1 thread, by meter)" plan -p 1W --measured -
expect 2 "one of them" plan -p 1W --measured - -e 1J/TH
echo '{"runs":[{"backend":"b","versions":8,"threads":2,"energy":{"joules_per_terahash":7.0,"sources":"s"}},
    {"backend":"c","versions":8,"threads":2,"energy":{"joules_per_terahash":5.0,"sources":"s"}},
    {"backend":"d","versions":8,"threads":2,"energy":{"joules_per_terahash":6.0,"sources":"s"}}]}' >"$folder/in"
expect 0 "5 J/TH (c, 8 versions, 2 threads, by s)" plan -p 1W -m -
echo '{"runs":[{"backend":"b","versions":8,"threads":2,"energy":{"joules_per_terahash":null,"sources":null,"reason":"no meter"}}]}' \
    >"$folder/in"
expect 2 "no run's energy is known (no meter)" plan -p 1W -m -
echo '{"runs":[1,{"energy":5}]}' >"$folder/in"
expect 2 "no run's energy is known" plan -p 1W -m -
echo '[1' >"$folder/in"
expect 2 "line 2: " plan -p 1W -m -
: >"$folder/in"
expect 2 "expected what dsha256 bench --json prints" plan -p 1W -m -
expect 3 "cannot open '/nonexistent'" plan -p 1W -m /nonexistent
expect 2 "no power given" plan -e 17.5J/TH
expect 2 "no efficiency given" plan -p 1W
for power in 2000 2000MV 30w 30J 0W -1W 0x10W infW nanW 1e99W W "" 1W1 1,5W; do
    expect 2 "power '$power': expected a number above 0 with W" plan -p "$power" -e 17.5J/TH
done
for efficiency in 17.5 17.5J 17.5J/ 17.5J/W 17.5W/TH 17.5j/TH 0J/TH 1J/0TH -1J/TH 17.5J/TH/s /TH ""; do
    expect 2 "efficiency '$efficiency': expected a number above 0 with its units" plan -p 1W -e "$efficiency"
done
for price in EUR 5,5 0.05EUR/kW 0.05/ 0.05/kWh/ nan 1e99 0.05abcdefghijklmnopqrstuvwxyz; do
    expect 2 "price '$price': expected a number" plan -p 1W -e 1J/H --price "$price"
done
for hours in 0 24.1 -1 nan 8h ""; do
    expect 2 "duty-hours '$hours': expected a number above 0, up to 24" plan -p 1W -e 1J/H --duty-hours "$hours"
done
expect 2 "one of them" plan -p 1W -e 1J/TH -d 1 --bits 1d00ffff
expect 2 "difficulty '0'" plan -p 1W -e 1J/TH -d 0
expect 2 "so large that its target is 0" plan -p 1W -e 1J/TH -d 1e300
expect 2 "6 hex digits; expected 8" plan -p 1W -e 1J/TH --bits 1d00ff
expect 2 "bits 'ffff001d': 0xffff001d is over 256 bits" plan -p 1W -e 1J/TH --bits ffff001d
expect 2 "unexpected argument" plan -p 1W -e 1J/TH more

# scan
: >"$folder/in"
expect 0 "nonce   2083236893" scan "$genesis" --first 2083236000 --count 1000
expect 0 "$hash" scan "$genesis" --first 2083236000 --count 1000
expect 0 "go on with --first 2083236894 --count 106" scan "$genesis" --first 2083236000 --count 1000
expect 0 "1 hit; 1000 nonces" scan "$genesis" --first 2083236000 --count 1000 --all-hits
expect 0 "nonce   2083236893" scan "$genesis" --first 0x7c2bac1d --count 1 --backend scalar
expect 0 '"type":"hit","nonce":2083236893,"version":1' scan "$genesis" -f 2083236893 -n 1 --json
expect 0 '"nonces_left":0' scan "$genesis" -f 2083236893 -n 1 --json
expect 1 "0 hits" scan "$genesis" --first 2083236894 --count 100
expect 1 "0 hits; 0 nonces" scan "$genesis" --count 0
expect 1 '"hits":0' scan "$genesis" --first 2083236894 --count 100 --json
expect 0 "version 0x00000001" scan "$genesis" -f 2083236890 -n 9 --versions 2,0x20000000,1
expect 0 "9 nonces x 32 versions" scan "$genesis" -f 2083236890 -n 9 -a --version-mask 0x1fffe000
expect 0 "9 nonces x 4 versions" scan "$genesis" -f 2083236890 -n 9 -a --version-mask 0x10000004
expect 1 "x 1 version " scan "$genesis" -f 0 -n 9 -a --version-mask 0
expect 0 "nonce   2083236893" scan "$genesis" -f 2083236890 -n 9 --target $hash
expect 1 "0 hits" scan "$genesis" -f 2083236890 -n 9 --target "${hash%f}e"
expect 0 "nonce   2083236893" scan "$genesis" -f 2083236890 -n 9 --difficulty 2536
expect 1 "0 hits" scan "$genesis" -f 2083236890 -n 9 --difficulty 2537
expect 0 "300 hits; 300 nonces" scan "$genesis" -n 300 --difficulty 1e-20 --all-hits
echo "  $genesis " >"$folder/in"
expect 0 "nonce   2083236893" scan -f 2083236890 -n 9 -
echo "$genesis" | fold -w 64 | sed 's/$/\r/' >"$folder/in" # as hash --hex takes it
expect 0 "nonce   2083236893" scan -f 2083236890 -n 9 -
expect 0 "$hash  meets" hash --hex --header
printf '%s\000' "$genesis" >"$folder/in"
expect 2 "header: character 161 is not a hex digit" scan -
: >"$folder/in"
# A rate needs half a second: a nonce takes longer only now and then, on a busy machine.
for _ in 1 2 3 4 5 6 7 8 9; do
    "$command" scan "$genesis" -f 2083236893 -n 1 >"$folder/out" && grep -q "too short for a rate" "$folder/out" &&
        "$command" scan "$genesis" -f 2083236893 -n 1 --json >"$folder/out" && grep -q '"rate":null' "$folder/out" && break
done
if grep -q '"rate":null' "$folder/out"; then
    passed=$((passed + 1))
else
    fail "a rate from one nonce: $(cat "$folder/out")"
fi
expect 1 "H/s (scalar, 1 worker)" scan "$genesis" -n 400000 -b scalar -T 1 --duty 5

# grind, as Bitcoin Core's signet miner calls it: the header is the last argument, nothing is on standard input, and the
# nonce is taken from what comes back.
easy=${genesis%ffff001d1dac2b7c}ffff001f1dac2b7c # one hash in 2^16
found=$(PATH=$(dirname "$command"):$PATH && cmd="${command##*/} grind" && $cmd "$easy" </dev/null | tr -d '\r')
echo "$found" >"$folder/in"
expect 0 "meets its own bits" hash --hex --header
[ "${found%????????}" = "${easy%????????}" ] || fail "grind: more than the nonce changed: $found"
: >"$folder/in"
expect 0 "\"header\":\"$found\"" grind --json "$easy"
expect 0 "$found" grind "$found"
echo "$easy" | fold -w 16 >"$folder/in"
expect 0 "$found" grind -
: >"$folder/in"
expect 1 "" grind "$genesis" -n 1000
grep -q "^dsha256 grind: no hash meets the target of the header's bits, 0x1d00ffff; --version-mask and" "$folder/err" ||
    fail "grind: $(cat "$folder/err")"
[ ! -s "$folder/out" ] || fail "grind: no hit, and yet it prints"
expect 1 "" grind "$genesis" -n 1000 -r 2 -m 3
[ "$(wc -l <"$folder/err")" -eq 1 ] || fail "grind: $(cat "$folder/err")"
# When the nonces run out, versions roll; then the time. One hash in 2^8; four nonces.
rolling=${genesis%ffff001d1dac2b7c}ffff00201dac2b7c
expect 1 "" grind "$rolling" -n 4
expect 0 '"time":1231006505' grind "$rolling" -n 4 -m 0x1fffe000 --json
expect 0 '"version":' grind "$rolling" -n 4 -m 0x1fffe000 --json
version=$(sed 's/.*"version":\([0-9]*\).*/\1/' "$folder/out")
if [ $((version & ~0x1fffe000)) -ne 1 ] || [ "$version" -eq 1 ]; then fail "grind: version $version"; fi
expect 0 '"version":1,' grind "$rolling" -n 4 --roll-time 10000 --json
time=$(sed 's/.*"time":\([0-9]*\).*/\1/' "$folder/out")
if [ "$time" -le 1231006505 ] || [ "$time" -gt 1231016505 ]; then fail "grind: time $time"; fi
expect 0 "" grind "$rolling" -n 4 --roll-time 10000
cp "$folder/out" "$folder/in"
expect 0 "meets its own bits" hash --hex --header
: >"$folder/in"
expect 2 "no header given" grind
expect 2 "159 hex digits, an odd number; expected 160" grind "${genesis%c}"
expect 2 "no target in its bits: 0x1d80ffff is negative" grind "${genesis%ffff001d1dac2b7c}ffff801d1dac2b7c"
expect 2 "count '0'" grind "$genesis" -n 0
expect 2 "roll-time '-1'" grind "$genesis" -r -1
expect 2 "unexpected argument" grind "$genesis" more

# over the engine: threads, duty, lists of backends, order
expect 0 '"kernels":{"scalar":2}' scan "$genesis" -f 2083236000 -n 1000 --threads 2 --backend scalar --json
expect 0 '"workers":3' scan "$genesis" -f 2083236000 -n 1000 --threads 3 --backend cpu --json
expect 0 "nonce   2083236893" scan "$genesis" -f 2083236890 -n 9 --duty 5 --threads 1 --backend scalar
expect 0 "go on with --first 2083236894 --count 1999963106" scan "$genesis" -f 2083200000 -n 2000000000 --threads 4
expect 2 "threads '4097'" scan "$genesis" --threads 4097
expect 2 "duty '0': expected a decimal number, or hex after 0x, from 1 to 100" scan "$genesis" --duty 0
expect 2 "duty '101': expected a decimal number, or hex after 0x, from 1 to 100" scan "$genesis" --duty 101
expect 2 "backend 'scalar,nope': no backend has the name 'nope'" scan "$genesis" -b scalar,nope
expect 2 "backend 'scalar,scalar': threads: 1, expected at least one for each of 2" scan "$genesis" -b scalar,scalar -T 1
"$command" scan "$genesis" -n 50000 -v 5,1,3 --difficulty 2e-9 --all-hits --json --threads 3 >"$folder/out"
if grep -o '"nonce":[0-9]*,"version":[0-9]*' "$folder/out" | tr -c '0-9\n' ' ' |
    awk '{ place = $2 == 5 ? 0 : $2 == 1 ? 1 : 2; at = 3 * $1 + place; if (NR > 1 && at <= before) bad = 1; before = at }
         END { exit bad || NR < 10000 }'; then
    passed=$((passed + 1))
else
    failed=$((failed + 1)); echo "FAIL: hits are not in order"
fi

expect 2 "no header given" scan
expect 2 "159 hex digits, an odd number; expected 160" scan "${genesis%c}"
expect 2 "158 hex digits; expected 160" scan "${genesis%7c}"
expect 2 "header: character 160 is not a hex digit" scan "${genesis%c}z"
expect 2 "expected a count up to 1" scan "$genesis" -f 4294967295 -n 2
expect 2 "from 0 to 4294967295" scan "$genesis" -f 4294967296
expect 2 "from 0 to 4294967296" scan "$genesis" -n 4294967297
expect 2 "first '-1'" scan "$genesis" -f -1
expect 2 "first ''" scan "$genesis" -f ''
expect 2 "first '0x'" scan "$genesis" -f 0x
expect 2 "count '1e3'" scan "$genesis" -n 1e3
expect 2 "target: zero" scan "$genesis" -t 0000000000000000000000000000000000000000000000000000000000000000
expect 2 "target '00': 2 digits, expected 64" scan "$genesis" -t 00
expect 2 "above 0" scan "$genesis" -d 0
expect 2 "above 0" scan "$genesis" -d -3
expect 2 "above 0" scan "$genesis" -d nan
expect 2 "above 0" scan "$genesis" -d 1x
expect 2 "so large that its target is 0" scan "$genesis" -d 1e300
expect 2 "one of them" scan "$genesis" -d 1 -t $hash
expect 2 "one of them" scan "$genesis" -v 1 -m 1
expect 2 "version ''" scan "$genesis" -v 1,,2
expect 2 "more than 32" scan "$genesis" -v 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33
expect 2 "backend 'nope'" scan "$genesis" -b nope
expect 2 "no target in its bits: 0x1d80ffff is negative; give --target" scan "${genesis%ffff001d1dac2b7c}ffff801d1dac2b7c"
expect 2 "unexpected argument" scan "$genesis" more
# bench: test_bench.sh has more
expect 0 "drift" bench --backend scalar --versions 1 --threads 1 --seconds 0.1
expect 2 "backend 'nope'" bench -b nope
expect 2 "versions '33': expected a decimal number, or hex after 0x, from 1 to 32" bench -v 33
expect 2 "versions '0'" bench -v 1,0
expect 2 "versions ''" bench -v 1,
expect 2 "threads 'most'" bench -T 1,most
expect 2 "samples '9': expected a decimal number, or hex after 0x, from 10 to 1000" bench -n 9
expect 2 "seconds '0': expected a number from 0.1 to 86400" bench -s 0
expect 2 "watts '-5W'" bench --watts -5W
expect 2 "belongs to one run" bench --watts 5W
expect 2 "without --watts" bench --idle-watts 5W
expect 2 "one of them" bench --json --csv

# Ctrl-C: stops at once, and says how to go on. Not before it is at work: the first hits are printed.
"$command" scan "$genesis" --difficulty 1e-5 --all-hits >"$folder/out" &
pid=$!
while [ ! -s "$folder/out" ] && kill -0 $pid; do sleep 0.1; done
kill -INT $pid
wait $pid
got=$?
if [ $got -eq 130 ] && grep -q "interrupted after [1-9][0-9]* of 4294967296 nonces; go on with --first" "$folder/out"; then
    passed=$((passed + 1))
else
    fail "interrupt: exit status $got: $(tail -n 3 "$folder/out")"
fi

for seconds in 2 10 50; do # it may be not yet at work; what begins just then on Wine ends with 0
    timeout --foreground --preserve-status -k 10 -s INT $seconds "$command" grind "$genesis" --duty 1 >"$folder/out" \
        2>"$folder/err"
    got=$?
    [ $got -ne 130 ] || break
done
if [ $got -eq 130 ] && [ ! -s "$folder/out" ]; then
    passed=$((passed + 1))
else
    fail "grind, interrupt: exit status $got: $(cat "$folder/out" "$folder/err")"
fi

# A full disk is not silence.
if [ -e /dev/full ]; then
    if "$command" backends >/dev/full 2>"$folder/err"; [ $? -eq 3 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)); echo "FAIL: /dev/full"
    fi
else
    echo "SKIPPED: command: a full disk: there is no /dev/full"
fi

echo "command: $passed passed, $failed failed"
[ $failed -eq 0 ]
