#pragma once

#include <fstream>
#include <iosfwd>
#include <string>
#include <vector>

namespace dateline {

/// Throws InputError if `out` is one of `inputs`.
void refuse_overwriting(const std::string& out, const std::vector<std::string>& inputs);

/// Where a result goes: a file, made anew, or the stream given if no file is named. A file is
/// written beside its place and put there by close(), so that a failure leaves the old one whole.
class Output {
public:
    /// Throws InputError if the file can't be made.
    Output(const std::string& file, std::ostream& fallback);
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    std::ostream& stream();

    /// Throws InputError if not everything could be written.
    void close();

private:
    std::string file_;
    std::string draft_;
    std::ofstream stream_;
    std::ostream& fallback_;
};

} // namespace dateline
