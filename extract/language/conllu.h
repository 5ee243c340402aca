#pragma once

#include "extract/language/document.h"

#include <array>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A sentence as a CoNLL-U file has it (https://universaldependencies.org/format.html).
struct ConlluSentence {
    using Row = std::array<std::string_view, 10>;

    std::vector<std::string_view> comments;
    std::vector<Row> rows; // those of multiword tokens and empty nodes too
};

/// CoNLL-U text as sentences and, of their words, a document whose text is the words with spaces
/// between them where the file has them, a sentence a line.
struct Conllu {
    std::vector<ConlluSentence> sentences; // views into the text that was parsed
    Document document;
};

/// Throws InputError with `file` and the line where `text` is not CoNLL-U, or a sentence is longer
/// than 2000 words. Only the first two columns and SpaceAfter=No of the last are looked at.
Conllu parse_conllu(std::string_view text, const std::string& file);

/// Writes an annotated document. Tokens have TokenRange=BEGIN:END (code points of the text),
/// SpaceAfter=No and NER=B-person, NER=I-person and so on in the last column.
void write_conllu(const Document& document, std::ostream& out);

/// Writes what `parse_conllu` read with its comments and tokens, and of the annotation of its
/// document the rest.
void write_conllu(const Conllu& conllu, std::ostream& out);

} // namespace dateline
