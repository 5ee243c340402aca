#include "extract/language/model.h"

#include "embedded/english_model.h"
#include "extract/language/marks.h"
#include "extract/language/word_features.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <stdexcept>

namespace dateline {

namespace {

[[noreturn]] void refuse(const std::string& why) {
    throw std::runtime_error("this is no model: " + why);
}

void require(bool right, const std::string& part) {
    if (!right) {
        refuse("its part " + part + " has a wrong size");
    }
}

/// The file: "DATELINE", the version, the count of sections; for each section its name (24 bytes),
/// where it begins and its size; the sections, each from a multiple of 64 bytes on. Numbers are
/// little-endian.
class Sections {
public:
    explicit Sections(std::string_view bytes) : bytes_(bytes) {
        if (!bytes.starts_with("DATELINE") || number(8) != version) {
            refuse("it does not begin like one of this version");
        }
    }

    std::string_view text(std::string_view name) const {
        for (std::size_t i = 0; i < number(12); ++i) {
            const std::size_t at = 16 + 32 * i;
            const auto entry = cut(at, 24);
            if (entry.substr(0, entry.find('\0')) == name) {
                require(number(at + 24) % 64 == 0, std::string(name));
                return cut(number(at + 24), number(at + 28));
            }
        }
        refuse("it has no part " + std::string(name));
    }

    template <typename T> std::span<const T> values(std::string_view name) const {
        const auto part = text(name);
        require(part.size() % sizeof(T) == 0, std::string(name));
        return {reinterpret_cast<const T*>(part.data()), part.size() / sizeof(T)};
    }

    Matrix matrix(const std::string& name) const {
        Matrix matrix;
        matrix.weights = values<std::int8_t>(name);
        matrix.sums = values<std::int32_t>(name + ".sums");
        matrix.scale = values<float>(name + ".scale");
        matrix.bias = values<float>(name + ".bias");
        matrix.columns = matrix.scale.size();
        matrix.inner = matrix.columns == 0 ? 0 : matrix.weights.size() / matrix.columns;
        require(matrix.inner > 0 && matrix.inner % 64 == 0 && matrix.columns % 16 == 0 &&
                    matrix.weights.size() == matrix.inner * matrix.columns &&
                    matrix.sums.size() == matrix.columns && matrix.bias.size() == matrix.columns,
                name);
        return matrix;
    }

    std::vector<std::string_view> lines(std::string_view name) const {
        std::vector<std::string_view> lines;
        for (auto rest = text(name); !rest.empty();) {
            const auto end = rest.find('\n');
            lines.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end, rest.size() - 1) + 1);
        }
        return lines;
    }

private:
    static constexpr std::uint32_t version = 1;

    std::string_view cut(std::size_t at, std::size_t size) const {
        if (at > bytes_.size() || size > bytes_.size() - at) {
            refuse("it is cut off");
        }
        return bytes_.substr(at, size);
    }

    std::uint32_t number(std::size_t at) const {
        std::uint32_t value;
        std::memcpy(&value, cut(at, sizeof value).data(), sizeof value);
        return value;
    }

    std::string_view bytes_;
};

void check_words(const Model& model) {
    const auto spellings =
        std::accumulate(spelling_sizes.begin(), spelling_sizes.end(), std::size_t{0});
    require(model.word_rows.size() == (model.words.fingerprints.size() + 1) * model.word,
            "word_rows");
    require(model.spelling_rows.size() == spellings * model.word, "spelling_rows");
    const auto vectors = model.vectors.fingerprints.size();
    require(model.dimensions <= model.project.inner && model.dimensions % 2 == 0 &&
                2 * model.levels.size() == model.dimensions * vectors &&
                (model.dimensions > 0 || vectors == 0),
            "levels");
    require(model.project.columns == model.word, "project");
    require(model.norm_bias.size() == model.word, "norm_bias");
}

void check_layers(const Model& model) {
    auto inner = model.word;
    for (const auto& layer : model.layers) {
        for (const auto& [input, recurrent] : layer) {
            require(input.inner == inner && input.columns == 4 * model.hidden &&
                        recurrent.inner == model.hidden && recurrent.columns == 4 * model.hidden,
                    "layer");
        }
        inner = 2 * model.hidden;
    }
    require(model.heads.inner == inner && model.heads.columns >= model.label_head + model.label,
            "heads");
    require(model.arc_matrix.columns == model.arc, "arc");
    require(model.arc_root.size() == model.arc, "arc_root");
    require(model.label_root.size() == model.label, "label_root");
    require(model.label_matrix.columns >= model.deprels.size(), "label");
}

