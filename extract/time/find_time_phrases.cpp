#include "extract/one_of.h"
#include "extract/time/build_time_phrase.h"
#include "extract/time/read_time_atoms.h"
#include "extract/time/time_matcher.h"
#include "extract/time/time_phrase.h"

#include <algorithm>
#include <string>

namespace dateline {

namespace {

using Kind = TimeWord::Kind;

/// Reads the phrases of one text, with an eye on the words around them.
class PhraseFinder {
public:
    explicit PhraseFinder(std::string_view text)
        : words_(scan_time_words(text)), t_{text, words_}, matcher_(t_) {}

    std::vector<TimePhrase> run() {
        for (std::size_t i = 0; i < t_.words.size();) {
            i = may_begin(i) ? read(i) : i + 1;
        }
        return std::move(phrases_);
    }

private:
    bool is_the(std::size_t i) const { return t_.word(i) == "the" || t_.word(i) == "The"; }

    /// Not a number within a word with a hyphen that makes something else of it: F-16, COVID-19.
    bool may_begin(std::size_t i) const {
        const auto& word = t_.words[i];
        if (word.kind != Kind::digits) {
            return word.kind == Kind::apostrophe || !word.atoms.empty() ||
                   (i + 1 < t_.words.size() && t_.words[i + 1].kind == Kind::digits &&
                    t_.words[i + 1].glued);
        }
        const bool joined =
            i >= 2 && word.glued && t_.glued(i - 1, Kind::dash) && t_.is(i - 2, Kind::letters);
        constexpr std::array<std::string_view, 8> openers{"mid",  "early", "late", "pre",
                                                          "post", "since", "then", "ex"};
        return !joined || one_of(t_.lower(i - 2), openers);
    }

    /// Reads what begins with word `i`; where to go on.
    std::size_t read(std::size_t i) {
        const auto& match = matcher_.match(i);
        if (match.end == 0) {
            return read_day_before_range(i);
        }
        if (!is_sure(match, i)) {
            return i + 1;
        }
        auto phrase = build_time_phrase(match);
        phrase.begin = t_.words[i].begin;
        phrase.end = t_.words[match.end - 1].end;
        if (is_the(i) && phrase.shift && phrase.shift->count == 1) {
            phrase.shift->origin = Origin::reference; // the next day
        }
        make_rate(phrase, i);
        phrases_.push_back(std::move(phrase));
        return read_range_end(match.end);
    }

    // What is taken for a phrase

    bool is_sure(const TimeMatch& match, std::size_t i) const {
        const auto size = match.size;
        const auto& last = match.last();
        const bool alone = size == 1 || (size == 2 && is_the(i));
        if (match.rule.kind == TimeRuleKind::future && alone) {
            const auto next = t_.lower(match.end);
            return next != "after" && next != "before" && next != "as"; // as soon as
        }
        if (match.rule.kind == TimeRuleKind::quarter || match.rule.kind == TimeRuleKind::half) {
            const int most = match.rule.kind == TimeRuleKind::quarter ? 4 : 2;
            const auto path = match.path();
            return std::none_of(path.begin(), path.end(), [&](const TimeAtom& atom) {
                return atom.kind == TimeClass::ordinal && atom.value > most;
            });
        }
        if (match.rule.kind == TimeRuleKind::century) {
            return t_.word(match.end) != "BC" && t_.word(match.end) != "B";
        }
        switch (last.kind) {
        case TimeClass::part:
            return !(size == 2 && is_the(i)) || t_.lower(match.end) != "of"; // the dawn of
        case TimeClass::year:
            return !alone || is_sure_year(match, i);
        case TimeClass::month:
        case TimeClass::season:
            return !last.doubtful || !alone || is_after_preposition(i, match.end);
        case TimeClass::weekday:
            return (!last.doubtful || !alone || last.words > 1) && !is_newspaper(match.end);
        case TimeClass::unit:
        case TimeClass::units:
            return is_sure_unit(match, i);
        default:
            return true;
        }
    }

