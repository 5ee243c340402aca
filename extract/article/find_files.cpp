#include "extract/article/find_files.h"

#include <algorithm>
#include <filesystem>

#include <glob.h>

namespace dateline {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

/// Adds the files in `top` and below. Folders still to be listed stand in a list: no depth is too
/// deep, and one that can't be listed leaves the others as they are.
void list_folder(const fs::path& top, std::vector<std::string>& files,
                 std::vector<InputError>& errors) {
    const auto before = files.size();
    bool failed = false;
    std::vector<fs::path> folders{top};
    while (!folders.empty()) {
        const auto folder = std::move(folders.back());
        folders.pop_back();
        std::error_code failure;
        for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
             entry.increment(failure)) {
            std::error_code unknown;
            if (is_hidden(entry->path())) {
                continue;
            }
            if (entry->is_directory(unknown) && !entry->is_symlink(unknown)) {
                folders.push_back(entry->path());
            } else if (entry->is_regular_file(unknown)) {
                files.push_back(entry->path().lexically_normal().string());
            }
        }
        if (failure) {
            failed = true;
            errors.emplace_back(folder.string(), 0, "can't be listed: " + failure.message(),
                                "check its permissions");
        }
    }
    if (!failed && files.size() == before) {
        errors.emplace_back(top.string(), 0, "holds no articles",
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

/// Adds what the file or folder `path` holds; false if there is none.
bool add_existing(const std::string& path, std::vector<std::string>& files,
                  std::vector<InputError>& errors) {
    std::error_code unknown;
    const auto plain = fs::path(path).lexically_normal().string(); // ./news is news
    if (fs::is_directory(path, unknown)) {
        list_folder(plain, files, errors);
    } else if (path == "-" || fs::exists(path, unknown)) {
        files.push_back(plain);
    } else {
        return false;
    }
    return true;
}

void find(const std::string& argument, std::vector<std::string>& files,
          std::vector<InputError>& errors) {
    if (add_existing(argument, files, errors)) {
        return;
    }
    bool found = false;
    for (const auto& match : expand_pattern(argument)) {
        found = add_existing(match, files, errors) || found;
    }
    if (!found) {
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
