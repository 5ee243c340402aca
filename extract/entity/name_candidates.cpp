#include "extract/entity/name_candidates.h"

#include "extract/ascii_case.h"
#include "extract/entity/line.h"
#include "extract/entity/match_title.h"
#include "extract/entity/name_tables.h"
#include "extract/language/clause.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 4> kinds{"person", "organization", "place", "policy"};

/// Who takes a candidate for a name, and of which kind; empty for no name.
struct Opinions {
    std::string_view marked; // the reader, as Dateline's articles have names
    std::string_view reader; // the reader, as treebanks have names
    std::string_view rules;
};

/// The odds that the words of an article are names, summed over all places where it has them.
struct Form {
    std::size_t count = 0;
    std::size_t marked = 0;
    std::array<double, kinds.size()> probability{};
};

class Finder {
public:
    Finder(const Document& document, const std::vector<Name>& by_rules)
        : document_(document), by_rules_(by_rules), lower_words_(lower_case_words(document)) {}

    std::vector<NameCandidate> run() {
        collect();
        repeat();
        count_forms();
        std::vector<NameCandidate> candidates;
        for (const auto& [tokens, opinions] : found_) {
            candidates.push_back(describe(tokens, opinions));
        }
        return candidates;
    }

private:
    struct LongerFirst {
        bool operator()(TokenRange a, TokenRange b) const {
            return std::pair(a.first, b.last) < std::pair(b.first, a.last);
        }
    };

    void collect() {
        for (const auto& name : document_.marked_names) {
            found_[name.tokens].marked = name.kind;
        }
        for (const auto& name : document_.names) {
            found_[name.tokens].reader = name.kind;
        }
        for (const auto& name : by_rules_) {
            found_[name.tokens].rules = to_word(name.kind);
        }
    }

    /// Adds the places where the words of a candidate stand again.
    void repeat() {
        constexpr std::uint32_t longest = 8;
        std::map<std::string_view, std::uint32_t> longest_from; // first word → tokens
        std::unordered_set<std::string_view> forms;
        for (const auto& [tokens, opinions] : found_) {
            auto& most = longest_from[document_.word(tokens.first)];
            most = std::max(most, std::min(longest, tokens.last - tokens.first));
            forms.insert(document_.words(tokens));
        }
        for (const auto& sentence : document_.sentences) {
            for (auto token = sentence.first; token < sentence.last; ++token) {
                const auto known = longest_from.find(document_.word(token));
                if (known == longest_from.end()) {
                    continue;
                }
                const auto end = std::min(sentence.last, token + known->second);
                for (auto last = end; last > token; --last) {
                    if (forms.contains(document_.words(TokenRange{token, last}))) {
                        found_.try_emplace({token, last});
                        break;
                    }
                }
            }
        }
    }

    /// How probable it is that exactly these tokens are a name of kind number `kind`.
    double marked_probability(TokenRange tokens, std::size_t kind) const {
        const auto tag = [&](std::size_t position) { return 1 + 4 * kind + position; };
        const auto& marks = document_.marks;
        if (tokens.last - tokens.first == 1) {
            return marks[tokens.first].names[tag(3)];
        }
        double product = marks[tokens.first].names[tag(0)] * marks[tokens.last - 1].names[tag(2)];
        for (auto token = tokens.first + 1; token + 1 < tokens.last; ++token) {
            product *= marks[token].names[tag(1)];
        }
        return product;
    }

