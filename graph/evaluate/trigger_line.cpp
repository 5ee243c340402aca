#include "graph/evaluate/trigger_line.h"

#include "graph/evaluate/comparable_text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <tuple>

namespace dateline {

namespace {

/// Part of a word; the bytes of letters outside ASCII too.
bool is_word_byte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Whether `words` stand in `line`, not as parts of longer ones.
bool has_words(std::string_view line, std::string_view words) {
    for (auto at = line.find(words); at != std::string_view::npos; at = line.find(words, at + 1)) {
        const auto end = at + words.size();
        const bool begins = at == 0 || !is_word_byte(line[at - 1]);
        if (begins && (end == line.size() || !is_word_byte(line[end]))) {
            return true;
        }
    }
    return false;
}

std::size_t count_named(const std::string& comparable_line, const Gold& gold,
                        const GoldEvent& event) {
    const auto is_named = [&](const Participant& participant) {
        const auto names = comparable_names(gold.entities[participant.entity]);
        return std::any_of(names.begin(), names.end(), [&](const auto& name) {
            return comparable_line.find(name) != std::string::npos;
        });
    };
    return static_cast<std::size_t>(
        std::count_if(event.participants.begin(), event.participants.end(), is_named));
}

} // namespace

std::string find_trigger_line(std::string_view text, const Gold& gold, const GoldEvent& event) {
    const auto trigger = comparable_text(event.trigger);
    using Rank = std::tuple<bool, bool, std::size_t, std::int64_t>;
    std::optional<Rank> best;
    std::string_view found;
    for (std::int64_t number = 0; !text.empty() && !trigger.empty(); ++number) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto comparable_line = comparable_text(line);
        if (comparable_line.find(trigger) == std::string::npos) {
            continue;
        }
        const auto distance = event.line ? std::abs(number - std::int64_t{*event.line}) : number;
        const bool whole = has_words(line, event.trigger);
        const Rank rank{whole, whole && event.line && distance == 0,
                        count_named(comparable_line, gold, event), -distance};
        if (!best || rank > *best) {
            best = rank;
            found = line;
        }
    }
    return std::string(found);
}

} // namespace dateline
