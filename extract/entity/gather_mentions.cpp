#include "extract/article/utf8.h"
#include "extract/entity/entity.h"
#include "extract/entity/name_form.h"
#include "extract/entity/name_tables.h"
#include "extract/language/compound.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>

namespace dateline {

namespace {

bool is_government(std::string_view text) {
    return name_tables().governments.contains(text);
}

bool is_known(std::string_view text) {
    const auto& tables = name_tables();
    return tables.places.contains(text) || tables.organizations.contains(text) ||
           is_government(text);
}

/// Collects the names of one article.
class Gatherer {
public:
    Gatherer(const Document& document, std::vector<Name> names)
        : document_(document), names_(std::move(names)) {}

    Entities run() {
        settle_kinds();
        collect_forms();
        std::iota(parents_.begin(), parents_.end(), 0U);
        link_tables();
        link_parentheses();
        link_short_forms();
        return to_entities();
    }

private:
    std::string text_of(const Name& name) const {
        return std::string(document_.words(name.tokens));
    }

    /// A name is of one kind throughout an article, but for capitals, which are now a city and now
    /// its government; a single word that is part of a person's name is that person.
    void settle_kinds() {
        std::map<std::string, std::map<Kind, int>> votes;
        std::set<std::string, std::less<>> parts_of_persons;
        for (const auto& name : names_) {
            ++votes[text_of(name)][name.kind];
            const auto words = whole_words(document_, name.tokens);
            if (name.kind == Kind::person && words.size() > 1) {
                parts_of_persons.emplace(words.back());
                if (name_tables().family_first.contains(words.front())) {
                    parts_of_persons.emplace(words.front());
                }
            }
        }
        for (auto& name : names_) {
            const auto text = text_of(name);
            if (is_known(text)) {
                continue;
            }
            const auto& count = votes[text];
            name.kind = std::max_element(count.begin(), count.end(), [](auto& a, auto& b) {
                            return a.second < b.second;
                        })->first;
            if (parts_of_persons.contains(text)) {
                name.kind = Kind::person;
            }
        }
        adopt_parentheses();
    }

    /// Calls `visit(outer, inner)` for each name with another in parentheses behind it.
    template <typename Visit> void for_each_parenthesis(Visit visit) {
        for (std::size_t i = 0; i + 1 < names_.size(); ++i) {
            const auto open = names_[i].tokens.last;
            auto& inner = names_[i + 1];
            const bool encloses = open + 1 == inner.tokens.first && document_.word(open) == "(" &&
                                  inner.tokens.last < document_.tokens.size() &&
                                  document_.word(inner.tokens.last) == ")";
            if (encloses && count_whole_words(document_, inner.tokens) <= 2 &&
                names_[i].kind != Kind::place) {
                visit(names_[i], inner);
            }
        }
    }

    /// What is introduced in parentheses is of the kind of what stands before, wherever it recurs.
    void adopt_parentheses() {
        std::map<std::string, Kind> adopted;
        for_each_parenthesis([&](const Name& outer, const Name& inner) {
            if (inner.kind != outer.kind && count_whole_words(document_, inner.tokens) == 1) {
                adopted.emplace(text_of(inner), outer.kind);
            }
        });
        for (auto& name : names_) {
            if (const auto found = adopted.find(text_of(name)); found != adopted.end()) {
                name.kind = found->second;
            }
        }
    }

    void collect_forms() {
        std::map<std::pair<Kind, std::string>, std::uint32_t> places;
        for (auto& name : names_) {
            const auto text = text_of(name);
            const auto [found, is_new] = places.emplace(std::pair{name.kind, text},
                                                        static_cast<std::uint32_t>(forms_.size()));
            if (is_new) {
                forms_.push_back(name_form(name.kind, text, whole_words(document_, name.tokens)));
            }
            name.entity = found->second; // the form, for now
        }
        parents_.resize(forms_.size());
    }

    std::uint32_t root(std::uint32_t form) const {
        while (parents_[form] != form) {
            form = parents_[form];
        }
        return form;
    }

    void link(std::uint32_t a, std::uint32_t b) {
        const auto [low, high] = std::minmax({root(a), root(b)});
        parents_[high] = low;
    }

    void link_tables() {
        std::map<std::pair<Kind, std::string>, std::uint32_t> first;
        for (std::uint32_t i = 0; i < forms_.size(); ++i) {
            const auto key = std::pair{forms_[i].kind, fold_case(usual_name(forms_[i]))};
            link(i, first.emplace(key, i).first->second);
        }
    }

