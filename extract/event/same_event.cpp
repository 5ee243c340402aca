#include "extract/event/same_event.h"

#include "extract/vocabulary.h"

#include <algorithm>
#include <span>
#include <string>

namespace dateline {

namespace {

std::string_view compare_dates(const Event& a, const Event& b) {
    const bool known_a = a.date || a.day_without_year;
    const bool known_b = b.date || b.day_without_year;
    if (!known_a || !known_b) {
        return known_a || known_b ? "one dated" : "undated";
    }
    if (a.day_without_year || b.day_without_year) {
        return a.day_without_year == b.day_without_year ? "same date" : "other date";
    }
    if (a.date->date == b.date->date) {
        return "same date";
    }
    const bool within_one =
        within(a.date->date, b.date->date) || within(b.date->date, a.date->date);
    return within_one ? "date within" : "other date";
}

/// How many participants both have, of how many the smaller and the larger have.
std::string compare_participants(const EventMention& a, const EventMention& b) {
    std::size_t common = 0;
    for (const auto& participant : a.participants) {
        common += std::ranges::any_of(
            b.participants, [&](const auto& other) { return other.entity == participant.entity; });
    }
    const auto [fewer, more] = std::minmax({a.participants.size(), b.participants.size()});
    const auto text = [](std::size_t count) {
        return std::to_string(std::min<std::size_t>(count, 3));
    };
    return text(common) + " of " + text(fewer) + " and " + text(more);
}

/// "the deal", "a deal", "deals", "deal"; of a verb its tag.
std::string form_of(const Reading& reading, const Trigger& trigger) {
    for (const auto child : reading.children[trigger.token]) {
        if (trigger.noun && reading.relation(child) == "det") {
            return "noun " + std::string(reading.word(child));
        }
    }
    return std::string(reading.document.syntax[trigger.token].xpos);
}

} // namespace

Features compare_mentions(const Reading& reading, const EventMention& first,
                          const EventMention& second) {
    const auto& type = first.event.type;
    const auto lemma = reading.lemma(first.trigger.token);
    const auto other = reading.lemma(second.trigger.token);
    const std::string words = lemma == other ? "same word" : "other word";
    const auto dates = std::string(compare_dates(first.event, second.event));
    const auto shared = compare_participants(first, second);
    const auto apart = count_step(second.trigger.sentence - first.trigger.sentence, {3, 6, 12});
    const bool same_type = type == second.event.type;
    const std::string types = same_type ? "same type" : "types " + type + ' ' + second.event.type;
    const auto form = form_of(reading, second.trigger);
    const bool title = reading.document.sentences[first.trigger.sentence].title_case ||
                       first.trigger.sentence == 0;
    const bool same_status = first.event.status == second.event.status;
    return {"any",
            same_type ? type : "",
            types,
            words,
            type + ' ' + words,
            std::min(lemma, other) + '/' + std::max(lemma, other),
            dates,
            words + ' ' + dates,
            "share " + shared,
            words + " share " + shared,
            (same_type ? "same type " : "other type ") + dates + " share " + shared,
            "apart " + apart,
            words + " apart " + apart,
            "form " + form,
            words + " form " + form,
            title ? "title" : "",
            title ? "title " + words : "",
            title ? "title share " + shared : "",
            same_status ? "same status" : "other status",
            "place " + std::string(!first.event.place || !second.event.place ? "unknown"
                                   : first.event.place == second.event.place ? "same"
                                                                             : "other")};
}

std::vector<std::vector<std::size_t>> group_mentions(const Reading& reading,
                                                     const Ontology& ontology,
                                                     const std::vector<EventMention>& mentions,
                                                     const LogLinear& model) {
    constexpr double likely = 0.5;
    constexpr std::size_t most = 40;        // groups that are looked at, the latest ones
    constexpr std::size_t most_members = 4; // of each, the first ones
    const auto family = [&](std::size_t mention) -> const std::string& {
        return ontology.frames[mentions[mention].trigger.frame].type.family;
    };
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        std::vector<std::size_t>* best = nullptr;
        double highest = likely;
        const auto from = groups.size() - std::min(groups.size(), most);
        for (std::size_t g = from; g < groups.size(); ++g) {
            if (family(groups[g].front()) != family(i)) {
                continue;
            }
            double sum = 0;
            const auto members =
                std::span(groups[g]).first(std::min(groups[g].size(), most_members));
            for (const auto member : members) {
                sum += model.probability(compare_mentions(reading, mentions[member], mentions[i]));
            }
            const double mean = sum / static_cast<double>(members.size());
            if (mean > highest) {
                highest = mean;
                best = &groups[g];
            }
        }
        if (best) {
            best->push_back(i);
        } else {
            groups.push_back({i});
        }
    }
    return groups;
}

} // namespace dateline
