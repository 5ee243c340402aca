#include "extract/article/read_records.h"

#include "extract/article/json_value.h"
#include "extract/article/read_html.h"
#include "extract/time/full_date.h"
#include "extract/time/parse_timestamp.h"

namespace dateline {

namespace {

/// A timestamp, or a day written out: "November 18, 2025".
std::optional<Day> parse_published(const std::string& published) {
    const auto day = parse_timestamp(published);
    return day ? day : parse_full_date(published);
}

Outcome<Draft> read_record(const JsonValue& record, const std::string& path, std::size_t line) {
    if (!record.IsObject()) {
        return InputError(path, line, "is JSON but no article",
                          "give an object with \"text\" or \"html\"");
    }
    const auto html = text_member(record, "html");
    const auto text = text_member(record, "text");
    if (html.empty() && text.empty()) {
        return InputError(path, line, "is a record without \"text\" or \"html\"",
                          "put the article's text into one of them");
    }
    Draft draft = text.empty() ? read_html(html) : Draft{};
    const auto set = [&](std::string& member, const char* name) {
        auto value = text_member(record, name);
        if (!value.empty()) {
            member = std::move(value);
        }
    };
    set(draft.id, "id");
    if (const auto id = record.FindMember("id"); id != record.MemberEnd() && id->value.IsInt64()) {
        draft.id = std::to_string(id->value.GetInt64());
    }
    set(draft.url, "url");
    set(draft.title, "title");
    set(draft.source, "source");
    set(draft.text, "text");
    if (const auto published = text_member(record, "published"); !published.empty()) {
        draft.published = parse_published(published);
        if (!draft.published) {
            return InputError(path, line, "has a \"published\" that is no date",
                              "write \"" + published + "\" as YYYY-MM-DD");
        }
    }
    return draft;
}

} // namespace

std::vector<Outcome<Draft>> read_records(std::string_view json, const std::string& path,
                                         std::size_t line) {
    const auto document = parse_json(json);
    if (!document) {
        return {InputError(path, line, "is malformed JSON", "check it with a JSON validator")};
    }
    if (!document->IsArray()) {
        return {read_record(*document, path, line)};
    }
    std::vector<Outcome<Draft>> drafts;
    for (const auto& record : document->GetArray()) {
        drafts.push_back(read_record(record, path, line));
    }
    return drafts;
}

} // namespace dateline
