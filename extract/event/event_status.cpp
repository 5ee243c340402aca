#include "extract/event/event_status.h"

#include "extract/event/describe.h"
#include "extract/vocabulary.h"

#include <algorithm>

namespace dateline {

Features describe_status(const Reading& reading, const Trigger& trigger) {
    Features features{"any"};
    const auto& marks = reading.document.marks[trigger.token].status;
    for (std::size_t status = 0; status < marks.size(); ++status) {
        features.push_back(odds_step(Marks::statuses[status], static_cast<double>(marks[status])));
    }
    for (auto& feature : describe_mood(reading, trigger.verb)) {
        features.push_back(std::move(feature));
    }
    if (trigger.verb != trigger.token) {
        features.push_back("carried by " + reading.lemma(trigger.verb));
        for (const auto& feature : describe_mood(reading, trigger.token)) {
            features.push_back("noun " + feature);
        }
    }
    features.push_back("lemma " + reading.lemma(trigger.token));
    features.emplace_back(reading.document.sentences[trigger.sentence].title_case ? "title" : "");
    return features;
}

Status find_status(const Reading& reading, const Trigger& trigger, const LogLinear& model) {
    const auto probabilities = model.probabilities(describe_status(reading, trigger));
    const auto best = std::ranges::max_element(probabilities) - probabilities.begin();
    return parse_word<Status>(model.classes()[static_cast<std::size_t>(best)])
        .value_or(Status::happened);
}

} // namespace dateline
