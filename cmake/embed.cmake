# cmake -D IN=… -D OUT=… -P embed.cmake: writes the file IN as the elements of a C array of char, ended by a zero.
file(READ "${IN}" bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE "${OUT}" "${bytes}0\n")
