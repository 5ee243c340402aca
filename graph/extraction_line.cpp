#include "graph/extraction_line.h"

#include "extract/vocabulary.h"
#include "graph/json_members.h"

#include <charconv>
#include <map>
#include <sstream>
#include <stdexcept>

#include <rapidjson/document.h>

namespace dateline {

namespace {

using Value = rapidjson::Value;

[[noreturn]] void fail(const std::string& problem) {
    throw std::runtime_error(problem);
}

/// None where `object` has no such member.
const Value* find_member(const Value& object, const char* name) {
    if (!object.IsObject()) {
        return nullptr;
    }
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

const Value& member(const Value& object, const char* name) {
    const auto* found = find_member(object, name);
    if (!found) {
        fail(std::string("\"") + name + "\" is missing");
    }
    return *found;
}

const Value& list(const Value& object, const char* name) {
    const auto& value = member(object, name);
    if (!value.IsArray()) {
        fail(std::string("\"") + name + "\" is no list");
    }
    return value;
}

std::string text_of(const Value& value, const char* name) {
    if (!value.IsString()) {
        fail(std::string("\"") + name + "\" is no string");
    }
    return {value.GetString(), value.GetStringLength()};
}

std::string text(const Value& object, const char* name) {
    return text_of(member(object, name), name);
}

std::string text_or_empty(const Value& object, const char* name) {
    if (!object.IsObject()) {
        fail(std::string("\"") + name + "\" is missing");
    }
    const auto* found = find_member(object, name);
    return !found || found->IsNull() ? std::string() : text_of(*found, name);
}

std::uint32_t number(const Value& object, const char* name) {
    const auto& value = member(object, name);
    if (!value.IsUint()) {
        fail(std::string("\"") + name + "\" is no whole number");
    }
    return value.GetUint();
}

template <typename Enum> Enum word(const Value& object, const char* name) {
    const auto spelled = text(object, name);
    const auto parsed = parse_word<Enum>(spelled);
    if (!parsed) {
        fail(std::string("\"") + name + "\" is \"" + spelled + "\", which means nothing");
    }
    return *parsed;
}

std::optional<Date> date(const Value& object, const char* name) {
    const auto edtf = text_or_empty(object, name);
    const auto parsed = parse_date(edtf);
    if (!edtf.empty() && !parsed) {
        fail(std::string("\"") + name + "\" is \"" + edtf + "\", which is no date");
    }
    return parsed;
}

std::optional<Day> day(const Value& object, const char* name) {
    const auto parsed = date(object, name);
    return parsed ? std::optional(parsed->first) : std::nullopt;
}

TextRange range(const Value& object) {
    const TextRange parsed{number(object, "start"), number(object, "end")};
    if (parsed.end < parsed.start) {
        fail("a text ends before it starts");
    }
    return parsed;
}

std::string to_hex(const Fingerprint& fingerprint) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const auto place : fingerprint) {
        for (const int shift : {12, 8, 4, 0}) {
            hex += digits[static_cast<std::size_t>(place >> shift) & 0xFU];
        }
    }
    return hex;
}

Fingerprint parse_fingerprint(const std::string& hex) {
    Fingerprint fingerprint{};
    const bool whole = hex.size() == 4 * fingerprint.size() &&
                       hex.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!whole) {
        fail("\"fingerprint\" is no number of 128 hexadecimal digits");
    }
    for (std::size_t i = 0; i < fingerprint.size(); ++i) {
        std::from_chars(&hex[4 * i], &hex[4 * i] + 4, fingerprint[i], 16);
    }
    return fingerprint;
}

Article read_article(const Value& object) {
    Article article;
    article.id = text(object, "id");
    article.path = text(object, "path");
    article.url = text_or_empty(object, "url");
    article.title = text_or_empty(object, "title");
    article.source = text_or_empty(object, "source");
    article.published = date(object, "published");
    if (article.published) {
        article.published_basis = word<PublishedBasis>(object, "published_basis");
    }
    article.sha256 = text(object, "sha256");
    return article;
}

Entity read_entity(const Value& object) {
    Entity entity;
    entity.id = text(object, "id");
    entity.kind = word<Kind>(object, "kind");
    entity.name = text(object, "name");
    for (const auto& alias : list(object, "aliases").GetArray()) {
        if (!alias.IsString()) {
            fail("an alias is no string");
        }
        entity.aliases.emplace_back(alias.GetString(), alias.GetStringLength());
    }
    entity.first = day(object, "first");
    entity.last = day(object, "last");
    for (const auto& mention : list(object, "mentions").GetArray()) {
        entity.mentions.push_back({0, range(mention)});
    }
    return entity;
}

