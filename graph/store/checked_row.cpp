#include "graph/store/checked_row.h"

#include "extract/input_error.h"

#include <charconv>
#include <limits>

#include <unicode/ustring.h>

namespace dateline {

void throw_damaged(const Database& database, const std::string& what) {
    throw InputError(database.path(), 0, "is damaged: " + what, "build it anew from the articles");
}

std::string CheckedRow::text(int column) const {
    auto text = row_.text(column);
    auto error = U_ZERO_ERROR; // or that there is no room for the characters, which is meant
    u_strFromUTF8(nullptr, 0, nullptr, text.data(), static_cast<std::int32_t>(text.size()), &error);
    if (error == U_INVALID_CHAR_FOUND) {
        throw_damaged(database_, "a text is no UTF-8");
    }
    return text;
}

std::optional<Date> CheckedRow::date(int column) const {
    if (row_.is_null(column)) {
        return std::nullopt;
    }
    const auto parsed = parse_date(row_.text(column));
    if (!parsed) {
        throw_damaged(database_, "\"" + row_.text(column) + "\" is no date");
    }
    return parsed;
}

std::optional<Day> CheckedRow::day(int column) const {
    const auto parsed = date(column);
    return parsed ? std::optional(parsed->first) : std::nullopt;
}

std::uint32_t CheckedRow::number(int column) const {
    const auto number = row_.number(column);
    if (number < 0 || number > std::numeric_limits<std::uint32_t>::max()) {
        throw_damaged(database_, "a number is out of bounds");
    }
    return static_cast<std::uint32_t>(number);
}

TextRange CheckedRow::range(int column) const {
    return {number(column), number(column + 1)};
}

std::vector<TextRange> CheckedRow::ranges(int column) const {
    std::vector<std::uint32_t> numbers;
    const auto json = row_.bytes(column);
    const auto* end = json.data() + json.size();
    for (const auto* c = json.data(); c != end;) {
        std::uint32_t number = 0;
        const auto parsed = std::from_chars(c, end, number);
        if (parsed.ec == std::errc{}) {
            numbers.push_back(number);
            c = parsed.ptr;
        } else if (*c == '[' || *c == ']' || *c == ',') {
            ++c;
        } else {
            throw_damaged(database_, "a list of mentions is none");
        }
    }
    std::vector<TextRange> ranges;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        ranges.push_back({numbers[i], numbers[i + 1]});
    }
    return ranges;
}

double CheckedRow::share(int column) const {
    const auto share = row_.real(column);
    if (!(share >= 0 && share <= 1)) {
        throw_damaged(database_, "a confidence is out of bounds");
    }
    return share;
}

Article read_article(const CheckedRow& row, int first) {
    Article article;
    article.id = row.text(first);
    article.path = row.text(first + 1);
    article.url = row.text(first + 2);
    article.title = row.text(first + 3);
    article.source = row.text(first + 4);
    article.published = row.date(first + 5);
    if (article.published) {
        article.published_basis = row.word<PublishedBasis>(first + 6);
    }
    article.sha256 = row.text(first + 7);
    return article;
}

Evidence read_evidence(const CheckedRow& row, int first, std::uint32_t article) {
    Evidence evidence;
    evidence.article = article;
    evidence.range = row.range(first);
    evidence.text = row.text(first + 2);
    if (!row.is_null(first + 3)) {
        evidence.trigger = row.range(first + 3);
    }
    return evidence;
}

} // namespace dateline
