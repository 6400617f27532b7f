# SPDX-License-Identifier: GPL-3.0-or-later
# The one place that says how strictly everything of ours is compiled.
add_library(helolab_strict INTERFACE)
target_compile_options(helolab_strict INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                                                -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(helolab_strict INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
                                                    QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
                                                    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13
   AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    # Optimising GCC 12 takes `"literal" + string` for an overflow (GCC bugs 105329, 105651).
    target_compile_options(helolab_strict INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()
if(HELOLAB_WERROR)
    target_compile_options(helolab_strict INTERFACE -Werror)
endif()
if(HELOLAB_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(HELOLAB_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
