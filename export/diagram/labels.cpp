#include "export/diagram/labels.h"

#include "export/headline.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {

namespace {

/// How often each of some texts occurs, the most frequent first.
using Counts = std::vector<std::pair<std::string, std::size_t>>;

void count(Counts& counts, const std::string& text) {
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const auto& counted) { return counted.first == text; });
    if (found == counts.end()) {
        counts.emplace_back(text, 1);
    } else {
        ++found->second;
    }
}

/// "meet ×3, agree, +2 more".
std::string list(Counts counts) {
    constexpr std::size_t most = 3;
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (std::size_t i = 0; i < std::min(counts.size(), most); ++i) {
        const auto& [word, times] = counts[i];
        text += (i > 0 ? ", " : "") + word + (times > 1 ? " ×" + std::to_string(times) : "");
    }
    if (counts.size() > most) {
        text += ", +" + std::to_string(counts.size() - most) + " more";
    }
    return text;
}

/// From the first to the last date: "2025-09-05 – 2025-11". The events are in order of date.
std::string period_of(const KnowledgeGraph& graph, const std::vector<std::uint32_t>& events) {
    const auto& first = graph.events[events.front()];
    const Event* last = &first;
    for (const auto index : events) {
        const auto& event = graph.events[index];
        if (event.date && event.date->date.last > last->date->date.last) {
            last = &event;
        }
    }
    const auto begin = when(first);
    const auto end = when(*last);
    if (begin == end) {
        return begin;
    }
    return begin.substr(0, begin.find('/')) + " – " + end.substr(end.find('/') + 1);
}

std::string label_of_events(const KnowledgeGraph& graph, const Bundle& bundle,
                            std::string_view known) {
    Counts types;
    Counts places;
    for (const auto index : bundle.events) {
        const auto& event = graph.events[index];
        count(types, event.type);
        const auto is_place = [&](const End& end) { return end.entity == event.place; };
        if (event.place && std::none_of(bundle.ends.begin(), bundle.ends.end(), is_place)) {
            count(places, graph.entities[*event.place].name);
        }
    }
    auto label = wrap(list(types));
    if (const auto period = period_of(graph, bundle.events); period != known) {
        label += "\n" + period;
    }
    if (places.size() == 1) {
        label += "\nin " + wrap(places.front().first);
    }
    const auto status = graph.events[bundle.events.front()].status;
    if (status != Status::happened) {
        label += "\n" + std::string(to_word(status));
    }
    if (bundle.others > 0) {
        label +=
            "\n+" + std::to_string(bundle.others) + (bundle.others == 1 ? " other" : " others");
    }
    return label;
}

std::string label_of_relations(const KnowledgeGraph& graph, const Bundle& bundle) {
    Counts titles;
    for (const auto index : bundle.relations) {
        const auto& relation = graph.relations[index];
        std::string type(to_word(relation.type));
        std::replace(type.begin(), type.end(), '_', ' ');
        count(titles, relation.title.empty() ? type : relation.title);
    }
    for (auto& title : titles) {
        title.second = 1;
    }
    return wrap(list(titles));
}

std::string quote(const KnowledgeGraph& graph, const Evidence& evidence) {
    const auto& article = graph.articles[evidence.article];
    const auto day = article.published ? ", " + to_edtf(*article.published) : "";
    const auto& name = article.title.empty() ? article.path : article.title;
    return "“" + evidence.text + "” (" + name + day + ")";
}

} // namespace

std::string wrap(std::string name, std::size_t least) {
    const auto is_lead = [](char byte) { return (byte & 0xC0) != 0x80; };
    auto left = std::count_if(name.begin(), name.end(), is_lead);
    std::size_t line = 0;
    for (char& byte : name) {
        left -= is_lead(byte);
        line += is_lead(byte);
        if (byte == ' ' && line > least && left > static_cast<std::ptrdiff_t>(least)) {
            byte = '\n';
            line = 0;
        }
    }
    return name;
}

std::string label_of(const KnowledgeGraph& graph, const Bundle& bundle, std::string_view known) {
    return bundle.events.empty() ? label_of_relations(graph, bundle)
                                 : label_of_events(graph, bundle, known);
}

std::string evidence_of(const KnowledgeGraph& graph, const Bundle& bundle) {
    constexpr std::size_t most = 8;
    std::string text;
    auto add = [&, told = std::size_t{0}](const std::string& line) mutable {
        text += ++told <= most ? (text.empty() ? "" : "\n") + line : "";
    };
    for (const auto index : bundle.events) {
        const auto& event = graph.events[index];
        add(when(event) + " " + headline_of(graph, event) + "\n" +
            quote(graph, event.evidence.front()));
    }
    for (const auto index : bundle.relations) {
        add(quote(graph, graph.relations[index].evidence.front()));
    }
    const auto all = bundle.events.size() + bundle.relations.size();
    return all > most ? text + "\nand " + std::to_string(all - most) + " more" : text;
}

std::string url_of(const KnowledgeGraph& graph, const Bundle& bundle) {
    const auto url = [&](const std::vector<Evidence>& evidence) {
        for (const auto& piece : evidence) {
            if (const auto& found = graph.articles[piece.article].url; !found.empty()) {
                return found;
            }
        }
        return std::string();
    };
    std::string found;
    for (std::size_t i = 0; found.empty() && i < bundle.events.size(); ++i) {
        found = url(graph.events[bundle.events[i]].evidence);
    }
    for (std::size_t i = 0; found.empty() && i < bundle.relations.size(); ++i) {
        found = url(graph.relations[bundle.relations[i]].evidence);
    }
    return found;
}

} // namespace dateline
