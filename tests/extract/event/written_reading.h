#pragma once

#include "extract/ascii_case.h"
#include "extract/event/reading.h"
#include "extract/vocabulary.h"
#include "tests/extract/language/tree.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <utility>

namespace dateline::test {

/// A reading written by hand, so that what is made of it does not hang on trained models.
class WrittenReading {
public:
    /// `words` as Tree has them; `names` are parted by |, each NAME=KIND: "Tim Cook=person". All
    /// places that have a name are of one entity.
    WrittenReading(const std::string& words, const std::string& names) : tree_(words) {
        reading_.document = tree_.document();
        reading_.document.marks.resize(reading_.document.tokens.size());
        reading_.lower = lower_ascii(reading_.document.article.text);
        index_tree();
        std::istringstream list(names);
        for (std::string name; std::getline(list, name, '|');) {
            const auto mark = name.find('=');
            add(name.substr(0, mark), *parse_word<Kind>(name.substr(mark + 1)));
        }
        std::ranges::sort(reading_.entities.names, {},
                          [](const Name& name) { return name.tokens; });
    }

    const Reading* operator->() const { return &reading_; }
    const Reading& operator*() const { return reading_; }
    /// To be changed before it is read.
    Reading& change() { return reading_; }

    /// As Tree has them.
    std::uint32_t token(const std::string& word) const { return tree_.token(word); }
    TokenRange range(const std::string& words) const { return tree_.range(words); }

    std::uint32_t entity(const std::string& name) const {
        const auto& all = reading_.entities.all;
        const auto found = std::ranges::find(all, name, &NamedEntity::name);
        if (found == all.end()) {
            throw std::out_of_range("no entity " + name);
        }
        return static_cast<std::uint32_t>(found - all.begin());
    }

private:
    void index_tree() {
        const auto& document = reading_.document;
        reading_.parents.assign(document.tokens.size(), Reading::none);
        reading_.children.resize(document.tokens.size());
        for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
            const auto& sentence = document.sentences[s];
            for (auto token = sentence.first; token < sentence.last; ++token) {
                reading_.sentence_of.push_back(s);
                if (const auto head = document.syntax[token].head; head > 0) {
                    reading_.parents[token] = sentence.first + head - 1;
                    reading_.children[reading_.parents[token]].push_back(token);
                }
            }
        }
    }

    void add(const std::string& text, Kind kind) {
        const auto entity = static_cast<std::uint32_t>(reading_.entities.all.size());
        reading_.entities.all.push_back({kind, text, {}});
        const auto length = 1 + static_cast<std::uint32_t>(std::ranges::count(text, ' '));
        for (std::uint32_t first = 0; first + length <= reading_.size(); ++first) {
            const TokenRange tokens{first, first + length};
            if (reading_.document.words(tokens) == text) {
                reading_.entities.names.push_back(
                    {tokens, reading_.sentence_of[first], kind, {}, entity});
            }
        }
    }

    Tree tree_;
    Reading reading_;
};

} // namespace dateline::test
