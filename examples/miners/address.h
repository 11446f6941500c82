/* Where a block's reward goes: addresses as people write them, and the output scripts that they stand for. */
#ifndef ADDRESS_H
#define ADDRESS_H

#include <stddef.h>

#define ADDRESS_SCRIPT_HEX_SIZE (2 * 42 + 1) /* room for the longest script, a witness program of 40 bytes, in hex */

/* Writes the output script of an address in hex: base58 (P2PKH, P2SH), bech32 (BIP173) and bech32m (BIP350). Networks
 * are the main one, the test networks and regtest; *is_main tells which money it is. Returns NULL, or what is wrong
 * with the address. */
const char *address_to_script(char script_hex[ADDRESS_SCRIPT_HEX_SIZE], int *is_main, const char *address);

/* Whether such an address is for a chain as a node names it: Bitcoin Core, btcd and bcoin have names of their own for
 * each. NULL: it is, or what is wrong. */
const char *address_check_chain(int is_main, const char *chain);

#endif
