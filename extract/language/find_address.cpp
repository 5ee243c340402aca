#include "extract/language/find_address.h"

#include "embedded/address_endings_tsv.h"
#include "extract/language/characters.h"
#include "extract/language/word_table.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longest_scheme = 8; // "https://"

bool is_address_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 128 || ascii_bits[byte] & (letter_bit | digit_bit) ||
           std::string_view("._-%+~&=#").find(c) != std::string_view::npos;
}

/// The bytes at the start that can be part of a name in an address: "li.bo-2" of "li.bo-2@".
std::size_t name_length(std::string_view chunk) {
    const auto end = std::find_if_not(chunk.begin(), chunk.end(), is_address_byte);
    return static_cast<std::size_t>(end - chunk.begin());
}

/// Without the stops, quotes and brackets that end the sentence rather than the address.
std::size_t trimmed(std::string_view address) {
    constexpr std::string_view marks = ".,;:!?'\"*]}>-";
    const bool opened = address.find('(') != std::string_view::npos;
    while (!address.empty()) {
        const bool closes = address.back() == ')' && !opened;
        if (address.ends_with("”") || address.ends_with("’")) {
            address.remove_suffix(std::string_view("”").size());
        } else if (closes || marks.find(address.back()) != std::string_view::npos) {
            address.remove_suffix(1);
        } else {
            break;
        }
    }
    return address.size();
}

bool has_scheme(std::string_view chunk) {
    const auto head = chunk.substr(0, longest_scheme);
    const auto colon = head.find("://");
    return (colon != std::string_view::npos && colon > 1) || head.starts_with("www.") ||
           head.starts_with("WWW.") || head.starts_with("mailto:");
}

/// "example.org", "report.doc": `name` ends in what only addresses and files end in.
bool has_known_ending(std::string_view name) {
    static const WordTable endings{embedded::address_endings_tsv()};
    const auto stop = name.rfind('.');
    return stop != std::string_view::npos && stop > 0 && endings.contains(name.substr(stop + 1));
}

/// "misc.consumers.house": several parts in lower case, as the names of newsgroups are.
bool is_dotted_name(std::string_view name) {
    std::size_t stops = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool stop = name[i] == '.';
        const bool inner = i > 0 && i + 1 < name.size() && name[i - 1] != '.';
        if (stop ? !inner : name[i] != '-' && (name[i] < 'a' || name[i] > 'z')) {
            return false;
        }
        stops += stop;
    }
    return stops > 1 && name.find_first_of('.') > 1;
}

} // namespace

std::size_t address_length(std::string_view chunk) {
    const auto rest = trimmed(chunk.substr(0, chunk.find_first_of("<>\"|")));
    if (has_scheme(chunk)) {
        return rest;
    }
    const auto name = name_length(chunk);
    if (name > 0 && name + 1 < chunk.size() && chunk[name] == '@') {
        const auto host = trimmed(chunk.substr(name + 1, name_length(chunk.substr(name + 1))));
        return host > 0 ? name + 1 + host : 0;
    }
    const auto whole = trimmed(chunk.substr(0, name));
    if (!has_known_ending(chunk.substr(0, whole))) {
        return is_dotted_name(chunk.substr(0, whole)) ? whole : 0;
    }
    return whole < chunk.size() && chunk[whole] == '/' ? rest : whole;
}

} // namespace dateline
