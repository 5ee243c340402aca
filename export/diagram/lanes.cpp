#include "export/diagram/lanes.h"

#include "export/diagram/compose.h"
#include "export/diagram/labels.h"
#include "export/diagram/looks.h"
#include "export/diagram/periods.h"
#include "graph/query/view_of_events.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

constexpr PageLimits lane_limits{40, 60};
constexpr double lane_height = 38;

View dated_events(const View& view) {
    auto events = view.events;
    std::erase_if(events, [&](std::uint32_t event) { return !view.graph->events[event].date; });
    return view_of_events(*view.graph, std::move(events));
}

/// Bundles that stand above each other, with no lane in common.
struct Column {
    std::vector<std::size_t> bundles;
    std::vector<std::pair<std::size_t, std::size_t>> taken; // first and last lanes
};

struct Period {
    std::string name; // EDTF
    std::vector<Column> columns;
};

class Lanes {
public:
    Lanes(const KnowledgeGraph& graph, const PageSelection& selection, TimeUnit unit,
          std::optional<std::uint32_t> centre)
        : graph_(graph), selection_(selection), unit_(unit),
          drawing_(compose(graph, selection, centre)) {
        drawing_.lines.clear();
    }

    Drawing draw() {
        give_lanes();
        arrange_periods();
        for (const auto& period : periods_) {
            draw_period(period);
        }
        draw_lanes();
        return std::move(drawing_);
    }

private:
    Shape& shape_of(std::size_t bundle) {
        return drawing_.shapes[selection_.entities.size() + bundle];
    }

    void give_lanes() {
        for (const auto& bundle : selection_.bundles) {
            for (const auto& end : bundle.ends) {
                lanes_.emplace(end.entity, lanes_.size());
            }
        }
        for (const auto entity : selection_.entities) {
            lanes_.emplace(entity, lanes_.size()); // the centre, if nothing links it
        }
        height_ = static_cast<double>(lanes_.size()) * lane_height;
    }

    double height_of(std::size_t lane) const {
        return -(static_cast<double>(lane) + 0.5) * lane_height;
    }

    /// The lane of the first agent, or of the first of all.
    std::size_t lane_of(const Bundle& bundle) const {
        const auto& event = graph_.events[bundle.events.front()];
        for (const auto& [entity, role] : event.participants) {
            if (const auto lane = lanes_.find(entity);
                role == Role::agent && lane != lanes_.end()) {
                return lane->second;
            }
        }
        return lanes_.at(bundle.ends.front().entity);
    }

    std::pair<std::size_t, std::size_t> span_of(const Bundle& bundle) const {
        std::pair<std::size_t, std::size_t> span{lanes_.size(), 0};
        for (const auto& end : bundle.ends) {
            span.first = std::min(span.first, lanes_.at(end.entity));
            span.second = std::max(span.second, lanes_.at(end.entity));
        }
        return span;
    }

