#pragma once

#include <memory>
#include <ostream>
#include <streambuf>

namespace dateline {

/// A stream for JSON that stands in a script element of HTML: what is written to stream() goes to
/// `out` with "<" as \u003c, so that no text can end the element or open a comment in it, and with
/// U+2028 and U+2029, which end a line of JavaScript, as \u2028 and \u2029.
class ScriptData {
public:
    explicit ScriptData(std::ostream& out);
    ~ScriptData();
    ScriptData(const ScriptData&) = delete;
    ScriptData& operator=(const ScriptData&) = delete;

    std::ostream& stream() { return stream_; }

private:
    class Escape;
    std::unique_ptr<Escape> escape_;
    std::ostream stream_;
};

} // namespace dateline
