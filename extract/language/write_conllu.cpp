#include "extract/article/utf8.h"
#include "extract/language/conllu.h"

#include <algorithm>
#include <ostream>

namespace dateline {

namespace {

/// For each token the mark of its name: B-person, I-person; empty outside names.
std::vector<std::string> mark_names(const Document& document) {
    std::vector<std::string> marks(document.tokens.size());
    for (const auto& name : document.names) {
        for (auto token = name.tokens.first; token < name.tokens.last; ++token) {
            marks[token] = (token == name.tokens.first ? "B-" : "I-") + std::string(name.kind);
        }
    }
    return marks;
}

void append_field(std::string& fields, std::string_view field) {
    fields += fields.empty() ? "" : "|";
    fields += field;
}

/// The fields of `misc` without those on names, and `mark`.
std::string renew_misc(std::string_view misc, const std::string& mark) {
    std::string fields;
    while (!misc.empty() && misc != "_") {
        const auto field = misc.substr(0, misc.find('|'));
        if (!field.starts_with("NER=")) {
            append_field(fields, field);
        }
        misc.remove_prefix(std::min(field.size() + 1, misc.size()));
    }
    if (!mark.empty()) {
        append_field(fields, "NER=" + mark);
    }
    return fields.empty() ? "_" : fields;
}

/// `text` on one line: some readers end one at a carriage return too.
std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::replace(line.begin(), line.end(), '\r', ' ');
    return line;
}

void write_word(std::ostream& out, std::string_view id, std::string_view form, const Syntax& syntax,
                const std::string& misc) {
    out << id << '\t' << form << '\t' << syntax.lemma << '\t' << syntax.upos << '\t' << syntax.xpos
        << "\t_\t" << syntax.head << '\t' << syntax.deprel << "\t_\t" << misc << '\n';
}

} // namespace

void write_conllu(const Document& document, std::ostream& out) {
    const auto names = mark_names(document);
    const CodePointIndex index(document.article.text);
    std::size_t number = 0;
    for (const auto& sentence : document.sentences) {
        if (number == 0 || sentence.paragraph != document.sentences[number - 1].paragraph) {
            out << "# newpar\n";
        }
        out << "# sent_id = " << ++number
            << "\n# text = " << on_one_line(document.words(sentence.span)) << '\n';
        for (auto token = sentence.first; token < sentence.last; ++token) {
            const auto span = document.tokens[token].span;
            const bool joined =
                token + 1 < sentence.last && document.tokens[token + 1].span.begin == span.end;
            const auto misc = std::string(joined ? "SpaceAfter=No|" : "") +
                              "TokenRange=" + std::to_string(index(span.begin)) + ":" +
                              std::to_string(index(span.end));
            write_word(out, std::to_string(token - sentence.first + 1), document.word(token),
                       document.syntax[token], renew_misc(misc, names[token]));
        }
        out << '\n';
    }
}

void write_conllu(const Conllu& conllu, std::ostream& out) {
    const auto& document = conllu.document;
    const auto names = mark_names(document);
    std::size_t token = 0;
    for (const auto& sentence : conllu.sentences) {
        for (const auto& comment : sentence.comments) {
            out << comment << '\n';
        }
        for (const auto& row : sentence.rows) {
            const bool word = row[0].find_first_of("-.") == std::string_view::npos;
            if (word) {
                write_word(out, row[0], row[1], document.syntax[token],
                           renew_misc(row[9], names[token]));
                ++token;
            } else {
                for (std::size_t i = 0; i < row.size(); ++i) {
                    out << row[i] << (i + 1 < row.size() ? '\t' : '\n');
                }
            }
        }
        out << '\n';
    }
}

} // namespace dateline
