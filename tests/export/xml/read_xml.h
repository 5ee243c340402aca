#pragma once

#include "tests/export/property_rows.h"

#include <functional>
#include <memory>

#include <libxml/parser.h>

namespace dateline::test {

using XmlDocument = std::unique_ptr<xmlDoc, void (*)(xmlDoc*)>;

/// Parses `xml` with libxml2, which must not complain.
inline XmlDocument parse_xml(const std::string& xml) {
    XmlDocument document(xmlReadMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr,
                                       XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_HUGE),
                         xmlFreeDoc);
    BOOST_REQUIRE_MESSAGE(document, "malformed: " << xml.substr(0, 200));
    return document;
}

inline std::string name_of(const xmlNode* element) {
    return reinterpret_cast<const char*>(element->name);
}

inline std::string text_of(const xmlNode* element) {
    const std::unique_ptr<xmlChar, void (*)(void*)> text(xmlNodeGetContent(element), xmlFree);
    return reinterpret_cast<const char*>(text.get());
}

/// Empty if there is no such attribute.
inline std::string attribute_of(const xmlNode* element, const char* name) {
    const std::unique_ptr<xmlChar, void (*)(void*)> text(
        xmlGetProp(element, reinterpret_cast<const xmlChar*>(name)), xmlFree);
    return text ? reinterpret_cast<const char*>(text.get()) : "";
}

/// Calls `visit` with each element named `name` below `parent`.
inline void visit_elements(const xmlNode* parent, const std::string& name,
                           const std::function<void(const xmlNode*)>& visit) {
    for (const auto* node = parent->children; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) {
            name_of(node) == name ? visit(node) : visit_elements(node, name, visit);
        }
    }
}

/// `text` without the characters that XML does not allow: each becomes U+FFFD.
inline std::string as_xml(const std::string& text) {
    std::string allowed;
    for (const char c : text) {
        const bool control =
            static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        allowed += control ? "\uFFFD" : std::string(1, c);
    }
    for (auto at = allowed.find("\uFFFE"); at != std::string::npos; at = allowed.find("\uFFFE")) {
        allowed.replace(at, 3, "\uFFFD");
    }
    return allowed;
}

inline PropertyRows as_xml(PropertyRows rows) {
    for (auto& [id, row] : rows) {
        for (auto& [name, value] : row) {
            value = as_xml(value);
        }
    }
    return rows;
}

} // namespace dateline::test
