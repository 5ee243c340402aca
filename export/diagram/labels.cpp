#include "export/diagram/labels.h"

#include "export/headline.h"
#include "graph/query/fold_name.h"

#include <algorithm>
#include <set>
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

/// From the first to the last date, and how many have none: "2025-09-05 – 2025-11, 1 undated". The
/// events are in order of date, those without at the end.
std::string period_of(const KnowledgeGraph& graph, const std::vector<std::uint32_t>& events) {
    const auto& first = graph.events[events.front()];
    const Event* last = &first;
    std::size_t undated = 0;
    for (const auto index : events) {
        const auto& event = graph.events[index];
        undated += !event.date;
        if (event.date && event.date->date.last > last->date->date.last) {
            last = &event;
        }
    }
    const auto begin = when(first);
    const auto end = when(*last);
    const auto period =
        begin == end ? begin
                     : begin.substr(0, begin.find('/')) + " – " + end.substr(end.find('/') + 1);
    return first.date && undated > 0 ? period + ", " + std::to_string(undated) + " undated"
                                     : period;
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
    if (places.size() == 1 && places.front().second == bundle.events.size()) {
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
    std::set<std::string> seen; // in whatever case
    for (const auto index : bundle.relations) {
        const auto& relation = graph.relations[index];
        std::string type(to_word(relation.type));
        std::replace(type.begin(), type.end(), '_', ' ');
        const auto& title = relation.title.empty() ? type : relation.title;
        if (seen.insert(fold_name(title)).second) {
            titles.emplace_back(title, 1);
        }
    }
    return wrap(list(titles));
}

/// Whether a url leads to a page of the web; others, as of scripts, are no links.
bool is_web_address(std::string_view url) {
    std::string head(url.substr(0, std::string_view("https://").size()));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return head.starts_with("http://") || head.starts_with("https://");
}

std::string quote(const KnowledgeGraph& graph, const Evidence& evidence) {
    const auto& article = graph.articles[evidence.article];
    const auto day = article.published ? ", " + to_edtf(*article.published) : "";
    return "“" + evidence.text + "” (" + title_or_path(article) + day + ")";
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
        add(headline_of(graph, event) + " (" + when(event) + ")\n" +
            quote(graph, event.evidence.front()));
    }
    for (const auto index : bundle.relations) {
        add(quote(graph, graph.relations[index].evidence.front()));
    }
    const auto all = bundle.events.size() + bundle.relations.size();
    return all > most ? text + "\nand " + std::to_string(all - most) + " more" : text;
}

const Article* link_of(const KnowledgeGraph& graph, const Bundle& bundle) {
    std::vector<const std::vector<Evidence>*> all;
    for (const auto event : bundle.events) {
        all.push_back(&graph.events[event].evidence);
    }
    for (const auto relation : bundle.relations) {
        all.push_back(&graph.relations[relation].evidence);
    }
    for (const auto* evidence : all) {
        for (const auto& piece : *evidence) {
            if (const auto& article = graph.articles[piece.article]; is_web_address(article.url)) {
                return &article;
            }
        }
    }
    return nullptr;
}

} // namespace dateline
