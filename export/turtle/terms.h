#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// Terms of RDF as Turtle 1.1 writes them; what goes in is UTF-8.

/// A string: "say \"no\"".
std::string literal(std::string_view text);

/// A value of a type of XML Schema: "2025-03"^^xsd:gYearMonth.
std::string typed_literal(std::string_view text, std::string_view type);

/// The name of what has the id `id` in the namespace `prefix`: d:org:baogang-group. What can't
/// stand in a name is percent-encoded.
std::string local_name(std::string_view prefix, std::string_view id);

/// `url` in brackets, with what no IRI can hold percent-encoded; none if it has no scheme.
std::optional<std::string> iri(std::string_view url);

} // namespace dateline
