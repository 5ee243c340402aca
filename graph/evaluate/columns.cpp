#include "graph/evaluate/columns.h"

#include <algorithm>
#include <cstdio>
#include <ostream>

namespace dateline {

namespace {

/// In code points.
std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

} // namespace

void write_columns(const std::vector<std::vector<std::string>>& rows, std::ostream& out) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], width_of(row[i]));
        }
    }
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - width_of(row[i]), ' ');
            out << (i == 0 ? row[i] + space : "  " + space + row[i]);
        }
        out << '\n';
    }
}

std::string to_decimal(double number, int places) {
    char buffer[64];
    const int size = std::snprintf(buffer, sizeof buffer, "%.*f", places, number);
    return {buffer, static_cast<std::size_t>(size)};
}

} // namespace dateline
