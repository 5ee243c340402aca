#pragma once

#include <string>
#include <string_view>

struct _xmlNode;
using xmlNode = _xmlNode; // as libxml2 has it

namespace dateline {

// What is asked of a node of libxml2, as C++ strings; empty where there is none.

std::string_view name_of(const xmlNode* node);
std::string content_of(const xmlNode* node);
std::string attribute(const xmlNode* node, const char* name);

} // namespace dateline
