#include "graph/merge/contexts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace dateline {

namespace {

void keep_once(std::vector<Company>& company) {
    std::sort(company.begin(), company.end());
    company.erase(std::unique(company.begin(), company.end(),
                              [](const auto& a, const auto& b) { return a.group == b.group; }),
                  company.end());
}

float weight_of(const std::vector<Company>& company) {
    return std::accumulate(company.begin(), company.end(), 0.0F,
                           [](float sum, const Company& one) { return sum + one.weight; });
}

} // namespace

std::vector<Company> Contexts::beside(std::uint32_t appearance) const {
    constexpr float least = 1;
    constexpr std::size_t more = 50;
    std::vector<Company> company;
    const auto source = facts_.appearances[appearance].source;
    const auto end = facts_.appearances_end(source);
    const auto articles = static_cast<float>(facts_.sources.size() + more);
    for (auto i = facts_.sources[source].appearances; i < end; ++i) {
        const auto unit = units_.of_appearance[i];
        if (i == appearance || units_.all[unit].kind == Kind::place) {
            continue;
        }
        const auto weight =
            std::log(articles / static_cast<float>(units_.all[unit].appearances.size()));
        if (weight >= least) {
            company.push_back({joined_.find(unit), weight});
        }
    }
    keep_once(company);
    return company;
}

const std::vector<Company>& Contexts::of(std::uint32_t unit) {
    const auto [found, is_new] = known_.try_emplace(unit);
    if (is_new) {
        constexpr std::size_t most = 100;
        const auto& appearances = units_.all[unit].appearances;
        for (std::size_t i = 0; i < std::min(most, appearances.size()); ++i) {
            const auto others = beside(appearances[i]);
            found->second.insert(found->second.end(), others.begin(), others.end());
        }
        keep_once(found->second);
    }
    return found->second;
}

std::vector<Company> Contexts::common(std::uint32_t a, std::uint32_t b) {
    const auto& of_a = of(a);
    const auto& of_b = of(b); // a reference to a node: stays good while others are added
    std::vector<Company> both;
    std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(),
                          std::back_inserter(both),
                          [](const auto& x, const auto& y) { return x.group < y.group; });
    std::erase_if(both, [&](const Company& company) {
        return company.group == joined_.find(a) || company.group == joined_.find(b);
    });
    return both;
}

float Contexts::in_common(std::uint32_t a, std::uint32_t b) {
    constexpr float share = 0.1F;
    const auto both = weight_of(common(a, b));
    return both >= share * std::min(weight_of(of(a)), weight_of(of(b))) ? both : 0;
}

std::uint32_t Contexts::example(std::uint32_t a, std::uint32_t b) {
    const auto both = common(a, b);
    const auto best = std::max_element(
        both.begin(), both.end(), [](const auto& x, const auto& y) { return x.weight < y.weight; });
    return best == both.end() ? Facts::none : units_.all[best->group].name;
}

} // namespace dateline