    /// In 1990; not 2000 people, $1990, Flight 1990.
    bool is_sure_year(const TimeMatch& match, std::size_t i) const {
        const int year = match.last().value;
        if (year < 1900 || year > 2100) {
            constexpr std::array<std::string_view, 12> behind{"in",  "by",  "when",  "and",
                                                              "at",  "to",  "with",  "as",
                                                              "but", "the", "until", "after"};
            constexpr std::array<std::string_view, 9> before{
                "in", "since", "of", "by", "from", "until", "about", "around", "circa"};
            return year >= 1400 && year <= 2100 && i > 0 && one_of(t_.lower(i - 1), before) &&
                   (!t_.is(match.end, Kind::letters) || one_of(t_.lower(match.end), behind));
        }
        constexpr std::array<std::string_view, 22> counted{
            "pct",     "percent", "mln",    "bln",    "dlrs",  "tonnes", "people", "million",
            "billion", "points",  "shares", "metres", "miles", "km",     "feet",   "barrels",
            "meters",  "jobs",    "troops", "stores", "cars",  "votes"};
        constexpr std::array<std::string_view, 6> numbered{"flight", "no",  "number",
                                                           "room",   "act", "case"};
        const auto next = t_.lower(match.end);
        const bool percent = t_.mark(match.end, '%');
        const bool about = i > 0 && (one_of(t_.lower(i - 1), numbered) ||
                                     (t_.words[i].glued && t_.words[i - 1].kind == Kind::mark &&
                                      t_.words[i - 1].mark != '(' && t_.words[i - 1].mark != '/' &&
                                      t_.words[i - 1].mark != '"' && t_.words[i - 1].mark != '['));
        const bool in_number = i > 1 && t_.words[i].glued && t_.words[i - 1].kind == Kind::dash &&
                               t_.is(i - 2, Kind::digits) && t_.word(i - 2).size() != 4;
        const bool after_no = i > 1 && t_.words[i - 1].mark == '.' && t_.lower(i - 2) == "no";
        return !one_of(next, counted) && !percent && !about && !in_number && !after_no;
    }

    /// The Sunday Times
    bool is_newspaper(std::size_t next) const {
        constexpr std::array<std::string_view, 9> papers{
            "Times", "Telegraph", "Express", "Mail", "Mirror", "Herald", "Post", "Night", "Review"};
        return one_of(t_.word(next), papers);
    }

    bool is_after_preposition(std::size_t i, std::size_t end) const {
        constexpr std::array<std::string_view, 17> before{
            "in",     "during", "by",   "until", "since",   "for", "of", "from",  "to",
            "before", "after",  "till", "late",  "through", "and", "or", "around"};
        const auto next = t_.lower(end);
        return i > 0 && one_of(t_.lower(i - 1), before) && next != "of" && next != "in";
    }

    /// "years" in "for years"; not "the last minute", "a second".
    bool is_sure_unit(const TimeMatch& match, std::size_t i) const {
        const auto& last = match.last();
        if (match.rule.kind == TimeRuleKind::bare) {
            constexpr std::array<std::string_view, 16> before{
                "for",    "in",   "over",  "after",   "took",    "within", "lasted", "through",
                "across", "last", "spent", "several", "lasting", "takes",  "take",   "during"};
            constexpr std::array<std::string_view, 4> behind{"after", "before", "from", "earlier"};
            const auto preposition = i > 0 ? t_.lower(i - 1) : std::string();
            if (is_the(i)) { // over the years
                return preposition == "over" || preposition == "through";
            }
            return match.size > 1 || one_of(preposition, before) ||
                   one_of(t_.lower(match.end), behind);
        }
        // The 14th Five-Year Plan
        constexpr std::array<std::string_view, 4> plans{"Plan", "Program", "Programme", "Strategy"};
        if (one_of(t_.word(match.end), plans) && t_.word(match.end - 1).front() < 'a') {
            return false;
        }
        const bool article = t_.lower(i) == "a" || t_.lower(i) == "an";
        const bool counted =
            match.atoms[0].kind == TimeClass::number && !(article && last.doubtful);
        const bool moved = match.rule.kind == TimeRuleKind::date;
        return !(last.doubtful || (moved && static_cast<Unit>(last.value) < Unit::day)) || counted;
    }

    /// "a day" is how often in "5,000 barrels a day", "twice a day".
    void make_rate(TimePhrase& phrase, std::size_t i) const {
        const bool one = phrase.shape == TimeShape::duration && phrase.amounts.size() == 1 &&
                         phrase.amounts[0].hundredths == 100 &&
                         (t_.lower(i) == "a" || t_.lower(i) == "an");
        if (!one || i == 0 || t_.words[i].after_break) {
            return;
        }
        const auto before = t_.lower(i - 1);
        constexpr std::array<std::string_view, 13> counts{
            "mln",  "bln", "pct", "percent", "million", "billion", "twice",
            "once", "bpd", "dlr", "times",   "people",  "km"};
        constexpr std::array<std::string_view, 6> verbs{"has", "was", "is", "this", "takes", "as"};
        const bool plural = before.size() > 3 && before.ends_with('s') && !one_of(before, verbs);
        if (plural || one_of(before, counts) || t_.words[i - 1].mark == '%' ||
            t_.is(i - 1, Kind::digits)) {
            phrase.shape = TimeShape::set;
        }
    }

