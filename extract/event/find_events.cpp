#include "extract/ascii_case.h"
#include "extract/derived.h"
#include "extract/event/event.h"
#include "extract/event/event_date.h"
#include "extract/event/roles.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace dateline {

namespace {

bool is_former(const Relation& position) {
    return lower_ascii(position.title).starts_with("former ");
}

/// Person → the organizations in which he or she now holds a position.
using Organizations = std::multimap<std::uint32_t, std::uint32_t>;

Organizations find_organizations(const std::vector<Relation>& relations) {
    Organizations organizations;
    for (const auto& relation : relations) {
        if (relation.type == RelationType::position && !is_former(relation)) {
            organizations.emplace(relation.subject, relation.object);
        }
    }
    return organizations;
}

void add_organizations(std::vector<Participant>& participants, const Organizations& organizations) {
    const auto has = [&](std::uint32_t entity) {
        return std::any_of(participants.begin(), participants.end(),
                           [&](const auto& p) { return p.entity == entity; });
    };
    const auto officers = participants;
    for (const auto& [person, role] : officers) {
        const auto [first, last] = organizations.equal_range(person);
        for (auto held = first; held != last; ++held) {
            if ((role == Role::agent || role == Role::partner) && !has(held->second)) {
                participants.push_back({held->second, role});
            }
        }
    }
    std::sort(participants.begin(), participants.end());
}

/// How sure the rules are, from what they found; a rank rather than a probability.
double confidence_of(const Event& event, const Trigger& trigger) {
    const bool dated = event.date.has_value() || event.day_without_year.has_value();
    return 0.5 + 0.15 * dated + 0.15 * (event.participants.size() > 1) +
           0.1 * (trigger.form != Form::noun || trigger.light);
}

bool dates_fit(const Event& a, const Event& b) {
    if (a.day_without_year || b.day_without_year) {
        return !a.day_without_year || !b.day_without_year
                   ? !a.date && !b.date
                   : a.day_without_year == b.day_without_year;
    }
    return !a.date || !b.date || within(a.date->date, b.date->date) ||
           within(b.date->date, a.date->date);
}

/// Whether two mentions tell of one happening: the same type, most of the participants, dates that
/// fit. With one participant alone, both must have a date and say it in the same words.
bool same_happening(const Event& a, const Event& b) {
    const auto common = shared_entities(a, b);
    const auto larger = std::max(a.participants.size(), b.participants.size());
    if (a.type != b.type || a.status != b.status || 2 * common < larger || !dates_fit(a, b)) {
        return false;
    }
    const bool alone = common == 1 && larger == 1 && a.date && b.date &&
                       trigger_words(a.evidence.front()) == trigger_words(b.evidence.front());
    return common >= 2 || alone;
}

void absorb(Event& event, Event&& other) {
    for (const auto& participant : other.participants) {
        const bool there =
            std::any_of(event.participants.begin(), event.participants.end(),
                        [&](const auto& p) { return p.entity == participant.entity; });
        if (!there) {
            event.participants.push_back(participant);
        }
    }
    std::sort(event.participants.begin(), event.participants.end());
    const bool finer =
        other.date && (!event.date || length(other.date->date) < length(event.date->date));
    event.date = finer ? other.date : event.date;
    event.day_without_year =
        event.day_without_year ? event.day_without_year : other.day_without_year;
    event.place = event.place ? event.place : other.place;
    event.confidence = std::min(0.95, std::max(event.confidence, other.confidence) + 0.05);
    event.evidence.insert(event.evidence.end(), other.evidence.begin(), other.evidence.end());
}

/// Collects mentions into events, each happening once, in the order of their first mentions.
class EventCollector {
public:
    void add(Event mention) {
        const auto same = find(mention);
        const auto index = same.value_or(events_.size());
        if (same) {
            absorb(events_[index], std::move(mention));
        } else {
            events_.push_back(std::move(mention));
        }
        for (const auto& participant : events_[index].participants) {
            auto& list = with_[{events_[index].type, participant.entity}];
            if (list.empty() || list.back() != index) {
                list.push_back(index);
            }
        }
    }

    std::vector<Event> take() { return std::move(events_); }

private:
    using Indices = std::vector<std::size_t>;

    /// The first event that tells of the same happening. What shares two participants stands in two
    /// lists, so the longest list, of whoever is in every event, need not be searched.
    std::optional<std::size_t> find(const Event& mention) {
        std::vector<const Indices*> lists;
        for (const auto& participant : mention.participants) {
            lists.push_back(&with_[{mention.type, participant.entity}]);
        }
        std::sort(lists.begin(), lists.end(),
                  [](const Indices* a, const Indices* b) { return a->size() < b->size(); });
        if (lists.size() > 1) {
            lists.pop_back();
        }
        std::optional<std::size_t> first;
        for (const auto* list : lists) {
            for (const auto index : *list) {
                if ((!first || index < *first) && same_happening(events_[index], mention)) {
                    first = index;
                }
            }
        }
        return first;
    }

    std::vector<Event> events_;
    std::map<std::pair<std::string, std::uint32_t>, Indices> with_; // by type and participant
};

/// The event that `trigger` states, with `next` as the token at which the next one begins; none if
/// too few of its parties are named.
std::optional<Event> read_event(const Reading& reading, const Frame& frame, const Trigger& trigger,
                                std::uint32_t next, const Organizations& organizations,
                                const DateCandidates& dates, const CodePointIndex& index) {
    Event event;
    event.type = frame.type.name;
    event.status = trigger.status;
    event.participants = fill_roles(reading, trigger, frame, next);
    if (event.participants.size() < frame.parties) {
        return std::nullopt;
    }
    add_organizations(event.participants, organizations);
    event.place = find_place(reading, trigger);
    const auto when = find_event_date(dates, trigger, frame.type.name);
    event.date = when.date;
    event.day_without_year = when.day_without_year;
    event.confidence = confidence_of(event, trigger);
    event.evidence.push_back(to_evidence(reading, trigger.sentence, trigger.tokens, index));
    return event;
}

} // namespace

std::vector<Event> find_events(const Reading& reading, const Ontology& ontology,
                               const Lexicon& lexicon, const std::vector<Relation>& relations,
                               const CodePointIndex& index) {
    const auto triggers = find_triggers(reading, lexicon);
    const auto organizations = find_organizations(relations);
    const DateCandidates dates(reading);
    std::vector<std::optional<Event>> found;
    std::set<std::uint32_t> carriers; // light verbs of nouns that state an event
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        const auto& trigger = triggers[i];
        const bool more = i + 1 < triggers.size() && triggers[i + 1].sentence == trigger.sentence &&
                          triggers[i + 1].verb >= trigger.tokens.last;
        found.push_back(read_event(reading, ontology.frames[trigger.frame], trigger,
                                   more ? triggers[i + 1].verb : reading.size(), organizations,
                                   dates, index));
        if (found.back() && trigger.light) {
            carriers.insert(trigger.verb);
        }
    }
    EventCollector events;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        // Who announces a deal or signs an agreement does one thing, not two.
        const bool carrier = triggers[i].form != Form::noun && carriers.contains(triggers[i].verb);
        if (found[i] && !carrier) {
            events.add(*std::move(found[i]));
        }
    }
    return events.take();
}

} // namespace dateline
