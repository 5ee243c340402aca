#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string_view>

namespace dateline {

/// Writes JSON (RFC 8259, UTF-8) to a stream as it goes, by RapidJSON.
class JsonWriter {
public:
    enum class Layout { line, indented };

    JsonWriter(std::ostream& out, Layout layout);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void begin_object();
    void end_object();
    void begin_array();
    void end_array();
    void key(std::string_view name);
    void text(std::string_view text);
    void number(std::uint64_t number);
    /// With at most three decimal places.
    void number(double number);
    /// With just the digits that tell it from other numbers, as Python writes it; `number` must be
    /// finite.
    void exact_number(double number);
    void boolean(bool value);
    void null();

    /// Key and value in one.
    void member(std::string_view name, std::string_view value);
    void member(std::string_view name, std::uint64_t value);
    /// Null where `value` is empty.
    void member_or_null(std::string_view name, std::string_view value);

private:
    struct Output;
    std::unique_ptr<Output> output_;
};

/// A member that is a list: `write` writes each item.
template <typename Items, typename Write>
void write_list(JsonWriter& json, std::string_view name, const Items& items, Write write) {
    json.key(name);
    json.begin_array();
    for (const auto& item : items) {
        write(item);
    }
    json.end_array();
}

} // namespace dateline
