#include "extract/language/clause.h"

#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 12> speech{"say",   "tell",    "report",   "announce",
                                                  "add",   "state",   "note",     "write",
                                                  "quote", "confirm", "disclose", "believe"};

std::uint32_t first_token_of_sentence(const Document& document, std::uint32_t token) {
    return document.sentences[document.sentence_of(token)].first;
}

bool heads_clause(const Document& document, std::uint32_t token) {
    constexpr std::array<std::string_view, 7> clauses{"root", "ccomp", "xcomp",    "advcl",
                                                      "acl",  "csubj", "parataxis"};
    const auto relation = relation_of(document, token);
    return one_of(relation, clauses) ||
           (relation == "conj" && document.syntax[token].upos == "VERB");
}

/// "own" or "below" if `token` hangs from `event`, else nothing.
std::string_view tie_below(const Document& document, std::uint32_t event, std::uint32_t token) {
    bool over_clause = false;
    auto at = token;
    while (const auto parent = parent_of(document, at)) {
        over_clause = over_clause || (at != token && heads_clause(document, at));
        if (*parent == event) {
            return over_clause ? "below" : "own";
        }
        at = *parent;
    }
    return "";
}

/// The clause directly under `upper` on the way up from `clause`; none if that is not over it.
std::optional<std::uint32_t> step_under(const Document& document, std::uint32_t clause,
                                        std::uint32_t upper) {
    while (const auto parent = parent_of(document, clause)) {
        const auto next = clause_of(document, *parent);
        if (next == upper) {
            return clause;
        }
        clause = next;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::uint32_t> parent_of(const Document& document, std::uint32_t token) {
    if (document.syntax.empty() || document.syntax[token].head == 0) {
        return std::nullopt;
    }
    return first_token_of_sentence(document, token) + document.syntax[token].head - 1;
}

std::uint32_t head_of(const Document& document, TokenRange range) {
    for (auto token = range.first; token < range.last; ++token) {
        const auto parent = parent_of(document, token);
        if (!parent || *parent < range.first || *parent >= range.last) {
            return token;
        }
    }
    return range.first;
}

std::string_view relation_of(const Document& document, std::uint32_t token) {
    const auto relation =
        document.syntax.empty() ? std::string_view("root") : document.syntax[token].deprel;
    return relation.substr(0, relation.find(':'));
}

std::uint32_t clause_of(const Document& document, std::uint32_t token) {
    while (!heads_clause(document, token)) {
        const auto parent = parent_of(document, token);
        if (!parent) {
            break;
        }
        token = *parent;
    }
    return token;
}

bool tells_speech(const Document& document, std::uint32_t token) {
    return !document.syntax.empty() && document.syntax[token].upos == "VERB" &&
           one_of(document.syntax[token].lemma, speech);
}

std::string tie_to(const Document& document, std::uint32_t event, std::uint32_t token) {
    if (token == event) {
        return "own";
    }
    if (const auto below = tie_below(document, event, token); !below.empty()) {
        return std::string(below);
    }
    const auto clause = clause_of(document, event);
    const auto other = clause_of(document, token);
    if (clause == other) {
        return parent_of(document, token) == clause ? "clause" : "clause deep";
    }
    if (const auto under = step_under(document, clause, other)) {
        const bool said = one_of(document.syntax[other].lemma, speech); // also a noun
        return "above " + std::string(relation_of(document, *under)) + (said ? " said" : "");
    }
    if (const auto under = step_under(document, other, clause)) {
        return "beneath " + std::string(relation_of(document, *under));
    }
    return "beside";
}

} // namespace dateline
