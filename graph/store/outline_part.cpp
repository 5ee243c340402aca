#include "graph/store/outline_part.h"

#include "graph/day_number.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <stdexcept>
#include <type_traits>

namespace dateline {

namespace {

// Columns are packed as they lie in memory, little-endian as all machines that we build for are:
// reading them takes no longer than copying.
static_assert(std::is_trivially_copyable_v<Outline::Node>);
static_assert(std::is_trivially_copyable_v<Outline::Happening>);
static_assert(std::is_trivially_copyable_v<Outline::Tie>);
static_assert(std::is_trivially_copyable_v<Participant>);

std::int32_t number_or_none(const std::optional<Day>& day) {
    return day ? to_number(*day) : Outline::no_day;
}

template <typename Item> void append(std::string& bytes, const std::vector<Item>& items) {
    const std::uint64_t size = items.size();
    bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
    bytes.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(Item));
}

[[noreturn]] void fail() {
    throw std::runtime_error("the packed links of the graph are damaged");
}

template <typename Item> void take(std::string_view& bytes, std::vector<Item>& items) {
    std::uint64_t size = 0;
    if (bytes.size() < sizeof size) {
        fail();
    }
    std::memcpy(&size, bytes.data(), sizeof size);
    bytes.remove_prefix(sizeof size);
    if (size > bytes.size() / sizeof(Item)) {
        fail();
    }
    items.resize(size);
    if (size > 0) {
        std::memcpy(items.data(), bytes.data(), size * sizeof(Item));
    }
    bytes.remove_prefix(size * sizeof(Item));
}

/// What the questions take for granted.
void require_sound(const Outline& outline) {
    const auto entities = outline.entities.size();
    std::uint32_t before = 0;
    for (const auto& event : outline.events) {
        if (event.participants < before || event.participants > outline.participants.size() ||
            event.status > Status::denied || event.first > event.last) {
            fail();
        }
        before = event.participants;
    }
    const bool strangers =
        std::any_of(
            outline.participants.begin(), outline.participants.end(),
            [&](const Participant& p) { return p.entity >= entities || p.role > Role::policy; }) ||
        std::any_of(outline.relations.begin(), outline.relations.end(),
                    [&](const Outline::Tie& tie) {
                        return tie.subject >= entities || tie.object >= entities ||
                               tie.type > RelationType::owns;
                    }) ||
        std::any_of(outline.entities.begin(), outline.entities.end(),
                    [](const Outline::Node& node) { return node.kind > Kind::place; });
    if (strangers) {
        fail();
    }
}

} // namespace

Outline make_outline(const KnowledgeGraph& graph, const RowKeys& keys) {
    Outline outline;
    for (std::size_t i = 0; i < graph.entities.size(); ++i) {
        outline.entities.push_back({keys.entities[i], graph.entities[i].kind});
    }
    std::map<std::string, std::uint8_t> types;
    for (std::size_t i = 0; i < graph.types.size(); ++i) {
        types.emplace(graph.types[i].name, static_cast<std::uint8_t>(i));
    }
    for (std::size_t i = 0; i < graph.events.size(); ++i) {
        const auto& event = graph.events[i];
        Outline::Happening happening;
        happening.key = keys.events[i];
        if (event.date) {
            happening.first = to_number(event.date->date.first);
            happening.last = to_number(event.date->date.last);
        }
        happening.participants = static_cast<std::uint32_t>(outline.participants.size());
        happening.sources =
            static_cast<std::uint16_t>(std::min<std::uint32_t>(event.sources, UINT16_MAX));
        const auto type = types.find(event.type);
        happening.type = type == types.end() ? UINT8_MAX : type->second;
        happening.confidence = static_cast<std::uint8_t>(std::lround(100 * event.confidence));
        happening.status = event.status;
        outline.events.push_back(happening);
        outline.participants.insert(outline.participants.end(), event.participants.begin(),
                                    event.participants.end());
    }
    for (std::size_t i = 0; i < graph.relations.size(); ++i) {
        const auto& relation = graph.relations[i];
        outline.relations.push_back({keys.relations[i], relation.subject, relation.object,
                                     number_or_none(relation.since), number_or_none(relation.until),
                                     relation.type});
    }
    return outline;
}

std::string pack_outline(const Outline& outline) {
    std::string bytes;
    append(bytes, outline.entities);
    append(bytes, outline.events);
    append(bytes, outline.participants);
    append(bytes, outline.relations);
    return bytes;
}

Outline unpack_outline(std::string_view packed) {
    Outline outline;
    take(packed, outline.entities);
    take(packed, outline.events);
    take(packed, outline.participants);
    take(packed, outline.relations);
    require_sound(outline);
    return outline;
}

} // namespace dateline
