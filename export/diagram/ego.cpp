#include "export/diagram/ego.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace dateline {

namespace {

/// A tree of shapes, by breadth-first search; what lines do not reach hangs on the centre.
struct Tree {
    std::vector<std::size_t> order; // the centre first
    std::vector<std::vector<std::size_t>> children;
    std::vector<std::size_t> depths;
};

std::vector<std::vector<std::size_t>> neighbours_of(const Drawing& drawing) {
    std::vector<std::vector<std::size_t>> neighbours(drawing.shapes.size());
    for (const auto& line : drawing.lines) {
        neighbours[line.from].push_back(line.to);
        neighbours[line.to].push_back(line.from);
    }
    return neighbours;
}

/// Orders what is linked to `centre` so that what leads to the same shape stands together, where
/// the first of it belongs.
void bring_together(std::vector<std::vector<std::size_t>>& neighbours, std::size_t centre) {
    std::vector<std::size_t> firsts(neighbours.size(), neighbours.size());
    auto& linked = neighbours[centre];
    std::vector<std::size_t> keys(neighbours.size());
    for (const auto shape : linked) {
        keys[shape] = shape;
        for (const auto other : neighbours[shape]) {
            if (other != centre) {
                firsts[other] = std::min(firsts[other], shape);
                keys[shape] = std::min(keys[shape], firsts[other]);
            }
        }
    }
    std::stable_sort(linked.begin(), linked.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
}

Tree grow_tree(const Drawing& drawing, std::size_t centre) {
    auto neighbours = neighbours_of(drawing);
    bring_together(neighbours, centre);
    Tree tree;
    tree.children.resize(neighbours.size());
    tree.depths.assign(neighbours.size(), 0);
    std::vector<bool> seen(neighbours.size());
    const auto visit = [&](std::size_t shape, std::size_t parent) {
        if (!seen[shape]) {
            seen[shape] = true;
            tree.order.push_back(shape);
            if (shape != parent) {
                tree.children[parent].push_back(shape);
                tree.depths[shape] = tree.depths[parent] + 1;
            }
        }
    };
    visit(centre, centre);
    for (std::size_t start = 0; start <= neighbours.size(); ++start) {
        for (std::size_t i = 0; i < tree.order.size(); ++i) {
            for (const auto next : neighbours[tree.order[i]]) {
                visit(next, tree.order[i]);
            }
        }
        if (start < neighbours.size()) {
            visit(start, centre);
        }
    }
    return tree;
}

/// Where each ring lies: apart from the one inside it, and with room for what stands on it.
std::vector<double> radii_of(const Drawing& drawing, const Tree& tree) {
    constexpr double least_gap = 85;
    const auto deepest = *std::max_element(tree.depths.begin(), tree.depths.end());
    std::vector<double> lengths(deepest + 1);
    for (std::size_t i = 0; i < drawing.shapes.size(); ++i) {
        const auto size = size_of(drawing.shapes[i]);
        lengths[tree.depths[i]] += (size.x + size.y) / 2;
    }
    std::vector<double> radii(lengths.size());
    for (std::size_t i = 1; i < radii.size(); ++i) {
        radii[i] = std::max(radii[i - 1] + least_gap, lengths[i] / (2 * std::numbers::pi));
    }
    return radii;
}

} // namespace

void lay_out_ego(Drawing& drawing) {
    const auto is_centre = [](const Shape& shape) { return shape.is_centre; };
    const auto found = std::find_if(drawing.shapes.begin(), drawing.shapes.end(), is_centre);
    if (found == drawing.shapes.end()) {
        return;
    }
    const auto centre = static_cast<std::size_t>(found - drawing.shapes.begin());
    const auto tree = grow_tree(drawing, centre);
    std::vector<double> leaves(drawing.shapes.size());
    for (auto i = tree.order.rbegin(); i != tree.order.rend(); ++i) {
        leaves[*i] = std::max(leaves[*i], 1.0);
        for (const auto child : tree.children[*i]) {
            leaves[*i] += leaves[child] - (child == tree.children[*i].front() ? 1 : 0);
        }
    }
    const auto radii = radii_of(drawing, tree);
    constexpr double wider = 1.35; // than high, as pages and screens are
    const double turn = 2 * std::numbers::pi / leaves[centre];
    std::vector<double> begins(drawing.shapes.size()); // in leaves, clockwise from the top
    for (const auto shape : tree.order) {
        const auto angle = std::numbers::pi / 2 - turn * (begins[shape] + leaves[shape] / 2);
        const auto radius = radii[tree.depths[shape]];
        drawing.shapes[shape].at =
            Point{wider * radius * std::cos(angle), radius * std::sin(angle)};
        auto begin = begins[shape];
        for (const auto child : tree.children[shape]) {
            begins[child] = begin;
            begin += leaves[child];
        }
    }
}

} // namespace dateline
