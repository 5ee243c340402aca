#include "extract/event/date_candidates.h"

#include "extract/language/clause.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

namespace chr = std::chrono;

constexpr std::size_t stem = 5; // letters by which words are taken for the same

bool may_date(const Timex& timex) {
    const bool dates = timex.type == TimexType::date || timex.type == TimexType::time;
    return dates && (timex.date || timex.day_without_year) && !timex.dateline;
}

bool tells_day(const Timex& timex) {
    constexpr int month = 31;
    return may_date(timex) && timex.date && length(timex.date->date) <= month;
}

/// Finds the candidates of one event.
class CandidateFinder {
public:
    explicit CandidateFinder(DatedEvent event)
        : event_(std::move(event)), reading_(event_.reading), document_(reading_.document),
          published_(document_.article.published) {}

    std::vector<DateCandidate> take() { return std::move(candidates_); }

    /// "July 10: Apple and MP announce a deal", a line of a chronology.
    bool add_label() {
        const auto& sentence = document_.sentences[event_.trigger.sentence];
        const std::string_view text = document_.article.text;
        constexpr std::uint32_t farthest = 2; // tokens in front of it: "- ", "• "
        for (const auto& timex : reading_.timexes_in(event_.trigger.sentence)) {
            const bool first = document_.token_at(timex.span.begin) <= sentence.first + farthest;
            if (first && may_date(timex) && text.substr(timex.span.end).starts_with(':')) {
                add(timex, "label", {});
                return true;
            }
        }
        return false;
    }

    void add_sentence() {
        const auto timexes = nearest();
        for (std::size_t rank = 0; rank < timexes.size(); ++rank) {
            const auto& timex = *timexes[rank];
            const auto ties = tie_to(document_, event_.token, head_of(document_, timex));
            const bool close = ties == "own" || ties == "clause";
            event_.own_time = rank == 0 || close ? ties : event_.own_time;
            // "the rules of October 9" are not of the year to come.
            const bool tied = ties == "own" || ties.starts_with("clause");
            const auto place = timexes.size() == 1 ? "only"
                               : rank < 2          ? "rank " + std::to_string(rank)
                                                   : "rank 2+";
            add(timex, "here", describe_tie(event_, timex, ties, place), tied);
            add_period(timex, ties);
        }
    }

    /// What is nearest covers what is behind it.
    void add_neighbours() {
        constexpr std::uint32_t farthest = 3;
        const auto sentence = event_.trigger.sentence;
        for (std::uint32_t back = 1; back <= farthest && back <= sentence; ++back) {
            if (add_neighbour(sentence - back, "before " + std::to_string(back))) {
                break;
            }
        }
        // A title says what the first sentences date.
        for (std::uint32_t ahead = 1; place_of(event_) == "title" && ahead <= farthest; ++ahead) {
            if (sentence + ahead < document_.sentences.size() &&
                add_neighbour(sentence + ahead, "behind " + std::to_string(ahead))) {
                break;
            }
        }
    }

    void add_same_word(const std::array<DateCandidates::WordTime, 2>& times) {
        const bool own = times[0].timex->sentence == event_.trigger.sentence;
        const auto& [timex, token] = own ? times[1] : times[0];
        if (!timex) {
            return;
        }
        const bool together =
            clause_of(document_, token) == clause_of(document_, head_of(document_, *timex));
        const std::string where = together ? "same word together" : "same word apart";
        add(*timex, "same word", {where, where + " " + event_.own_time});
    }

    void add_topic(const Timex& topic, std::size_t count) {
        const auto named = "topic named " + (count < 3 ? std::to_string(count) : "3+");
        add(topic, "topic",
            {named + " " + event_.status, named + " " + event_.own_time,
             "topic " + place_of(event_), "topic " + event_.type, "topic " + tense_of(event_)});
    }

    void add_published() {
        if (published_ && is_day(*published_)) {
            candidates_.push_back({EventDate{*published_, Basis::publication}, std::nullopt,
                                   describe_event(event_, "published")});
        }
    }

    void add_none() {
        candidates_.push_back({std::nullopt, std::nullopt, describe_event(event_, "none")});
    }

private:
    /// Adds the date of `timex`, one of the reading. A day without a year that is `tied` to what is
    /// planned lies ahead.
    void add(const Timex& timex, const std::string& source, Features features, bool tied = true) {
        const auto status = event_.trigger.status;
        const bool ahead = tied || status != Status::planned;
        auto date = date_of_event(timex, ahead ? status : Status::happened, published_);
        if (date) {
            extend(*date, timex);
        }
        auto all = describe_time(event_, timex, date, source);
        all.insert(all.end(), features.begin(), features.end());
        candidates_.push_back({date, date ? std::nullopt : timex.day_without_year, std::move(all)});
    }

    /// To the end of the period that `timex` begins. What has happened this week lies before
    /// publication.
    void extend(EventDate& date, const Timex& timex) const {
        const auto* next = &timex + 1;
        const bool period = timex.to_next &&
                            next != reading_.timexes.data() + reading_.timexes.size() && next->date;
        if (period && next->date->date.last > date.date.first) {
            date.date.last = next->date->date.last;
        }
        constexpr int week = 7;
        if (published_ && is_day(*published_) && event_.trigger.status == Status::happened &&
            length(date.date) == week && within(*published_, date.date)) {
            date.date.last = published_->first;
        }
    }

