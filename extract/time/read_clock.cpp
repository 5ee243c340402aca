#include "extract/time/read_clock.h"

#include <algorithm>

namespace dateline {

namespace {

using Kind = TimeWord::Kind;

struct Meridiem {
    std::size_t words = 0;
    bool afternoon = false;
};

/// am, a.m., p.m at `i`
Meridiem meridiem_at(const TimeText& t, std::size_t i) {
    const auto text = t.is(i, Kind::letters) ? t.lower(i) : std::string();
    if (text == "am" || text == "pm") {
        return {1, text == "pm"};
    }
    if ((text == "a" || text == "p") && t.glued_mark(i + 1, '.') && t.glued(i + 2, Kind::letters) &&
        t.lower(i + 2) == "m") {
        return {t.glued_mark(i + 3, '.') ? 4U : 3U, text == "p"};
    }
    return {};
}

bool zone_at(const TimeText& t, std::size_t i) {
    return i < t.words.size() &&
           std::any_of(t.words[i].atoms.begin(), t.words[i].atoms.end(), [&](const TimeAtom& atom) {
               return atom.kind == TimeClass::zone && t.capitalized(i);
           });
}

} // namespace

std::optional<TimeAtom> read_clock(const TimeText& t, std::size_t i) {
    int hour = 0;
    int minute = 0;
    int second = -1;
    auto next = i + 1;
    bool sure = false; // without am, pm or a zone
    if (const auto whole = t.digits(i, 4, 4); whole && zone_at(t, next)) {
        hour = *whole / 100;
        minute = *whole % 100;
        sure = true;
    } else if (const auto short_hour = t.digits(i, 1, 2)) {
        hour = *short_hour;
        const auto minutes = t.digits(next + 1, 2, 2);
        const bool colon = t.glued_mark(next, ':');
        if ((colon || t.glued_mark(next, '.')) && minutes && t.words[next + 1].glued) {
            minute = *minutes;
            next += 2;
            sure = colon;
            if (const auto seconds = t.digits(next + 1, 2, 2);
                colon && t.glued_mark(next, ':') && seconds) {
                second = *seconds;
                next += 2;
            }
            sure = sure || t.lower(next) == "hrs" || t.lower(next) == "hours" || zone_at(t, next);
        } else if (t.lower(next) == "o" && t.glued(next + 1, Kind::apostrophe) &&
                   t.lower(next + 2) == "clock") {
            next += 3;
            sure = true;
        }
    } else {
        return std::nullopt;
    }
    const auto meridiem = meridiem_at(t, next);
    if (meridiem.words > 0) {
        if (hour < 1 || hour > 12) {
            return std::nullopt;
        }
        hour = hour % 12 + (meridiem.afternoon ? 12 : 0);
        next += meridiem.words;
    } else if (!sure) {
        return std::nullopt;
    }
    if (hour * 60 + minute > 24 * 60 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return TimeAtom{TimeClass::clock, false, static_cast<std::uint8_t>(next - i),
                    hour * 60 + minute, second};
}

} // namespace dateline
