#include "extract/language/lemmatize.h"

#include "embedded/lemmas_tsv.h"
#include "extract/ascii_case.h"
#include "extract/table.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::string_view any_tag = "*";

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
char to_upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The tag under which the table has a word: one for tags whose words have the same lemmas.
std::string_view table_tag(const std::string& form, std::string_view upos, std::string_view xpos) {
    if (xpos == "NNP" && upos == "VERB") { // a verb in a name: United States, Rolling Stone
        return form.ends_with("ing") ? "VBG" : "VBD";
    }
    if (xpos == "VBP") {
        return "VB";
    }
    return xpos == "VBN" ? "VBD" : xpos;
}

bool keeps_case(std::string_view upos, std::string_view xpos) {
    return upos == "PROPN" || xpos.starts_with("NNP");
}

/// `lemma` with the letters it shares with the beginning of `form` as `form` has them; what comes
/// after them is in upper case where all of `form` is: STUDIES, study → STUDY.
std::string with_case_of(std::string_view form, std::string lemma) {
    const bool shouted = form.size() > 1 && std::none_of(form.begin(), form.end(), is_lower);
    bool shared = true;
    for (std::size_t i = 0; i < lemma.size(); ++i) {
        const char upper = to_upper(lemma[i]);
        shared = shared && i < form.size() && to_upper(form[i]) == upper;
        if (shouted || (i < form.size() && (shared || i == 0) && is_upper(form[i]))) {
            lemma[i] = upper;
        }
    }
    return lemma;
}

std::string without_commas(std::string number) {
    std::erase(number, ',');
    return number;
}

} // namespace

Lemmatizer::Lemmatizer() : Lemmatizer(embedded::lemmas_tsv()) {}

Lemmatizer::Lemmatizer(std::string_view table) {
    for (const auto& row : read_table(table)) {
        if (row.at(0).starts_with('*')) {
            endings_[row.at(1)].emplace(row[0].substr(1), row.at(2).substr(1));
            longest_ending_ = std::max(longest_ending_, row[0].size() - 1);
        } else {
            words_[row[0]].push_back({row.at(1), row.at(2)});
        }
    }
}

std::string Lemmatizer::lemma(std::string_view form, std::string_view upos,
                              std::string_view xpos) const {
    const auto folded = lower_ascii(form);
    auto lemma = folded_lemma(folded, table_tag(folded, upos, xpos));
    return keeps_case(upos, xpos) ? with_case_of(form, std::move(lemma)) : lemma;
}

/// The lemma of `form`, which is in lower case, under a tag of the table.
std::string Lemmatizer::folded_lemma(const std::string& form, std::string_view tag) const {
    if (const auto word = words_.find(form); word != words_.end()) {
        for (const auto& reading : word->second) {
            // The row for all tags comes last.
            if (reading.tag == tag || reading.tag == any_tag) {
                return std::string(reading.lemma);
            }
        }
    }
    if (tag == "CD") {
        return without_commas(form);
    }
    if (const auto endings = endings_.find(tag); endings != endings_.end()) {
        // Words can be as long as the article.
        const auto begin = form.size() - std::min(longest_ending_, form.size());
        for (std::size_t at = std::max<std::size_t>(begin, 1); at < form.size(); ++at) {
            const auto ending = endings->second.find(std::string_view(form).substr(at));
            if (ending != endings->second.end()) {
                return form.substr(0, at).append(ending->second);
            }
        }
    }
    return form;
}

} // namespace dateline
