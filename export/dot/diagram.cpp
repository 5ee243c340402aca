#include "export/dot/diagram.h"

#include "export/dot/escape.h"
#include "export/headline.h"
#include "graph/query/reduce.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

namespace dateline {

namespace {

/// How a kind of entity looks. Colours: light tints of the palette of M. Okabe and K. Ito ("Color
/// Universal Design", 2008), which colour-blind readers can tell apart.
struct Style {
    const char* shape;
    const char* fill;
    const char* border;
};
constexpr std::array<Style, 4> styles{{
    {"box", "#D6ECF9", "#0072B2"},     // organization
    {"ellipse", "#FBE7C2", "#B97A00"}, // person
    {"note", "#CDEBE1", "#009E73"},    // policy
    {"house", "#F1DCE8", "#CC79A7"},   // place
}};
constexpr const char* event_fill = "#F2F2F2";
constexpr const char* grey = "#666666";

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Graph = std::unique_ptr<Agraph_t, CloseGraph>;

/// cgraph takes `char*` for text that it only reads.
char* text_of(const char* text) {
    return const_cast<char*>(text);
}
char* text_of(const std::string& text) {
    return text_of(text.c_str());
}

void set(void* object, const char* attribute, const std::string& value) {
    agsafeset(object, text_of(attribute), text_of(value), text_of(""));
}

/// Draws one view into a cgraph.
class Diagram {
public:
    /// Graphviz is told to keep its complaints, which it would print by itself.
    Diagram(const View& view, std::size_t events_in_all)
        : view_(view), events_in_all_(events_in_all),
          graph_(agopen(text_of("dateline"), Agdirected, nullptr)) {
        agseterr(AGMAX);
        set_defaults();
    }

    Graph draw() {
        for (const auto event : view_.events) {
            draw_event(data().events[event]);
        }
        for (const auto relation : view_.relations) {
            draw_relation(data().relations[relation], std::to_string(relation));
        }
        set(graph_.get(), "label", legend());
        return std::move(graph_);
    }

private:
    const KnowledgeGraph& data() const { return *view_.graph; }

    void set_default(int kind, const char* attribute, const char* value) {
        agattr(graph_.get(), kind, text_of(attribute), text_of(value));
    }

    void set_defaults() {
        // Lines of any length: cgraph would break them within quoted names.
        set_default(AGRAPH, "linelength", "0");
        set_default(AGRAPH, "rankdir", "LR");
        set_default(AGRAPH, "fontname", "Helvetica");
        set_default(AGRAPH, "fontsize", "11");
        set_default(AGRAPH, "labelloc", "b");
        set_default(AGRAPH, "nodesep", "0.15");
        set_default(AGRAPH, "ranksep", "0.6");
        set_default(AGRAPH, "overlap", "false");
        set_default(AGNODE, "fontname", "Helvetica");
        set_default(AGNODE, "fontsize", "12");
        set_default(AGNODE, "style", "filled");
        set_default(AGEDGE, "fontname", "Helvetica");
        set_default(AGEDGE, "fontsize", "9");
        set_default(AGEDGE, "color", grey);
        set_default(AGEDGE, "arrowsize", "0.6");
    }

    Agnode_t* node(const std::string& id) { return agnode(graph_.get(), text_of(id), 1); }

    Agedge_t* edge(Agnode_t* from, Agnode_t* to, const std::string& key) {
        return agedge(graph_.get(), from, to, text_of(key), 1);
    }

    Agnode_t* entity_node(std::uint32_t index) {
        const auto& entity = data().entities[index];
        auto* drawn = node(entity.id);
        if (drawn_.insert(index).second) {
            const auto& style = styles[static_cast<std::size_t>(entity.kind)];
            set(drawn, "label", escape_label(wrap(entity.name)));
            set(drawn, "shape", style.shape);
            set(drawn, "fillcolor", style.fill);
            set(drawn, "color", style.border);
            set(drawn, "tooltip", escape_tooltip(entity.name));
        }
        return drawn;
    }

