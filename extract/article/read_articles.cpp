#include "extract/article/read_articles.h"

#include "extract/article/clean_text.h"
#include "extract/article/decode_text.h"
#include "extract/article/draft.h"
#include "extract/article/find_published.h"
#include "extract/article/limits.h"
#include "extract/article/read_feed.h"
#include "extract/article/read_html.h"
#include "extract/article/read_records.h"
#include "extract/article/sha256.h"
#include "extract/article/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

Draft text_draft(std::string text) {
    Draft draft;
    draft.text = std::move(text);
    return draft;
}

std::vector<Outcome<Draft>> read_drafts(const RawInput& input) {
    const auto refuse = [&](const char* problem, const char* remedy) {
        return std::vector<Outcome<Draft>>{InputError(input.path, input.line, problem, remedy)};
    };
    if (input.format == Format::pdf) {
        return refuse("is PDF, which is not read", "make text of it, as with pdftotext");
    }
    if (input.format == Format::warc) {
        return refuse("is WARC, which is not read", "take the HTML pages out of it");
    }
    auto text = decode_text(input.bytes, input.path, input.line);
    switch (input.format) {
    case Format::html:
        return {read_html(text)};
    case Format::feed:
        return read_feed(text, input.path);
    case Format::json:
    case Format::ndjson:
        return read_records(text, input.path, input.line);
    default:
        return {text_draft(std::move(text))};
    }
}

/// The first line of a text, if it reads like a headline: short, no list item, no full stop, and
/// parted from the text by a blank line.
std::string find_title(std::string_view text) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    constexpr std::size_t longest_headline = 200;
    const bool parted = end != std::string_view::npos && text.substr(end).starts_with("\n\n");
    const bool sentence = line.ends_with('.') || line.ends_with(':') || line.starts_with('-');
    return std::string(parted && !sentence && line.size() <= longest_headline ? line : "");
}

/// UTF-8 without control characters: names of files may be any bytes, and what is told on a
/// terminal must not steer it.
std::string to_printable(std::string_view text) {
    std::string printable;
    for (const char32_t c : to_utf32(text)) {
        if (c >= 0x20 && !(c >= 0x7F && c < 0xA0)) {
            append_code_point(printable, c);
        }
    }
    return printable;
}

/// Where the article is to be found: its file and, in a file of records, its id or line.
std::string path_of(const Draft& draft, const RawInput& input) {
    return !draft.id.empty() ? input.path + "/" + draft.id
           : input.line > 0  ? input.path + ":" + std::to_string(input.line)
                             : input.path;
}

std::string hash_of(const Article& article) {
    std::string content;
    for (const auto& part :
         {article.url, article.title, article.source,
          article.published ? to_edtf(*article.published) : std::string(), article.text}) {
        content += part;
        content += '\0';
    }
    return sha256(content);
}

Outcome<Article> to_article(const Draft& draft, const RawInput& input,
                            std::optional<Day> published) {
    if (draft.text.size() + draft.title.size() > largest_article) {
        return InputError(input.path, input.line,
                          "is an article of more than " + std::to_string(largest_article >> 20) +
                              " MB",
                          "split it");
    }
    const auto clean = clean_text(draft.text);
    if (clean.text.find_first_not_of(" \n") == std::string::npos) {
        return InputError(input.path, input.line, "holds no text", "remove it or give it a text");
    }
    Article article;
    article.path = to_printable(path_of(draft, input));
    article.url = to_printable(draft.url);
    article.source = to_printable(draft.source);
    article.title = clean_text(draft.title).text;
    std::replace(article.title.begin(), article.title.end(), '\n', ' ');
    article.title.erase(article.title.find_last_not_of(' ') + 1);
    const bool says_title = article.title.empty() || clean.text.starts_with(article.title);
    article.text = says_title ? clean.text : article.title + "\n\n" + clean.text;
    article.title = article.title.empty() ? find_title(clean.text) : article.title;
    const auto told = draft.published ? draft.published : find_day_in_url(article.url);
    set_published(article, {told, published, clean.copyright_year});
    article.fingerprint = fingerprint_of(article.text);
    article.sha256 = hash_of(article);
    article.id = "a:" + article.sha256.substr(0, 12);
    return article;
}

} // namespace

std::vector<Outcome<Article>> read_articles(const RawInput& input, std::optional<Day> published) {
    std::vector<Outcome<Article>> articles;
    try {
        for (const auto& draft : read_drafts(input)) {
            if (const auto* error = std::get_if<InputError>(&draft)) {
                articles.push_back(*error);
            } else {
                articles.push_back(to_article(std::get<Draft>(draft), input, published));
            }
        }
    } catch (const InputError& error) {
        articles.push_back(error);
    }
    return articles;
}

} // namespace dateline
