#pragma once

#include "extract/event/date_evidence.h"

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A date that an event may have, and what speaks for and against it.
struct DateCandidate {
    std::optional<EventDate> date; // none for no date at all
    std::optional<std::chrono::month_day> day_without_year;
    Features features;

    bool operator==(const DateCandidate&) const = default;
};

/// The dates that the events of one article may have.
class DateCandidates {
public:
    /// `reading` must outlive it.
    explicit DateCandidates(const Reading& reading);

    /// Those of the event of type `type` that `trigger` states: the one that labels its line ("July
    /// 10: …"), else of the times in its sentence and near it, of a sentence that says the same
    /// word, the one that the article names most often, the day of publication, and none.
    std::vector<DateCandidate> find(const Trigger& trigger, std::string_view type) const;

    /// A time in a sentence that has a word, at `token`.
    struct WordTime {
        const Timex* timex = nullptr;
        std::uint32_t token = 0;
    };

private:
    void note_words();
    void note_topic();

    const Reading& reading_;
    /// By the beginnings of words, their first times in two sentences.
    std::unordered_map<std::string_view, std::array<WordTime, 2>> word_times_;
    const Timex* topic_ = nullptr; // that is named most often
    std::size_t topic_count_ = 0;
    bool dateline_ = false; // whether the article has one
};

} // namespace dateline
