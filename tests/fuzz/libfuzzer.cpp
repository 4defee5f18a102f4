// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls. https://llvm.org/docs/LibFuzzer.html#fuzz-target
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Skykeep::Claims claims;
    Skykeep::Fuzz::SKYKEEP_FUZZ_TARGET({bytes, qsizetype(size)}, claims);
    if (!claims.hold()) {
        std::fprintf(stderr, "This does not hold: %s\n", qPrintable(claims.broken()));
        std::abort();
    }
    return 0;
}
