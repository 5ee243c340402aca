// What train_extraction.py learns from: prints what speaks for and against all that extraction
// chooses among.
//
//   extraction_features STAGE <rows
//
// A row "article", text file, day of publication (or nothing), file of the reader's network, folder
// of the tables of weights as far as they are there, begins an article; rows of annotated mentions
// of events follow where the stage asks for them: line, trigger, type, parted by tabs. Rows
// that come out begin with the number of the article or mention; features are parted by tabs.
#include "extract/entity/name_candidates.h"
#include "extract/event/event.h"
#include "extract/event/event_status.h"
#include "extract/event/mention_reader.h"
#include "extract/event/relation_candidates.h"
#include "extract/event/trigger_candidates.h"
#include "extract/table.h"
#include "extract/vocabulary.h"
#include "train/annotated_article.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <optional>

using namespace dateline;

namespace {

/// Annotated mentions of events of an article.
using Mentions = std::vector<std::optional<Trigger>>;

const Ontology& ontology() {
    return built_in_rules().ontology;
}

void print(const Features& features) {
    for (const auto& feature : features) {
        if (!feature.empty()) {
            std::cout << '\t' << feature;
        }
    }
    std::cout << '\n';
}

std::string join(const std::vector<std::string>& parts, char separator) {
    std::string joined;
    for (const auto& part : parts) {
        joined += (joined.empty() ? "" : std::string(1, separator)) + part;
    }
    return joined;
}

/// The kind and the names of an entity, parted by |.
std::string names_of(const Reading& reading, std::uint32_t entity) {
    const auto& named = reading.entities.all[entity];
    std::vector<std::string> names{std::string(to_word(named.kind)), named.name};
    names.insert(names.end(), named.aliases.begin(), named.aliases.end());
    return join(names, '|');
}

/// A row for each candidate of a name: its first and last byte, features.
void print_names(const AnnotatedArticle& read, const Mentions&, std::size_t) {
    const auto& document = read.reading.document;
    for (const auto& name : find_name_candidates(document, recognize_names(document))) {
        const auto span = document.span(name.tokens);
        std::cout << read.number << '\t' << span.begin << '\t' << span.end;
        print(name.features);
    }
}

/// A row for each pair of entities that may be related: subject, object, features.
void print_relations(const AnnotatedArticle& read, const Mentions&, std::size_t) {
    for (const auto& candidate : find_relation_candidates(read.reading)) {
        std::cout << read.number << '\t' << names_of(read.reading, candidate.subject) << '\t'
                  << names_of(read.reading, candidate.object);
        print(candidate.features);
    }
}

/// A row for each word that may state an event: its first and last byte, type, features.
void print_triggers(const AnnotatedArticle& read, const Mentions&, std::size_t) {
    for (const auto& [trigger, features] :
         find_trigger_candidates(read.reading, ontology(), built_in_rules().lexicon)) {
        const auto span = read.reading.document.tokens[trigger.token].span;
        std::cout << read.number << '\t' << span.begin << '\t' << span.end << '\t'
                  << ontology().frames[trigger.frame].type.name;
        print(features);
    }
}

/// A row for each candidate of a participant of a mention: the entity, features.
void print_participants(const AnnotatedArticle& read, const Mentions& mentions, std::size_t first) {
    const ParticipantCandidates candidates(read.reading, ontology(), read.relations);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (!mentions[i]) {
            continue;
        }
        std::vector<Trigger> others;
        for (const auto& other : mentions) {
            if (other && other->sentence == mentions[i]->sentence) {
                others.push_back(*other);
            }
        }
        for (const auto& candidate : candidates.find(*mentions[i], others)) {
            std::cout << first + i << '\t' << names_of(read.reading, candidate.entity);
            print(candidate.features);
        }
    }
}

/// A row for each mention: features.
void print_statuses(const AnnotatedArticle& read, const Mentions& mentions, std::size_t first) {
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (mentions[i]) {
            std::cout << first + i;
            print(describe_status(read.reading, *mentions[i]));
        }
    }
}

