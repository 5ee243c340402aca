#include "extract/ascii_case.h"
#include "extract/one_of.h"
#include "extract/time/dateline.h"
#include "extract/time/resolve_time.h"
#include "extract/time/tense.h"
#include "extract/time/timex.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

namespace chr = std::chrono;

/// The last word of `text`, if it is not long.
std::string_view last_word(std::string_view text) {
    constexpr std::size_t longest = 24;
    text.remove_prefix(text.size() - std::min(text.size(), longest));
    const auto end = text.find_last_not_of(' ') + 1;
    const auto begin = text.substr(0, end).find_last_of(" \n") + 1;
    return text.substr(begin, end - begin);
}

/// Resolves the phrases of one document, in the order of its text.
class TimexFinder {
public:
    explicit TimexFinder(const Document& document)
        : document_(document), text_(document.article.text),
          phrases_(find_time_phrases(document.article.text)) {
        const auto& published = document.article.published;
        if (published && is_day(*published)) {
            context_.published = chr::sys_days{published->first};
        } else if (published) {
            context_.year = published->first.year();
        } else {
            context_.year = find_year();
        }
        timexes_.reserve(phrases_.size());
    }

    std::vector<Timex> run() {
        for (std::size_t i = 0; i < phrases_.size(); ++i) {
            join_range(i);
            read(i);
        }
        return std::move(timexes_);
    }

private:
    /// Whether the phrase tells the year of a day or month; a year alone ("founded in 1954") says
    /// little about other days.
    static bool tells_year(const TimePhrase& phrase) { return phrase.year && phrase.month; }

    /// The first year of a day or month that is told.
    std::optional<chr::year> find_year() const {
        const auto told = std::find_if(phrases_.begin(), phrases_.end(), tells_year);
        return told == phrases_.end() ? std::nullopt : std::optional(chr::year{*told->year});
    }

    std::string_view between(const TimePhrase& a, const TimePhrase& b) const {
        return text_.substr(a.end, b.begin - a.end);
    }

    static bool names_day(const TimePhrase& phrase) {
        return phrase.weekday || phrase.day || phrase.holiday || phrase.shift;
    }

    /// "from March 31 to April 1, 2025": one period, and one year for both.
    void join_range(std::size_t i) {
        if (i + 1 == phrases_.size()) {
            return;
        }
        auto& begin = phrases_[i];
        auto& end = phrases_[i + 1];
        if (begin.shape != TimeShape::date || end.shape != TimeShape::date) {
            return;
        }
        constexpr std::array<std::string_view, 10> joints{
            "-", " - ", "–", " – ", "—", " to ", " through ", " until ", " till ", " up to "};
        const auto joint = between(begin, end);
        const auto before = lower_ascii(last_word(text_.substr(0, begin.begin)));
        const bool both = joint == " and " && before == "between";
        begin.to_next = begin.to_next || one_of(joint, joints) || both;
        if (begin.to_next && begin.clock && !names_day(begin) && end.clock && names_day(end)) {
            auto from = end; // "from 8 a.m. to 5 p.m. on Monday"
            from.begin = begin.begin;
            from.end = begin.end;
            from.clock = begin.clock;
            from.to_next = true;
            begin = from;
        }
        const bool year_is_shared = begin.to_next || joint == " and " || joint == ", ";
        if (year_is_shared && begin.month && !begin.year && !begin.shift && end.month && end.year &&
            begin.day.has_value() == end.day.has_value()) {
            begin.year = *end.year - (*begin.month > *end.month ? 1 : 0);
        }
    }

    std::uint32_t sentence_of(std::uint32_t token) {
        while (sentence_ + 1 < document_.sentences.size() &&
               document_.sentences[sentence_].last <= token) {
            ++sentence_;
        }
        return sentence_;
    }

    /// Whether tokens `first` to `last` lie within a name that is more than they.
    bool in_name(std::uint32_t first, std::uint32_t last) {
        const auto& names = document_.names;
        while (name_ < names.size() && names[name_].tokens.last <= first) {
            ++name_;
        }
        if (name_ == names.size() || names[name_].tokens.first > last) {
            return false;
        }
        const auto& name = names[name_];
        const bool whole = name.tokens.first >= first && name.tokens.last <= last + 1;
        return name.kind == "person" || (!whole && name.kind != "place");
    }

    void read(std::size_t i) {
        auto& phrase = phrases_[i];
        if (document_.tokens.empty()) {
            return;
        }
        const auto token = document_.token_at(phrase.end - 1);
        if (!phrase.holiday && in_name(document_.token_at(phrase.begin), token)) {
            context_.after.reset();
            if (!timexes_.empty()) {
                timexes_.back().to_next = false; // for what was to end the period is a name
            }
            return;
        }
        if (phrase.other_month) {
            choose_reading(phrase);
        }
        Timex timex;
        timex.span = {phrase.begin, phrase.end};
        timex.sentence = sentence_of(token);
        if (timexes_.empty() || timexes_.back().sentence != timex.sentence) {
            context_.day_of_sentence.reset();
        }
        context_.tense = tense_of(phrase, token, timex.sentence);
        const auto resolved = resolve(phrase, context_);
        timex.type = resolved.type;
        timex.value = resolved.value;
        timex.to_next = phrase.to_next;
        timex.by_tense = context_.tense != Tense::unknown;
        if (resolved.period) {
            date(timex, phrase, *resolved.period);
        } else if (phrase.year) { // the first nine months of 1987
            name_period(context_,
                        period_around(Unit::year, chr::sys_days{chr::year{*phrase.year} / 1 / 1}));
        } else if (!context_.published && phrase.month && phrase.day && !phrase.shift) {
            timex.day_without_year = month_day_of(phrase);
        }
        context_.after = phrase.to_next && resolved.period ? std::optional(resolved.period->first)
                                                           : std::nullopt;
        timex.dateline = is_dateline(phrase);
        timexes_.push_back(std::move(timex));
    }

