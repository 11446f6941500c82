// The headers compile as C++, and the library links.
#include <dsha256.h>
#include <dsha256_engine.h>
#include <dsha256_work.h>

int main()
{
    unsigned char hash[32];
    dsha256_hash(hash, "", 0);
    dsha256_engine *engine;
    if (dsha256_engine_create(&engine, nullptr) != DSHA256_OK)
        return 2;
    dsha256_engine_destroy(engine);
    return hash[0] == 0x5d ? 0 : 1;
}
