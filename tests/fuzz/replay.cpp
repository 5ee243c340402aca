#include "tests/fuzz/targets.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// Runs a fuzz target on files and on changed copies of them, always the same ones: what every test
// run can afford of fuzzing.
//   fuzz_replay TARGET ROUNDS FILES_OR_FOLDERS...

namespace {

using Target = std::function<void(const std::uint8_t*, std::size_t)>;

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::vector<std::string> read_corpus(int count, char** paths) {
    std::set<std::filesystem::path> files;
    for (int i = 0; i < count; ++i) {
        if (std::filesystem::is_directory(paths[i])) {
            for (const auto& entry : std::filesystem::recursive_directory_iterator(paths[i])) {
                files.insert(entry.path());
            }
        } else {
            files.insert(paths[i]);
        }
    }
    std::vector<std::string> corpus;
    for (const auto& file : files) {
        corpus.push_back(read_file(file));
    }
    return corpus;
}

/// Bytes flipped, cut out, doubled, or taken from another file.
std::string mutate(std::string bytes, const std::vector<std::string>& corpus,
                   std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return limit ? random() % limit : 0; };
    for (std::size_t changes = 1 + below(8); changes > 0; --changes) {
        const auto at = below(bytes.size());
        const auto& other = corpus[below(corpus.size())];
        const auto piece = other.substr(below(other.size()), below(64));
        switch (below(5)) {
        case 0:
            bytes.insert(at, 1, static_cast<char>(below(256)));
            break;
        case 1:
            bytes.erase(at, below(32));
            break;
        case 2:
            bytes.insert(at, bytes.substr(at, below(64)));
            break;
        case 3:
            bytes.insert(at, piece);
            break;
        default:
            bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
        }
    }
    return bytes;
}

} // namespace

int main(int count, char** arguments) {
    const std::map<std::string, Target> targets{
        {"article", fuzz_article}, {"line", fuzz_line},  {"ontology", fuzz_ontology},
        {"conllu", fuzz_conllu},   {"text", fuzz_text},  {"gold", fuzz_gold},
        {"times", fuzz_times},     {"facts", fuzz_facts}};
    if (count < 4 || !targets.contains(arguments[1])) {
        std::cerr << "usage: fuzz_replay article|line|ontology|conllu|text|gold|times|facts ROUNDS "
                     "FILES...\n";
        return 2;
    }
    const auto& target = targets.at(arguments[1]);
    const auto corpus = read_corpus(count - 3, arguments + 3);
    const auto run = [&](const std::string& bytes) {
        target(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    };
    std::mt19937 random(1);
    for (int round = std::stoi(arguments[2]); round > 0; --round) {
        for (const auto& bytes : corpus) {
            run(mutate(bytes, corpus, random));
        }
    }
}
