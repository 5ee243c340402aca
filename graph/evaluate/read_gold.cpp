#include "graph/evaluate/cut_by_article.h"
#include "graph/evaluate/gold.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace dateline {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> list_json_files(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == ".json") {
            files.push_back(entry->path().string());
        }
    }
    if (failure) {
        throw InputError(folder, 0, "can't be listed: " + failure.message(),
                         "check its permissions");
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string read_file(const std::string& path) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    if (!file) {
        throw InputError(path, 0,
                         std::string("can't be read: ") + std::strerror(errno ? errno : EIO),
                         "check the file and its permissions");
    }
    return content.str();
}

} // namespace

std::map<std::string, Gold> read_gold(const std::string& path, const std::vector<EventType>& types,
                                      std::vector<InputError>& errors) {
    std::error_code unknown;
    if (!fs::exists(path, unknown)) {
        throw InputError(path, 0, "does not exist", "name a folder of gold, or one gold file");
    }
    const auto files = fs::is_directory(path, unknown) ? list_json_files(path) : std::vector{path};
    if (files.empty()) {
        throw InputError(path, 0, "holds no gold", "name a folder of .json files");
    }
    std::map<std::string, Gold> golds;
    for (const auto& file : files) {
        try {
            golds.emplace(stem_of(file), parse_gold(read_file(file), file, types));
        } catch (const InputError& error) {
            errors.push_back(error);
        }
    }
    return golds;
}

} // namespace dateline