    void link_parentheses() {
        for_each_parenthesis([&](const Name& outer, const Name& inner) {
            const bool short_name = forms_[inner.entity].words.size() == 1;
            if (outer.kind == inner.kind && short_name &&
                forms_[outer.entity].words.size() > forms_[inner.entity].words.size()) {
                link(outer.entity, inner.entity);
            }
        });
    }

    /// The names of kind `kind` among `candidates` that `part` can be short for.
    std::vector<std::uint32_t> find_wholes(std::uint32_t part, Kind kind,
                                           const std::vector<std::uint32_t>& candidates) const {
        std::vector<std::uint32_t> wholes;
        std::ranges::copy_if(candidates, std::back_inserter(wholes), [&](std::uint32_t whole) {
            return forms_[whole].kind == kind && is_short_form(forms_[part], forms_[whole]);
        });
        return wholes;
    }

    /// A short form belongs to the one longer name that it fits; where it fits several that are not
    /// the same, to none.
    void link_short_forms() {
        // Names are looked up by their words, so that no pair is compared that shares none. A word
        // of more names than any article has tells nothing, and would take too long.
        constexpr std::size_t most_candidates = 500;
        std::map<std::string, std::vector<std::uint32_t>> by_word;
        for (std::uint32_t i = 0; i < forms_.size(); ++i) {
            for (const auto& word : forms_[i].folded) {
                by_word[word].push_back(i);
            }
            if (forms_[i].words.size() > 1) {
                by_word[fold_case(initials(forms_[i]))].push_back(i);
            }
        }
        for (std::uint32_t i = 0; i < forms_.size(); ++i) {
            const auto& candidates = by_word[forms_[i].folded.back()];
            if (forms_[i].kind == Kind::place || candidates.size() > most_candidates) {
                continue;
            }
            auto wholes = find_wholes(i, forms_[i].kind, candidates);
            const bool mistaken = wholes.empty() && forms_[i].words.size() == 1 &&
                                  forms_[i].kind != Kind::policy && !is_known(forms_[i].text);
            if (mistaken) { // "Mondelez" taken for a person beside Mondelez International
                const bool person = forms_[i].kind == Kind::person;
                wholes = find_wholes(i, person ? Kind::organization : Kind::person, candidates);
            }
            const bool same = std::all_of(wholes.begin(), wholes.end(), [&](std::uint32_t whole) {
                return root(whole) == root(wholes.front()) ||
                       is_short_form(forms_[whole], forms_[wholes.front()]) ||
                       is_short_form(forms_[wholes.front()], forms_[whole]);
            });
            for (const auto whole : wholes) {
                if (same) {
                    link(i, whole);
                }
            }
        }
    }

    /// The fullest name that is no acronym; of places and well-known bodies their usual name.
    NamedEntity to_entity(const std::vector<std::uint32_t>& group) const {
        NamedEntity entity;
        const auto fuller = [&](std::uint32_t a, std::uint32_t b) {
            const auto rank = [&](std::uint32_t i) {
                return std::pair{!is_acronym(forms_[i]), forms_[i].words.size()};
            };
            return rank(a) < rank(b);
        };
        const auto& fullest = forms_[*std::max_element(group.begin(), group.end(), fuller)];
        entity.kind = fullest.kind;
        entity.name = usual_name(fullest);
        for (const auto i : group) {
            if (forms_[i].text != entity.name) {
                entity.aliases.push_back(forms_[i].text);
            }
        }
        std::sort(entity.aliases.begin(), entity.aliases.end());
        return entity;
    }

    Entities to_entities() {
        std::map<std::uint32_t, std::vector<std::uint32_t>> groups; // root → forms
        for (std::uint32_t i = 0; i < forms_.size(); ++i) {
            groups[root(i)].push_back(i);
        }
        Entities entities;
        std::vector<std::uint32_t> entity_of(forms_.size());
        for (const auto& [first, group] : groups) {
            for (const auto form : group) {
                entity_of[form] = static_cast<std::uint32_t>(entities.all.size());
            }
            entities.all.push_back(to_entity(group));
        }
        for (auto& name : names_) {
            name.entity = entity_of[name.entity];
            name.kind = entities.all[name.entity].kind;
        }
        entities.names = std::move(names_);
        return entities;
    }

    const Document& document_;
    std::vector<Name> names_;
    std::vector<NameForm> forms_;
    std::vector<std::uint32_t> parents_; // a forest: forms of one entity share a root
};

} // namespace

Entities gather_mentions(const Document& document, std::vector<Name> names) {
    return Gatherer(document, std::move(names)).run();
}

} // namespace dateline
