#include "extract/event/mention_reader.h"

#include "extract/event/event_status.h"

#include <algorithm>

namespace dateline {

MentionReader::MentionReader(const Reading& reading, const Ontology& ontology,
                             const Weights& weights, const std::vector<Relation>& relations,
                             const CodePointIndex& index)
    : reading_(reading), ontology_(ontology), weights_(weights), index_(index),
      candidates_(reading, ontology, relations), dates_(reading) {}

std::vector<std::optional<EventMention>>
MentionReader::read(const std::vector<Trigger>& triggers) const {
    std::vector<std::optional<EventMention>> mentions;
    for (const auto& trigger : triggers) {
        // Not equal_range, which clang 14 does not take from libstdc++ 12.
        const auto first =
            std::ranges::lower_bound(triggers, trigger.sentence, {}, &Trigger::sentence);
        const auto last =
            std::ranges::upper_bound(triggers, trigger.sentence, {}, &Trigger::sentence);
        mentions.push_back(read(trigger, std::vector<Trigger>(first, last)));
    }
    return mentions;
}

std::optional<EventMention> MentionReader::read(const Trigger& trigger,
                                                const std::vector<Trigger>& others) const {
    constexpr double likely = 0.4;
    EventMention mention;
    mention.trigger = trigger;
    mention.trigger.status = find_status(reading_, trigger, weights_.statuses);
    mention.participants =
        judge_participants(candidates_.find(trigger, others), weights_.participants, likely);
    if (mention.participants.empty()) {
        return std::nullopt;
    }
    auto& event = mention.event;
    event.type = ontology_.frames[trigger.frame].type.name;
    event.status = mention.trigger.status;
    event.place = find_place(reading_, trigger);
    mention.dates = judge_dates(dates_, mention.trigger, event.type, weights_.dates);
    const auto when = choose_date(mention.dates);
    event.date = when.date;
    event.day_without_year = when.day_without_year;
    event.evidence.push_back(to_evidence(reading_, trigger.sentence, trigger.tokens, index_));
    return mention;
}

} // namespace dateline
