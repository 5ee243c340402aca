#include "export/page/script_data.h"

#include <string>
#include <string_view>

namespace dateline {

/// Holds back bytes that may begin a line separator until the next one tells.
class ScriptData::Escape : public std::streambuf {
public:
    explicit Escape(std::ostream& out) : out_(out) {}

    void finish() {
        written_ += held_;
        held_.clear();
        flush();
    }

protected:
    int_type overflow(int_type byte) override {
        if (!traits_type::eq_int_type(byte, traits_type::eof())) {
            put(traits_type::to_char_type(byte));
        }
        return out_ ? traits_type::not_eof(byte) : traits_type::eof();
    }

    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        for (const char byte : std::string_view(bytes, static_cast<std::size_t>(count))) {
            put(byte);
        }
        return out_ ? count : 0;
    }

private:
    static constexpr std::string_view separator = "\xE2\x80"; // and A8 or A9

    void put(char byte) {
        if (held_ == separator && (byte == '\xA8' || byte == '\xA9')) {
            written_ += byte == '\xA8' ? "\\u2028" : "\\u2029";
            held_.clear();
            return;
        }
        if (held_.size() < separator.size() && byte == separator[held_.size()]) {
            held_ += byte;
            return;
        }
        written_ += held_;
        held_.clear();
        if (byte == separator.front()) {
            held_ += byte;
        } else if (byte == '<') {
            written_ += "\\u003c";
        } else {
            written_ += byte;
        }
        if (written_.size() >= portion) {
            flush();
        }
    }

    void flush() {
        out_.write(written_.data(), static_cast<std::streamsize>(written_.size()));
        written_.clear();
    }

    static constexpr std::size_t portion = 64 * 1024;
    std::ostream& out_;
    std::string held_;
    std::string written_;
};

ScriptData::ScriptData(std::ostream& out)
    : escape_(std::make_unique<Escape>(out)), stream_(escape_.get()) {}

ScriptData::~ScriptData() {
    escape_->finish();
}

} // namespace dateline
