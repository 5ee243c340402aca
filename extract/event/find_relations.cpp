#include "extract/entity/match_title.h"
#include "extract/entity/name_tables.h"
#include "extract/event/event.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>

namespace dateline {

namespace {

/// Titles that say what they are without naming the organization, which the paragraph then names.
constexpr std::array<std::string_view, 14> company_titles{"chairman",
                                                          "chairwoman",
                                                          "chair",
                                                          "general manager",
                                                          "party secretary",
                                                          "president",
                                                          "vice president",
                                                          "ceo",
                                                          "chief executive officer",
                                                          "chief executive",
                                                          "managing director",
                                                          "deputy general manager",
                                                          "cfo",
                                                          "chief financial officer"};

/// Finds relations by what stands between two names.
class RelationFinder {
public:
    RelationFinder(const Reading& reading, const CodePointIndex& index)
        : reading_(reading), index_(index), names_(reading.entities.names) {}

    std::vector<Relation> run() {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (is_body(names_[i])) {
                const auto& sentence = reading_.document.sentences[names_[i].sentence];
                first_bodies_.emplace(sentence.paragraph, &names_[i]);
            }
            if (names_[i].kind == Kind::person) {
                read_position(i);
            }
            if (i + 1 < names_.size() && names_[i + 1].sentence == names_[i].sentence) {
                read_possessive(names_[i], names_[i + 1]);
                read_subsidiary(names_[i], names_[i + 1]);
            }
        }
        return std::move(relations_);
    }

private:
    std::string_view word(std::uint32_t i) const { return reading_.word_or_none(i); }

    bool is_possessive(const Name& name) const {
        return word(name.tokens.last) == "'s" || word(name.tokens.last) == "’s";
    }

    bool is_body(const Name& name) const {
        const auto text = reading_.document.words(name.tokens);
        return name.kind == Kind::organization && !name_tables().governments.contains(text);
    }

    void add(RelationType type, const Name& subject, const Name& object, TokenRange title = {}) {
        if (subject.entity == object.entity) {
            return;
        }
        Relation relation;
        relation.type = type;
        relation.subject = subject.entity;
        relation.object = object.entity;
        if (!title.empty()) {
            relation.title = reading_.document.words(title);
        }
        const auto& published = reading_.document.article.published;
        if (published && is_day(*published)) {
            const bool former =
                !title.empty() && (word(title.first) == "former" || word(title.first) == "ex");
            (former ? relation.until : relation.since) = published->first;
        }
        relation.evidence.push_back(to_evidence(reading_, subject.sentence, {}, index_));
        const Key key{type, relation.subject, relation.object, relation.title};
        const auto [found, is_new] = places_.emplace(key, relations_.size());
        if (is_new) {
            relations_.push_back(std::move(relation));
        } else if (relations_[found->second].evidence.back() != relation.evidence.front()) {
            relations_[found->second].evidence.push_back(relation.evidence.front());
        }
    }

    /// The name that begins at `token` or behind "the"; none if none does.
    const Name* name_at(std::uint32_t token) const {
        const auto at = word(token) == "the" ? token + 1 : token;
        const auto found = std::lower_bound(
            names_.begin(), names_.end(), at,
            [](const Name& name, std::uint32_t first) { return name.tokens.first < first; });
        return found != names_.end() && found->tokens.first == at ? &*found : nullptr;
    }

    /// "of Baogang Group", "at the …" at `token`.
    const Name* organization_behind(std::uint32_t token) const {
        const bool linked = word(token) == "of" || word(token) == "at" || word(token) == "for";
        const auto* name = linked ? name_at(token + 1) : nullptr;
        return name && is_body(*name) ? name : nullptr;
    }

    void read_position(std::size_t i) {
        const auto& person = names_[i];
        if (!person.title.empty() && is_office(reading_.document, person.title)) {
            read_title_before(i);
        }
        // "Li Bo, president of the Chinese Society of Rare Earths"
        const auto behind = person.tokens.last;
        if (word(behind) == "," || word(behind) == "(") {
            const bool article = word(behind + 1) == "the" || word(behind + 1) == "a";
            const auto first = behind + 1 + article;
            const auto title =
                match_title(reading_.document, first, std::min(first + 8, reading_.size()));
            if (title.empty()) {
                return;
            }
            if (const auto* organization = organization_behind(title.last)) {
                add(RelationType::position, person, *organization, title);
            }
        }
    }

