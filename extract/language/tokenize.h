#pragma once

#include "extract/language/document.h"

#include <string_view>
#include <vector>

namespace dateline {

/// The token that stands at `span` of `text`.
Token to_token(std::string_view text, Span span);

/// Appends the tokens of `line` of `text`, as the treebank UD English EWT splits text: clitics,
/// words with a hyphen and marks apart (do n't, Five - Year, 5 %), abbreviations, numbers, dates
/// and addresses whole. Takes time in proportion to the length of the line.
void tokenize(std::string_view text, Span line, std::vector<Token>& tokens);

} // namespace dateline
