#include "graph/merge/resolve_entities.h"

#include "graph/merge/anchors.h"
#include "graph/merge/homonyms.h"
#include "graph/merge/name_key.h"
#include "graph/merge/name_links.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace dateline {

namespace {

class Resolver {
public:
    Resolver(const Facts& facts, const Corrections& corrections)
        : facts_(facts), corrections_(corrections), units_(find_units(facts)),
          joined_(units_.all.size()) {}

    Resolution run() {
        const auto ties = find_ties(facts_);
        split_by_hand();
        split_homonyms(facts_, ties, Kind::organization, kept_apart(), units_, joined_);
        correct_by_hand(false);
        for (const auto& [a, b] : find_different(units_)) {
            joined_.part(a, b);
        }
        join_names(false);
        split_homonyms(facts_, ties, Kind::person, kept_apart(), units_, joined_);
        correct_by_hand(true);
        join_names(true);
        join_single_names();
        number_entities();
        explain_folded();
        return std::move(resolution_);
    }

private:
    std::uint32_t unit_of(const Anchor& anchor) {
        const auto appearance = find_appearance(facts_, anchor);
        return appearance ? units_.of_appearance[*appearance] : Facts::none;
    }

    /// Splits by hand come first: what is by itself joins nothing.
    void split_by_hand() {
        for (const auto& correction : corrections_) {
            if (correction.action != CorrectionAction::split || !correction.subject.event.empty()) {
                continue;
            }
            const auto key = name_key(correction.subject.kind, correction.name);
            std::set<std::uint32_t> parted;
            for (std::uint32_t i = 0; i < facts_.appearances.size(); ++i) {
                const auto& source = facts_.sources[facts_.appearances[i].source];
                const bool meant =
                    correction.name.empty()
                        ? source.id == correction.object.article &&
                              names(i, correction.subject.kind, correction.object.name)
                        : facts_.appearances[i].kind == correction.subject.kind &&
                              (facts_.name(i) == correction.name ||
                               (!key.empty() &&
                                name_key(correction.subject.kind, facts_.name(i)) == key));
                if (meant) {
                    parted.insert(i);
                }
            }
            isolate(parted);
        }
    }

    bool names(std::uint32_t appearance, Kind kind, const std::string& name) const {
        return facts_.appearances[appearance].kind == kind && facts_.name(appearance) == name;
    }

    void isolate(const std::set<std::uint32_t>& appearances) {
        std::map<std::uint32_t, std::vector<std::uint32_t>> by_unit;
        for (const auto appearance : appearances) {
            by_unit[units_.of_appearance[appearance]].push_back(appearance);
        }
        for (const auto& [unit, parted] : by_unit) {
            isolated_.insert(split_unit(facts_, units_, unit, parted));
            joined_.add();
        }
    }

    /// The appearances of what an analyst says is not one.
    std::vector<KeptApart> kept_apart() const {
        std::vector<KeptApart> pairs;
        for (const auto& correction : corrections_) {
            if (correction.action == CorrectionAction::keep && is_on_entities(correction)) {
                const auto a = find_appearance(facts_, correction.subject);
                const auto b = find_appearance(facts_, correction.object);
                if (a && b && *a != *b) {
                    pairs.push_back({*a, *b});
                }
            }
        }
        return pairs;
    }

    static bool is_on_entities(const Correction& correction) {
        return correction.subject.event.empty() && !correction.object.name.empty();
    }

    /// Of persons, or of all other kinds. What is kept apart stays so, unless just these two are
    /// merged later; a merge overrules what homonyms were split by.
    void correct_by_hand(bool persons) {
        for (const auto& correction : corrections_) {
            const bool concerned =
                is_on_entities(correction) && (correction.subject.kind == Kind::person) == persons;
            const auto a = concerned ? unit_of(correction.subject) : Facts::none;
            const auto b = concerned ? unit_of(correction.object) : Facts::none;
            if (a == Facts::none || b == Facts::none || a == b || was_split_since(correction)) {
                continue;
            }
            if (correction.action == CorrectionAction::keep) {
                joined_.part(a, b);
                kept_.emplace_back(a, b);
            } else if (correction.action == CorrectionAction::merge && !parts_kept(a, b)) {
                joined_.unite(a, b);
                note(a, b, SameBecause::correction, Facts::none);
            }
        }
    }

    /// Whether making the two one would make others one that an analyst keeps apart.
    bool parts_kept(std::uint32_t a, std::uint32_t b) {
        return std::any_of(kept_.begin(), kept_.end(), [&](const auto& pair) {
            const bool these = pair == std::pair(a, b) || pair == std::pair(b, a);
            const auto x = joined_.find(pair.first);
            const auto y = joined_.find(pair.second);
            const auto of_a = joined_.find(a);
            const auto of_b = joined_.find(b);
            return !these && ((x == of_a && y == of_b) || (x == of_b && y == of_a));
        });
    }

    /// Whether a later correction takes apart what this one merged.
    bool was_split_since(const Correction& merge) const {
        return merge.action == CorrectionAction::merge &&
               std::any_of(corrections_.begin(), corrections_.end(), [&](const Correction& later) {
                   return later.number > merge.number && later.action == CorrectionAction::split &&
                          (later.name == merge.subject.name || later.name == merge.object.name ||
                           later.object == merge.subject || later.object == merge.object);
               });
    }

