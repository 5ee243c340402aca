#include "extract/vocabulary.h"
#include "graph/evaluate/gold.h"

#include <algorithm>

#include <rapidjson/document.h>

namespace dateline {

namespace {

using Value = rapidjson::Value;

std::string quote(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

bool is_day_of_publication(std::string_view text) {
    constexpr std::size_t size = 10; // no time of day, no ? or ~
    const auto date = parse_date(text);
    return date && text.size() == size && is_day(*date) && is_plausible(date->first);
}

/// A date that tells at least one of its ends.
bool is_gold_date(std::string_view edtf) {
    const auto slash = edtf.find('/');
    if (slash == std::string_view::npos || parse_date(edtf)) {
        return parse_date(edtf).has_value();
    }
    const auto first = edtf.substr(0, slash);
    const auto last = edtf.substr(slash + 1);
    const auto is_open = [](std::string_view end) { return end.empty() || end == ".."; };
    return (is_open(first) && parse_date(last)) || (is_open(last) && parse_date(first));
}

/// Reads one gold file; every complaint names the file and the item at fault.
class GoldParser {
public:
    GoldParser(const std::string& file, const std::vector<EventType>& types)
        : file_(file), types_(types) {}

    Gold parse(std::string_view json) {
        rapidjson::Document document;
        document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
            json.data(), json.size());
        if (document.HasParseError()) {
            const auto before = json.substr(0, document.GetErrorOffset());
            const auto line = 1 + std::count(before.begin(), before.end(), '\n');
            throw InputError(file_, static_cast<std::size_t>(line), "is malformed JSON",
                             "check it with a JSON validator");
        }
        item_ = "the file";
        require_object(document);
        Gold gold;
        if (const auto* published = find(document, "published")) {
            gold.published = read_published(*published);
        }
        for_each(document, "entities", "entity", required,
                 [&](const Value& item) { gold.entities.push_back(read_entity(item)); });
        for_each(document, "events", "event", required,
                 [&](const Value& item) { gold.events.push_back(read_event(item)); });
        for_each(document, "relations", "relation", optional,
                 [&](const Value& item) { gold.relations.push_back(read_relation(item)); });
        return gold;
    }

private:
    enum Need { required, optional };

    [[noreturn]] void fail(const std::string& problem, const std::string& remedy) const {
        throw InputError(file_, 0, item_ + " " + problem, remedy);
    }

    void require_object(const Value& value) const {
        if (!value.IsObject()) {
            fail("is no object", "write it in braces: {\"id\": …}");
        }
    }

    /// None if the member is missing or null.
    static const Value* find(const Value& object, const char* name) {
        const auto member = object.FindMember(name);
        const bool none = member == object.MemberEnd() || member->value.IsNull();
        return none ? nullptr : &member->value;
    }

    std::string text(const Value& object, const char* name, Need need) const {
        const auto* value = find(object, name);
        if (!value && need == required) {
            fail("has no " + quote(name), "add it as a string");
        }
        if (value && !value->IsString()) {
            fail("has a " + quote(name) + " that is no string", "write it in quotes");
        }
        return value ? std::string(value->GetString(), value->GetStringLength()) : "";
    }

    template <typename Enum> Enum word(const Value& object, const char* name) const {
        const auto spelled = text(object, name, required);
        const auto parsed = parse_word<Enum>(spelled);
        if (!parsed) {
            fail("has the unknown " + std::string(name) + " " + quote(spelled),
                 "check its spelling");
        }
        return *parsed;
    }

    /// Calls `read` for each item of the list `name`; complaints name it by its id or number.
    template <typename Read>
    void for_each(const Value& object, const char* name, const std::string& noun, Need need,
                  Read read) {
        const auto whole = item_;
        const auto* list = find(object, name);
        if ((!list && need == required) || (list && !list->IsArray())) {
            fail("has no list " + quote(name), "add it; it may be empty");
        }
        for (rapidjson::SizeType i = 0; list && i < list->Size(); ++i) {
            const Value& item = (*list)[i];
            item_ = noun + " " + std::to_string(i + 1);
            require_object(item);
            if (const auto* id = find(item, "id"); id && id->IsString()) {
                item_ = noun + " " + quote(id->GetString());
            }
            read(item);
        }
        item_ = whole;
    }

    Day read_published(const Value& value) const {
        const std::string day = value.IsString() ? value.GetString() : "";
        if (!is_day_of_publication(day)) {
            fail("has a \"published\" that is no day", "write YYYY-MM-DD, or null if not known");
        }
        return parse_date(day)->first;
    }

    Entity read_entity(const Value& item) {
        Entity entity;
        entity.id = text(item, "id", required);
        entity.kind = word<Kind>(item, "kind");
        entity.name = text(item, "name", required);
        if (const auto* aliases = find(item, "aliases")) {
            entity.aliases = read_strings(*aliases, "aliases");
        }
        const auto place = static_cast<std::uint32_t>(entities_.size());
        if (!entities_.emplace(entity.id, place).second) {
            fail("is there twice", "give each an id of its own");
        }
        return entity;
    }

    std::vector<std::string> read_strings(const Value& list, const char* name) const {
        std::vector<std::string> strings;
        const bool whole =
            list.IsArray() && std::all_of(list.Begin(), list.End(),
                                          [](const Value& value) { return value.IsString(); });
        if (!whole) {
            fail("has " + quote(name) + " that are no list of strings", "write [\"…\", \"…\"]");
        }
        for (const auto& value : list.GetArray()) {
            strings.emplace_back(value.GetString(), value.GetStringLength());
        }
        return strings;
    }

    GoldEvent read_event(const Value& item) {
        GoldEvent event;
        event.id = text(item, "id", optional);
        event.type = read_type(item);
        event.date = text(item, "date", optional);
        if (!event.date.empty() && !is_gold_date(event.date)) {
            fail("has the date " + quote(event.date) + ", which is none",
                 "write it as EDTF, such as 2025-02-28 or 2025-03, or null");
        }
        event.status = word<Status>(item, "status");
        event.trigger = text(item, "trigger", optional);
        event.core = read_core(item);
        event.line = read_line(item);
        for_each(item, "participants", item_ + ": participant", required,
                 [&](const Value& participant) {
                     event.participants.push_back(
                         {entity(participant, "entity"), word<Role>(participant, "role")});
                 });
        return event;
    }

    std::string read_type(const Value& item) const {
        auto type = text(item, "type", required);
        std::string known;
        for (const auto& candidate : types_) {
            if (candidate.name == type) {
                return type;
            }
            known += (known.empty() ? "" : ", ") + candidate.name;
        }
        fail("has the type " + quote(type) + ", which the ontology lacks", "there are " + known);
    }

    bool read_core(const Value& item) const {
        const auto* core = find(item, "core");
        if (core && !core->IsBool()) {
            fail("has a \"core\" that is neither true nor false", "write true or false");
        }
        return core && core->GetBool();
    }

    std::optional<std::uint32_t> read_line(const Value& item) const {
        const auto* line = find(item, "line");
        if (line && !line->IsUint()) {
            fail("has a \"line\" that is no number", "write the line of the trigger, from 0");
        }
        return line ? std::optional(line->GetUint()) : std::nullopt;
    }

    Relation read_relation(const Value& item) const {
        Relation relation;
        relation.type = word<RelationType>(item, "type");
        relation.subject = entity(item, "subject");
        relation.object = entity(item, "object");
        relation.title = text(item, "title", optional);
        return relation;
    }

    std::uint32_t entity(const Value& object, const char* name) const {
        const auto id = text(object, name, required);
        const auto found = entities_.find(id);
        if (found == entities_.end()) {
            fail("names " + quote(id) + ", which is none of the entities",
                 "add it to \"entities\" or mend the id");
        }
        return found->second;
    }

    const std::string& file_;
    const std::vector<EventType>& types_;
    std::string item_; // that is being read
    std::map<std::string, std::uint32_t> entities_;
};

} // namespace

Gold parse_gold(std::string_view json, const std::string& file,
                const std::vector<EventType>& types) {
    return GoldParser(file, types).parse(json);
}

} // namespace dateline
