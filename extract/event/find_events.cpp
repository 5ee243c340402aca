#include "extract/event/event.h"
#include "extract/event/event_confidence.h"
#include "extract/event/mention_reader.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

/// The surest role of each participant of the mentions.
std::vector<Participant> join_participants(const std::vector<const EventMention*>& mentions) {
    std::map<std::uint32_t, LikelyParticipant> surest;
    for (const auto* mention : mentions) {
        for (const auto& participant : mention->participants) {
            auto& best = surest.emplace(participant.entity, participant).first->second;
            best = best.probability < participant.probability ? participant : best;
        }
    }
    std::vector<Participant> participants;
    for (const auto& [entity, participant] : surest) {
        participants.push_back({entity, participant.role});
    }
    return participants;
}

/// The event that `mentions` tell of: as its surest mention has it, with what the others add.
Event join_mentions(const std::vector<const EventMention*>& mentions) {
    const auto* surest = *std::ranges::max_element(
        mentions, {}, [](const EventMention* mention) { return mention->trigger.probability; });
    Event event = surest->event;
    event.participants = join_participants(mentions);
    event.evidence.clear();
    std::vector<LikelyDate> dates;
    for (const auto* mention : mentions) {
        dates.insert(dates.end(), mention->dates.begin(), mention->dates.end());
        event.place = event.place ? event.place : mention->event.place;
        event.evidence.push_back(mention->event.evidence.front());
    }
    const auto when = choose_date(dates);
    event.date = when.date;
    event.day_without_year = when.day_without_year;
    return event;
}

} // namespace

std::vector<EventDraft> draft_events(const Reading& reading, const EventRules& rules,
                                     const Weights& weights, const std::vector<Relation>& relations,
                                     const CodePointIndex& index) {
    const auto& ontology = rules.ontology;
    const MentionReader reader(reading, ontology, weights, relations, index);
    std::vector<EventMention> mentions;
    for (auto& mention :
         reader.read(find_triggers(reading, ontology, rules.lexicon, weights.triggers))) {
        if (mention) {
            mentions.push_back(*std::move(mention));
        }
    }
    std::vector<EventDraft> drafts;
    for (const auto& group : group_mentions(reading, ontology, mentions, weights.mentions)) {
        std::vector<const EventMention*> told;
        for (const auto member : group) {
            told.push_back(&mentions[member]);
        }
        EventDraft draft{join_mentions(told), {}};
        const auto& frame = ontology.frames[told.front()->trigger.frame];
        if (draft.event.participants.size() < frame.parties) {
            continue;
        }
        draft.features = describe_event(reading, draft.event, told);
        draft.event.confidence = weights.events.probability(draft.features);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

std::vector<Event> find_events(const Reading& reading, const EventRules& rules,
                               const Weights& weights, const std::vector<Relation>& relations,
                               const CodePointIndex& index) {
    // In cross-validation F1 is here within a point of its highest, with more of the core events.
    constexpr double likely = 0.35;
    std::vector<Event> events;
    for (auto& draft : draft_events(reading, rules, weights, relations, index)) {
        if (draft.event.confidence >= likely) {
            events.push_back(std::move(draft.event));
        }
    }
    return events;
}

} // namespace dateline
