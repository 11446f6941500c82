/* getblocktemplate. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    dsha256_transaction transactions[8];
    char bits[9], commitment[200];
    dsha256_template *tmpl = NULL;
    dsha256_blocktemplate block = {
        .size = sizeof block, .transactions = transactions, .n_transactions = take_byte(&input) % 8};
    snprintf(bits, sizeof bits, "%08x", (unsigned)take_bits(&input));
    block.version = take_word(&input);
    block.version_mask = take_word(&input);
    block.time = take_word(&input);
    block.min_time = take_byte(&input) % 4 ? block.time : take_word(&input);
    block.height = take_word(&input) >> take_byte(&input) % 32;
    block.coinbase_value = take_word(&input);
    block.extranonce2_size = take_byte(&input) % 40;
    block.previous = take_text(&input, 32);
    block.bits = take_byte(&input) % 8 ? bits : take_text(&input, 4);
    block.target = take_text(&input, 32);
    block.script = take_text(&input, 0);
    block.text = take_text(&input, take_byte(&input) % 128);
    block.witness_commitment = take_text(&input, 32);
    if (block.witness_commitment && take_byte(&input) % 4) {
        snprintf(commitment, sizeof commitment, "6a24aa21a9ed%.64s", block.witness_commitment);
        block.witness_commitment = commitment;
    }
    for (size_t i = 0; i < block.n_transactions; i++) {
        transactions[i].data = take_text(&input, 0);
        transactions[i].txid = take_text(&input, 32);
    }
    const int status = dsha256_template_create_block(&tmpl, &block);
    use_template(&input, status, tmpl);
    end_input(&input);
    return 0;
}