    void draw_event(const Event& event) {
        auto* box = node(event.id);
        const auto status = event.status == Status::happened
                                ? std::string()
                                : "\n" + std::string(to_word(event.status));
        set(box, "label", escape_label(event.type + "\n" + when(event) + status));
        set(box, "shape", "box");
        set(box, "style",
            event.status == Status::happened ? "filled,rounded" : "filled,rounded,dashed");
        set(box, "fillcolor", event_fill);
        set(box, "color", grey);
        set(box, "fontsize", "10");
        set(box, "tooltip", escape_tooltip(event.evidence.front().text));
        const auto& url = data().articles[event.evidence.front().article].url;
        if (!url.empty()) {
            set(box, "URL", escape_url(url));
        }
        for (const auto& [entity, role] : event.participants) {
            const std::string word(to_word(role));
            auto* line = role == Role::agent ? edge(entity_node(entity), box, word)
                                             : edge(box, entity_node(entity), word);
            set(line, "tooltip", word);
            set(line, "arrowhead", role == Role::agent ? "none" : "normal");
            if (role == Role::policy || role == Role::attendee) {
                set(line, "arrowhead", "odot");
            }
        }
        if (event.place) {
            auto* line = edge(box, entity_node(*event.place), "place");
            set(line, "style", "dotted");
            set(line, "arrowhead", "none");
            set(line, "tooltip", "in");
        }
    }

    void draw_relation(const Relation& relation, const std::string& key) {
        const std::string word(to_word(relation.type));
        auto* line = edge(entity_node(relation.subject), entity_node(relation.object), key);
        const auto label = relation.type == RelationType::position ? relation.title : word;
        set(line, "label", escape_label(label));
        set(line, "style", "dashed");
        set(line, "color", "#333333");
        set(line, "tooltip", escape_tooltip(relation.evidence.front().text));
    }

    /// Breaks a long name into lines at spaces, each of some dozen characters or more.
    static std::string wrap(std::string name) {
        constexpr std::size_t least = 11;
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

    std::string legend() const {
        std::string text = "box: organization   ellipse: person   note: policy   house: place   "
                           "rounded: event (dashed: planned or denied)   dashed arrow: relation";
        if (view_.events.size() < events_in_all_) {
            text += "\n" + std::to_string(view_.events.size()) + " of " +
                    std::to_string(events_in_all_) +
                    " events are drawn, those with the most sources; narrow the view to see others";
        }
        const auto left_out = view_.entities.size() - drawn_.size();
        if (left_out > 0) {
            text += "\n" + std::to_string(left_out) +
                    " entities that take part in no event and have no relation are left out";
        }
        return escape_label(text);
    }

    const View& view_;
    std::size_t events_in_all_; // of which the view may hold a part
    Graph graph_;
    std::set<std::uint32_t> drawn_; // entities
};

/// One for the whole program, never freed: Graphviz 2.42 keeps pointers into a freed context and
/// follows them in the next layout.
GVC_t* context() {
    static GVC_t* const only = gvContext();
    return only;
}

std::string last_error() {
    const char* error = aglasterr();
    return error ? error : "Graphviz gives no reason";
}

} // namespace

void write_dot(const View& view, std::ostream& out) {
    const auto graph = Diagram(view, view.events.size()).draw();
    char* text = nullptr;
    std::size_t size = 0;
    std::FILE* memory = ::open_memstream(&text, &size);
    if (!memory) {
        throw std::runtime_error("no memory to write DOT into");
    }
    agwrite(graph.get(), memory);
    std::fclose(memory);
    const std::unique_ptr<char, decltype(&std::free)> owner(text, std::free);
    out.write(text, static_cast<std::streamsize>(size));
}

void write_svg(const View& whole, std::ostream& out) {
    // What more events give takes minutes to lay out and can't be read.
    constexpr std::size_t most_events = 150;
    const auto view = reduce(whole, most_events);
    const auto graph = Diagram(view, whole.events.size()).draw();
    if (gvLayout(context(), graph.get(), "dot") != 0) {
        throw std::runtime_error("the diagram can't be laid out: " + last_error());
    }
    char* svg = nullptr;
    unsigned size = 0;
    const int failed = gvRenderData(context(), graph.get(), "svg", &svg, &size);
    gvFreeLayout(context(), graph.get());
    if (failed || !svg) {
        throw std::runtime_error("the diagram can't be drawn: " + last_error());
    }
    const std::unique_ptr<char, decltype(&gvFreeRenderData)> owner(svg, gvFreeRenderData);
    out.write(svg, size);
}

} // namespace dateline
