#pragma once

#include <cstddef>
#include <cstdint>

// One function for each thing that reads outside input; none may crash or hang on any bytes.

void fuzz_article(const std::uint8_t* data, std::size_t size);  // any file → extraction
void fuzz_line(const std::uint8_t* data, std::size_t size);     // a line of `dateline extract`
void fuzz_ontology(const std::uint8_t* data, std::size_t size); // --ontology FILE
void fuzz_conllu(const std::uint8_t* data, std::size_t size);   // annotate --from conllu
void fuzz_text(const std::uint8_t* data, std::size_t size);     // annotate on plain text
void fuzz_gold(const std::uint8_t* data, std::size_t size);     // a gold file of `dateline eval`
void fuzz_times(const std::uint8_t* data, std::size_t size);    // phrases about time, and EDTF
void fuzz_facts(const std::uint8_t* data, std::size_t size);    // facts, as a graph file keeps them
