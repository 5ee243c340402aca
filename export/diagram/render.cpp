#include "export/diagram/render.h"

#include "export/diagram/escape.h"
#include "export/diagram/legend.h"
#include "export/diagram/paper.h"
#include "export/diagram/to_cgraph.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <ostream>
#include <stdexcept>

#include <graphviz/gvc.h>

namespace dateline {

namespace {

/// Graphviz 2.42 keeps pointers into a freed context and follows them in the next layout, so there
/// is one for the whole process, never freed.
GVC_t* context() {
    static GVC_t* const only = gvContext();
    return only;
}

[[noreturn]] void fail(const char* what) {
    const char* error = aglasterr();
    throw std::runtime_error(std::string(what) + (error ? error : "Graphviz gives no reason"));
}

/// A graph with its layout, which is freed before the graph.
class LaidOut {
public:
    LaidOut(const Drawing& drawing, const char* engine, const Attributes& attributes)
        : graph_(to_cgraph(drawing, attributes, &nodes_)) {
        if (gvLayout(context(), graph_.get(), engine) != 0) {
            fail("can't lay it out: ");
        }
    }
    ~LaidOut() { gvFreeLayout(context(), graph_.get()); }
    LaidOut(const LaidOut&) = delete;
    LaidOut& operator=(const LaidOut&) = delete;

    Agraph_t* graph() const { return graph_.get(); }

    /// The node of each shape.
    const std::vector<Agnode_t*>& nodes() const { return nodes_; }

private:
    std::vector<Agnode_t*> nodes_;
    Graph graph_;
};

/// Gives each shape the size that Graphviz draws it in, and the place that `engine` found for it.
void lay_out(Drawing& drawing, const char* engine) {
    const LaidOut laid_out(drawing, engine, {});
    constexpr double points = 72; // an inch
    for (std::size_t i = 0; i < drawing.shapes.size(); ++i) {
        auto* node = laid_out.nodes()[i];
        drawing.shapes[i].at = Point{ND_coord(node).x, ND_coord(node).y};
        drawing.shapes[i].size = Point{ND_width(node) * points, ND_height(node) * points};
    }
}

/// Measures shapes that have no places yet.
void measure(Drawing& drawing) {
    for (auto& shape : drawing.shapes) {
        shape.at = Point{};
    }
    lay_out(drawing, "nop2");
}

/// Blanks the time of drawing out of a PDF, so that the same drawing gives the same bytes.
void remove_clock(std::string& pdf) {
    const auto begin = pdf.rfind("/CreationDate (");
    const auto end = begin == std::string::npos ? begin : pdf.find(')', begin);
    if (end != std::string::npos) {
        pdf.replace(begin, end + 1 - begin, end + 1 - begin, ' ');
    }
}

std::string draw(const Drawing& drawing, Picture picture) {
    constexpr const char* formats[] = {"svg", "pdf", "png"};
    const LaidOut laid_out(drawing, "nop2", attributes_of_page(drawing, picture));
    char* image = nullptr;
    unsigned size = 0;
    const auto* format = formats[static_cast<int>(picture)];
    if (gvRenderData(context(), laid_out.graph(), format, &image, &size) != 0 || !image) {
        fail("can't draw it: ");
    }
    const std::unique_ptr<char, decltype(&gvFreeRenderData)> owner(image, gvFreeRenderData);
    std::string drawn(image, size);
    if (picture == Picture::pdf) {
        remove_clock(drawn);
    }
    return drawn;
}

} // namespace

std::string render(const Drawing& drawing, const char* engine, const std::string& heading,
                   Picture picture) {
    agseterr(AGMAX); // Graphviz would print its complaints by itself
    auto laid_out = drawing;
    lay_out(laid_out, engine);
    auto legend = make_legend(laid_out, heading);
    measure(legend);
    add_legend(laid_out, legend);
    return draw(laid_out, picture);
}

void write_graph(const Drawing& drawing, const char* engine, const std::string& heading,
                 std::ostream& out) {
    auto label = heading.empty() ? "" : escape_label(heading) + "\\n";
    for (const auto& note : drawing.notes) {
        label += escape_label(note) + "\\n";
    }
    const auto graph = to_cgraph(drawing, {{"layout", engine}, {"label", label}});
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

} // namespace dateline
