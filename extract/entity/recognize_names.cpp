#include "extract/entity/line.h"
#include "extract/entity/match_title.h"
#include "extract/entity/name_tables.h"
#include "extract/language/compound.h"
#include "extract/one_of.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace dateline {

namespace {

/// Reads the names of one sentence.
class Recognizer {
public:
    Recognizer(const Line& line, std::uint32_t sentence, std::vector<Name>& names)
        : line_(line), sentence_(sentence), tables_(name_tables()), names_(names) {}

    void run() {
        for (auto i = line_.sentence.first; i < line_.sentence.last;) {
            if (const auto close = match_quoted_initiative(line_, i); close > i) {
                add({i + 1, close}, Kind::policy, {});
                i = close;
            } else if (begins_name(line_, i)) {
                const auto end = grow_name(line_, i);
                split({i, end});
                i = end;
            } else {
                ++i;
            }
        }
    }

private:
    std::string_view word(std::uint32_t i) const { return line_.word(i); }

    /// Splits a run of capitalised words into names and titles, and adds the names.
    void split(TokenRange run) {
        const bool opens = line_.opens_sentence(run.first);
        if (opens && word(run.last) == ":" && !in_gazetteer(line_, run)) {
            return; // the label of a list item
        }
        while (!run.empty() && !in_gazetteer(line_, run) && line_.is_common(run.first) &&
               (opens || word(run.first) == "The") &&
               match_title(line_.document, run.first, run.last).empty()) {
            run.first = compound_end(line_.document, run.first, run.last);
        }
        if (run.empty()) {
            return;
        }
        if (in_gazetteer(line_, run)) {
            add(run, *classify_name(line_, run), {});
            return;
        }
        for (auto i = run.first; i < run.last; ++i) {
            const auto title = match_title(line_.document, i, run.last);
            if (!title.empty() && !continues_organization(title, run)) {
                if (i > run.first) {
                    split({run.first, i});
                }
                const TokenRange person{title.last, run.last};
                if (!person.empty()) {
                    add(person, Kind::person, extend_left(title));
                }
                return;
            }
        }
        split_demonym(run);
    }

    /// "General" of "General Motors" and "Director" of "Director General's Office" are no titles.
    bool continues_organization(TokenRange title, TokenRange run) const {
        for (auto last = run.last; last > title.last; --last) {
            if (tables_.organizations.contains(line_.words({title.first, last}))) {
                return true;
            }
        }
        const auto behind = word(title.last);
        return title.last < run.last && (tables_.organization_words.contains(word(run.last - 1)) ||
                                         tables_.organization_words.contains(behind) ||
                                         tables_.policy_words.contains(behind));
    }

    /// "Party Secretary and" in front of the title "Chair".
    TokenRange extend_left(TokenRange title) const {
        constexpr std::uint32_t longest_title = 6;
        const auto left = title.first - line_.sentence.first;
        if (left < 2 || word(title.first - 1) != "and") {
            return title;
        }
        for (auto back = std::min(left, longest_title + 1); back >= 2; --back) {
            const TokenRange both{title.first - back, title.last};
            if (match_title(line_.document, both.first, both.last) == both) {
                return both;
            }
        }
        return title;
    }

    /// Strips an adjective of nationality in front of a name that stands without it: "Japanese
    /// Toyota".
    void split_demonym(TokenRange run) {
        const bool demonym =
            tables_.demonyms.contains(word(run.first)) && !is_joint(line_.document, run.first + 1);
        const bool single = run.last - run.first == 1;
        if (single &&
            ((demonym && word(run.last) == "government") || word(run.last) == "administration")) {
            add({run.first, run.last + 1}, Kind::organization, {});
            return;
        }
        if (demonym && single) {
            return;
        }
        const auto kind = classify_name(line_, run);
        const TokenRange rest{run.first + 1, run.last};
        if (demonym && (!kind || in_gazetteer(line_, rest) || *kind == Kind::person)) {
            split(rest);
        } else if (kind) {
            add(run, *kind,
                *kind == Kind::person ? title_before(line_.document, run.first) : TokenRange{});
        }
    }

