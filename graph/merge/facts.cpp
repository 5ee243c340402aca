#include "graph/merge/facts.h"

#include "extract/derived.h"
#include "extract/vocabulary.h"
#include "graph/merge/packing.h"

#include <charconv>

namespace dateline {

namespace {

/// FNV-1a in 32 bits; never 0 but for no words.
std::uint32_t hash_words(std::string_view words) {
    std::uint32_t hash = 0x811C9DC5U;
    for (const char c : words) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
    }
    return words.empty() ? 0 : hash | 1U;
}

/// That of the text, or of the sentences that are quoted from it where the text is not at hand.
Fingerprint fingerprint_of_article(const Extraction& extraction) {
    if (extraction.article.fingerprint != Fingerprint{}) {
        return extraction.article.fingerprint;
    }
    std::string sentences;
    for (const auto& event : extraction.events) {
        for (const auto& evidence : event.evidence) {
            sentences += evidence.text + "\n";
        }
    }
    return fingerprint_of(sentences);
}

void pack(Packer& out, const std::optional<Day>& day) {
    out.flag(day.has_value());
    if (day) {
        out.day(*day);
    }
}

void pack(Packer& out, const std::optional<Date>& date) {
    out.flag(date.has_value());
    if (date) {
        out.day(date->first);
        out.number(static_cast<std::uint64_t>(
            (std::chrono::sys_days(date->last) - std::chrono::sys_days(date->first)).count()));
        out.word(date->qualification);
    }
}

std::optional<Day> unpack_day(Unpacker& in) {
    return in.flag() ? std::optional(in.day()) : std::nullopt;
}

std::optional<Date> unpack_date(Unpacker& in) {
    if (!in.flag()) {
        return std::nullopt;
    }
    const auto first = in.day();
    const auto length = in.number(1U << 22);
    const Day last = std::chrono::sys_days(first) + std::chrono::days(length);
    return Date{first, last, in.word(Qualification::both)};
}

void pack(Packer& out, const Event& event) {
    out.number(event_number(event.id));
    out.text(event.type);
    pack(out, event.date ? std::optional(event.date->date) : std::nullopt);
    out.word(event.date ? event.date->basis : Basis::explicit_);
    out.number(event.day_without_year
                   ? static_cast<unsigned>(event.day_without_year->month()) * 32 +
                         static_cast<unsigned>(event.day_without_year->day())
                   : 0U);
    out.word(event.status);
    out.real(event.confidence);
    out.number(hash_words(trigger_words(event.evidence.front())));
    out.number(event.place ? *event.place + 1 : 0U);
    out.number(event.participants.size());
    for (const auto& [entity, role] : event.participants) {
        out.number(entity);
        out.word(role);
    }
}

void pack(Packer& out, const Relation& relation) {
    out.word(relation.type);
    out.number(relation.subject);
    out.number(relation.object);
    out.text(relation.title);
    pack(out, relation.since);
    pack(out, relation.until);
}

/// Adds what one article says to `facts`.
class FactsReader {
public:
    FactsReader(std::string_view packed, Facts& facts)
        : in_(packed), facts_(facts), source_(static_cast<std::uint32_t>(facts.sources.size())),
          first_(static_cast<std::uint32_t>(facts.appearances.size())) {}

    void run() {
        Facts::Source source;
        source.id = in_.text();
        source.published = unpack_date(in_);
        for (auto& place : source.fingerprint) {
            place = in_.two_bytes();
        }
        source.appearances = first_;
        source.reports = static_cast<std::uint32_t>(facts_.reports.size());
        source.claims = static_cast<std::uint32_t>(facts_.claims.size());
        facts_.sources.push_back(std::move(source));
        count_ = in_.count();
        for (std::uint32_t i = 0; i < count_; ++i) {
            read_appearance();
        }
        for (auto i = in_.count(); i > 0; --i) {
            read_report();
        }
        for (auto i = in_.count(); i > 0; --i) {
            read_claim();
        }
        in_.require_end();
    }

private:
    std::uint32_t appearance() {
        if (count_ == 0) {
            in_.fail();
        }
        return first_ + static_cast<std::uint32_t>(in_.number(count_ - std::uint64_t{1}));
    }

    void read_appearance() {
        Facts::Appearance appearance;
        appearance.source = source_;
        appearance.names = static_cast<std::uint32_t>(facts_.names.size());
        appearance.kind = in_.word(Kind::place);
        appearance.mentions = static_cast<std::uint32_t>(in_.number(UINT32_MAX));
        for (auto i = in_.count(); i > 0; --i) {
            facts_.names.push_back(facts_.texts.add(in_.text()));
        }
        if (facts_.names.size() == appearance.names) {
            in_.fail();
        }
        facts_.appearances.push_back(appearance);
    }

