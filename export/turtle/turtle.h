#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

/// The `turtle` view: RDF 1.1 Turtle. Events are those of SEM (W. R. van Hage and others, "Design
/// and use of the Simple Event Model", 2011), positions memberships of the W3C organization
/// ontology, other relations statements, and every piece of evidence a sentence that PROV-O says is
/// quoted from an article. What these have no words for is in the vocabulary urn:dateline:terms:.
void write_turtle(const View& view, std::ostream& out);

} // namespace dateline
