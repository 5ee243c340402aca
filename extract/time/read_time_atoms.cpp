#include "extract/time/read_time_atoms.h"

#include "extract/one_of.h"
#include "extract/time/holiday.h"
#include "extract/time/read_clock.h"
#include "extract/time/read_number.h"
#include "extract/time/read_numeric_date.h"

#include <algorithm>
#include <optional>
#include <string>

namespace dateline {

namespace {

using Kind = TimeWord::Kind;

/// Whether `month_or_day` is no abbreviation; those are taken for one only in upper case.
bool is_full_name(std::string_view month_or_day) {
    return (month_or_day.size() > 4 && month_or_day != "august") || month_or_day == "june" ||
           month_or_day == "july";
}

/// Reads at one place; what it finds is added to the atoms.
class AtomReader {
public:
    AtomReader(const TimeText& t, std::size_t i, TimeAtoms& atoms) : t_(t), i_(i), out_{atoms} {}

    std::size_t run() {
        if (t_.words[i_].kind == Kind::digits) {
            read_digits();
        } else {
            read_word();
        }
        return out_.size;
    }

private:
    void read_word() {
        const bool capital = t_.capitalized(i_);
        for (const auto& atom : t_.words[i_].atoms) {
            switch (atom.kind) {
            case TimeClass::month:
            case TimeClass::weekday:
                if (capital || (!atom.doubtful && is_full_name(t_.word(i_)))) {
                    add_abbreviated(atom);
                }
                break;
            case TimeClass::weekdays:
                if (capital) {
                    out_.add(atom.kind, atom.value, 1);
                }
                break;
            case TimeClass::zone:
                if (std::all_of(t_.word(i_).begin(), t_.word(i_).end(),
                                [](char c) { return c >= 'A' && c <= 'Z'; })) {
                    out_.add(atom.kind, atom.value, 1);
                }
                break;
            case TimeClass::holiday:
                read_holiday();
                break;
            case TimeClass::number:
                read_number(t_, i_, atom, out_);
                read_ordinal(atom.value);
                if (capital && atom.value >= 100 && atom.value < 1000) {
                    out_.add(TimeClass::day, atom.value / 100,
                             1); // March Six, as agencies wrote it
                }
                break;
            default:
                out_.add(atom.kind, atom.value, 1, atom.detail, atom.doubtful);
            }
        }
        read_numbered();
        if (t_.words[i_].kind == Kind::apostrophe && t_.glued(i_ + 1, Kind::digits)) {
            read_decade(i_ + 1, 1); // '90s
        }
    }

    /// "twenty-first", the tens of which are `hundredths`
    void read_ordinal(int hundredths) {
        const auto next = i_ + 1 + (t_.glued(i_ + 1, Kind::dash) ? 1 : 0);
        const bool tens = hundredths >= 2000 && hundredths < 10000 && hundredths % 1000 == 0;
        if (!tens || next >= t_.words.size()) {
            return;
        }
        for (const auto& atom : t_.words[next].atoms) {
            if (atom.kind == TimeClass::ordinal && atom.value < 10) {
                out_.add(atom.kind, hundredths / 100 + atom.value, next + 1 - i_);
            }
        }
    }

    /// With its full stop too: Nov., Mon.
    void add_abbreviated(const TimeAtom& atom) {
        constexpr std::array<std::string_view, 3> whole{"may", "june", "july"};
        const auto text = t_.word(i_);
        const bool abbreviated =
            text.size() <= 5 && !one_of(t_.lower(i_), whole) && text != "March" && text != "April";
        if (abbreviated && t_.glued_mark(i_ + 1, '.')) {
            out_.add(atom.kind, atom.value, 2);
        }
        out_.add(atom.kind, atom.value, 1, -1, atom.doubtful);
    }

    void read_holiday() {
        if (!t_.capitalized(i_)) {
            return;
        }
        for (auto end = std::min(i_ + longest_holiday, t_.words.size()); end > i_; --end) {
            std::string name;
            for (auto i = i_; i < end; ++i) {
                name += i > i_ && !t_.words[i].glued ? " " : "";
                name += t_.words[i].kind == Kind::apostrophe ? "'" : t_.lower(i);
                if (name.ends_with("’s")) {
                    name.replace(name.size() - 4, 4, "'s");
                }
            }
            if (const auto holiday = find_holiday(name)) {
                out_.add(TimeClass::holiday, static_cast<int>(*holiday), end - i_);
                return;
            }
        }
    }

    /// Q3, H1
    void read_numbered() {
        const auto number = t_.digits(i_ + 1, 1, 1);
        if (!number || !t_.words[i_ + 1].glued || t_.words[i_].glued) {
            return;
        }
        add_part_of_year(t_.word(i_), *number);
    }

