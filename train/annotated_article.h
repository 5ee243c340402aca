#pragma once

#include "extract/article/utf8.h"
#include "extract/event/event.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// A line of input, cut at its tabs.
using Row = std::vector<std::string_view>;

/// An article, and all that is known of it.
struct AnnotatedArticle {
    Reading reading;
    CodePointIndex index;
    std::vector<Relation> relations;
    const Weights* weights = nullptr;
    std::size_t number = 0; // of the article

    AnnotatedArticle(Reading of_article, const Weights& by, std::size_t which);
};

/// What the built-in ontology says.
const EventRules& built_in_rules();

/// Reads the article of a row: "article", text file, day of publication (or nothing), file of the
/// reader's network, folder of the tables of weights as far as they are there.
std::unique_ptr<AnnotatedArticle> read_annotated(const Row& row, std::size_t number);

/// The annotated mention of an event in a row: line, trigger, type; none if its words do not stand
/// there.
std::optional<Trigger> find_mention(const AnnotatedArticle& article, const Row& row);

} // namespace dateline
