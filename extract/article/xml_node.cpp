#include "extract/article/xml_node.h"

#include <memory>

#include <libxml/tree.h>

namespace dateline {

namespace {

using OwnedText = std::unique_ptr<xmlChar, decltype(xmlFree)>;

std::string_view view(const xmlChar* text) {
    return text ? reinterpret_cast<const char*>(text) : "";
}

} // namespace

std::string_view name_of(const xmlNode* node) {
    return view(node->name);
}

std::string content_of(const xmlNode* node) {
    const OwnedText content(xmlNodeGetContent(node), xmlFree);
    return std::string(view(content.get()));
}

std::string attribute(const xmlNode* node, const char* name) {
    const OwnedText value(xmlGetNoNsProp(node, reinterpret_cast<const xmlChar*>(name)), xmlFree);
    return std::string(view(value.get()));
}

} // namespace dateline
