#include "graph/merge/spelling.h"

#include "embedded/nicknames_tsv.h"
#include "extract/table.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace dateline {

namespace {

/// Letters and pairs of letters, and what they are taken for. Pairs come first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 25> sounds{{
    {"sch", "s"}, {"tch", "s"}, {"dh", "d"}, {"gh", "k"}, {"kh", "k"}, {"ph", "f"}, {"sh", "s"},
    {"ch", "s"},  {"th", "t"},  {"zh", "s"}, {"ck", "k"}, {"ts", "s"}, {"g", "k"},  {"q", "k"},
    {"c", "k"},   {"x", "ks"},  {"z", "s"},  {"w", "v"},  {"y", ""},   {"a", ""},   {"e", ""},
    {"i", ""},    {"o", ""},    {"u", ""},   {"j", ""},
}};

bool is_vowel(char c) {
    constexpr std::string_view vowels = "aeiouyj";
    return vowels.find(c) != std::string_view::npos;
}

/// "richard" for "rick".
std::string_view full_form(std::string_view name) {
    static const auto full_forms = [] {
        std::map<std::string_view, std::string_view> map;
        for (const auto& row : read_table(embedded::nicknames_tsv())) {
            map.emplace(row[0], row[1]);
        }
        return map;
    }();
    const auto found = full_forms.find(name);
    return found == full_forms.end() ? name : found->second;
}

bool same_given_name(const std::string& a, const std::string& b) {
    return a == b || full_form(a) == full_form(b) || (a.size() == 1 && b.starts_with(a)) ||
           (b.size() == 1 && a.starts_with(b));
}

/// Whether `part`, of two words or more, may stand for `whole`: middle names may be missing at the
/// end, not in between.
bool shortens(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    return part.back() == whole.back() &&
           std::equal(part.begin(), part.end() - 1, whole.begin(), same_given_name);
}

} // namespace

std::string skeleton(std::string_view word) {
    std::string bones(!word.empty() && is_vowel(word.front()) ? 1 : 0, 'a');
    while (!word.empty()) {
        const auto sound = std::find_if(sounds.begin(), sounds.end(), [&](const auto& entry) {
            return word.starts_with(entry.first);
        });
        const auto read = sound == sounds.end() ? word.substr(0, 1) : sound->first;
        const auto bone = sound == sounds.end() ? read : sound->second;
        const bool doubled = !bone.empty() && !bones.empty() && bones.ends_with(bone);
        bones.append(doubled ? std::string_view() : bone);
        word.remove_prefix(read.size());
    }
    return bones;
}

double similarity(std::string_view a, std::string_view b) {
    constexpr std::size_t most = 64;
    if (a == b) {
        return 1;
    }
    if (a.empty() || b.empty() || a.size() > most || b.size() > most) {
        return 0;
    }
    const auto longer = std::max(a.size(), b.size());
    const auto reach = longer < 4 ? 0 : longer / 2 - 1;
    std::array<bool, most> taken{};
    std::string common_a;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto begin = i > reach ? i - reach : 0;
        for (auto j = begin; j < std::min(b.size(), i + reach + 1); ++j) {
            if (!taken[j] && a[i] == b[j]) {
                taken[j] = true;
                common_a += a[i];
                break;
            }
        }
    }
    if (common_a.empty()) {
        return 0;
    }
    std::size_t moved = 0;
    std::size_t next = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
        moved += taken[j] && b[j] != common_a[next++];
    }
    const auto common = static_cast<double>(common_a.size());
    const double jaro =
        (common / static_cast<double>(a.size()) + common / static_cast<double>(b.size()) +
         (common - static_cast<double>(moved) / 2) / common) /
        3;
    constexpr std::size_t most_prefix = 4;
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), most_prefix}) && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

bool alike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    double different = 0;
    const bool same_bones =
        std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const auto& x, const auto& y) {
            const auto bones = skeleton(x);
            different += 1 - similarity(x, y);
            return x == y || (bones.size() >= 2 && bones == skeleton(y));
        });
    constexpr double most = 0.25;
    return same_bones && different <= most;
}

bool same_but_for_middle(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    if (shorter.size() < 2) {
        return false;
    }
    const bool second_surname = longer.size() == shorter.size() + 1 &&
                                std::equal(shorter.begin(), shorter.end(), longer.begin());
    return second_surname || shortens(shorter, longer);
}

} // namespace dateline
