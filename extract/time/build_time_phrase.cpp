#include "extract/time/build_time_phrase.h"

#include <array>
#include <chrono>

namespace dateline {

namespace {

namespace chr = std::chrono;

/// Puts what the atoms of a match say into a phrase.
class PhraseBuilder {
public:
    TimePhrase build(const TimeMatch& match) {
        for (const auto& atom : match.path()) {
            if (!put_calendar(atom)) {
                put_relative(atom);
            }
        }
        if (utc_ && phrase_.clock) {
            phrase_.clock->utc = true;
        }
        finish(match.rule.kind);
        return phrase_;
    }

private:
    bool put_calendar(const TimeAtom& atom) {
        switch (atom.kind) {
        case TimeClass::month:
            phrase_.month = atom.value;
            break;
        case TimeClass::weekday:
        case TimeClass::weekdays:
            phrase_.weekday = chr::weekday{static_cast<unsigned>(atom.value)};
            break;
        case TimeClass::year:
            phrase_.year = atom.value;
            break;
        case TimeClass::decade:
            phrase_.decade = atom.value;
            break;
        case TimeClass::day:
            phrase_.day = atom.value;
            break;
        case TimeClass::season:
            phrase_.season = atom.value;
            break;
        case TimeClass::quarter:
            phrase_.quarter = atom.value;
            break;
        case TimeClass::half:
            phrase_.half = atom.value;
            break;
        case TimeClass::holiday:
            phrase_.holiday = static_cast<HolidayId>(atom.value);
            break;
        case TimeClass::numeric:
            put_numeric(atom);
            break;
        case TimeClass::part:
            phrase_.part = parts_of_day[static_cast<std::size_t>(atom.value)];
            break;
        case TimeClass::clock:
            phrase_.clock = Clock{atom.value, atom.detail, false};
            break;
        default:
            return false;
        }
        return true;
    }

    void put_numeric(const TimeAtom& atom) {
        phrase_.year = atom.value / 10000;
        phrase_.month = atom.value / 100 % 100;
        phrase_.day = atom.value % 100;
        if (atom.detail >= 0) {
            phrase_.other_month = atom.detail;
        } else if (atom.detail < -1) {
            phrase_.clock = Clock{packed_minute(atom.detail), packed_second(atom.detail),
                                  packed_utc(atom.detail)};
        }
    }

    void put_relative(const TimeAtom& atom) {
        switch (atom.kind) {
        case TimeClass::unit:
        case TimeClass::units:
        case TimeClass::adverbial:
            put_unit(static_cast<Unit>(atom.value));
            break;
        case TimeClass::number:
            number_ = atom.value;
            break;
        case TimeClass::ordinal:
            ordinal_ = atom.value;
            break;
        case TimeClass::zone:
            utc_ = atom.value == 1;
            break;
        case TimeClass::shift:
        case TimeClass::ago:
            phrase_.shift = Shift{std::nullopt, atom.value, Origin::publication};
            break;
        case TimeClass::step:
        case TimeClass::later:
            phrase_.shift = Shift{std::nullopt, atom.value, Origin::reference};
            break;
        case TimeClass::deictic:
            deictic_ = atom.value;
            if (atom.detail >= 0) {
                phrase_.part = parts_of_day[static_cast<std::size_t>(atom.detail)];
            }
            break;
        default:
            break;
        }
    }

    void put_unit(Unit unit) {
        if (number_) {
            const auto told = *number_ >= 0 ? std::optional<long>(*number_) : std::nullopt;
            phrase_.amounts.push_back({told, unit});
            number_.reset();
        } else {
            unit_ = unit;
        }
    }

