#include "extract/article/article_source.h"

#include <algorithm>
#include <filesystem>

#include <glob.h>

namespace dateline {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

void list_folder(const fs::path& folder, std::vector<std::string>& files,
                 std::vector<InputError>& errors) {
    std::error_code failure;
    const auto before = files.size();
    fs::recursive_directory_iterator entry(folder, failure);
    for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
        std::error_code unknown;
        if (is_hidden(entry->path())) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file(unknown)) {
            files.push_back(entry->path().string());
        }
    }
    if (failure) {
        errors.emplace_back(folder.string(), 0, "can't be listed: " + failure.message(),
                            "check its permissions");
    } else if (files.size() == before) {
        errors.emplace_back(folder.string(), 0, "holds no articles",
                            "put text, HTML, JSON or feed files into it");
    }
}

/// What the pattern matches; nothing for a plain name.
std::vector<std::string> expand_pattern(const std::string& pattern) {
    std::vector<std::string> matches;
    if (pattern.find_first_of("*?[") != std::string::npos) {
        glob_t found{};
        if (::glob(pattern.c_str(), 0, nullptr, &found) == 0) {
            matches.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
        }
        ::globfree(&found);
    }
    return matches;
}

void find(const std::string& argument, std::vector<std::string>& files,
          std::vector<InputError>& errors) {
    std::error_code unknown;
    if (argument == "-") {
        files.push_back(argument);
    } else if (fs::is_directory(argument, unknown)) {
        list_folder(argument, files, errors);
    } else if (fs::exists(argument, unknown)) {
        files.push_back(argument);
    } else if (const auto matches = expand_pattern(argument); !matches.empty()) {
        for (const auto& match : matches) {
            find(match, files, errors);
        }
    } else {
        errors.emplace_back(argument, 0, "does not exist", "check the name");
    }
}

} // namespace

std::vector<std::string> find_files(const std::vector<std::string>& arguments,
                                    std::vector<InputError>& errors) {
    std::vector<std::string> files;
    for (const auto& argument : arguments) {
        find(argument, files, errors);
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

} // namespace dateline
