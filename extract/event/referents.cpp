#include "extract/event/referents.h"

#include "extract/entity/name_tables.h"
#include "extract/one_of.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 6> of_persons{"he", "she", "his", "her", "him", "himself"};
constexpr std::array<std::string_view, 3> of_things{"it", "its", "itself"};
constexpr std::array<std::string_view, 3> of_several{"they", "their", "them"};
constexpr std::array<std::string_view, 4> relative{"who", "which", "that", "whose"};
constexpr std::array<std::string_view, 24> bodies{
    "company", "group",  "firm",     "bank",    "party",   "agency",   "airline",   "carrier",
    "maker",   "union",  "ministry", "court",   "council", "retailer", "giant",     "manufacturer",
    "insurer", "lender", "operator", "airport", "network", "team",     "institute", "organization"};
constexpr std::array<std::string_view, 3> definite{"the", "this", "both"};

/// What a word can stand for.
struct Want {
    std::string_view via;
    Kind kind = Kind::person;
};

class Resolver {
public:
    explicit Resolver(const Reading& reading) : reading_(reading) {
        const auto& all = reading.entities.all;
        for (std::uint32_t entity = 0; entity < all.size(); ++entity) {
            if (all[entity].kind == Kind::place) {
                places_.emplace(all[entity].name, entity);
            }
        }
    }

    std::vector<Referent> run() {
        std::vector<Referent> referents;
        for (std::uint32_t token = 0; token < reading_.size(); ++token) {
            if (reading_.name_at(token)) {
                continue;
            }
            if (const auto country = country_of(token)) {
                referents.push_back({reading_.sentence_of[token], token, *country, "Chinese"});
            } else if (const auto above = relative_head(token)) {
                referents.push_back({reading_.sentence_of[token], token, *above, "who"});
            } else if (const auto want = want_of(token)) {
                if (const auto entity = last_named(token, want->kind)) {
                    referents.push_back({reading_.sentence_of[token], token, *entity, want->via});
                }
            }
        }
        return referents;
    }

private:
    /// The country of an adjective, if the article names it.
    std::optional<std::uint32_t> country_of(std::uint32_t token) const {
        const auto& demonyms = name_tables().demonyms;
        const auto found = demonyms.find(reading_.document.word(token));
        const auto country = found == demonyms.end() ? places_.end() : places_.find(found->second);
        return country == places_.end() ? std::nullopt : std::optional(country->second);
    }

    /// What the relative clause of "who", "which" or "that" hangs from, if that is named.
    std::optional<std::uint32_t> relative_head(std::uint32_t token) const {
        const auto above = reading_.parents[token];
        const bool possessor = above != Reading::none && reading_.relation(token) == "nmod" &&
                               reading_.word(token) == "whose";
        const auto verb = possessor ? reading_.parents[above] : above;
        const bool is_relative = one_of(reading_.word(token), relative) && verb != Reading::none &&
                                 reading_.document.syntax[verb].deprel == "acl:relcl" &&
                                 reading_.parents[verb] != Reading::none;
        const auto* name = is_relative ? reading_.name_at(reading_.parents[verb]) : nullptr;
        return name ? std::optional(name->entity) : std::nullopt;
    }

    std::optional<Want> want_of(std::uint32_t token) const {
        const auto word = reading_.word(token);
        const auto upos = reading_.document.syntax[token].upos;
        if (upos == "PRON") {
            return one_of(word, of_persons)   ? std::optional(Want{"he", Kind::person})
                   : one_of(word, of_things)  ? std::optional(Want{"it", Kind::organization})
                   : one_of(word, of_several) ? std::optional(Want{"they", Kind::organization})
                                              : std::nullopt;
        }
        if (upos != "NOUN" || !is_definite(token)) {
            return std::nullopt;
        }
        const auto lemma = reading_.lemma(token);
        if (one_of(lemma, bodies)) {
            return Want{"the company", Kind::organization};
        }
        return name_tables().titles.contains(lemma)
                   ? std::optional(Want{"the minister", Kind::person})
                   : std::nullopt;
    }

    bool is_definite(std::uint32_t noun) const {
        for (const auto child : reading_.children[noun]) {
            if (reading_.relation(child) == "det" && one_of(reading_.word(child), definite)) {
                return true;
            }
        }
        return false;
    }

    std::optional<std::uint32_t> last_named(std::uint32_t token, Kind kind) const {
        const auto here = reading_.sentence_of[token];
        for (std::uint32_t back = 0; back <= 2 && back <= here; ++back) {
            const Name* found = nullptr;
            for (const auto& name : reading_.names_in(here - back)) {
                if (name.tokens.last > token || name.kind != kind) {
                    continue;
                }
                const bool subject = is_subject(name);
                found = !found || subject || !is_subject(*found) ? &name : found;
            }
            if (found) {
                return found->entity;
            }
        }
        return std::nullopt;
    }

    bool is_subject(const Name& name) const {
        for (auto token = name.tokens.first; token < name.tokens.last; ++token) {
            if (reading_.relation(token) == "nsubj") {
                return true;
            }
        }
        return false;
    }

    const Reading& reading_;
    std::unordered_map<std::string_view, std::uint32_t> places_; // by their usual names
};

} // namespace

std::vector<Referent> find_referents(const Reading& reading) {
    return Resolver(reading).run();
}

} // namespace dateline