    void arrange_periods() {
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < selection_.bundles.size(); ++i) {
            const auto& bundle = selection_.bundles[i];
            const auto name = period_of(graph_.events[bundle.events.front()], unit_);
            const auto [place, is_new] = places.emplace(name, periods_.size());
            if (is_new) {
                periods_.push_back({name, {}});
            }
            const auto span = span_of(bundle);
            auto& columns = periods_[place->second].columns;
            const auto is_free = [&](const Column& column) {
                return std::none_of(
                    column.taken.begin(), column.taken.end(), [&](const auto& other) {
                        return span.first <= other.second && other.first <= span.second;
                    });
            };
            auto column = std::find_if(columns.begin(), columns.end(), is_free);
            if (column == columns.end()) {
                column = columns.emplace(columns.end());
            }
            column->bundles.push_back(i);
            column->taken.push_back(span);
        }
        std::stable_sort(periods_.begin(), periods_.end(), [](const Period& a, const Period& b) {
            const auto first = parse_date(a.name).value();
            const auto second = parse_date(b.name).value();
            return std::tie(first.first, second.last) < std::tie(second.first, first.last);
        });
    }

    void draw_period(const Period& period) {
        constexpr double gap = 10;
        const auto begin = right_;
        for (const auto& column : period.columns) {
            double width = 0;
            for (const auto i : column.bundles) {
                auto& shape = shape_of(i);
                shape.text = label_of(graph_, selection_.bundles[i], period.name);
                width = std::max(width, size_of(shape).x);
            }
            for (const auto i : column.bundles) {
                draw_bundle(i, right_ + (width + gap) / 2);
            }
            right_ += width + gap;
        }
        draw_heading(period.name, begin);
    }

    void draw_heading(const std::string& name, double begin) {
        constexpr double header = 22;
        Shape heading;
        heading.id = "period " + name;
        heading.look = Look::period;
        heading.text = name;
        right_ = std::max(right_, begin + size_of(heading).x);
        heading.at = Point{(begin + right_) / 2, header / 2};
        drawing_.shapes.push_back(std::move(heading));
        const bool is_odd = drawing_.bands.size() % 2 == 1;
        drawing_.bands.push_back(
            {{begin, -height_}, {right_, header}, is_odd ? "#F6F6F6" : "#ECECEC"});
    }

    void draw_bundle(std::size_t index, double x) {
        const auto& bundle = selection_.bundles[index];
        const auto place = selection_.entities.size() + index;
        const auto own = lane_of(bundle);
        shape_of(index).at = Point{x, height_of(own)};
        for (const auto& end : bundle.ends) {
            const auto lane = lanes_.at(end.entity);
            auto& used = used_.emplace(lane, std::pair(x, x)).first->second;
            used.second = std::max(used.second, x);
            if (lane != own) {
                const auto& shape = shape_of(index);
                const auto mark = drawing_.shapes.size();
                drawing_.lines.push_back({place, mark, shape.look, end.tip, 1});
                Shape dot;
                dot.id = shape.id + " " + graph_.entities[end.entity].id;
                dot.look = Look::mark;
                dot.tooltip = graph_.entities[end.entity].name;
                dot.at = Point{x, height_of(lane)};
                drawing_.shapes.push_back(std::move(dot));
            }
        }
    }

    void draw_lanes() {
        constexpr double gap = 14;
        constexpr std::size_t least_line = 22; // a lane has room for two lines
        for (std::size_t i = 0; i < selection_.entities.size(); ++i) {
            auto& shape = drawing_.shapes[i];
            shape.text = wrap(graph_.entities[selection_.entities[i]].name, least_line);
            const auto lane = lanes_.at(selection_.entities[i]);
            const auto y = height_of(lane);
            shape.at = Point{-gap - size_of(shape).x / 2, y};
            drawing_.bands.push_back({{-gap, y}, {right_, y}, "#CCCCCC"});
            if (const auto used = used_.find(lane); used != used_.end()) {
                const auto [begin, end] = used->second;
                drawing_.bands.push_back(
                    {{begin, y - 0.5}, {end, y + 0.5}, style_of(shape.look).border});
            }
        }
    }

    const KnowledgeGraph& graph_;
    const PageSelection& selection_;
    TimeUnit unit_;
    Drawing drawing_;
    std::map<std::uint32_t, std::size_t> lanes_;            // of entities, from the top
    std::map<std::size_t, std::pair<double, double>> used_; // lanes, from where to where
    std::vector<Period> periods_;
    double height_ = 0;
    double right_ = 0; // of what is drawn so far
};

} // namespace

Drawing draw_lanes(const View& view, std::optional<std::uint32_t> centre) {
    const auto dated = dated_events(view);
    const auto unit = choose_unit(dated, centre, lane_limits.bundles);
    auto selection = select_for_page(dated, by_periods(centre, unit), lane_limits);
    if (const auto undated = view.events.size() - dated.events.size(); undated > 0) {
        selection.notes.push_back(
            "Left out as they have no date: " + share(undated, view.events.size(), "events") + ".");
    }
    return Lanes(*view.graph, selection, unit, centre).draw();
}

} // namespace dateline
