#include "extract/language/kernel/kernel.h"

#include <vector>

#if defined(__x86_64__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace dateline {

namespace {

#if defined(__x86_64__)
/// Linux lends the tiles' large registers to those who ask.
bool may_use_tiles() {
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned features = 0;
    constexpr unsigned tiles_and_bytes = 3U << 24;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &features) ||
        (features & tiles_and_bytes) != tiles_and_bytes) {
        return false;
    }
    constexpr int request_permission = 0x1023;
    constexpr int tile_data = 18;
    return syscall(SYS_arch_prctl, request_permission, tile_data) == 0;
}

std::vector<const Kernel*> find_kernels() {
    std::vector<const Kernel*> kernels;
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    if (avx512 && may_use_tiles()) {
        kernels.push_back(&amx_kernel);
    }
    if (avx512) {
        kernels.push_back(&avx512_kernel);
    }
    if (__builtin_cpu_supports("avx2")) {
        kernels.push_back(&avx2_kernel);
    }
    kernels.push_back(&portable_kernel);
    return kernels;
}
#else
std::vector<const Kernel*> find_kernels() {
    return {&portable_kernel};
}
#endif

} // namespace

std::span<const Kernel* const> usable_kernels() {
    static const auto kernels = find_kernels();
    return kernels;
}

} // namespace dateline
