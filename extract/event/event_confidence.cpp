#include "extract/event/event_confidence.h"

#include "extract/event/describe.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <map>

namespace dateline {

Features describe_event(const Reading& reading, const Event& event,
                        const std::vector<const EventMention*>& mentions) {
    const auto number = [](std::size_t count) {
        return std::to_string(std::min<std::size_t>(count, 4));
    };
    double surest = 0;
    double none = 1;
    std::map<std::uint32_t, double> parties; // how sure each is
    for (const auto* mention : mentions) {
        surest = std::max(surest, mention->trigger.probability);
        none *= 1 - mention->trigger.probability;
        for (const auto& [entity, role, probability] : mention->participants) {
            parties[entity] = std::max(parties[entity], probability);
        }
    }
    std::vector<double> sure;
    for (const auto& [entity, probability] : parties) {
        sure.push_back(probability);
    }
    std::ranges::sort(sure, std::greater<>());
    sure.resize(std::max<std::size_t>(sure.size(), 2));
    const auto& first = mentions.front()->trigger;
    const auto step = odds_step("trigger", surest);
    const std::string form = first.noun ? "noun" : "verb";
    const auto dated =
        event.date ? std::string(to_word(event.date->basis)) : std::string("undated");
    Features features{"any",
                      event.type,
                      step,
                      event.type + ' ' + step,
                      odds_step("some trigger", 1 - none),
                      odds_step("party", sure[0]),
                      odds_step("second party", sure[1]),
                      step + ' ' + odds_step("party", sure[0]),
                      "mentions " + number(mentions.size()),
                      event.type + " mentions " + number(mentions.size()),
                      "parties " + number(event.participants.size()),
                      event.type + " parties " + number(event.participants.size()),
                      form,
                      form + " parties " + number(event.participants.size()),
                      "status " + std::string(to_word(event.status)),
                      dated,
                      event.type + ' ' + dated,
                      "lemma " + reading.lemma(first.token)};
    for (auto& feature : describe_place(reading, first.token)) {
        features.push_back(std::move(feature));
    }
    return features;
}

} // namespace dateline
