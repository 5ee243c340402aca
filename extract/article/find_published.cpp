#include "extract/article/find_published.h"

#include "extract/time/date_phrase.h"

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

/// The date of a dateline: "BAOTOU, Nov 17, 2025 - …", "TOKYO, Sept. 3 (Reuters) - …".
std::string_view dateline_of(std::string_view line) {
    constexpr std::size_t longest_dateline = 80;
    const auto head = line.substr(0, longest_dateline);
    for (const std::string_view dash : {" - ", " -- ", " – ", " — "}) {
        if (const auto at = head.find(dash); at != std::string_view::npos) {
            auto before = head.substr(0, at);
            before = before.substr(0, before.find_first_of("(/")); // the agency
            before = before.substr(0, before.find_last_not_of(' ') + 1);
            const auto comma = before.find(", ");
            return comma == std::string_view::npos ? "" : before.substr(comma + 2);
        }
    }
    return "";
}

/// The day that one of the first lines tells; `year`, if known, is for a dateline without one.
std::optional<Day> find_in_text(std::string_view text, std::optional<std::chrono::year> year) {
    constexpr int lines_looked_at = 6;
    for (int i = 0; i < lines_looked_at && !text.empty();) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto dateline = std::string(dateline_of(line));
        auto date = parse_full_date(strip_label(line));
        date = date ? date : parse_full_date(dateline);
        if (!date && year && !dateline.empty()) {
            date = parse_full_date(dateline + " " + std::to_string(static_cast<int>(*year)));
        }
        if (date && is_day(*date)) {
            return date->first;
        }
        i += !line.empty();
    }
    return std::nullopt;
}

} // namespace

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
