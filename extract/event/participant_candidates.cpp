#include "extract/event/participant_candidates.h"

#include "extract/entity/name_tables.h"
#include "extract/event/describe.h"
#include "extract/event/slot.h"
#include "extract/language/clause.h"
#include "extract/vocabulary.h"

#include <algorithm>

namespace dateline {

namespace {

std::string number(std::size_t count) {
    return count_step(count, {4, 8});
}

/// From the trigger, or from its light verb where that is nearer.
TreePath path_from(const Reading& reading, const Trigger& trigger, std::uint32_t token) {
    auto direct = find_path(reading, trigger.token, token);
    if (trigger.verb == trigger.token) {
        return direct;
    }
    auto carried = find_path(reading, trigger.verb, token);
    if (carried.steps < direct.steps) {
        carried.core = "carried " + carried.core;
        carried.whole = "carried " + carried.whole;
        return carried;
    }
    return direct;
}

/// Describes the candidates of one trigger.
class Describer {
public:
    Describer(const Reading& reading, const Frame& frame, const Trigger& trigger,
              const std::vector<Trigger>& others)
        : reading_(reading), frame_(frame), trigger_(trigger), others_(others) {}

    Features describe(const PlacedMention& mention) const {
        const auto& type = frame_.type.name;
        const auto kind = kind_of(mention.entity);
        const auto& path = mention.path;
        const auto slot = slot_of(reading_, trigger_, mention.token);
        const auto in_frame = frame_role(slot);
        const std::string voice = trigger_.passive ? "passive " : "";
        Features features{"any",
                          type,
                          kind,
                          type + ' ' + kind,
                          "via " + std::string(mention.via),
                          "path " + voice + path.whole,
                          "core " + voice + path.core,
                          type + " core " + voice + path.core,
                          kind + " core " + voice + path.core,
                          path.core + " lemma " + reading_.lemma(trigger_.token),
                          path.tail.empty() ? "" : "tail " + path.tail,
                          "slot " + slot,
                          type + " slot " + slot,
                          "frame " + in_frame,
                          "frame " + in_frame + ' ' + kind,
                          "frame " + in_frame + " via " + std::string(mention.via)};
        describe_order(mention, features);
        describe_marks(mention, type, features);
        return features;
    }

    /// The role that the frame gives its slot; "-" if none does.
    std::string role_in_frame(const PlacedMention& mention) const {
        return frame_role(slot_of(reading_, trigger_, mention.token));
    }

private:
    std::string kind_of(std::uint32_t entity) const {
        const auto& named = reading_.entities.all[entity];
        const bool government =
            named.kind == Kind::organization && name_tables().governments.contains(named.name);
        return government ? "government" : std::string(to_word(named.kind));
    }

    std::string frame_role(const std::string& slot) const {
        const auto role = frame_.roles.find(slot);
        return role == frame_.roles.end() ? "-" : std::string(to_word(role->second));
    }

    void describe_order(const PlacedMention& mention, Features& features) const {
        const bool before = mention.token < trigger_.token;
        const auto [low, high] = std::minmax(mention.token, trigger_.token);
        std::size_t names = 0;
        for (const auto& name : reading_.names_in(trigger_.sentence)) {
            names += name.tokens.first > low && name.tokens.last <= high &&
                     name.entity != mention.entity;
        }
        const auto triggers =
            std::ranges::count_if(others_, [&, low = low, high = high](const Trigger& other) {
                return other.token > low && other.token < high;
            });
        const std::string side = before ? "before" : "behind";
        const bool title = reading_.document.sentences[trigger_.sentence].title_case;
        features.push_back(side + (title ? " in title" : "") + " names " + number(names));
        features.push_back(side + " triggers " + number(static_cast<std::size_t>(triggers)));
        features.push_back(side + " distance " + number((high - low) / 2));
        features.push_back(frame_.type.name + ' ' + side);
        const auto previous = mention.token > 0 ? reading_.word(mention.token - 1) : "";
        features.push_back("word in front " + std::string(previous));
    }

    void describe_marks(const PlacedMention& mention, const std::string& type,
                        Features& features) const {
        const auto& roles = reading_.document.marks[mention.token].roles;
        for (std::size_t role = 0; role < roles.size(); ++role) {
            features.push_back(
                odds_step("mark " + std::string(Marks::role_names[role]), roles[role]));
        }
        const auto best = static_cast<std::size_t>(std::ranges::max_element(roles) - roles.begin());
        features.push_back(type + " mark " + std::string(Marks::role_names[best]));
    }

