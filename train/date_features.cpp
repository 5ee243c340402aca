// What train_event_dates.py learns from. Reads rows of: a file with a text, its day of publication
// (or nothing), and for each event of the annotation a row of: line, trigger, type, status, parted
// by tabs; articles begin with a row "article". Prints a row for each candidate date of each event:
// number of the event, EDTF (empty for no date), features.
#include "extract/event/clause.h"
#include "extract/event/date_candidates.h"
#include "extract/language/annotate.h"
#include "extract/table.h"
#include "extract/vocabulary.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <sstream>

using namespace dateline;

namespace {

/// The tokens of `words` on line `line`; none if they do not stand there.
std::optional<Trigger> find_trigger(const Document& document, std::size_t line,
                                    const std::string& words) {
    const auto& text = document.article.text;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line && begin != std::string::npos; ++i) {
        begin = text.find('\n', begin);
        begin += begin == std::string::npos ? 0 : 1;
    }
    const auto at = begin == std::string::npos ? begin : text.find(words, begin);
    if (at == std::string::npos || text.find('\n', begin) < at) {
        return std::nullopt;
    }
    Trigger trigger;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const auto& sentence = document.sentences[s];
        for (auto token = sentence.first; token < sentence.last; ++token) {
            const auto& span = document.tokens[token].span;
            if (span.end <= at || span.begin >= at + words.size()) {
                continue;
            }
            if (trigger.tokens.empty()) {
                trigger.tokens = {token, token + 1};
                trigger.sentence = s;
            } else if (s == trigger.sentence) {
                trigger.tokens.last = token + 1;
            }
        }
    }
    return trigger.tokens.empty() ? std::nullopt : std::optional(trigger);
}

Reading read(const std::string& path, const std::string& published) {
    static const Lemmatizer lemmatizer;
    static Annotator annotator(english_model(), lemmatizer);
    std::ifstream file(path);
    Article article;
    article.text.assign(std::istreambuf_iterator<char>(file), {});
    article.published = parse_date(published);
    return read_article(std::move(article), annotator);
}

void write_candidates(const Reading& reading, const DateCandidates& dates,
                      const std::vector<std::string_view>& row, std::size_t number) {
    auto trigger =
        find_trigger(reading.document, std::stoul(std::string(row[0])), std::string(row[1]));
    if (!trigger) {
        return;
    }
    trigger->status = *parse_word<Status>(row[3]);
    const auto head = head_of(reading.document, trigger->tokens);
    trigger->verb = head;
    trigger->form = reading.document.syntax[head].upos == "VERB" ? Form::past : Form::noun;
    for (const auto& candidate : dates.find(*trigger, row[2])) {
        std::cout << number << '\t' << (candidate.date ? to_edtf(candidate.date->date) : "");
        for (const auto& feature : candidate.features) {
            std::cout << '\t' << feature;
        }
        std::cout << '\n';
    }
}

} // namespace

int main() {
    std::unique_ptr<Reading> reading;
    std::unique_ptr<DateCandidates> dates;
    std::size_t number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        const auto row = read_table(line).at(0);
        if (row[0] == "article") {
            reading = std::make_unique<Reading>(read(std::string(row[1]), std::string(row[2])));
            dates = std::make_unique<DateCandidates>(*reading);
        } else {
            write_candidates(*reading, *dates, row, number++);
        }
    }
}
