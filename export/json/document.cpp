#include "export/json/document.h"

namespace dateline {

void write_party(JsonWriter& json, std::string_view name, const Entity& entity) {
    json.key(name);
    json.begin_object();
    json.member("id", entity.id);
    json.member("name", entity.name);
    json.end_object();
}

} // namespace dateline