    void count_forms() {
        for (const auto& [tokens, opinions] : found_) {
            auto& form = forms_[document_.words(tokens)];
            ++form.count;
            form.marked += !opinions.marked.empty();
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                form.probability[kind] += marked_probability(tokens, kind);
            }
        }
    }

    NameCandidate describe(TokenRange tokens, const Opinions& opinions) {
        NameCandidate candidate{tokens, document_.sentence_of(tokens.first), {}};
        const auto& sentence = document_.sentences[candidate.sentence];
        auto& features = candidate.features;
        features.emplace_back("any");
        const auto told = [](std::string_view opinion) {
            return std::string(opinion.empty() ? "-" : opinion);
        };
        features.push_back("marked " + told(opinions.marked));
        features.push_back("reader " + told(opinions.reader));
        features.push_back("rules " + told(opinions.rules));
        features.push_back("all " + told(opinions.marked) + '|' + told(opinions.reader) + '|' +
                           told(opinions.rules));
        describe_probability(tokens, features);
        describe_neighbours(tokens, sentence, features);
        describe_words(tokens, sentence, features);
        describe_tables(tokens, features);
        return candidate;
    }

    void describe_probability(TokenRange tokens, Features& features) const {
        const auto& form = forms_.at(document_.words(tokens));
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const std::string name(kinds[kind]);
            features.push_back(odds_step(name, marked_probability(tokens, kind)));
            features.push_back(odds_step("form " + name,
                                         form.probability[kind] / static_cast<double>(form.count)));
        }
        const auto some = [](std::size_t count) { return count_step(count, {3, 6}); };
        features.push_back("times " + some(form.count) + " marked " + some(form.marked));
    }

    /// Whether a longer candidate holds it, or it holds a shorter one that the reader marks.
    void describe_neighbours(TokenRange tokens, const Sentence& sentence,
                             Features& features) const {
        bool in_marked = false, in_rules = false, holds_marked = false;
        const TokenRange from{sentence.first, sentence.last};
        for (auto near = found_.lower_bound(from);
             near != found_.end() && near->first.first < tokens.last; ++near) {
            const auto& [other, opinions] = *near;
            if (other == tokens || other.last <= tokens.first) {
                continue;
            }
            const bool outer = other.first <= tokens.first && other.last >= tokens.last;
            in_marked = in_marked || (outer && !opinions.marked.empty());
            in_rules = in_rules || (outer && !opinions.rules.empty());
            holds_marked = holds_marked || (!outer && !opinions.marked.empty());
        }
        features.emplace_back(in_marked ? "in marked" : "");
        features.emplace_back(in_rules ? "in rules" : "");
        features.emplace_back(holds_marked ? "holds marked" : "");
        const auto inside = [&](std::uint32_t token, std::size_t position) {
            double sum = 0; // of the tags that would go on over the border
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                sum += document_.marks[token].names[1 + 4 * kind + position] +
                       document_.marks[token].names[2 + 4 * kind];
            }
            return sum;
        };
        features.push_back(
            tokens.first > sentence.first ? odds_step("before", inside(tokens.first - 1, 0)) : "");
        features.push_back(tokens.last < sentence.last ? odds_step("behind", inside(tokens.last, 2))
                                                       : "");
    }

    void describe_words(TokenRange tokens, const Sentence& sentence, Features& features) const {
        const auto lower = [&](std::uint32_t token) {
            return token >= sentence.first && token < sentence.last
                       ? lower_ascii(document_.word(token))
                       : std::string("-");
        };
        features.push_back("last " + lower(tokens.last - 1));
        features.push_back("first " + lower(tokens.first));
        features.push_back("in front " + lower(tokens.first - 1));
        features.push_back("next " + lower(tokens.last));
        features.push_back("words " + std::to_string(std::min(tokens.last - tokens.first, 6U)));
        const auto head = head_of(document_, tokens);
        features.push_back("tag " + std::string(document_.syntax[head].xpos));
        features.push_back("relation " + std::string(relation_of(document_, head)));
        const auto& first = document_.tokens[tokens.first];
        const bool single = tokens.last - tokens.first == 1;
        std::string shape = single ? "single" : "several";
        shape += first.upper ? " upper" : first.capitalized ? " capital" : " lower";
        shape += sentence.title_case ? " in title" : "";
        shape += tokens.first == sentence.first ? " opens" : "";
        features.push_back(shape);
        features.emplace_back(lower_words_.contains(lower_ascii(document_.words(tokens)))
                                  ? "also in lower case"
                                  : "");
    }

    void describe_tables(TokenRange tokens, Features& features) const {
        const auto& tables = name_tables();
        const auto text = document_.words(tokens);
        const auto title = in_title_case(text);
        const auto last = document_.word(tokens.last - 1);
        const auto first = document_.word(tokens.first);
        const auto add = [&](bool holds, const char* feature) {
            features.emplace_back(holds ? feature : "");
        };
        add(tables.places.contains(text) || tables.places.contains(title), "known place");
        add(tables.organizations.contains(text), "known organization");
        add(tables.governments.contains(text), "known government");
        add(tables.no_names.contains(text), "known as no name");
        add(tables.demonyms.contains(text), "demonym");
        add(tables.demonyms.contains(first), "first demonym");
        add(tables.given_names.contains(first), "first given name");
        add(tables.family_first.contains(first), "first family name");
        add(tables.organization_words.contains(last), "last of organizations");
        add(tables.organization_words.contains(first), "first of organizations");
        add(tables.policy_words.contains(last), "last of policies");
        add(tables.common_words.contains(lower_ascii(first)), "first common");
        add(tables.common_words.contains(lower_ascii(last)), "last common");
        add(!match_title(document_, tokens.first, tokens.last).empty(), "first title");
        const bool after_title =
            tokens.first > 0 && !match_title(document_, tokens.first - 1, tokens.first).empty();
        add(after_title, "after title");
    }

    const Document& document_;
    const std::vector<Name>& by_rules_;
    std::map<TokenRange, Opinions, LongerFirst> found_;
    std::unordered_map<std::string_view, Form> forms_;
    std::set<std::string_view> lower_words_;
};

} // namespace

std::vector<NameCandidate> find_name_candidates(const Document& document,
                                                const std::vector<Name>& by_rules) {
    return Finder(document, by_rules).run();
}

} // namespace dateline
