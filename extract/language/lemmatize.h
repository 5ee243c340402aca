#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Gives the lemma of an English word in the conventions of UD_English-EWT: houses → house,
/// better → good or well, us → we, n't → not, States → State. Built once; after that it only
/// reads, so threads may share it.
class Lemmatizer {
public:
    /// With the table of the program, models/lemmas.tsv, made by train/train_lemmas.py.
    Lemmatizer();

    /// With a table of one's own, which must outlive this. A row gives the lemma of a form in lower
    /// case under a Penn tag, or * for all tags without a row above; a row like "*ies  NNS  *y"
    /// gives what takes the place of an ending. The longest ending decides.
    explicit Lemmatizer(std::string_view table);

    /// `upos` and `xpos` are the Universal and the Penn tag. Where tags are wrong, the lemma is
    /// that of the tags a known form usually has; an unknown form without a known ending is its own
    /// lemma. In lower case but for names, I and words like American.
    std::string lemma(std::string_view form, std::string_view upos, std::string_view xpos) const;

private:
    struct Reading {
        std::string_view tag;
        std::string_view lemma;
    };
    using Endings = std::unordered_map<std::string_view, std::string_view>;

    std::string folded_lemma(const std::string& form, std::string_view tag) const;

    std::unordered_map<std::string_view, std::vector<Reading>> words_;
    std::unordered_map<std::string_view, Endings> endings_; // by tag
    std::size_t longest_ending_ = 0;
};

} // namespace dateline