    void add(TokenRange tokens, Kind kind, TokenRange title) {
        names_.push_back({tokens, sentence_, kind, title, 0});
    }

    Line line_;
    std::uint32_t sentence_;
    const NameTables& tables_;
    std::vector<Name>& names_;
};

/// In headlines every word is capitalised: only names that the text has elsewhere, or that the
/// tables know, are taken there.
void find_known_names(const Document& document, std::uint32_t index,
                      const std::map<std::string, Kind, std::less<>>& known,
                      std::vector<Name>& names) {
    constexpr std::uint32_t longest_name = 12;
    const auto& tables = name_tables();
    const auto& sentence = document.sentences[index];
    for (auto i = sentence.first; i < sentence.last;) {
        auto next = i + 1;
        for (auto last = std::min(i + longest_name, sentence.last); last > i; --last) {
            const auto text = document.words(TokenRange{i, last});
            const auto found = known.find(text);
            const bool place = tables.places.contains(text);
            if (found != known.end() || place || tables.organizations.contains(text)) {
                const auto kind = found != known.end() ? found->second
                                  : place              ? Kind::place
                                                       : Kind::organization;
                names.push_back({{i, last}, index, kind, {}, 0});
                next = last;
                break;
            }
        }
        i = next;
    }
}

using KnownNames = std::map<std::string, Kind, std::less<>>;

/// All names, and the single words that stand for persons: "Meng" of "Meng Fanying".
KnownNames known_names(const Document& document, const std::vector<Name>& names) {
    KnownNames known;
    for (const auto& [tokens, sentence, kind, title, entity] : names) {
        known.emplace(document.words(tokens), kind);
        const auto words = whole_words(document, tokens);
        if (kind == Kind::person && words.size() > 1) {
            const bool family_first = name_tables().family_first.contains(words.front());
            known.emplace(family_first ? words.front() : words.back(), kind);
        }
    }
    return known;
}

/// Single words that open a sentence, where every word is capitalised, if the text has them as
/// names elsewhere. `named` tells which tokens are in names already.
void find_opening_names(const Line& line, std::uint32_t index, const KnownNames& known,
                        const std::vector<bool>& named, std::vector<Name>& names) {
    for (auto i = line.sentence.first; i < line.sentence.last; ++i) {
        const TokenRange word{i, compound_end(line.document, i, line.sentence.last)};
        const auto found = known.find(line.words(word));
        if (found != known.end() && line.opens_sentence(i) && !named[i]) {
            names.push_back({word, index, found->second, {}, 0});
        }
    }
}

} // namespace

std::set<std::string_view> lower_case_words(const Document& document) {
    std::set<std::string_view> words;
    for (const auto& token : document.tokens) {
        if (token.word && !token.capitalized) {
            words.insert(document.words(token.span));
        }
    }
    return words;
}

std::vector<Name> recognize_names(const Document& document) {
    std::vector<Name> names;
    const auto lower_words = lower_case_words(document);
    const auto count = static_cast<std::uint32_t>(document.sentences.size());
    for (std::uint32_t s = 0; s < count; ++s) {
        if (!document.sentences[s].title_case) {
            Recognizer({document, document.sentences[s], lower_words}, s, names).run();
        }
    }
    const auto known = known_names(document, names);
    std::vector<bool> named(document.tokens.size());
    for (const auto& name : names) {
        std::fill(named.begin() + name.tokens.first, named.begin() + name.tokens.last, true);
    }
    for (std::uint32_t s = 0; s < count; ++s) {
        const auto& sentence = document.sentences[s];
        if (sentence.title_case) {
            find_known_names(document, s, known, names);
        } else {
            find_opening_names({document, sentence, lower_words}, s, known, named, names);
        }
    }
    std::sort(names.begin(), names.end(),
              [](const Name& a, const Name& b) { return a.tokens.first < b.tokens.first; });
    return names;
}

} // namespace dateline
