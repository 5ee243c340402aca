#include "extract/derived.h"

#include "extract/article/sha256.h"
#include "extract/article/utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 4> prefixes{"org:", "person:", "policy:", "place:"};

bool is_ascii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

std::string transliterate(std::string_view name) {
    // One a thread: a Transliterator must not be used by two at a time.
    thread_local const auto transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
    transliterator->transliterate(text);
    std::string ascii;
    return text.toUTF8String(ascii);
}

} // namespace

std::string entity_id(Kind kind, std::string_view name) {
    const auto ascii = is_ascii(name) ? std::string(name) : transliterate(name);
    std::string slug;
    for (const char c : ascii) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            slug += lower;
        } else if (!slug.empty() && slug.back() != '-' && c != '\'') {
            slug += '-';
        }
    }
    if (slug.ends_with('-')) {
        slug.pop_back();
    }
    if (slug.empty()) {
        slug = sha256(name).substr(0, 12);
    }
    return std::string(prefixes[static_cast<std::size_t>(kind)]) + slug;
}

void set_entity_ids(std::vector<Entity>& entities) {
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> last_number;
    for (auto& entity : entities) {
        const auto id = entity_id(entity.kind, entity.name);
        auto& number = last_number.try_emplace(id, 1).first->second;
        for (entity.id = id; !taken.insert(entity.id).second;) {
            entity.id = id + "-" + std::to_string(++number);
        }
    }
}

std::string event_id(std::string_view article, TextRange trigger, std::string_view type) {
    std::string key(article);
    key += ' ';
    key += std::to_string(trigger.start);
    key += ' ';
    key += type;
    return "ev:" + sha256(key).substr(0, 12);
}

std::string trigger_words(const Evidence& evidence) {
    if (!evidence.trigger || evidence.trigger->start < evidence.range.start) {
        return {};
    }
    const auto sentence = to_utf32(evidence.text);
    const auto begin =
        std::min<std::size_t>(evidence.trigger->start - evidence.range.start, sentence.size());
    const auto size = evidence.trigger->end - evidence.trigger->start;
    return fold_case(to_utf8(std::u32string_view(sentence).substr(begin, size)));
}

void set_active_days(const std::vector<Event>& events, std::vector<Entity>& entities) {
    for (auto& entity : entities) {
        entity.first.reset();
        entity.last.reset();
    }
    const auto extend = [&](std::uint32_t index, const Date& date) {
        auto& entity = entities[index];
        entity.first = entity.first ? std::min(*entity.first, date.first) : date.first;
        entity.last = entity.last ? std::max(*entity.last, date.last) : date.last;
    };
    for (const auto& event : events) {
        if (!event.date) {
            continue;
        }
        for (const auto& participant : event.participants) {
            extend(participant.entity, event.date->date);
        }
        if (event.place) {
            extend(*event.place, event.date->date);
        }
    }
}

} // namespace dateline
