#include "extract/article/read_html.h"

#include "extract/article/json_value.h"
#include "extract/article/limits.h"
#include "extract/article/xml_node.h"
#include "extract/one_of.h"
#include "extract/time/parse_timestamp.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include <libxml/HTMLparser.h>

namespace dateline {

namespace {

std::string_view view(const xmlChar* text) {
    return text ? reinterpret_cast<const char*>(text) : "";
}

constexpr std::array<std::string_view, 15> furniture{
    "script", "style",  "nav",    "header",   "footer", "aside",  "form",  "noscript",
    "button", "select", "iframe", "template", "svg",    "object", "figure"};
constexpr std::array<std::string_view, 20> blocks{
    "p",  "div", "section", "article", "main",       "h1",  "h2", "h3", "h4",         "h5",
    "h6", "ul",  "ol",      "li",      "blockquote", "pre", "tr", "br", "figcaption", "dd"};

/// Calls `visit` for each element in the order of the page. A list of nodes still to do instead of
/// recursion: no page can be too deep.
template <typename Visit> void for_each_element(const xmlNode* root, Visit visit) {
    for (const xmlNode* node = root; node;) {
        if (node->type == XML_ELEMENT_NODE) {
            visit(node);
        }
        if (node->children && node->type == XML_ELEMENT_NODE) {
            node = node->children;
            continue;
        }
        while (node && node != root && !node->next) {
            node = node->parent;
        }
        node = !node || node == root ? nullptr : node->next;
    }
}

const xmlNode* find_element(const xmlNode* root, std::string_view name) {
    const xmlNode* found = nullptr;
    for_each_element(
        root, [&](const xmlNode* node) { found = !found && name_of(node) == name ? node : found; });
    return found;
}

/// Appends the text of `node` to `text`, a block a line.
void append_text(const xmlNode* node, std::string& text, int depth) {
    if (depth > deepest_element) {
        return;
    }
    const auto end_line = [&] {
        while (!text.empty() && text.back() == ' ') {
            text.pop_back();
        }
        if (!text.empty() && text.back() != '\n') {
            text += '\n';
        }
    };
    for (const xmlNode* child = node->children; child; child = child->next) {
        const auto name = name_of(child);
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
            for (const char c : view(child->content)) {
                const bool space = c == ' ' || c == '\n' || c == '\t';
                const bool at_line_start =
                    text.empty() || text.back() == '\n' || text.back() == ' ';
                if (!space || !at_line_start) {
                    text += space ? ' ' : c;
                }
            }
        } else if (child->type == XML_ELEMENT_NODE && name == "figure") {
            // A picture says nothing, but its caption does.
            if (const auto* caption = find_element(child, "figcaption")) {
                end_line();
                append_text(caption, text, depth + 1);
                end_line();
            }
        } else if (child->type == XML_ELEMENT_NODE && !one_of(name, furniture)) {
            const bool block = one_of(name, blocks);
            if (block) {
                end_line();
            }
            if (name == "li") {
                text += "- ";
            }
            append_text(child, text, depth + 1);
            if (block) {
                end_line();
            } else if (name == "td" || name == "th") {
                text += " | ";
            }
        }
    }
}

/// Fills what is still empty in `draft` from one meta tag.
void read_meta(const xmlNode* meta, Draft& draft) {
    const auto property = attribute(meta, "property");
    const auto name = property.empty() ? attribute(meta, "name") : property;
    const auto content = attribute(meta, "content");
    constexpr std::array<std::string_view, 9> published{"article:published_time",
                                                        "og:article:published_time",
                                                        "datePublished",
                                                        "pubdate",
                                                        "publishdate",
                                                        "date",
                                                        "DC.date.issued",
                                                        "parsely-pub-date",
                                                        "sailthru.date"};
    if (name == "og:title" && draft.title.empty()) {
        draft.title = content;
    } else if (name == "og:site_name" && draft.source.empty()) {
        draft.source = content;
    } else if (name == "og:url" && draft.url.empty()) {
        draft.url = content;
    } else if (one_of(name, published) && !draft.published) {
        draft.published = parse_timestamp(content);
    }
}

/// Fills the day of publication from a block of JSON-LD, which may be a list or hold a "@graph".
void read_json_ld(const std::string& json, Draft& draft) {
    const auto document = parse_json(json);
    if (!document) {
        return;
    }
    const auto read = [&](const JsonValue& object) {
        if (!draft.published && object.IsObject()) {
            draft.published = parse_timestamp(text_member(object, "datePublished"));
        }
    };
    const auto read_all = [&](const JsonValue& value) {
        if (value.IsArray()) {
            std::for_each(value.Begin(), value.End(), read);
        }
        read(value);
    };
    read_all(*document);
    if (document->IsObject() && document->HasMember("@graph")) {
        read_all((*document)["@graph"]);
    }
}

void read_head(const xmlNode* root, Draft& draft) {
    std::optional<Day> time;
    std::string title;
    for_each_element(root, [&](const xmlNode* node) {
        const auto name = name_of(node);
        if (name == "meta") {
            read_meta(node, draft);
        } else if (name == "title" && title.empty()) {
            title = content_of(node);
        } else if (name == "link" && attribute(node, "rel") == "canonical") {
            draft.url = attribute(node, "href");
        } else if (name == "script" && attribute(node, "type") == "application/ld+json") {
            read_json_ld(content_of(node), draft);
        } else if (name == "time" && !time) {
            time = parse_timestamp(attribute(node, "datetime"));
        }
    });
    if (const auto* heading = find_element(root, "h1"); heading && draft.title.empty()) {
        append_text(heading, draft.title, 0);
    }
    draft.title = draft.title.empty() ? title : draft.title;
    draft.published = draft.published ? draft.published : time;
}

} // namespace

Draft read_html(std::string_view html) {
    Draft draft;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> page(
        htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                           HTML_PARSE_RECOVER),
        xmlFreeDoc);
    const xmlNode* root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    if (!root) {
        return draft;
    }
    read_head(root, draft);
    for (const auto* place : {"article", "main", "body"}) {
        const auto* element = find_element(root, place);
        if (element && draft.text.empty()) {
            append_text(element, draft.text, 0);
        }
    }
    return draft;
}

} // namespace dateline
