#include "extract/article/clean_text.h"

#include "embedded/boilerplate_tsv.h"
#include "extract/article/repair_mojibake.h"
#include "extract/article/utf8.h"
#include "extract/article/wildcard.h"
#include "extract/ascii_case.h"
#include "extract/table.h"

#include <algorithm>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

namespace dateline {

namespace {

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string normalize(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    std::string normalized;
    icu::StringByteSink<std::string> sink(&normalized);
    nfc->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr,
                       status);
    return U_SUCCESS(status) ? normalized : text;
}

std::string unify_line_ends(std::string_view text) {
    std::string unified;
    unified.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            unified += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            unified += '\n';
        }
    }
    return unified;
}

enum class Removal { inline_, line, note, end };

struct Boilerplate {
    Removal removal;
    std::string pattern; // in lower case
};

Removal parse_removal(std::string_view how) {
    return how == "inline" ? Removal::inline_
           : how == "line" ? Removal::line
           : how == "note" ? Removal::note
                           : Removal::end;
}

const std::vector<Boilerplate>& boilerplate() {
    static const auto table = [] {
        std::vector<Boilerplate> rows;
        for (const auto& row : read_table(embedded::boilerplate_tsv())) {
            rows.push_back({parse_removal(row[0]), std::string(row[1])});
        }
        return rows;
    }();
    return table;
}

/// Spaces of all kinds become one plain space; invisible characters vanish.
std::string squeeze_spaces(std::string_view line) {
    std::string squeezed;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = next_code_point(line, at);
        const bool invisible = c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F ||
                               c == 0xFEFF || (c < 0x20 && c != '\t') || c == 0x7F;
        const bool space = c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
                           c == 0x202F || c == 0x3000;
        if (space) {
            if (!squeezed.empty() && squeezed.back() != ' ') {
                squeezed += ' ';
            }
        } else if (!invisible) {
            append_code_point(squeezed, c);
        }
    }
    if (!squeezed.empty() && squeezed.back() == ' ') {
        squeezed.pop_back();
    }
    return squeezed;
}

/// `line` without the stretches that an `inline` pattern names.
std::string remove_inline(std::string line) {
    for (const auto& [removal, pattern] : boilerplate()) {
        if (removal != Removal::inline_) {
            continue;
        }
        // Lower case of ASCII alone keeps the offsets; the patterns are ASCII.
        const auto lower = lower_ascii(line);
        std::string kept;
        std::size_t begin = 0;
        for (auto at = lower.find(pattern); at != std::string::npos;
             at = lower.find(pattern, begin)) {
            const auto end = at > begin && line[at - 1] == ' ' ? at - 1 : at;
            kept.append(line, begin, end - begin);
            begin = at + pattern.size();
        }
        if (begin > 0) {
            line = kept.append(line, begin);
        }
    }
    return line;
}

/// `line` without remains of HTML: <p class=x>, </p>, <!-- … -->.
std::string remove_tags(std::string_view line) {
    constexpr std::size_t longest_tag = 200;
    std::string kept;
    for (std::size_t i = 0; i < line.size();) {
        const char next = i + 1 < line.size() ? line[i + 1] : ' ';
        const bool opens = line[i] == '<' && (next == '/' || next == '!' || is_ascii_letter(next));
        const auto end = opens ? line.substr(i, longest_tag).find('>') : std::string_view::npos;
        if (end == std::string_view::npos) {
            kept += line[i++];
        } else {
            i += end + 1;
        }
    }
    return kept;
}

std::optional<Removal> match_line(std::string_view line) {
    constexpr std::size_t longest_furniture = 100;
    if (line.size() > longest_furniture) {
        return std::nullopt;
    }
    const auto lower = lower_ascii(line);
    for (const auto& [removal, pattern] : boilerplate()) {
        if (removal != Removal::inline_ && matches_wildcard(lower, pattern)) {
            return removal;
        }
    }
    return std::nullopt;
}

std::vector<std::string> split_lines(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

bool begins_lower(std::string_view line) {
    return !line.empty() && line.front() >= 'a' && line.front() <= 'z';
}

/// Whether the lines were broken at a fixed width, as in mail and on old newswires: all short, and
/// many going on in lower case on the next.
bool is_wrapped(const std::vector<std::string>& lines) {
    constexpr std::size_t widest = 90;
    std::size_t going_on = 0;
    std::size_t written = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].size() > widest) {
            return false;
        }
        written += !lines[i].empty();
        going_on += lines[i - 1].size() > widest / 3 && begins_lower(lines[i]);
    }
    return going_on > 1 && going_on * 4 > written;
}

/// Joins the lines of each paragraph; blank and indented lines begin a new one.
std::vector<std::string> unwrap(std::vector<std::string> lines) {
    if (!is_wrapped(lines)) {
        return lines;
    }
    std::vector<std::string> paragraphs;
    bool open = false;
    for (auto& line : lines) {
        const bool begins = line.empty() || line.front() == ' ' || line.front() == '\t' ||
                            line.front() == '-' || line.starts_with("•");
        if (open && !begins) {
            paragraphs.back() += " " + line;
        } else {
            open = !line.empty();
            paragraphs.push_back(std::move(line));
        }
    }
    return paragraphs;
}

/// The year of a © line: "© 2025 Rare Earth News", "Copyright 2019-2025".
std::optional<std::chrono::year> find_copyright_year(std::string_view line) {
    if (!line.starts_with("©") && !lower_ascii(line).starts_with("copyright")) {
        return std::nullopt;
    }
    std::optional<std::chrono::year> latest;
    for (std::size_t at = 0;
         (at = line.find_first_of("0123456789", at)) != std::string_view::npos;) {
        const auto end = std::min(line.find_first_not_of("0123456789", at), line.size());
        const auto digits = line.substr(at, end - at);
        if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"))) {
            latest = std::chrono::year{std::stoi(std::string(digits))};
        }
        at = end;
    }
    return latest;
}

bool is_copyright_line(std::string_view line) {
    return line.starts_with("©") || matches_wildcard(lower_ascii(line), "copyright *all rights*") ||
           (lower_ascii(line).starts_with("copyright") && find_copyright_year(line).has_value());
}

} // namespace

CleanText clean_text(std::string_view text) {
    CleanText clean;
    bool skipping_note = false;
    bool ended = false;
    for (const auto& raw : unwrap(split_lines(normalize(repair_mojibake(unify_line_ends(text)))))) {
        const auto line = remove_inline(squeeze_spaces(remove_tags(raw)));
        if (is_copyright_line(line)) {
            const auto year = find_copyright_year(line);
            clean.copyright_year = year ? year : clean.copyright_year;
            continue;
        }
        const auto removal = match_line(line);
        skipping_note = removal == Removal::note || (skipping_note && !line.empty());
        // Furniture before any text is a menu: what follows it is the article.
        ended = ended || (removal == Removal::end && !clean.text.empty());
        if (removal || skipping_note || ended) {
            continue;
        }
        const bool blank_twice =
            line.empty() && (clean.text.empty() || clean.text.ends_with("\n\n"));
        if (!blank_twice) {
            clean.text += line + "\n";
        }
    }
    while (clean.text.ends_with("\n\n")) {
        clean.text.pop_back();
    }
    return clean;
}

} // namespace dateline