    void add_part_of_year(std::string_view name, int number) {
        if (name == "Q" && number >= 1 && number <= 4) {
            out_.add(TimeClass::quarter, number, 2);
        } else if (name == "H" && number >= 1 && number <= 2) {
            out_.add(TimeClass::half, number, 2);
        }
    }

    void read_digits() {
        if (i_ > 0 && t_.words[i_].glued && t_.word(i_ - 1) == "FY") {
            read_fiscal_year();
            return;
        }
        if (is_part_of_number()) {
            return;
        }
        const auto date = read_numeric_date(t_, i_);
        if (const auto atom = date ? date : read_clock(t_, i_)) {
            if (atom->words > 0) {
                out_.add(atom->kind, atom->value, atom->words, atom->detail);
            }
            return;
        }
        read_calendar_number();
        read_amount(t_, i_, out_);
        read_decade(i_, 0);
        const auto number = t_.digits(i_, 1, 1); // 3Q
        if (number && t_.glued(i_ + 1, Kind::letters)) {
            add_part_of_year(t_.word(i_ + 1), *number);
        }
    }

    /// "987" in "1,987", "5" in "$5" and "1.5"
    bool is_part_of_number() const {
        if (i_ == 0 || !t_.words[i_].glued) {
            return false;
        }
        const auto& before = t_.words[i_ - 1];
        const char c = before.mark;
        return before.kind == Kind::letters || c == '$' || c == '#' ||
               ((c == ',' || c == '.' || c == ':' || c == '/') && i_ > 1 && before.glued &&
                t_.is(i_ - 2, Kind::digits));
    }

    /// 2013 in FY2013, 13 in FY13
    void read_fiscal_year() {
        if (const auto year = t_.digits(i_, 4, 4)) {
            out_.add(TimeClass::year, *year, 1);
        } else if (const auto short_year = t_.digits(i_, 2, 2)) {
            out_.add(TimeClass::year, 2000 + *short_year, 1);
        }
    }

    void read_calendar_number() {
        const bool possessive = t_.lower(i_ + 1).ends_with('s') && t_.lower(i_ + 1).size() > 1;
        const auto suffix =
            t_.glued(i_ + 1, Kind::letters) && !possessive ? t_.lower(i_ + 1) : std::string();
        constexpr std::array<std::string_view, 4> suffixes{"st", "nd", "rd", "th"};
        const bool ordinal = one_of(suffix, suffixes);
        const bool continued = (t_.glued_mark(i_ + 1, '.') || t_.glued_mark(i_ + 1, ',') ||
                                t_.glued_mark(i_ + 1, ':') || t_.glued_mark(i_ + 1, '/')) &&
                               t_.glued(i_ + 2, Kind::digits);
        const bool percent = t_.glued_mark(i_ + 1, '%');
        if (continued || percent || (!suffix.empty() && !ordinal)) {
            return;
        }
        if (const auto number = t_.digits(i_, 1, 2); number && *number >= 1) {
            if (ordinal) {
                out_.add(TimeClass::ordinal, *number, 2);
            }
            if (*number <= 31) {
                out_.add(TimeClass::day, *number, ordinal ? 2 : 1);
            }
        } else if (const auto year = t_.digits(i_, 4, 4);
                   year && !ordinal && *year >= 1000 && *year < 2200) {
            out_.add(TimeClass::year, *year, 1);
        }
    }

    /// "in his late 30s"
    bool is_age(std::size_t i) const {
        constexpr std::array<std::string_view, 5> owners{"his", "her", "their", "my", "your"};
        return (i > 0 && one_of(t_.lower(i - 1), owners)) ||
               (i > 1 && one_of(t_.lower(i - 2), owners)) ||
               (i > 2 && one_of(t_.lower(i - 3), owners));
    }

    /// The digits at `i` and an s: 1990s, 1990's, '90s, 90s. `front` words stand before them.
    void read_decade(std::size_t i, std::size_t front) {
        const auto suffix =
            i + 1 < t_.words.size() && t_.words[i + 1].glued ? t_.lower(i + 1) : std::string();
        if (suffix != "s" && suffix != "'s" && suffix != "’s") {
            return;
        }
        const auto year = t_.digits(i, 4, 4);
        const auto short_year = t_.digits(i, 2, 2);
        if (year && *year % 10 == 0 && *year >= 1000 && *year < 2200) {
            out_.add(TimeClass::decade, *year / 10, front + 2);
        } else if (short_year && *short_year % 10 == 0 && *short_year >= 20 && !is_age(i)) {
            out_.add(TimeClass::decade, 190 + *short_year / 10, front + 2);
        }
    }

    const TimeText& t_;
    std::size_t i_;
    AtomList out_;
};

} // namespace

std::size_t read_time_atoms(const TimeText& t, std::size_t i, TimeAtoms& atoms) {
    return AtomReader(t, i, atoms).run();
}

} // namespace dateline