    // Periods: May 10-12, 1987-88, 10-12 May, May 10 to June 2

    bool is_range_word(std::size_t i) const {
        constexpr std::array<std::string_view, 5> joints{"to", "through", "until", "till", "thru"};
        return t_.is(i, Kind::dash) || one_of(t_.lower(i), joints);
    }

    std::optional<TimeAtom> atom_at(std::size_t i, TimeClass kind) const {
        if (i >= t_.words.size() || t_.words[i].after_break) {
            return std::nullopt;
        }
        TimeAtoms atoms;
        const auto count = read_time_atoms(t_, i, atoms);
        const auto last = atoms.begin() + static_cast<std::ptrdiff_t>(count);
        const auto found = std::find_if(atoms.begin(), last,
                                        [&](const TimeAtom& atom) { return atom.kind == kind; });
        return found == last ? std::nullopt : std::optional(*found);
    }

    void push_range_end(TimePhrase phrase, std::size_t first, std::size_t end) {
        phrases_.back().to_next = true;
        phrase.begin = t_.words[first].begin;
        phrase.end = t_.words[end - 1].end;
        phrases_.push_back(std::move(phrase));
    }

    /// Reads the end of a period that the last phrase, which ends before word `i`, begins and that
    /// is no phrase of its own; where to go on.
    std::size_t read_range_end(std::size_t i) {
        auto& begun = phrases_.back();
        if (begun.shape != TimeShape::date || begun.clock || !is_range_word(i)) {
            return i;
        }
        if (begun.month && begun.day && !begun.weekday && !begun.other_month) {
            const auto day = atom_at(i + 1, TimeClass::day);
            const auto behind = i + 1 + (day ? day->words : 0);
            if (!day || day->value <= *begun.day || atom_at(behind, TimeClass::month) ||
                atom_at(i + 1, TimeClass::clock) || begun.year) {
                return i;
            }
            const bool comma = t_.mark(behind, ',');
            const auto year = atom_at(behind + comma, TimeClass::year);
            auto end = begun;
            end.day = day->value;
            if (year) {
                begun.year = end.year = year->value;
            }
            const auto last = year ? behind + comma + 1 : behind;
            push_range_end(end, i + 1, last);
            return last;
        }
        const bool whole_year = begun.year && !begun.month && !begun.quarter && !begun.season;
        const auto digits = t_.digits(i + 1, 2, 2);
        if (whole_year && digits && t_.glued(i, Kind::dash) && t_.words[i + 1].glued) {
            auto end = begun;
            end.year = *begun.year / 100 * 100 + *digits;
            if (*end.year > *begun.year) {
                push_range_end(end, i + 1, i + 2);
                return i + 2;
            }
        }
        return i;
    }

    /// "10" in "10-12 May", "10 to 12 May 2017".
    std::size_t read_day_before_range(std::size_t i) {
        const auto day = t_.is(i, Kind::digits) ? atom_at(i, TimeClass::day) : std::nullopt;
        const auto joint = i + (day ? day->words : 0);
        if (!day || !is_range_word(joint)) {
            return i + 1;
        }
        const auto last = atom_at(joint + 1, TimeClass::day);
        const auto& match = matcher_.match(std::min(joint + 1, t_.words.size()));
        if (!last || match.end == 0 || last->value <= day->value) {
            return i + 1;
        }
        auto end = build_time_phrase(match);
        if (end.day != last->value || !end.month || end.weekday) {
            return i + 1;
        }
        auto begin = end;
        begin.day = day->value;
        begin.begin = t_.words[i].begin;
        begin.end = t_.words[joint - 1].end;
        const auto behind = match.end;
        phrases_.push_back(begin);
        push_range_end(end, joint + 1, behind);
        return behind;
    }

    std::vector<TimeWord> words_;
    TimeText t_;
    TimeMatcher matcher_;
    std::vector<TimePhrase> phrases_;
};

} // namespace

std::vector<TimePhrase> find_time_phrases(std::string_view text) {
    return PhraseFinder(text).run();
}

} // namespace dateline
