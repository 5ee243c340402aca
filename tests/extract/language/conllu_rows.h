#pragma once

#include <sstream>
#include <string>
#include <vector>

namespace dateline::test {

/// CoNLL-U written short: lines parted by /, their columns by spaces, - for an empty one. Where a
/// line has two or three, they are number, form and the last column, and the others are filled in.
inline std::string conllu_rows(const std::string& rows) {
    std::string text;
    std::istringstream lines(rows);
    for (std::string line; std::getline(lines, line, '/');) {
        if (line.starts_with('#')) {
            text += line + '\n';
            continue;
        }
        std::istringstream words(line);
        std::vector<std::string> columns;
        for (std::string column; words >> column;) {
            columns.push_back(column == "-" ? "" : column);
        }
        if (columns.size() == 2 || columns.size() == 3) {
            columns.resize(3, "_");
            columns.insert(columns.begin() + 2, 7, "_");
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            text += (i > 0 ? "\t" : "") + columns[i];
        }
        text += '\n';
    }
    return text;
}

} // namespace dateline::test