    void finish(TimeRuleKind kind) {
        switch (kind) {
        case TimeRuleKind::century:
            phrase_.century = ordinal_.value_or(1) - 1;
            break;
        case TimeRuleKind::quarter:
            phrase_.quarter = ordinal_;
            finish_within_year();
            break;
        case TimeRuleKind::half:
            phrase_.half = ordinal_;
            finish_within_year();
            break;
        case TimeRuleKind::fiscal:
            phrase_.fiscal = true;
            unit_ = Unit::year;
            finish_date();
            break;
        case TimeRuleKind::date:
            if (phrase_.weekday && phrase_.month && ordinal_) {
                phrase_.nth = ordinal_;
            } else if (!phrase_.day && phrase_.month) {
                phrase_.day = ordinal_;
            }
            finish_date();
            break;
        case TimeRuleKind::ago:
            finish_ago();
            break;
        case TimeRuleKind::ago_half:
            if (!phrase_.amounts.empty() && phrase_.amounts[0].hundredths) {
                *phrase_.amounts[0].hundredths += 50;
            }
            finish_ago();
            break;
        case TimeRuleKind::ago_quarter:
            phrase_.shift = Shift{Unit::quarter, -4, Origin::reference};
            break;
        case TimeRuleKind::weekend:
            phrase_.whole = Unit::weekend;
            break;
        case TimeRuleKind::day_before:
            phrase_.shift = Shift{Unit::day, phrase_.shift->count + *deictic_, Origin::publication};
            break;
        default:
            finish_length(kind);
        }
    }

    void finish_date() {
        if (deictic_) {
            phrase_.shift = Shift{Unit::day, *deictic_, Origin::publication};
        } else if (unit_ && phrase_.shift) {
            phrase_.shift->unit = unit_;
        } else if (unit_) {
            phrase_.whole = unit_;
        }
    }

    /// "the second half of the year": of the present one.
    void finish_within_year() {
        if (unit_ && !phrase_.shift) {
            phrase_.shift = Shift{std::nullopt, 0, Origin::publication};
        }
        finish_date();
    }

    void finish_ago() {
        const Amount amount =
            phrase_.amounts.empty() ? Amount{100, unit_.value_or(Unit::year)} : phrase_.amounts[0];
        auto shift = phrase_.shift.value_or(Shift{std::nullopt, 1, Origin::publication});
        if (!amount.hundredths) {
            phrase_.shape = shift.count < 0 ? TimeShape::past : TimeShape::future;
            return;
        }
        const auto [count, unit] = whole_units(amount);
        shift.unit = unit;
        shift.count *= count;
        if (deictic_ && (amount.unit == Unit::week || amount.unit == Unit::day)) {
            shift.count = shift.count * (amount.unit == Unit::week ? 7 : 1) + *deictic_;
            shift.unit = Unit::day;
        }
        phrase_.shift = shift;
        phrase_.amounts.clear();
    }

    /// Half a year is six months.
    static std::pair<long, Unit> whole_units(const Amount& amount) {
        const long hundredths = *amount.hundredths;
        if (hundredths % 100 != 0 && amount.unit == Unit::year) {
            return {hundredths * 12 / 100, Unit::month};
        }
        if (hundredths % 100 != 0 && amount.unit > Unit::year) {
            return {amount.unit == Unit::decade ? hundredths / 10 : hundredths, Unit::year};
        }
        return {(hundredths + 50) / 100, amount.unit};
    }

    void finish_length(TimeRuleKind kind) {
        constexpr std::array<std::pair<TimeRuleKind, TimeShape>, 6> shapes{
            {{TimeRuleKind::set, TimeShape::set},
             {TimeRuleKind::alternate, TimeShape::set},
             {TimeRuleKind::rate, TimeShape::set},
             {TimeRuleKind::past, TimeShape::past},
             {TimeRuleKind::present, TimeShape::present},
             {TimeRuleKind::future, TimeShape::future}}};
        phrase_.shape = TimeShape::duration;
        for (const auto& [rule, shape] : shapes) {
            phrase_.shape = rule == kind ? shape : phrase_.shape;
        }
        if (unit_ && phrase_.amounts.empty()) {
            const auto count = kind == TimeRuleKind::bare ? std::nullopt : std::optional<long>(100);
            phrase_.amounts.push_back({count, *unit_});
        }
        if (kind == TimeRuleKind::alternate) {
            phrase_.amounts[0].hundredths = 200;
        } else if (kind == TimeRuleKind::rate) {
            phrase_.amounts[0].hundredths = 100;
        } else if (kind == TimeRuleKind::and_half && phrase_.amounts[0].hundredths) {
            *phrase_.amounts[0].hundredths += 50;
        }
    }

    TimePhrase phrase_;
    std::optional<int> ordinal_;
    std::optional<int> number_;
    std::optional<int> deictic_;
    std::optional<Unit> unit_;
    bool utc_ = false;
};

} // namespace

TimePhrase build_time_phrase(const TimeMatch& match) {
    return PhraseBuilder().build(match);
}

} // namespace dateline
