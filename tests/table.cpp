#include "tests/table.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace dateline::test {

namespace {

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char next = i + 1 < line.size() ? line[i + 1] : ' ';
        if (line[i] == '\t') {
            cells.emplace_back();
        } else if (line[i] == '\\' && (next == 'n' || next == 't')) {
            cells.back() += next == 'n' ? '\n' : '\t';
            ++i;
        } else {
            cells.back() += line[i];
        }
    }
    return cells;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.place;
}

std::vector<Row> table(const std::string& file) {
    std::ifstream in(std::string(DATELINE_TESTS) + "/" + file);
    if (!in) {
        throw std::runtime_error("no table " + file);
    }
    std::vector<Row> rows;
    std::vector<std::string> columns;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const auto cells = split(line);
        if (columns.empty()) {
            columns = cells;
            continue;
        }
        Row row{file + ":" + std::to_string(number), {}};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row.values[columns[i]] = i < cells.size() ? cells[i] : "";
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

TemporaryFolder::TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "dateline-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) {
        throw std::runtime_error("no temporary folder");
    }
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code gone;
    std::filesystem::remove_all(path_, gone);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& content) const {
    const auto path = *this / name;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

} // namespace dateline::test