std::vector<Evidence> read_evidence(const Value& object) {
    std::vector<Evidence> all;
    for (const auto& item : list(object, "evidence").GetArray()) {
        Evidence evidence;
        evidence.range = range(item);
        evidence.text = text(item, "text");
        if (const auto* trigger = find_member(item, "trigger")) {
            evidence.trigger = range(*trigger);
        }
        all.push_back(std::move(evidence));
    }
    if (all.empty()) {
        fail("\"evidence\" is empty");
    }
    return all;
}

/// Reads what names entities by their ids.
class LinkReader {
public:
    explicit LinkReader(const std::vector<Entity>& entities) {
        for (std::uint32_t i = 0; i < entities.size(); ++i) {
            if (!indices_.emplace(entities[i].id, i).second) {
                fail("two entities have the id \"" + entities[i].id + "\"");
            }
        }
    }

    Event read_event(const Value& object) const {
        Event event;
        event.id = text(object, "id");
        event.type = text(object, "type");
        if (const auto& when = member(object, "date"); !when.IsNull()) {
            const auto parsed = date(when, "edtf");
            if (!parsed) {
                fail("\"edtf\" is missing");
            }
            event.date = EventDate{*parsed, word<Basis>(when, "basis")};
        }
        if (const auto edtf = text_or_empty(object, "day_without_year"); !edtf.empty()) {
            event.day_without_year = parse_edtf_month_day(edtf);
            if (!event.day_without_year) {
                fail("\"day_without_year\" is \"" + edtf + "\", which is no day");
            }
        }
        event.status = word<Status>(object, "status");
        for (const auto& participant : list(object, "participants").GetArray()) {
            event.participants.push_back(
                {entity(participant, "entity"), word<Role>(participant, "role")});
        }
        if (event.participants.empty()) {
            fail("\"participants\" is empty");
        }
        if (!member(object, "place").IsNull()) {
            event.place = entity(object, "place");
        }
        const auto& confidence = member(object, "confidence");
        event.confidence = confidence.IsNumber() ? confidence.GetDouble() : -1;
        if (!(event.confidence >= 0 && event.confidence <= 1)) {
            fail("\"confidence\" is no number from 0 to 1");
        }
        event.sources = number(object, "sources");
        if (event.sources == 0) {
            fail("\"sources\" is 0");
        }
        event.evidence = read_evidence(object);
        return event;
    }

    Relation read_relation(const Value& object) const {
        Relation relation;
        relation.type = word<RelationType>(object, "type");
        relation.subject = entity(object, "subject");
        relation.object = entity(object, "object");
        relation.title = text_or_empty(object, "title");
        relation.since = day(object, "since");
        relation.until = day(object, "until");
        relation.evidence = read_evidence(object);
        return relation;
    }

private:
    std::uint32_t entity(const Value& object, const char* name) const {
        const auto id = text(object, name);
        const auto found = indices_.find(id);
        if (found == indices_.end()) {
            fail("\"" + id + "\" is none of the entities");
        }
        return found->second;
    }

    std::map<std::string, std::uint32_t> indices_;
};

} // namespace

std::string to_line(const Extraction& extraction) {
    std::ostringstream out;
    {
        JsonWriter json(out, JsonWriter::Layout::line);
        const std::vector<Article> articles{extraction.article};
        const auto& entities = extraction.entities;
        json.begin_object();
        json.key("article");
        write_article(json, extraction.article);
        if (extraction.article.fingerprint != Fingerprint{}) {
            json.member("fingerprint", to_hex(extraction.article.fingerprint));
        }
        write_list(json, "entities", entities,
                   [&](const Entity& entity) { write_entity(json, entity, articles); });
        write_list(json, "events", extraction.events,
                   [&](const Event& event) { write_event(json, event, articles, entities); });
        write_list(json, "relations", extraction.relations, [&](const Relation& relation) {
            write_relation(json, relation, articles, entities);
        });
        json.end_object();
    }
    return out.str();
}

Extraction parse_line(std::string_view line) {
    // A line of usual length is parsed without asking the system for memory.
    thread_local std::vector<char> memory(std::size_t{1} << 20);
    rapidjson::MemoryPoolAllocator<> values(memory.data(), memory.size());
    rapidjson::Document document(&values);
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
        line.data(), line.size());
    if (document.HasParseError()) {
        fail("it is malformed JSON");
    }
    Extraction extraction;
    extraction.article = read_article(member(document, "article"));
    if (const auto* fingerprint = find_member(document, "fingerprint")) {
        extraction.article.fingerprint = parse_fingerprint(text_of(*fingerprint, "fingerprint"));
    }
    for (const auto& entity : list(document, "entities").GetArray()) {
        extraction.entities.push_back(read_entity(entity));
    }
    const LinkReader links(extraction.entities);
    for (const auto& event : list(document, "events").GetArray()) {
        extraction.events.push_back(links.read_event(event));
    }
    for (const auto& relation : list(document, "relations").GetArray()) {
        extraction.relations.push_back(links.read_relation(relation));
    }
    return extraction;
}

} // namespace dateline
