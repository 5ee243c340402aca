#include "extract/event/date_evidence.h"

#include "extract/language/clause.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

namespace chr = std::chrono;

std::string bucket(std::size_t count, std::size_t most) {
    return count >= most ? std::to_string(most) + "+" : std::to_string(count);
}

/// When `date` lies, seen from the day of publication.
std::string when(const std::optional<Date>& published, const Date& date) {
    if (!published) {
        return "unknown";
    }
    if (within(*published, date)) {
        return is_day(date) ? "same day" : "around";
    }
    if (published->last < date.first) {
        return "ahead";
    }
    const auto days = (chr::sys_days{published->first} - chr::sys_days{date.last}).count();
    return days <= 10    ? "days ago"
           : days <= 60  ? "weeks ago"
           : days <= 500 ? "year ago"
                         : "long ago";
}

std::string form_of(const DatedEvent& event) {
    return event.trigger.noun ? "noun" : "verb";
}

/// The small words that hang from the trigger and its clause: has, will, before, by.
void add_marks(const DatedEvent& event, const std::string& source, Features& features) {
    constexpr std::array<std::string_view, 3> small{"aux", "mark", "case"};
    const auto& document = event.document();
    const auto& sentence = document.sentences[event.trigger.sentence];
    for (auto token = sentence.first; token < sentence.last; ++token) {
        const auto parent = parent_of(document, token);
        const bool hangs = parent && (*parent == event.token || *parent == event.clause);
        if (hangs && one_of(relation_of(document, token), small)) {
            features.push_back(source + (*parent == event.token ? " with " : " in clause with ") +
                               document.syntax[token].lemma);
        }
    }
}

} // namespace

std::uint32_t head_of(const Document& document, const Timex& timex) {
    const TokenRange tokens{document.token_at(timex.span.begin),
                            document.token_at(timex.span.end - 1) + 1};
    const auto first = document.sentences[timex.sentence].first;
    const auto before = [&](std::uint32_t token) { return token > first ? token - 1 : token; };
    auto verb = before(tokens.first);
    verb = document.word(verb) == "on" ? before(verb) : verb;
    return tells_speech(document, verb) ? verb : head_of(document, tokens);
}

std::string_view word_before(const Reading& reading, const Timex& timex) {
    const auto first = reading.document.token_at(timex.span.begin);
    const bool inside = first > reading.document.sentences[timex.sentence].first;
    return inside ? reading.word(first - 1) : std::string_view();
}

std::uint32_t distance(const DatedEvent& event, const Timex& timex) {
    const auto at = event.document().token_at(timex.span.begin);
    return at > event.token ? at - event.token : event.token - at;
}

std::string_view size_of(const Date& date) {
    const int days = length(date);
    return days <= 1     ? "day"
           : days <= 7   ? "week"
           : days <= 31  ? "month"
           : days <= 366 ? "year"
                         : "years";
}

std::string place_of(const DatedEvent& event) {
    const auto& document = event.document();
    const auto& sentence = document.sentences[event.trigger.sentence];
    const char last = document.article.text[document.tokens[sentence.last - 1].span.end - 1];
    const bool stopped = std::string_view(".!?\"").find(last) != std::string_view::npos;
    return sentence.paragraph == 0 && !stopped ? "title"
                                               : "sentence " + bucket(event.trigger.sentence, 4);
}

std::string tense_of(const DatedEvent& event) {
    const auto& syntax = event.document().syntax;
    return syntax.empty() ? "no syntax" : std::string(syntax[event.clause].xpos);
}

Features describe_time(const DatedEvent& event, const Timex& timex,
                       const std::optional<EventDate>& date, const std::string& source) {
    Features features{source};
    if (date) {
        const auto at = when(event.document().article.published, date->date);
        features.push_back(source + " " + at + " " + event.status);
        features.push_back(source + " " + std::string(size_of(date->date)) + " " + at);
    }
    if (timex.type == TimexType::time) {
        features.push_back(source + " time of day");
    }
    constexpr std::array<std::string_view, 16> words{
        "since", "until", "by", "before", "after", "for",     "from",    "to",
        "of",    "in",    "on", "during", "at",    "between", "through", "'s"};
    if (const auto before = word_before(event.reading, timex); one_of(before, words)) {
        features.push_back(source + " " + std::string(before));
    }
    return features;
}

Features describe_tie(const DatedEvent& event, const Timex& timex, const std::string& ties,
                      const std::string& rank) {
    const auto& document = event.document();
    const bool in_front = document.token_at(timex.span.begin) < event.token;
    Features features{"here " + ties,
                      "here " + ties + " " + rank,
                      "here " + ties + " " + event.status,
                      "here " + ties + " " + form_of(event),
                      "here far " + bucket(distance(event, timex) / 4, 5),
                      in_front ? "here in front" : "here behind",
                      "here " + event.type};
    const auto head = head_of(document, timex);
    if (const auto parent = parent_of(document, head);
        parent && *parent != event.token && document.syntax[*parent].upos == "NOUN") {
        features.push_back("here of noun " + std::string(relation_of(document, head)));
    }
    if (timex.to_next) {
        features.push_back("here period");
    }
    return features;
}

Features describe_event(const DatedEvent& event, const std::string& source) {
    const auto& document = event.document();
    const auto place = place_of(event);
    const auto tense = tense_of(event);
    const std::string dateline = event.dateline ? "with dateline" : "no dateline";
    const auto lemma = document.syntax.empty() ? std::string(event.reading.word(event.token))
                                               : document.syntax[event.token].lemma;
    Features features{source};
    for (const auto& feature :
         {event.status, place + " " + event.status, event.own_time, place + " " + event.own_time,
          event.type, event.type + " " + place, tense, tense + " " + place,
          "clause " + std::string(relation_of(document, event.clause)), form_of(event),
          "as " + std::string(relation_of(document, event.token)), "word " + lemma, dateline,
          dateline + " " + place}) {
        features.push_back(source + " " + feature);
    }
    add_marks(event, source, features);
    return features;
}

} // namespace dateline
