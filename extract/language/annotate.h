#pragma once

#include "extract/language/document.h"
#include "extract/language/lemmatize.h"
#include "extract/language/read_syntax.h"

#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Gives the tokens of documents their tags, lemmas and places in the tree, and marks the names.
/// Keeps its memory from document to document; one for each thread.
class Annotator {
public:
    /// Both must outlive it.
    Annotator(const Model& model, const Lemmatizer& lemmatizer);

    /// Fills `syntax` and `names` of the documents. Many short ones are faster read together.
    void annotate(std::span<Document> documents);
    void annotate(Document& document) { annotate({&document, 1}); }

private:
    void fill(Document& document, std::span<const WordReading> readings) const;

    const Model& model_;
    const Lemmatizer& lemmatizer_;
    SyntaxReader reader_;
    std::vector<std::string_view> words_;
    std::vector<std::uint32_t> lengths_;
};

} // namespace dateline