    Tense tense_of(const TimePhrase& phrase, std::uint32_t token, std::uint32_t sentence) const {
        const bool clear =
            phrase.shape != TimeShape::date || phrase.year || (phrase.shift && phrase.shift->unit);
        if (clear) {
            return Tense::unknown;
        }
        if (last_word(text_.substr(0, phrase.begin)) == "since") {
            return Tense::past;
        }
        return tense_around(document_, document_.sentences[sentence], token);
    }

    static std::optional<chr::month_day> month_day_of(const TimePhrase& phrase) {
        const auto day = chr::month{static_cast<unsigned>(*phrase.month)} /
                         chr::day{static_cast<unsigned>(*phrase.day)};
        return day.ok() ? std::optional(day) : std::nullopt;
    }

    void date(Timex& timex, const TimePhrase& phrase, const Period& period) {
        constexpr std::array<std::string_view, 5> about{"about", "around", "circa", "roughly",
                                                        "approximately"};
        auto days = to_date(period);
        const auto before = lower_ascii(last_word(text_.substr(0, phrase.begin)));
        const auto words = text_.substr(phrase.begin, phrase.end - phrase.begin);
        const auto first = lower_ascii(words.substr(0, words.find(' ')));
        const bool rough =
            phrase.fiscal || one_of(first, about) || (one_of(before, about) && !phrase.clock);
        if (rough) {
            days.qualification = Qualification::approximate;
        }
        if (phrase.other_month) {
            days.qualification = Qualification::uncertain;
            timex.other_date = day_date(other_reading(phrase));
        }
        timex.date =
            EventDate{days, phrase.year || phrase.decade || phrase.century ? Basis::explicit_
                                                                           : Basis::resolved};
        if (phrase.month && phrase.day && !phrase.year && !phrase.shift) {
            timex.day_without_year = month_day_of(phrase);
        }
        name_period(context_, period);
        if (period.unit == Unit::day) {
            context_.day_of_sentence = period;
        }
        if (!context_.published && !document_.article.published && tells_year(phrase)) {
            context_.year = chr::year{*phrase.year};
        }
    }

    /// The other day that 3/4/2025 may be.
    static Day other_reading(const TimePhrase& phrase) {
        return chr::year{*phrase.year} / chr::month{static_cast<unsigned>(*phrase.other_month)} /
               chr::day{static_cast<unsigned>(*phrase.month)};
    }

    /// Takes the one of both days that is nearer to publication.
    void choose_reading(TimePhrase& phrase) const {
        const Day day = chr::year{*phrase.year} / chr::month{static_cast<unsigned>(*phrase.month)} /
                        chr::day{static_cast<unsigned>(*phrase.day)};
        const auto distance = [&](Day to) {
            return chr::abs(chr::sys_days{to} - *context_.published);
        };
        if (context_.published && distance(other_reading(phrase)) < distance(day)) {
            std::swap(phrase.month, phrase.day);
            phrase.other_month = phrase.day;
        }
    }

    /// A date in front of the text or alone on a line.
    bool is_dateline(const TimePhrase& phrase) const {
        constexpr std::size_t longest = 200; // of what is looked at on either side
        const auto from = phrase.begin > longest ? phrase.begin - longest : 0;
        const auto before = text_.substr(from, phrase.begin - from);
        const auto line_end = before.rfind('\n');
        if (line_end == std::string_view::npos && from > 0) {
            return false;
        }
        const auto begin = line_end == std::string_view::npos ? 0 : from + line_end + 1;
        auto line = text_.substr(begin, phrase.end - begin + longest);
        line = line.substr(0, line.find('\n'));
        constexpr std::size_t most_around = 3;
        return line.size() <= phrase.end - phrase.begin + most_around ||
               ends_dateline(line, phrase.end - begin);
    }

    const Document& document_;
    std::string_view text_;
    std::vector<TimePhrase> phrases_;
    TimeContext context_;
    std::vector<Timex> timexes_;
    std::uint32_t sentence_ = 0;
    std::size_t name_ = 0;
};

} // namespace

std::vector<Timex> find_timexes(const Document& document) {
    return TimexFinder(document).run();
}

std::optional<EventDate> date_of_event(const Timex& timex, Status status,
                                       const std::optional<Date>& published) {
    if (!timex.date || !timex.day_without_year || timex.by_tense || !published ||
        !is_day(*published)) {
        return timex.date;
    }
    constexpr std::chrono::days just_after{7};
    const std::chrono::sys_days day{timex.date->date.first};
    const std::chrono::sys_days print{published->first};
    const bool planned = status == Status::planned;
    const int years = planned && day < print ? 1 : !planned && day > print + just_after ? -1 : 0;
    const Day moved =
        (timex.date->date.first.year() + std::chrono::years{years}) / *timex.day_without_year;
    if (!moved.ok()) {
        return timex.date;
    }
    return EventDate{{moved, moved, timex.date->date.qualification}, Basis::resolved};
}

} // namespace dateline
