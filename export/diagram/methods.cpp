#include "export/diagram/methods.h"

#include <stdexcept>

namespace dateline {

std::string draw_by_first(const std::vector<Method>& methods, const LayoutLimits& limits,
                          std::vector<std::string>& notes) {
    ChildResult result;
    std::string failure;
    for (const auto& method : methods) {
        if (!failure.empty()) {
            notes.push_back("Laid out by the method “" + method.name + "”, as " + failure + ".");
        }
        result = run_in_child([&] { return method.draw(notes); }, limits);
        if (result.failure.empty()) {
            return std::move(result.output);
        }
        failure = "the method “" + method.name + "” " + result.failure;
    }
    if (result.is_over_limit) {
        throw TooLargeToDraw("can't be drawn: " + failure);
    }
    throw std::runtime_error("the diagram can't be drawn: " + failure);
}

} // namespace dateline
