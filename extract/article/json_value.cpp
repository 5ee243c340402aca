#include "extract/article/json_value.h"

namespace dateline {

std::optional<JsonDocument> parse_json(std::string_view json) {
    JsonDocument document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
        json.data(), json.size());
    if (document.HasParseError()) {
        return std::nullopt;
    }
    return document;
}

std::string text_member(const JsonValue& object, const char* name) {
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString()) {
        return {};
    }
    return {member->value.GetString(), member->value.GetStringLength()};
}

} // namespace dateline
