#include "tests/fuzz/targets.h"

// One program a target: FUZZ_TARGET is defined by the build.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    FUZZ_TARGET(data, size);
    return 0;
}
