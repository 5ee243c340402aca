#include "graph/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <ostream>
#include <variant>

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

namespace dateline {

namespace {

/// What RapidJSON writes to, a byte at a time; a stream takes pieces many times faster.
class PieceWriter {
public:
    using Ch = char;

    explicit PieceWriter(std::ostream& out) : out_(out) {}
    ~PieceWriter() { write(); }
    PieceWriter(const PieceWriter&) = delete;
    PieceWriter& operator=(const PieceWriter&) = delete;

    void Put(char c) {
        if (size_ == piece_.size()) {
            write();
        }
        piece_[size_++] = c;
    }

    /// Called at the end of a document.
    void Flush() {
        write();
        out_.flush();
    }

private:
    void write() {
        out_.write(piece_.data(), static_cast<std::streamsize>(size_));
        size_ = 0;
    }

    std::ostream& out_;
    std::size_t size_ = 0;
    std::array<char, 1 << 14> piece_; // filled up to `size_`
};

} // namespace

struct JsonWriter::Output {
    using Stream = PieceWriter;
    using Line = rapidjson::Writer<Stream>;
    using Indented = rapidjson::PrettyWriter<Stream>;

    Output(std::ostream& out, Layout layout) : stream(out) {
        constexpr int decimal_places = 3;
        if (layout == Layout::line) {
            writer.emplace<Line>(stream).SetMaxDecimalPlaces(decimal_places);
        } else {
            auto& indented = writer.emplace<Indented>(stream);
            indented.SetIndent(' ', 1);
            indented.SetMaxDecimalPlaces(decimal_places);
        }
    }

    template <typename Write> void write(Write action) {
        if (auto* line = std::get_if<Line>(&writer)) {
            action(*line);
        } else {
            action(std::get<Indented>(writer));
        }
    }

    Stream stream;
    std::variant<std::monostate, Line, Indented> writer;
};

JsonWriter::JsonWriter(std::ostream& out, Layout layout)
    : output_(std::make_unique<Output>(out, layout)) {}

JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() {
    output_->write([](auto& json) { json.StartObject(); });
}

void JsonWriter::end_object() {
    output_->write([](auto& json) { json.EndObject(); });
}

void JsonWriter::begin_array() {
    output_->write([](auto& json) { json.StartArray(); });
}

void JsonWriter::end_array() {
    output_->write([](auto& json) { json.EndArray(); });
}

void JsonWriter::key(std::string_view name) {
    output_->write(
        [&](auto& json) { json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); });
}

void JsonWriter::text(std::string_view text) {
    output_->write([&](auto& json) {
        json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    });
}

void JsonWriter::number(std::uint64_t number) {
    output_->write([&](auto& json) { json.Uint64(number); });
}

void JsonWriter::number(double number) {
    output_->write([&](auto& json) { json.Double(number); });
}

void JsonWriter::exact_number(double number) {
    // RapidJSON's own digits read back as the same number too, but are not always the nearest.
    char digits[32];
    auto* end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    if (std::find(digits, end, '.') == end && std::find(digits, end, 'e') == end) {
        *end++ = '.';
        *end++ = '0';
    }
    output_->write([&](auto& json) {
        json.RawValue(digits, static_cast<std::size_t>(end - digits), rapidjson::kNumberType);
    });
}

void JsonWriter::boolean(bool value) {
    output_->write([&](auto& json) { json.Bool(value); });
}

void JsonWriter::null() {
    output_->write([](auto& json) { json.Null(); });
}

void JsonWriter::member(std::string_view name, std::string_view value) {
    key(name);
    text(value);
}

void JsonWriter::member(std::string_view name, std::uint64_t value) {
    key(name);
    number(value);
}

void JsonWriter::member_or_null(std::string_view name, std::string_view value) {
    key(name);
    value.empty() ? null() : text(value);
}

} // namespace dateline
