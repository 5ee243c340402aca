#pragma once

#include "extract/language/boundary.h"
#include "extract/language/document.h"

#include <vector>

namespace dateline {

/// Finds where sentences end; keeps its memory from one paragraph to the next.
class SentenceSplitter {
public:
    /// Appends to `document` the sentences of a paragraph, which has all tokens from `first` on.
    void split(Document& document, std::uint32_t first, std::uint32_t paragraph);

private:
    std::vector<ShapedToken> shaped_;
};

} // namespace dateline