    /// The times of the sentence that may date the event, nearest first; of a period its beginning.
    std::vector<const Timex*> nearest() const {
        std::vector<const Timex*> times;
        const auto timexes = reading_.timexes_in(event_.trigger.sentence);
        for (std::size_t i = 0; i < timexes.size(); ++i) {
            const bool ends_period = i > 0 && timexes[i - 1].to_next && may_date(timexes[i - 1]);
            if (may_date(timexes[i]) && !ends_period) {
                times.push_back(&timexes[i]);
            }
        }
        std::stable_sort(times.begin(), times.end(), [&](const Timex* a, const Timex* b) {
            return distance(event_, *a) < distance(event_, *b);
        });
        constexpr std::size_t most = 6;
        times.resize(std::min(times.size(), most));
        return times;
    }

    /// "since October": up to publication, no finer than the phrase tells.
    std::optional<EventDate> since(const Timex& timex) const {
        if (!timex.date || !published_ || word_before(reading_, timex) != "since" ||
            published_->first < timex.date->date.first) {
            return std::nullopt;
        }
        const auto size = size_of(timex.date->date);
        if (!is_day(*published_) && size != "year") {
            return std::nullopt;
        }
        const Day day = published_->first;
        const Day last = size == "day" || size == "week" ? day
                         : size == "month"               ? month_date(day.year() / day.month()).last
                                                         : year_date(day.year()).last;
        return EventDate{{timex.date->date.first, last}, Basis::resolved};
    }

    /// "since October"; "on Monday and Tuesday", "in June or July".
    void add_period(const Timex& timex, const std::string& ties) {
        if (const auto period = since(timex)) {
            candidates_.push_back(
                {period,
                 std::nullopt,
                 {"since", "since " + ties, "since " + event_.status,
                  "since " + std::string(size_of(timex.date->date)), "since " + tense_of(event_)}});
            return;
        }
        const auto* next = &timex + 1;
        if (next == reading_.timexes.data() + reading_.timexes.size() || !timex.date ||
            !next->date) {
            return;
        }
        const auto& first = timex.date->date;
        const auto& last = next->date->date;
        const auto joint = document_.words(Span{timex.span.end, next->span.begin});
        const bool adjacent = chr::sys_days{first.last} + chr::days{1} == chr::sys_days{last.first};
        if ((joint == " and " || joint == " or ") && adjacent) {
            candidates_.push_back({EventDate{{first.first, last.last}, timex.date->basis},
                                   std::nullopt,
                                   {"pair", "pair " + ties, "pair " + event_.status}});
        }
    }

    bool add_neighbour(std::uint32_t sentence, const std::string& source) {
        const auto timexes = reading_.timexes_in(sentence);
        const auto timex = std::find_if(timexes.begin(), timexes.end(), may_date);
        if (timex == timexes.end()) {
            return false;
        }
        const bool together = document_.sentences[sentence].paragraph ==
                              document_.sentences[event_.trigger.sentence].paragraph;
        const bool main = !parent_of(document_, clause_of(document_, head_of(document_, *timex)));
        add(*timex, source,
            {source + (together ? " paragraph " : " apart ") + event_.own_time,
             source + (main ? " in main clause" : " in part"), source + " " + event_.type,
             source + " " + tense_of(event_)});
        return true;
    }

    DatedEvent event_;
    const Reading& reading_;
    const Document& document_;
    const std::optional<Date>& published_;
    std::vector<DateCandidate> candidates_;
};

} // namespace

DateCandidates::DateCandidates(const Reading& reading) : reading_(reading) {
    note_words();
    note_topic();
    dateline_ = std::any_of(reading.timexes.begin(), reading.timexes.end(),
                            [](const Timex& timex) { return timex.dateline; });
}

void DateCandidates::note_words() {
    const Timex* last = nullptr;
    for (const auto& timex : reading_.timexes) {
        if (!tells_day(timex) || (last && last->sentence == timex.sentence)) {
            continue;
        }
        last = &timex;
        const auto& sentence = reading_.document.sentences[timex.sentence];
        for (auto token = sentence.first; token < sentence.last; ++token) {
            const auto word = reading_.word(token);
            if (word.size() < stem) {
                continue;
            }
            auto& times = word_times_[word.substr(0, stem)];
            auto& free = times[0].timex ? times[1] : times[0];
            if (!free.timex && times[0].timex != &timex) {
                free = {&timex, token};
            }
        }
    }
}

void DateCandidates::note_topic() {
    std::map<Date, std::size_t> counts;
    for (const auto& timex : reading_.timexes) {
        if (tells_day(timex)) {
            ++counts[timex.date->date];
        }
    }
    for (const auto& timex : reading_.timexes) {
        if (tells_day(timex) && counts[timex.date->date] > topic_count_) {
            topic_ = &timex;
            topic_count_ = counts[timex.date->date];
        }
    }
}

std::vector<DateCandidate> DateCandidates::find(const Trigger& trigger,
                                                std::string_view type) const {
    const auto& document = reading_.document;
    DatedEvent event{reading_, trigger, std::string(type), std::string(to_word(trigger.status))};
    event.token = head_of(document, trigger.tokens);
    event.clause = clause_of(document, event.token);
    event.dateline = dateline_;
    const auto word = reading_.word(event.token);
    CandidateFinder finder(std::move(event));
    if (finder.add_label()) {
        return finder.take();
    }
    finder.add_sentence();
    finder.add_neighbours();
    const auto times = word_times_.find(word.substr(0, stem));
    if (word.size() >= stem && times != word_times_.end()) {
        finder.add_same_word(times->second);
    }
    if (topic_) {
        finder.add_topic(*topic_, topic_count_);
    }
    finder.add_published();
    finder.add_none();
    return finder.take();
}

} // namespace dateline