    /// "Baogang Group Chairman Meng Fanying", "Chairman Meng Fanying of Baogang", or a chairman of
    /// what the paragraph is about.
    void read_title_before(std::size_t i) {
        const auto& person = names_[i];
        if (const auto* organization = organization_behind(person.tokens.last)) {
            add(RelationType::position, person, *organization, person.title);
            return;
        }
        if (i > 0 && names_[i - 1].sentence == person.sentence) {
            auto end = names_[i - 1].tokens.last;
            while (word(end) == "'s" || word(end) == "’s" || word(end) == ")") {
                ++end;
            }
            if (end == person.title.first && is_body(names_[i - 1])) {
                add(RelationType::position, person, names_[i - 1], person.title);
                return;
            }
        }
        const auto title =
            std::string(reading_.word(person.title.first)) + title_rest(person.title);
        const bool company =
            std::any_of(company_titles.begin(), company_titles.end(), [&](std::string_view known) {
                return title == known || title.ends_with(known);
            });
        if (const auto* organization = company ? organization_of_paragraph(i) : nullptr) {
            add(RelationType::position, person, *organization, person.title);
        }
    }

    std::string title_rest(TokenRange title) const {
        std::string rest;
        for (auto i = title.first + 1; i < title.last; ++i) {
            rest += ' ';
            rest += reading_.word(i);
        }
        return rest;
    }

    /// The first organization that the paragraph of names_[i] names before it; a country's or
    /// government's president in front ("U.S. President") leaves none.
    const Name* organization_of_paragraph(std::size_t i) const {
        const auto& person = names_[i];
        const auto paragraph = reading_.document.sentences[person.sentence].paragraph;
        if (i > 0 && names_[i - 1].tokens.last == person.title.first) {
            return nullptr;
        }
        const auto before = person.title.first > 0 ? reading_.document.word(person.title.first - 1)
                                                   : std::string_view();
        if (name_tables().demonyms.contains(before)) {
            return nullptr;
        }
        const auto found = first_bodies_.find(paragraph);
        const bool before_person = found != first_bodies_.end() && found->second < &person;
        return before_person ? found->second : nullptr;
    }

    /// "China's Baogang Group" lies in China, "Baogang's United Front Work Department" is part of
    /// it.
    void read_possessive(const Name& first, const Name& second) {
        if (!is_possessive(first) || !is_body(second) ||
            second.tokens.first != first.tokens.last + 1) {
            return;
        }
        if (first.kind == Kind::place) {
            add(RelationType::located_in, second, first);
        } else if (is_body(first)) {
            add(RelationType::part_of, second, first);
        }
    }

    /// "X, a subsidiary of Y", "Y's subsidiary X", "X, owned by Y".
    void read_subsidiary(const Name& first, const Name& second) {
        constexpr std::array<std::string_view, 6> parts{"subsidiary", "unit",   "division",
                                                        "arm",        "branch", "affiliate"};
        constexpr std::uint32_t farthest = 6;
        const auto begin = first.tokens.last;
        const auto end = second.tokens.first;
        if (!is_body(first) || !is_body(second) || end < begin || end - begin > farthest) {
            return;
        }
        for (auto i = begin; i < end; ++i) {
            const bool part = std::find(parts.begin(), parts.end(), word(i)) != parts.end();
            if (part && word(i + 1) == "of") {
                add(RelationType::part_of, first, second);
            } else if (part && is_possessive(first)) {
                add(RelationType::part_of, second, first);
            } else if (word(i) == "owned" && word(i + 1) == "by") {
                add(RelationType::owns, second, first);
            }
        }
    }

    const Reading& reading_;
    const CodePointIndex& index_;
    const std::vector<Name>& names_;
    std::map<std::uint32_t, const Name*> first_bodies_; // of each paragraph, as far as read
    std::vector<Relation> relations_;
    using Key = std::tuple<RelationType, std::uint32_t, std::uint32_t, std::string>;
    std::map<Key, std::size_t> places_; // in relations_
};

} // namespace

std::vector<Relation> find_relations(const Reading& reading, const CodePointIndex& index) {
    return RelationFinder(reading, index).run();
}

} // namespace dateline
