#include "extract/event/ontology.h"

#include "embedded/ontology_json.h"
#include "extract/article/json_value.h"
#include "extract/input_error.h"
#include "extract/one_of.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace dateline {

namespace {

/// Reads one ontology; every complaint names the file and the type at fault.
class OntologyReader {
public:
    explicit OntologyReader(const std::string& file) : file_(file) {}

    Ontology read(std::string_view json) {
        const auto document = parse_json(json);
        if (!document || !document->IsObject()) {
            fail("is malformed JSON", "check it with a JSON validator");
        }
        if (text_member(*document, "schema") != "dateline-ontology/1") {
            fail("lacks \"schema\": \"dateline-ontology/1\"", "add it as the first member");
        }
        constexpr std::array<std::string_view, 3> members{"schema", "light_verbs", "types"};
        require_known_members(*document, members, "the whole");
        Ontology ontology;
        ontology.light_verbs = words(*document, "light_verbs");
        const auto types = document->FindMember("types");
        if (types == document->MemberEnd() || !types->value.IsArray()) {
            fail("lacks the list \"types\"", "see extract/event/ontology.json for an example");
        }
        for (const auto& type : types->value.GetArray()) {
            ontology.frames.push_back(read_frame(type));
            const auto& name = ontology.frames.back().type.name;
            if (!seen_.insert(name).second) {
                fail("defines type \"" + name + "\" twice", "remove or rename one");
            }
        }
        if (ontology.frames.empty()) {
            fail("defines no type", "add one to \"types\"");
        }
        return ontology;
    }

private:
    [[noreturn]] void fail(const std::string& problem, const std::string& remedy) const {
        throw InputError(file_, 0, problem, remedy);
    }

    void require_known_members(const JsonValue& object, std::span<const std::string_view> known,
                               const std::string& where) const {
        for (const auto& [name, value] : object.GetObject()) {
            if (std::find(known.begin(), known.end(), name.GetString()) == known.end()) {
                fail("has the unknown member \"" + std::string(name.GetString()) + "\" in " + where,
                     "check its spelling");
            }
        }
    }

    std::string required(const JsonValue& type, const char* member) const {
        auto text = text_member(type, member);
        if (text.empty()) {
            const auto name = text_member(type, "type");
            fail("has a type " + (name.empty() ? "" : "\"" + name + "\" ") + "without \"" + member +
                     "\"",
                 "add it as a string");
        }
        return text;
    }

    std::vector<std::string> words(const JsonValue& object, const char* member) const {
        std::vector<std::string> words;
        const auto list = object.FindMember(member);
        if (list == object.MemberEnd()) {
            return words;
        }
        if (!list->value.IsArray()) {
            fail(std::string("has \"") + member + "\" that is no list", "write [\"…\", \"…\"]");
        }
        for (const auto& word : list->value.GetArray()) {
            if (!word.IsString() || word.GetStringLength() == 0) {
                fail(std::string("has an entry in \"") + member + "\" that is no word",
                     "write strings only");
            }
            words.emplace_back(word.GetString(), word.GetStringLength());
        }
        return words;
    }

    void require_slot(const std::string& slot, const std::string& type) const {
        if (slot != "subject" && slot != "object" && !one_of(slot, slot_prepositions)) {
            fail("has the unknown slot \"" + slot + "\" in type \"" + type + "\"",
                 "use subject, object or a preposition: with, between, by, of, to, …");
        }
    }

    std::map<std::string, Role> read_roles(const JsonValue& type, const std::string& name) const {
        std::map<std::string, Role> roles;
        const auto member = type.FindMember("roles");
        if (member == type.MemberEnd() || !member->value.IsObject()) {
            fail("has a type \"" + name + "\" without \"roles\"",
                 "add {\"subject\": \"agent\", …}");
        }
        for (const auto& [slot, role] : member->value.GetObject()) {
            require_slot(slot.GetString(), name);
            const auto word = role.IsString() ? std::string(role.GetString()) : std::string();
            const auto parsed = parse_word<Role>(word);
            if (!parsed) {
                fail("gives the slot \"" + std::string(slot.GetString()) + "\" of \"" + name +
                         "\" the unknown role \"" + word + "\"",
                     "use agent, partner, target, subject, attendee or policy");
            }
            roles.emplace(slot.GetString(), *parsed);
        }
        return roles;
    }

    Frame read_frame(const JsonValue& type) const {
        if (!type.IsObject()) {
            fail("has an entry in \"types\" that is no object", "write {\"type\": …}");
        }
        Frame frame;
        frame.type.name = required(type, "type");
        constexpr std::array<std::string_view, 11> members{
            "type",       "family",  "definition", "cameo", "plover", "ace",
            "schema_org", "parties", "roles",      "verbs", "nouns"};
        require_known_members(type, members, "type \"" + frame.type.name + "\"");
        frame.type.family = required(type, "family");
        frame.type.definition = required(type, "definition");
        frame.type.cameo = text_member(type, "cameo");
        frame.type.plover = text_member(type, "plover");
        frame.type.ace = text_member(type, "ace");
        frame.type.schema_org = text_member(type, "schema_org");
        frame.roles = read_roles(type, frame.type.name);
        frame.verbs = words(type, "verbs");
        frame.nouns = words(type, "nouns");
        if (frame.verbs.empty() && frame.nouns.empty()) {
            fail("has a type \"" + frame.type.name + "\" without \"verbs\" and \"nouns\"",
                 "add the words that state it");
        }
        if (const auto parties = type.FindMember("parties"); parties != type.MemberEnd()) {
            if (!parties->value.IsUint() || parties->value.GetUint() < 1) {
                fail("has \"parties\" of \"" + frame.type.name + "\" that is no number above 0",
                     "write 1 or 2");
            }
            frame.parties = parties->value.GetUint();
        }
        return frame;
    }

    const std::string& file_;
    std::set<std::string> seen_;
};

} // namespace

Ontology parse_ontology(std::string_view json, const std::string& file) {
    return OntologyReader(file).read(json);
}

Ontology built_in_ontology() {
    return parse_ontology(embedded::ontology_json(), "ontology.json");
}

std::vector<EventType> event_types(const Ontology& ontology) {
    std::vector<EventType> types;
    for (const auto& frame : ontology.frames) {
        types.push_back(frame.type);
    }
    return types;
}

} // namespace dateline
