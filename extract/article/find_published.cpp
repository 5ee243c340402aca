#include "extract/article/find_published.h"

#include "extract/time/dateline.h"
#include "extract/time/full_date.h"
#include "extract/time/parse_timestamp.h"
#include "extract/time/time_phrase.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline {

namespace {

std::string_view strip_label(std::string_view line) {
    for (const std::string_view label : {"Published: ", "Published on ", "Published ", "Posted on ",
                                         "Posted: ", "Date: ", "Updated: ", "Updated "}) {
        if (line.starts_with(label)) {
            return line.substr(label.size());
        }
    }
    return line;
}

/// "By Jane Roe, March 3, 2025", "March 3, 2025 | The Paper": a date at one end of a short line.
bool is_byline(std::string_view line, const TimePhrase& phrase) {
    constexpr std::size_t longest_byline = 80;
    const bool at_end = phrase.end == line.size();
    if (line.size() > longest_byline || (!at_end && phrase.begin != 0)) {
        return false;
    }
    const auto rest = at_end ? line.substr(0, phrase.begin) : line.substr(phrase.end);
    const auto has = [&](std::string_view mark) {
        return at_end ? rest.ends_with(mark) || rest.ends_with(std::string(mark) + " ")
                      : rest.starts_with(mark) || rest.starts_with(" " + std::string(mark));
    };
    const bool by_name = line.size() > 3 && line.starts_with("By ") && at_end && rest.size() > 3 &&
                         rest[3] >= 'A' && rest[3] <= 'Z';
    return by_name || has("|") || has("·") || has("•") || (!at_end && has("by "));
}

/// The day that `line` tells as the date of its article: alone, behind a label or in a dateline.
/// `year`, if known, is for a dateline without one.
std::optional<Day> find_in_line(std::string_view line, std::optional<std::chrono::year> year) {
    if (const auto day = parse_full_date(strip_label(line))) {
        return day;
    }
    constexpr std::size_t longest_dateline = 80;
    for (const auto& phrase : find_time_phrases(line.substr(0, longest_dateline))) {
        const auto words = line.substr(phrase.begin, phrase.end - phrase.begin);
        const auto day = ends_dateline(line, phrase.end) ? parse_full_date(words, year)
                         : is_byline(line, phrase)       ? parse_full_date(words)
                                                         : std::nullopt;
        if (day) {
            return day;
        }
    }
    return std::nullopt;
}

/// The day that one of the first lines tells.
std::optional<Day> find_in_text(std::string_view text, std::optional<std::chrono::year> year) {
    constexpr int lines_looked_at = 6;
    for (int i = 0; i < lines_looked_at && !text.empty();) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (const auto day = find_in_line(line, year)) {
            return day;
        }
        i += !line.empty();
    }
    return std::nullopt;
}

} // namespace

std::optional<Day> find_day_in_url(std::string_view url) {
    const auto scheme = url.find("://");
    auto path = url.substr(scheme == std::string_view::npos ? 0 : scheme + 3);
    path = path.substr(0, path.find_first_of("?#"));
    for (auto slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
        constexpr std::size_t longest_day = 10; // 2025/03/03
        constexpr std::size_t shortest_day = 8; // 20250303
        const auto part = path.substr(slash + 1);
        for (const auto size : {longest_day, shortest_day}) {
            // Eight digits at the very end are rather the number of an article.
            const bool ended =
                part.size() > size ? part[size] < '0' || part[size] > '9' : size == longest_day;
            const auto day = ended ? parse_timestamp(part.substr(0, size)) : std::nullopt;
            constexpr std::chrono::year first_pages{1991}; // no number of an article before it
            if (day && part.size() >= size && day->year() >= first_pages) {
                return day;
            }
        }
    }
    return std::nullopt;
}

void set_published(Article& article, const PublishedHints& hints) {
    const auto set = [&](Date date, PublishedBasis basis) {
        article.published = date;
        article.published_basis = basis;
    };
    if (hints.metadata) {
        set(day_date(*hints.metadata), PublishedBasis::metadata);
    } else if (const auto day = find_in_text(article.text, hints.copyright)) {
        set(day_date(*day), PublishedBasis::text);
    } else if (hints.given) {
        set(day_date(*hints.given), PublishedBasis::given);
    } else if (hints.copyright) {
        set(year_date(*hints.copyright), PublishedBasis::copyright);
    }
}

} // namespace dateline
