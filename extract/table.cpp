#include "extract/table.h"

#include <algorithm>

namespace dateline {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::vector<std::vector<std::string_view>> read_table(std::string_view tsv) {
    std::vector<std::vector<std::string_view>> rows;
    for (const auto line : split(tsv, '\n')) {
        if (!line.empty() && line.front() != '#') {
            rows.push_back(split(line, '\t'));
        }
    }
    return rows;
}

} // namespace dateline
