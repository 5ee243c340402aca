#include "extract/entity/name_form.h"

#include "extract/article/utf8.h"
#include "extract/ascii_case.h"
#include "extract/entity/name_tables.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using Words = std::vector<std::string>;

bool is_prefix(const Words& part, const Words& whole) {
    return part.size() < whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

bool is_suffix(const Words& part, const Words& whole) {
    return part.size() < whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

/// Words that a company's name loses in running text, the marks of companies first.
constexpr std::array<std::string_view, 28> dropped{
    "inc",      "inc.",    "incorporated", "corp",    "corp.",        "corporation", "co",
    "co.",      "ltd",     "ltd.",         "llc",     "plc",          "ag",          "sa",
    "nv",       "gmbh",    "company",      "limited", "group",        "holdings",    "holding",
    "airlines", "airways", "motors",       "motor",   "technologies", "spa",         ","};
constexpr std::size_t marks = 18; // of them

bool ends_in_company_mark(const Words& words) {
    const auto last = dropped.begin() + marks;
    return std::find(dropped.begin(), last, words.back()) != last;
}

bool is_place_or_demonym(const std::string& word) {
    const auto& tables = name_tables();
    return tables.places.contains(word) || tables.demonyms.contains(word);
}

/// What is left out of a name tells two bodies apart, but for marks of companies ("Sterling Drug
/// Inc"), what follows a preposition ("Foundation for the Arts") and a country in front.
bool is_short_organization(const NameForm& part, const NameForm& whole) {
    constexpr std::array<std::string_view, 4> prepositions{"of", "for", "on", "and"};
    const auto size = part.words.size();
    if (is_prefix(part.folded, whole.folded)) {
        const auto rest = whole.folded.begin() + static_cast<std::ptrdiff_t>(size);
        return ends_in_company_mark(whole.folded) || (size > 1 && one_of(*rest, prepositions)) ||
               std::all_of(rest, whole.folded.end(),
                           [](const auto& word) { return one_of(word, dropped); });
    }
    const auto more = whole.words.size() - std::min(size, whole.words.size());
    const bool country =
        more == 1 ? is_place_or_demonym(whole.words.front())
                  : more == 2 && is_place_or_demonym(whole.words[0] + ' ' + whole.words[1]);
    return country && is_suffix(part.folded, whole.folded);
}

/// "Tim" of "Timothy".
bool is_short_given_name(const std::string& part, const std::string& whole) {
    constexpr std::size_t shortest = 3;
    return part == whole || (part.size() >= shortest && whole.starts_with(part));
}

/// "Meng" of "Meng Fanying", "Trump" and "Donald" of "Donald Trump", "Donald Trump" of "Donald J.
/// Trump", "Tim Cook" of "Timothy Cook".
bool is_short_person(const NameForm& part, const NameForm& whole) {
    const auto size = part.words.size();
    if (size == 1) {
        return whole.words.size() > 1 && (part.folded.front() == whole.folded.back() ||
                                          part.folded.front() == whole.folded.front());
    }
    const bool shorter = size < whole.words.size() || part.folded.front() != whole.folded.front();
    return size <= whole.words.size() && shorter && part.folded.back() == whole.folded.back() &&
           (is_suffix(part.folded, whole.folded) ||
            is_short_given_name(part.folded.front(), whole.folded.front()));
}

/// "two bases" of "two rare-earth bases": first and last word the same, the others in order.
bool is_short_policy(const NameForm& part, const NameForm& whole) {
    if (part.words.size() < 2 || part.words.size() >= whole.words.size() ||
        part.folded.front() != whole.folded.front() || part.folded.back() != whole.folded.back()) {
        return false;
    }
    auto at = whole.folded.begin();
    return std::all_of(part.folded.begin(), part.folded.end(), [&](const auto& word) {
        at = std::find(at, whole.folded.end(), word);
        const bool there = at != whole.folded.end();
        at += there;
        return there;
    });
}

} // namespace

NameForm name_form(Kind kind, std::string_view text, const std::vector<std::string_view>& words) {
    NameForm form{kind, std::string(text), {}, {}};
    for (const auto word : words) {
        form.words.emplace_back(word);
        form.folded.push_back(fold_accents(word));
    }
    return form;
}

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
    switch (whole.kind) {
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
