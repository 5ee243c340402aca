#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <rapidjson/document.h>

namespace dateline {

using JsonValue = rapidjson::Value;
using JsonDocument = rapidjson::Document;

/// The value that `json` (UTF-8) spells; none if malformed. Depth of nesting costs no stack.
std::optional<JsonDocument> parse_json(std::string_view json);

/// The text of member `name` of an object; empty if there is none or it is no string.
std::string text_member(const JsonValue& object, const char* name);

} // namespace dateline