/// A row for each date that a mention may have: EDTF (empty for no date), features.
void print_dates(const AnnotatedArticle& read, const Mentions& mentions, std::size_t first) {
    const DateCandidates dates(read.reading);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (!mentions[i]) {
            continue;
        }
        const auto& type = ontology().frames[mentions[i]->frame].type.name;
        for (const auto& candidate : dates.find(*mentions[i], type)) {
            std::cout << first + i << '\t' << (candidate.date ? to_edtf(candidate.date->date) : "");
            print(candidate.features);
        }
    }
}

/// A row for each two mentions of one family of types: their numbers, features.
void print_mentions(const AnnotatedArticle& read, const Mentions& mentions, std::size_t first) {
    std::vector<Trigger> triggers;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (mentions[i]) {
            triggers.push_back(*mentions[i]);
            numbers.push_back(first + i);
        }
    }
    std::vector<std::size_t> order(triggers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return triggers[i].token; });
    std::vector<Trigger> in_order;
    for (const auto i : order) {
        in_order.push_back(triggers[i]);
    }
    const MentionReader reader(read.reading, ontology(), *read.weights, read.relations, read.index);
    const auto found = reader.read(in_order);
    for (std::size_t j = 0; j < found.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const auto family = [&](std::size_t k) {
                return ontology().frames[in_order[k].frame].type.family;
            };
            if (found[i] && found[j] && family(i) == family(j)) {
                std::cout << numbers[order[i]] << '\t' << numbers[order[j]];
                print(compare_mentions(read.reading, *found[i], *found[j]));
            }
        }
    }
}

/// What extraction makes of the article: rows "entity": names; "relation": type, subject, object;
/// "event": type, EDTF, status, confidence, participants as entity:role, the sentences, features.
void print_events(const AnnotatedArticle& read, const Mentions&, std::size_t) {
    for (std::uint32_t entity = 0; entity < read.reading.entities.all.size(); ++entity) {
        std::cout << read.number << "\tentity\t" << names_of(read.reading, entity) << '\n';
    }
    for (const auto& relation : read.relations) {
        std::cout << read.number << "\trelation\t" << to_word(relation.type) << '\t'
                  << relation.subject << '\t' << relation.object << '\n';
    }
    for (const auto& [event, features] :
         draft_events(read.reading, built_in_rules(), *read.weights, read.relations, read.index)) {
        std::vector<std::string> participants;
        for (const auto& [entity, role] : event.participants) {
            participants.push_back(std::to_string(entity) + ':' + std::string(to_word(role)));
        }
        std::string sentences;
        for (const auto& evidence : event.evidence) {
            sentences += evidence.text + ' ';
        }
        std::ranges::replace(sentences, '\t', ' ');
        std::cout << read.number << "\tevent\t" << event.type << '\t'
                  << (event.date ? to_edtf(event.date->date) : "") << '\t' << to_word(event.status)
                  << '\t' << event.confidence << '\t' << join(participants, ',') << '\t'
                  << sentences;
        print(features);
    }
}

/// Prints the rows of a stage for an article with annotated mentions, the first of which has the
/// number given.
using Stage = void (*)(const AnnotatedArticle&, const Mentions&, std::size_t);

} // namespace

int main(int count, char** arguments) {
    const std::map<std::string_view, Stage> stages{{"names", print_names},
                                                   {"relations", print_relations},
                                                   {"triggers", print_triggers},
                                                   {"statuses", print_statuses},
                                                   {"participants", print_participants},
                                                   {"dates", print_dates},
                                                   {"mentions", print_mentions},
                                                   {"events", print_events}};
    const auto stage = stages.find(count == 2 ? arguments[1] : "");
    if (stage == stages.end()) {
        std::cerr << "usage: extraction_features STAGE <rows\n";
        return 2;
    }
    std::unique_ptr<AnnotatedArticle> article;
    Mentions mentions;
    std::size_t articles = 0;
    std::size_t first = 0;
    const auto finish = [&] {
        if (article) {
            stage->second(*article, mentions, first);
            first += mentions.size();
            mentions.clear();
        }
    };
    for (std::string line; std::getline(std::cin, line);) {
        const auto row = split(line, '\t');
        if (row[0] == "article") {
            finish();
            article = read_annotated(row, articles++);
        } else {
            mentions.push_back(find_mention(*article, row));
        }
    }
    finish();
}