/// The marks are those of this version.
void check_marks(const Sections& sections) {
    const auto check = [&](const std::string& name, const auto& expected) {
        require(std::ranges::equal(sections.lines(name), expected), name);
    };
    check("articles", Marks::name_tags);
    check("events", Marks::event_types);
    check("statuses", Marks::statuses);
    check("roles", Marks::role_names);
}

/// What choose_name_tags and SyntaxReader take for granted.
void check_tags(const Model& model) {
    require(!model.upos.empty() && !model.xpos.empty(), "upos");
    require(std::count(model.deprels.begin(), model.deprels.end(), "root") == 1 &&
                model.deprels.size() > 1,
            "deprels");
    for (const auto& [tags, column] : {model.names, model.articles}) {
        require(tags.size() % 4 == 1 && tags.front() == "O", "names");
        for (std::size_t i = 1; i < tags.size(); ++i) {
            require(tags[i].size() > 2 && tags[i][0] == "BIES"[(i - 1) % 4], "names");
        }
    }
}

} // namespace

std::size_t Vocabulary::row(std::uint32_t fingerprint) const {
    const auto found = std::lower_bound(fingerprints.begin(), fingerprints.end(), fingerprint);
    if (found == fingerprints.end() || *found != fingerprint) {
        return 0;
    }
    return static_cast<std::size_t>(found - fingerprints.begin()) + 1;
}

Model read_model(std::string_view bytes) {
    const Sections sections(bytes);
    Model model;
    model.words.fingerprints = sections.values<std::uint32_t>("words");
    model.word_rows = sections.values<std::int8_t>("word_rows");
    model.spelling_rows = sections.values<std::int8_t>("spelling_rows");
    model.vectors.fingerprints = sections.values<std::uint32_t>("vectors");
    model.levels = sections.values<std::uint8_t>("levels");
    const auto vectors = model.vectors.fingerprints.size();
    model.dimensions = vectors == 0 ? 0 : 2 * model.levels.size() / vectors;
    model.project = sections.matrix("project");
    model.norm_scale = sections.values<float>("norm_scale");
    model.norm_bias = sections.values<float>("norm_bias");
    model.word = model.norm_scale.size();
    for (std::size_t i = 0; i < sections.text("layers").size(); ++i) {
        const auto direction = [&](const std::string& name) {
            return Model::Direction{sections.matrix(name + ".in"), sections.matrix(name + ".re")};
        };
        const auto name = "layer" + std::to_string(i);
        model.layers.push_back({direction(name + ".forward"), direction(name + ".back")});
    }
    require(!model.layers.empty(), "layers");
    model.hidden = model.layers.front()[0].recurrent.inner;
    model.heads = sections.matrix("heads");
    model.arc_matrix = sections.matrix("arc");
    model.arc_root = sections.values<std::int8_t>("arc_root");
    model.label_root = sections.values<float>("label_root");
    model.label_matrix = sections.matrix("label");
    model.arc = model.arc_matrix.inner;
    model.label = model.label_matrix.inner;
    const auto steps = sections.values<float>("steps");
    require(steps.size() == 4, "steps");
    model.arc_dependent_step = steps[0];
    model.arc_product_step = steps[1];
    model.arc_head_step = steps[2];
    model.label_step = steps[3];
    model.upos = sections.lines("upos");
    model.xpos = sections.lines("xpos");
    model.deprels = sections.lines("deprels");
    model.names.tags = sections.lines("names");
    model.articles.tags = sections.lines("articles");
    model.xpos_column = model.upos.size();
    model.names.column = model.xpos_column + model.xpos.size();
    model.articles.column = model.names.column + model.names.tags.size();
    model.arc_dependent = model.articles.column + Marks::size();
    model.arc_head = model.arc_dependent + model.arc;
    model.label_dependent = model.arc_head + model.arc;
    model.label_head = model.label_dependent + model.label;
    check_words(model);
    check_layers(model);
    check_tags(model);
    check_marks(sections);
    return model;
}

const Model& english_model() {
    static const Model model = read_model(embedded::english_model());
    return model;
}

} // namespace dateline
