#include "extract/article/read_feed.h"

#include "extract/article/read_html.h"
#include "extract/article/xml_node.h"
#include "extract/time/parse_timestamp.h"

#include <memory>

#include <libxml/parser.h>

namespace dateline {

namespace {

/// The address of a link to the article itself; empty for a link to anything else (Atom's rel).
std::string link_of(const xmlNode* link) {
    const auto rel = attribute(link, "rel");
    const auto href = attribute(link, "href");
    if (!rel.empty() && rel != "alternate") {
        return {};
    }
    return href.empty() ? content_of(link) : href;
}

Draft read_item(const xmlNode* item) {
    Draft draft;
    std::string html;
    for (const xmlNode* member = item->children; member; member = member->next) {
        const auto name = name_of(member);
        if (name == "guid" || name == "id") {
            draft.id = content_of(member);
        } else if (name == "title") {
            draft.title = content_of(member);
        } else if (name == "link" && draft.url.empty()) {
            draft.url = link_of(member);
        } else if (name == "pubDate" || name == "published") {
            draft.published = parse_timestamp(content_of(member));
        } else if (name == "updated" && !draft.published) {
            draft.published = parse_timestamp(content_of(member));
        } else if (name == "encoded" || name == "content" || name == "description" ||
                   name == "summary") {
            auto content = content_of(member);
            html = content.size() > html.size() ? std::move(content) : html;
        }
    }
    draft.text = read_html(html).text;
    return draft;
}

/// The items are children of the root (Atom, RSS 1.0) or of its channel (RSS 2.0).
void read_items(const xmlNode* parent, const std::string& source,
                std::vector<Outcome<Draft>>& drafts) {
    std::string title = source;
    for (const xmlNode* child = parent->children; child; child = child->next) {
        const auto name = name_of(child);
        if (name == "title") {
            title = content_of(child);
        } else if (name == "channel") {
            read_items(child, title, drafts);
        } else if (name == "item" || name == "entry") {
            auto draft = read_item(child);
            draft.source = title;
            drafts.push_back(std::move(draft));
        }
    }
}

} // namespace

std::vector<Outcome<Draft>> read_feed(std::string_view xml, const std::string& path) {
    if (xml.find("<!ENTITY") != std::string_view::npos) {
        // A few lines of nested entities can stand for gigabytes.
        return {InputError(path, 0, "is XML that defines entities", "write their text out")};
    }
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> feed(
        xmlReadMemory(xml.data(), static_cast<int>(xml.size()), nullptr, "UTF-8",
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                          XML_PARSE_RECOVER),
        xmlFreeDoc);
    std::vector<Outcome<Draft>> drafts;
    if (const xmlNode* root = feed ? xmlDocGetRootElement(feed.get()) : nullptr) {
        read_items(root, "", drafts);
    }
    if (drafts.empty()) {
        drafts.push_back(InputError(path, 0, "is XML but no RSS or Atom feed with items",
                                    "give a feed, an HTML page or plain text"));
    }
    return drafts;
}

} // namespace dateline
