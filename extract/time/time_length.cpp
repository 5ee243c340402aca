#include "extract/time/time_length.h"

namespace dateline {

namespace {

/// 3, 2.5, X
std::string to_count(const std::optional<long>& hundredths, long factor = 1) {
    if (!hundredths) {
        return "X";
    }
    const long total = *hundredths * factor;
    auto text = std::to_string(total / 100);
    if (const long rest = total % 100) {
        text += rest % 10 == 0 ? "." + std::to_string(rest / 10)
                               : (rest < 10 ? ".0" : ".") + std::to_string(rest);
    }
    return text;
}

struct UnitCode {
    const char* code;
    bool of_day = false; // behind the T
    int factor = 1;
    // What a half of one is: half an hour is 30 minutes.
    int half = 0;
    const char* half_code = "";
    bool half_of_day = false;
};

UnitCode code_of(Unit unit) {
    switch (unit) {
    case Unit::second:
        return {"S", true};
    case Unit::minute:
        return {"M", true, 1, 30, "S", true};
    case Unit::hour:
        return {"H", true, 1, 30, "M", true};
    case Unit::day:
        return {"D", false, 1, 12, "H", true};
    case Unit::weekend:
        return {"WE"};
    case Unit::week:
        return {"W"};
    case Unit::fortnight:
        return {"W", false, 2};
    case Unit::month:
        return {"M"};
    case Unit::quarter:
    case Unit::season:
        return {"Q"};
    case Unit::half:
        return {"M", false, 6};
    case Unit::year:
        return {"Y", false, 1, 6, "M"};
    case Unit::decade:
        return {"DE", false, 1, 5, "Y"};
    case Unit::century:
        return {"CE", false, 1, 50, "Y"};
    }
    return {"D"};
}

} // namespace

std::string to_length(const std::vector<Amount>& amounts) {
    std::string of_calendar;
    std::string of_day;
    for (const auto& [hundredths, unit] : amounts) {
        const auto code = code_of(unit);
        if (hundredths == 50 && code.half > 0) {
            (code.half_of_day ? of_day : of_calendar) += std::to_string(code.half) + code.half_code;
        } else {
            (code.of_day ? of_day : of_calendar) += to_count(hundredths, code.factor) + code.code;
        }
    }
    return "P" + of_calendar + (of_day.empty() ? "" : "T" + of_day);
}

} // namespace dateline
