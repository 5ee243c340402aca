#pragma once

#include <string>

namespace dateline {

/// Keeps other programs from updating a graph file while this one does; goes when it ends, however
/// it ends. A lock of its own (flock), beside those that SQLite takes for each change.
class FileLock {
public:
    /// Makes the file if it is not there. Throws InputError if another program has the lock or the
    /// file can't be opened.
    explicit FileLock(const std::string& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whether the file had anything in it.
    bool had_content() const { return had_content_; }
    bool existed() const { return existed_; }

private:
    int file_ = -1;
    bool existed_ = false;
    bool had_content_ = false;
};

} // namespace dateline