    void read_report() {
        Facts::Report report;
        report.source = source_;
        report.id = in_.number(UINT64_MAX);
        report.type = facts_.texts.add(in_.text());
        const auto date = unpack_date(in_);
        const auto basis = in_.word(Basis::publication);
        report.date = date ? std::optional(EventDate{*date, basis}) : std::nullopt;
        if (const auto day = static_cast<unsigned>(in_.number(12 * 32 + 31))) {
            report.day_without_year = std::chrono::month(day / 32) / std::chrono::day(day % 32);
        }
        report.status = in_.word(Status::denied);
        report.confidence = in_.real();
        if (!(report.confidence >= 0 && report.confidence <= 1)) {
            in_.fail();
        }
        report.trigger = static_cast<std::uint32_t>(in_.number(UINT32_MAX));
        const auto place = in_.number(count_);
        report.place = place > 0 ? first_ + static_cast<std::uint32_t>(place) - 1 : Facts::none;
        report.participants = static_cast<std::uint32_t>(facts_.participants.size());
        for (auto i = in_.count(); i > 0; --i) {
            const auto entity = appearance();
            facts_.participants.push_back({entity, in_.word(Role::policy)});
        }
        facts_.reports.push_back(report);
    }

    void read_claim() {
        Facts::Claim claim;
        claim.source = source_;
        claim.type = in_.word(RelationType::owns);
        claim.subject = appearance();
        claim.object = appearance();
        claim.title = facts_.texts.add(in_.text());
        claim.since = unpack_day(in_);
        claim.until = unpack_day(in_);
        facts_.claims.push_back(claim);
    }

    Unpacker in_;
    Facts& facts_;
    std::uint32_t source_;
    std::uint32_t first_;
    std::uint32_t count_ = 0;
};

template <typename Item>
std::uint32_t end_of(const std::vector<Item>& items, std::uint32_t Item::*begin, std::size_t i,
                     std::size_t end) {
    return i + 1 < items.size() ? items[i + 1].*begin : static_cast<std::uint32_t>(end);
}

} // namespace

std::uint32_t Interned::add(std::string_view text) {
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) {
        return found->second;
    }
    const auto number = static_cast<std::uint32_t>(texts_.size());
    texts_.push_back(&numbers_.emplace(text, number).first->first);
    return number;
}

std::uint32_t Facts::names_end(std::uint32_t appearance) const {
    return end_of(appearances, &Appearance::names, appearance, names.size());
}

std::uint32_t Facts::participants_end(std::uint32_t report) const {
    return end_of(reports, &Report::participants, report, participants.size());
}

std::uint32_t Facts::appearances_end(std::uint32_t source) const {
    return end_of(sources, &Source::appearances, source, appearances.size());
}

std::uint32_t Facts::reports_end(std::uint32_t source) const {
    return end_of(sources, &Source::reports, source, reports.size());
}

const std::string& Facts::name(std::uint32_t appearance) const {
    return texts[names[appearances[appearance].names]];
}

std::string pack_facts(const Extraction& extraction) {
    Packer out;
    out.text(extraction.article.id);
    pack(out, extraction.article.published);
    for (const auto place : fingerprint_of_article(extraction)) {
        out.two_bytes(place);
    }
    out.number(extraction.entities.size());
    for (const auto& entity : extraction.entities) {
        out.word(entity.kind);
        out.number(entity.mentions.size());
        out.number(1 + entity.aliases.size());
        out.text(entity.name);
        for (const auto& alias : entity.aliases) {
            out.text(alias);
        }
    }
    out.number(extraction.events.size());
    for (const auto& event : extraction.events) {
        pack(out, event);
    }
    out.number(extraction.relations.size());
    for (const auto& relation : extraction.relations) {
        pack(out, relation);
    }
    return out.take();
}

void unpack_facts(std::string_view packed, Facts& facts) {
    FactsReader(packed, facts).run();
}

std::string_view packed_article_id(std::string_view packed) {
    return Unpacker(packed).text();
}

std::uint64_t event_number(std::string_view id) {
    constexpr std::string_view prefix = "ev:";
    std::uint64_t number = 0;
    const auto* end = id.data() + id.size();
    const bool ours = id.starts_with(prefix) && id.size() == prefix.size() + 12 &&
                      std::from_chars(id.data() + prefix.size(), end, number, 16).ptr == end;
    return ours ? number : event_number(event_id(id, {}, ""));
}

std::string event_id_of(std::uint64_t number) {
    constexpr int digits = 12;
    std::string id = "ev:";
    for (int i = digits - 1; i >= 0; --i) {
        id += "0123456789abcdef"[number >> (4 * i) & 0xFU];
    }
    return id;
}

} // namespace dateline
