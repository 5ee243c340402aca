#include "extract/entity/name_form.h"

#include "extract/ascii_case.h"
#include "extract/entity/name_tables.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool is_prefix(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    return part.size() < whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

/// Words that a company's name loses in running text. Others tell two bodies apart: Baogang Mining
/// and Baogang Daily are no short forms of one another.
bool is_dropped_in_short_form(std::string_view word) {
    constexpr std::array<std::string_view, 28> words{
        "Group",   "Inc",      "Inc.",    "Incorporated", "Corp",    "Corp.",        "Corporation",
        "Co",      "Co.",      "Ltd",     "Ltd.",         "LLC",     "PLC",          "plc",
        "AG",      "SA",       "NV",      "GmbH",         "Company", "Limited",      "Holdings",
        "Holding", "Airlines", "Airways", "Motors",       "Motor",   "Technologies", ","};
    return one_of(word, words);
}

bool is_short_organization(const NameForm& part, const NameForm& whole) {
    return is_prefix(part.words, whole.words) &&
           std::all_of(whole.words.begin() + static_cast<std::ptrdiff_t>(part.words.size()),
                       whole.words.end(), is_dropped_in_short_form);
}

/// "Meng" of "Meng Fanying", "Trump" of "Donald Trump", "Donald Trump" of "Donald J. Trump".
bool is_short_person(const NameForm& part, const NameForm& whole) {
    if (part.words.size() >= whole.words.size()) {
        return false;
    }
    if (part.words.size() == 1) {
        const bool family_first =
            name_tables().family_first.contains(whole.words.front()) && whole.words.size() == 2;
        return part.text == whole.words.back() ||
               (family_first && part.text == whole.words.front());
    }
    return part.words.front() == whole.words.front() && part.words.back() == whole.words.back();
}

/// "two bases" of "two rare-earth bases": first and last word the same, the others in order.
bool is_short_policy(const NameForm& part, const NameForm& whole) {
    if (part.words.size() < 2 || part.words.size() >= whole.words.size() ||
        part.words.front() != whole.words.front() || part.words.back() != whole.words.back()) {
        return false;
    }
    auto at = whole.words.begin();
    return std::all_of(part.words.begin(), part.words.end(), [&](const auto& word) {
        at = std::find(at, whole.words.end(), word);
        const bool there = at != whole.words.end();
        at += there;
        return there;
    });
}

} // namespace

bool is_acronym(const NameForm& form) {
    return form.words.size() == 1 && form.text.size() >= 2 && form.text.size() <= 7 &&
           std::none_of(form.text.begin(), form.text.end(),
                        [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string initials(const NameForm& form) {
    std::string letters;
    for (const auto& word : form.words) {
        if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z') {
            letters += word[0];
        }
    }
    return letters;
}

bool is_short_form(const NameForm& part, const NameForm& whole) {
    if (part.kind != whole.kind) {
        return false;
    }
    switch (part.kind) {
    case Kind::person:
        return is_short_person(part, whole);
    case Kind::policy:
        return is_short_policy(part, whole);
    case Kind::organization:
        return is_short_organization(part, whole) ||
               (is_acronym(part) && whole.words.size() > 1 && initials(whole) == part.text);
    default:
        return false;
    }
}

std::string usual_name(const NameForm& form) {
    const auto& tables = name_tables();
    const auto& table = form.kind == Kind::place ? tables.places : tables.organizations;
    auto found = table.find(form.text);
    if (found == table.end() && form.kind == Kind::place) {
        found = table.find(in_title_case(form.text)); // BEIJING, as datelines write it
    }
    const bool listed =
        found != table.end() && (form.kind == Kind::place || form.kind == Kind::organization);
    return listed ? std::string(found->second) : form.text;
}

} // namespace dateline
