#pragma once

#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace dateline::test {

/// One case of a data-driven test: a line of a table, its values by the names in the first line.
struct Row {
    std::string place; // "phrases.tsv:5", to be told when the case fails
    std::map<std::string, std::string> values;

    const std::string& operator[](const std::string& column) const { return values.at(column); }
};

std::ostream& operator<<(std::ostream& out, const Row& row);

/// The rows of tests/`file`: columns parted by tabs, names of the columns in the first line; lines
/// that begin with # say nothing. \n and \t stand for themselves escaped.
std::vector<Row> table(const std::string& file);

/// A folder of its own for one test, removed with all that is in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::string operator/(const std::string& name) const { return path_ + "/" + name; }

    /// Writes `content` to the file `name` in it; its path.
    std::string write(const std::string& name, const std::string& content) const;

private:
    std::string path_;
};

} // namespace dateline::test
