#include "extract/time/time_lexicon.h"

#include "embedded/time_rules_tsv.h"
#include "embedded/time_words_tsv.h"
#include "extract/table.h"
#include "extract/time/holiday.h"
#include "extract/time/period.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 14> unit_names{
    "second", "minute", "hour",    "day",  "weekend", "week",   "fortnight",
    "month",  "season", "quarter", "half", "year",    "decade", "century"};
constexpr std::array<std::string_view, 20> kind_names{
    "date",       "fiscal",    "century", "quarter",  "half",    "ago",   "agohalf",
    "agoquarter", "daybefore", "weekend", "duration", "andhalf", "span",  "bare",
    "set",        "alternate", "rate",    "past",     "present", "future"};

template <std::size_t n>
std::optional<std::size_t> index_in(const std::array<std::string_view, n>& names,
                                    std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional<std::size_t>(found - names.begin());
}

/// MONTH:5?, NUMBER:X, UNIT:day, FULL
TimeAtom parse_atom(std::string_view text) {
    TimeAtom atom;
    if (text.ends_with('?')) {
        atom.doubtful = true;
        text.remove_suffix(1);
    }
    const auto colon = std::min(text.find(':'), text.size());
    const auto kind = index_in(time_class_names, text.substr(0, colon));
    if (!kind) {
        throw std::logic_error("time_words.tsv: no class " + std::string(text));
    }
    atom.kind = static_cast<TimeClass>(*kind);
    const auto value = text.substr(std::min(colon + 1, text.size()));
    if (value == "X") { // no number is told
        atom.value = -1;
    } else if (const auto unit = index_in(unit_names, value)) {
        atom.value = static_cast<std::int32_t>(*unit);
    } else {
        const auto* last = value.data() + value.size();
        const auto read = std::from_chars(value.data(), last, atom.value);
        if (read.ptr != last && *read.ptr == '+') {
            std::from_chars(read.ptr + 1, last, atom.detail);
        }
    }
    return atom;
}

/// A word of the rules: "year?", "past|last", "the".
struct Element {
    std::vector<std::string_view> choices;
    bool optional = false;
};

Element parse_element(std::string_view text) {
    const bool optional = text.ends_with('?');
    return {split(text.substr(0, text.size() - optional), '|'), optional};
}

/// All that is known of single words.
class TimeLexicon {
public:
    TimeLexicon() {
        for (const auto& row : read_table(embedded::time_words_tsv())) {
            for (const auto text : split(row[1], ' ')) {
                words_[row[0]].push_back(parse_atom(text));
            }
        }
        for (const auto& row : read_table(embedded::time_rules_tsv())) {
            for (const auto text : split(row[1], ' ')) {
                for (const auto choice : parse_element(text).choices) {
                    add_literal(choice);
                }
            }
        }
        for (const auto word : first_words_of_holidays()) {
            words_[word].push_back({TimeClass::holiday, false, 0, 0, -1});
        }
        for (const auto& entry : words_) {
            lengths_[static_cast<unsigned char>(entry.first[0])] |= 1U << entry.first.size();
            auto slot = hash_of(entry.first);
            while (slots_[slot]) {
                slot = (slot + 1) % slots_.size();
            }
            slots_[slot] = &entry;
        }
    }

    std::span<const TimeAtom> find(std::string_view word) const {
        if (word.empty() || word.size() > longest ||
            !(lengths_[static_cast<unsigned char>(to_lower(word[0]))] >> word.size() & 1U)) {
            return {};
        }
        std::array<char, longest> buffer;
        std::transform(word.begin(), word.end(), buffer.begin(), to_lower);
        const std::string_view lower(buffer.data(), word.size());
        for (auto slot = hash_of(lower); slots_[slot]; slot = (slot + 1) % slots_.size()) {
            if (slots_[slot]->first == lower) {
                return slots_[slot]->second;
            }
        }
        return {};
    }

private:
    using Words = std::unordered_map<std::string_view, std::vector<TimeAtom>>;
    static constexpr std::size_t longest = 16;

    static char to_lower(char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }

    /// Where in `slots_` to look for `word` first.
    static std::size_t hash_of(std::string_view word) {
        std::uint32_t hash = 2166136261; // FNV-1a
        for (const char c : word) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619;
        }
        return hash % slot_count;
    }

    void add_literal(std::string_view word) {
        if (!index_in(time_class_names, word)) {
            auto& atoms = words_[word];
            const bool known = std::any_of(atoms.begin(), atoms.end(), [](const TimeAtom& atom) {
                return atom.kind == TimeClass::literal;
            });
            if (!known) {
                atoms.push_back({TimeClass::literal, false, 1, literals_++, -1});
            }
        }
    }

    static constexpr std::size_t slot_count = 4096; // mostly free
    Words words_;
    std::array<const Words::value_type*, slot_count> slots_{};
    std::array<std::uint32_t, 256> lengths_{}; // of the words that begin with a byte, as bits
    std::int32_t literals_ = 0;
};

const TimeLexicon& time_lexicon() {
    static const TimeLexicon lexicon;
    return lexicon;
}

std::uint16_t symbol_of(const TimeAtom& atom) {
    return static_cast<std::uint16_t>(static_cast<int>(atom.kind) +
                                      (atom.kind == TimeClass::literal ? atom.value : 0));
}

std::uint16_t symbol_of(std::string_view choice) {
    if (const auto kind = index_in(time_class_names, choice)) {
        return static_cast<std::uint16_t>(*kind);
    }
    const auto atoms = time_lexicon().find(choice);
    const auto literal = std::find_if(atoms.begin(), atoms.end(), [](const TimeAtom& atom) {
        return atom.kind == TimeClass::literal;
    });
    return symbol_of(*literal);
}

} // namespace

std::span<const TimeAtom> find_time_word(std::string_view word) {
    return time_lexicon().find(word);
}

TimeRules::TimeRules(std::string_view tsv) : nodes_(1) {
    std::uint16_t row_number = 0;
    for (const auto& row : read_table(tsv)) {
        const auto kind = index_in(kind_names, row[0]);
        if (!kind) {
            throw std::logic_error("time_rules.tsv: no kind " + std::string(row[0]));
        }
        std::vector<Node> ends{0};
        for (const auto text : split(row[1], ' ')) {
            const auto element = parse_element(text);
            std::vector<Node> next;
            for (const auto end : ends) {
                for (const auto choice : element.choices) {
                    next.push_back(grow(end, symbol_of(choice)));
                }
            }
            if (element.optional) {
                next.insert(next.end(), ends.begin(), ends.end());
            }
            ends = std::move(next);
        }
        for (const auto end : ends) {
            if (end != 0 && nodes_[end].rule.row == TimeRule::no_row) {
                nodes_[end].rule = {static_cast<TimeRuleKind>(*kind), row_number};
            }
        }
        ++row_number;
    }
    for (const auto& arc : nodes_[0].arcs) {
        starts_.resize(std::max<std::size_t>(starts_.size(), arc.symbol + 1U));
        starts_[arc.symbol] = arc.node;
    }
}

TimeRules::Node TimeRules::grow(Node node, std::uint16_t symbol) {
    for (const auto& arc : nodes_[node].arcs) {
        if (arc.symbol == symbol) {
            return arc.node;
        }
    }
    const auto grown = static_cast<Node>(nodes_.size());
    nodes_[node].arcs.push_back({symbol, grown});
    nodes_.emplace_back();
    return grown;
}

TimeRules::Node TimeRules::follow(Node node, const TimeAtom& atom) const {
    const auto symbol = symbol_of(atom);
    if (node == 0) {
        return symbol < starts_.size() ? starts_[symbol] : none;
    }
    const auto& arcs = nodes_[node].arcs;
    const auto arc = std::find_if(arcs.begin(), arcs.end(),
                                  [&](const Arc& candidate) { return candidate.symbol == symbol; });
    return arc == arcs.end() ? none : arc->node;
}

const TimeRules& time_rules() {
    static const TimeRules rules(embedded::time_rules_tsv());
    return rules;
}

} // namespace dateline
