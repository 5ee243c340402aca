#pragma once

#include "extract/entity/entity.h"

#include <string>

namespace dateline::test {

/// Each entity as name~alias~alias, parted by |.
inline std::string describe(const Entities& entities) {
    std::string line;
    for (const auto& entity : entities.all) {
        line += (line.empty() ? "" : "|") + entity.name;
        for (const auto& alias : entity.aliases) {
            line += "~" + alias;
        }
    }
    return line;
}

} // namespace dateline::test