    void join_names(bool persons) {
        Contexts contexts(facts_, units_, joined_);
        for (const auto& link : find_name_links(persons, units_, contexts)) {
            const bool free = !isolated_.contains(link.a) && !isolated_.contains(link.b);
            if (free && !joined_.together(link.a, link.b) && joined_.join(link.a, link.b)) {
                const bool by_context =
                    link.reason != SameBecause::told && link.reason != SameBecause::folded;
                note(link.a, link.b, link.reason,
                     by_context ? contexts.example(link.a, link.b) : Facts::none);
            }
        }
    }

    void note(std::uint32_t a, std::uint32_t b, SameBecause reason, std::uint32_t beside) {
        const auto& of_a = units_.all[a];
        const auto& of_b = units_.all[b];
        const auto appearance = !of_a.appearances.empty()   ? of_a.appearances.front()
                                : !of_b.appearances.empty() ? of_b.appearances.front()
                                                            : Facts::none;
        if (appearance != Facts::none) {
            resolution_.reasons.push_back({appearance, of_a.name, of_b.name, reason, beside});
        }
    }

    /// "Meng" alone is the one Meng with a full name who is named with the same others.
    void join_single_names() {
        Contexts contexts(facts_, units_, joined_);
        const auto bearers = find_bearers();
        const auto count = static_cast<std::uint32_t>(units_.all.size());
        for (std::uint32_t unit = 0; unit < count; ++unit) {
            if (units_.all[unit].kind != Kind::person || !units_.all[unit].words.empty() ||
                isolated_.contains(unit)) {
                continue;
            }
            const auto words = folded_words(facts_.texts[units_.all[unit].name]);
            const auto found = words.empty() ? bearers.end() : bearers.find(words.back());
            if (found != bearers.end()) {
                join_single_name(unit, found->second, contexts);
            }
        }
    }

    /// Persons by each word of their full name.
    std::map<std::string, std::vector<std::uint32_t>> find_bearers() const {
        std::map<std::string, std::vector<std::uint32_t>> bearers;
        for (std::uint32_t unit = 0; unit < units_.all.size(); ++unit) {
            const auto& words = units_.all[unit].words;
            if (units_.all[unit].kind == Kind::person && !units_.all[unit].appearances.empty() &&
                !words.empty()) {
                bearers[words.front()].push_back(unit);
                if (words.back() != words.front()) {
                    bearers[words.back()].push_back(unit);
                }
            }
        }
        return bearers;
    }

    void join_single_name(std::uint32_t single, const std::vector<std::uint32_t>& bearers,
                          Contexts& contexts) {
        std::map<std::uint32_t, std::pair<float, std::uint32_t>> in_common; // by person
        constexpr std::size_t most = 64;
        for (std::size_t i = 0; i < std::min(most, bearers.size()); ++i) {
            auto& best = in_common[joined_.find(bearers[i])];
            best = std::max(best, std::pair(contexts.in_common(single, bearers[i]), bearers[i]));
        }
        std::pair<float, std::uint32_t> best;
        float second = 0;
        for (const auto& [person, found] : in_common) {
            second = std::max(second, std::min(found.first, best.first));
            best = std::max(best, found);
        }
        constexpr float clearly = 1.5;
        if (best.first >= Contexts::enough && best.first >= clearly * second &&
            joined_.join(single, best.second)) {
            note(single, best.second, SameBecause::single_name,
                 contexts.example(single, best.second));
        }
    }

    void number_entities() {
        std::vector<std::uint32_t> number(joined_.size(), Facts::none);
        for (const auto unit : units_.of_appearance) {
            auto& of_root = number[joined_.find(unit)];
            if (of_root == Facts::none) {
                of_root = resolution_.count++;
            }
            resolution_.entity_of.push_back(of_root);
        }
    }

    /// Names that are one by their key alone.
    void explain_folded() {
        std::set<std::tuple<Kind, std::uint32_t, std::uint32_t>> told;
        for (const auto& unit : units_.all) {
            for (const auto appearance : unit.appearances) {
                const auto name = facts_.names[facts_.appearances[appearance].names];
                if (name != unit.name && told.emplace(unit.kind, unit.name, name).second) {
                    resolution_.reasons.push_back(
                        {appearance, name, unit.name, SameBecause::folded, Facts::none});
                }
            }
        }
    }

    const Facts& facts_;
    const Corrections& corrections_;
    Units units_;
    Joined joined_;
    std::set<std::uint32_t> isolated_;                          // by hand
    std::vector<std::pair<std::uint32_t, std::uint32_t>> kept_; // apart, by hand
    Resolution resolution_;
};

} // namespace

std::string_view explain(SameBecause reason) {
    switch (reason) {
    case SameBecause::folded:
        return "the same but for case, accents, punctuation, legal form or form of address";
    case SameBecause::told:
        return "an article uses both names";
    case SameBecause::short_form:
        return "one is short for the other";
    case SameBecause::acronym:
        return "one is made of the initials of the other";
    case SameBecause::word_order:
        return "the same words in another order";
    case SameBecause::spelling:
        return "spelled alike";
    case SameBecause::middle_name:
        return "the same but for a middle name or initials";
    case SameBecause::single_name:
        return "the only one of this name";
    case SameBecause::correction:
        return "by a correction";
    }
    return "";
}

Resolution resolve_entities(const Facts& facts, const Corrections& corrections) {
    return Resolver(facts, corrections).run();
}

} // namespace dateline
