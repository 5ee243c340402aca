#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `text` (UTF-8) with the traces of a wrong decoding mended: UTF-8 that was read as windows-1252
/// ("â€™" for "’") or as the Thai windows-874 ("โ€™"), also where the bytes that the code page does
/// not define were lost ("โ" for any of ’ “ ” —, told apart by what stands beside it). Thai text
/// stays as it is. The idea of undoing only what decodes to shorter, valid UTF-8 is from ftfy
/// (R. Speer, "ftfy: fixes text for you", 2019).
std::string repair_mojibake(std::string_view text);

} // namespace dateline
