// The headers compile as C++, and the library links.
#include <dsha256.h>
#include <dsha256_work.h>

int main()
{
    unsigned char hash[32];
    dsha256_hash(hash, "", 0);
    return hash[0] == 0x5d ? 0 : 1;
}