    const Reading& reading_;
    const Frame& frame_;
    const Trigger& trigger_;
    const std::vector<Trigger>& others_;
};

} // namespace

ParticipantCandidates::ParticipantCandidates(const Reading& reading, const Ontology& ontology,
                                             const std::vector<Relation>& relations)
    : reading_(reading), ontology_(ontology), mentions_(reading.entities.all.size()) {
    std::size_t most = 0;
    for (const auto& name : reading.entities.names) {
        const auto count = ++mentions_[name.entity];
        if (name.kind != Kind::place && count > most) {
            most = count;
            topic_ = name.entity;
        }
    }
    for (const auto& relation : relations) {
        const bool organization = reading.entities.all[relation.object].kind == Kind::organization;
        if (relation.type == RelationType::position && organization && !relation.until) {
            organizations_.emplace(relation.subject, relation.object);
        }
    }
}

ParticipantCandidates::Nearest ParticipantCandidates::find_nearest(const Trigger& trigger) const {
    Nearest nearest;
    const auto add = [&](std::uint32_t entity, std::uint32_t token, std::string_view via) {
        PlacedMention mention{entity, token, via, path_from(reading_, trigger, token)};
        const auto known = nearest.find(entity);
        if (known == nearest.end() || mention.path.steps < known->second.path.steps) {
            nearest.insert_or_assign(entity, std::move(mention));
        }
    };
    for (const auto& name : reading_.names_in(trigger.sentence)) {
        add(name.entity, head_of(reading_.document, name.tokens), "name");
    }
    for (const auto& referent : reading_.referents_in(trigger.sentence)) {
        add(referent.entity, referent.token, referent.via);
    }
    return nearest;
}

std::vector<ParticipantCandidate>
ParticipantCandidates::find(const Trigger& trigger, const std::vector<Trigger>& others) const {
    const auto nearest = find_nearest(trigger);
    const Describer describer(reading_, ontology_.frames[trigger.frame], trigger, others);
    std::vector<ParticipantCandidate> candidates;
    std::map<std::uint32_t, std::string> officers; // organization → the slot of its officer
    for (const auto& [entity, mention] : nearest) {
        candidates.push_back({entity, describer.describe(mention)});
        auto& features = candidates.back().features;
        features.push_back("entities " + number(nearest.size()));
        features.push_back("mentions " + number(mentions_[entity]));
        features.emplace_back(entity == topic_ ? "topic" : "");
        const auto [held, last] = organizations_.equal_range(entity);
        for (auto at = held; at != last; ++at) {
            officers.emplace(at->second, describer.role_in_frame(mention));
        }
    }
    for (auto& candidate : candidates) {
        const auto officer = officers.find(candidate.entity);
        candidate.features.push_back(officer == officers.end() ? "" : "officer " + officer->second);
    }
    for (const auto& [organization, slot] : officers) {
        add_absent(organization, "officer " + slot, trigger, nearest, candidates);
    }
    if (trigger.sentence > 0) {
        for (const auto& name : reading_.names_in(trigger.sentence - 1)) {
            add_absent(name.entity, "sentence before", trigger, nearest, candidates);
        }
    }
    if (topic_) {
        add_absent(*topic_, "topic", trigger, nearest, candidates);
    }
    return candidates;
}

void ParticipantCandidates::add_absent(std::uint32_t entity, const std::string& from,
                                       const Trigger& trigger, const Nearest& nearest,
                                       std::vector<ParticipantCandidate>& candidates) const {
    const bool there = std::ranges::any_of(
        candidates, [&](const auto& candidate) { return candidate.entity == entity; });
    if (there) {
        return;
    }
    const auto& type = ontology_.frames[trigger.frame].type.name;
    const auto kind = std::string(to_word(reading_.entities.all[entity].kind));
    const std::string form = trigger.noun ? "noun " : "verb ";
    candidates.push_back({entity,
                          {"absent", "absent " + from, "absent " + from + ' ' + kind,
                           "absent " + type, "absent " + type + ' ' + from,
                           "absent " + form + from + " entities " + number(nearest.size()),
                           "absent mentions " + number(mentions_[entity])}});
}

} // namespace dateline
