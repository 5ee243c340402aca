#pragma once

#include "extract/extraction.h"
#include "graph/merge/copies.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A list in which each string stands once; its place is its number.
class Interned {
public:
    std::uint32_t add(std::string_view text);
    const std::string& operator[](std::uint32_t number) const { return *texts_[number]; }
    std::size_t size() const { return texts_.size(); }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<const std::string*> texts_;
};

/// What all articles say, laid out flat and without sentences: all that merging needs, some 300
/// bytes a report. Members that end a range (`names`, `participants`, …) tell where it begins; it
/// ends where that of the next item does.
struct Facts {
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Source { // an article
        std::string id;
        std::optional<Date> published;
        Fingerprint fingerprint;
        std::uint32_t appearances = 0;
        std::uint32_t reports = 0;
        std::uint32_t claims = 0;
    };
    struct Appearance { // an entity of an article
        std::uint32_t source = 0;
        std::uint32_t names = 0; // the fullest comes first
        std::uint32_t mentions = 0;
        Kind kind = Kind::organization;
    };
    struct Report { // an event of an article
        std::uint64_t id = 0;
        std::uint32_t source = 0;
        std::uint32_t participants = 0; // their `entity` is an appearance
        std::uint32_t place = none;     // an appearance
        std::uint32_t trigger = 0;      // hash of the words that state it; 0 for none
        std::uint32_t type = 0;         // in `texts`
        Status status = Status::happened;
        std::optional<EventDate> date;
        std::optional<std::chrono::month_day> day_without_year;
        double confidence = 0;
    };
    struct Claim { // a relation of an article; subject and object are appearances
        std::uint32_t source = 0;
        std::uint32_t subject = 0;
        std::uint32_t object = 0;
        std::uint32_t title = 0; // in `texts`
        RelationType type = RelationType::position;
        std::optional<Day> since;
        std::optional<Day> until;
    };

    std::vector<Source> sources;
    std::vector<Appearance> appearances;
    std::vector<std::uint32_t> names; // in `texts`
    std::vector<Report> reports;
    std::vector<Participant> participants;
    std::vector<Claim> claims;
    Interned texts;

    std::uint32_t names_end(std::uint32_t appearance) const;
    std::uint32_t participants_end(std::uint32_t report) const;
    std::uint32_t appearances_end(std::uint32_t source) const;
    std::uint32_t reports_end(std::uint32_t source) const;
    /// The fullest name that the article uses.
    const std::string& name(std::uint32_t appearance) const;
};

/// What merging needs of `extraction`, as bytes that mean the same on every machine.
std::string pack_facts(const Extraction& extraction);

/// Adds what pack_facts wrote to `facts`. Throws std::runtime_error for other bytes.
void unpack_facts(std::string_view packed, Facts& facts);

/// The id of the article that `packed` is of, to sort by. Throws like unpack_facts.
std::string_view packed_article_id(std::string_view packed);

/// An event's id and its number: ev:5c1f… in hexadecimal.
std::uint64_t event_number(std::string_view id);
std::string event_id_of(std::uint64_t number);

} // namespace dateline
