#include "extract/event/relation_candidates.h"

#include "extract/entity/match_title.h"
#include "extract/event/describe.h"
#include "extract/event/tree_path.h"
#include "extract/language/clause.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace dateline {

namespace {

/// Words that name an entity or stand for it.
struct Mark {
    std::uint32_t entity = 0;
    TokenRange tokens;
    std::uint32_t head = 0;
    std::string_view via;
    TokenRange title; // in front of a person
};

constexpr std::uint32_t farthest = 40; // tokens between two marks

bool can_relate(Kind subject, Kind object) {
    return (subject == Kind::person && object != Kind::person) ||
           (subject == Kind::organization &&
            (object == Kind::organization || object == Kind::place)) ||
           (subject == Kind::place && object == Kind::organization);
}

/// Collects the candidates of one sentence.
class SentenceReader {
public:
    SentenceReader(const Reading& reading, std::uint32_t sentence)
        : reading_(reading), index_(sentence), sentence_(reading.document.sentences[sentence]) {
        for (const auto& name : reading.names_in(sentence)) {
            marks_.push_back({name.entity, name.tokens, head_of(reading.document, name.tokens),
                              "name", name.title});
        }
        for (const auto& referent : reading.referents_in(sentence)) {
            const TokenRange tokens{referent.token, referent.token + 1};
            marks_.push_back({referent.entity, tokens, referent.token, referent.via, {}});
        }
        find_titles();
    }

    void run(std::vector<RelationCandidate>& candidates) const {
        std::map<std::pair<std::uint32_t, std::uint32_t>, Pair> nearest; // by entities
        for (const auto& subject : marks_) {
            for (const auto& object : marks_) {
                if (!fit(subject, object)) {
                    continue;
                }
                Pair pair{&subject, &object, find_path(reading_, subject.head, object.head)};
                const auto [known, is_new] =
                    nearest.try_emplace({subject.entity, object.entity}, pair);
                if (!is_new && pair.path.steps < known->second.path.steps) {
                    known->second = std::move(pair);
                }
            }
        }
        for (const auto& [entities, pair] : nearest) {
            const auto title = title_for(*pair.subject, *pair.object);
            candidates.push_back(
                {entities.first, entities.second, index_, title, describe(pair, title)});
        }
    }

private:
    struct Pair {
        const Mark* subject = nullptr;
        const Mark* object = nullptr;
        TreePath path;
    };

    Kind kind_of(const Mark& mark) const { return reading_.entities.all[mark.entity].kind; }

    bool fit(const Mark& subject, const Mark& object) const {
        const auto [low, high] = std::minmax(subject.head, object.head);
        return subject.entity != object.entity && high - low <= farthest &&
               can_relate(kind_of(subject), kind_of(object));
    }

    void find_titles() {
        for (auto token = sentence_.first; token < sentence_.last;) {
            const auto title = match_title(reading_.document, token, sentence_.last);
            const bool office = !title.empty() && is_office(reading_.document, title);
            if (office) {
                titles_.push_back(title);
            }
            token = office ? title.last : token + 1;
        }
    }

    /// The title of a person that stands nearest: in front of the name, or between it and the
    /// object, or close to either.
    TokenRange title_for(const Mark& subject, const Mark& object) const {
        constexpr std::uint32_t near = 8;
        if (!subject.title.empty() && is_office(reading_.document, subject.title)) {
            return subject.title;
        }
        TokenRange nearest;
        std::uint32_t least = near;
        for (const auto& title : titles_) {
            if (is_of_another(title, subject)) {
                continue;
            }
            const auto gap = [&](TokenRange other) {
                return title.first >= other.last   ? title.first - other.last
                       : other.first >= title.last ? other.first - title.last
                                                   : 0;
            };
            const auto distance = std::min(gap(subject.tokens), gap(object.tokens));
            if (distance < least) {
                least = distance;
                nearest = title;
            }
        }
        return nearest;
    }

    /// "Baogang's chair Meng Fanying met Li Bo": the chair is not Li Bo.
    bool is_of_another(TokenRange title, const Mark& subject) const {
        return std::ranges::any_of(marks_, [&](const Mark& mark) {
            return mark.entity != subject.entity && !mark.title.empty() &&
                   mark.title.first < title.last && title.first < mark.title.last;
        });
    }

    std::string lower(std::uint32_t token) const {
        return token >= sentence_.first && token < sentence_.last
                   ? std::string(reading_.word(token))
                   : "-";
    }

    Features describe(const Pair& pair, TokenRange title) const {
        const auto& [subject_mark, object_mark, path] = pair;
        const auto& subject = *subject_mark;
        const auto& object = *object_mark;
        const auto kinds =
            std::string(to_word(kind_of(subject))) + ' ' + std::string(to_word(kind_of(object)));
        const bool before = subject.tokens.first < object.tokens.first;
        const std::string side = before ? "before " : "behind ";
        const auto& left = before ? subject : object;
        const auto& right = before ? object : subject;
        Features features{"any",
                          kinds,
                          kinds + " path " + path.whole,
                          "path " + path.whole,
                          kinds + " core " + path.core,
                          "tail " + path.tail,
                          "via " + std::string(subject.via),
                          "object via " + std::string(object.via),
                          kinds + " in front " + lower(left.tokens.first - 1),
                          kinds + " next " + lower(right.tokens.last),
                          sentence_.title_case ? "title sentence" : ""};
        describe_between(left.tokens.last, right.tokens.first, kinds + ' ' + side, features);
        const bool named = subject.via == "name" && object.via == "name";
        features.push_back(side + kinds + (named ? "" : " unnamed"));
        if (title.empty()) {
            features.push_back("no title " + kinds);
        } else {
            const auto where = title.last <= left.tokens.first    ? "left"
                               : title.first >= right.tokens.last ? "right"
                                                                  : "between";
            features.push_back("title " + side + where);
            features.push_back("title " + side + where + ' ' + kinds + " path " + path.core);
            features.push_back("title word " + reading_.lemma(title.last - 1) + ' ' + kinds);
            features.push_back("behind title " + lower(title.last));
            features.push_back("title word " + reading_.lemma(title.last - 1) + " of " +
                               reading_.entities.all[object.entity].name);
        }
        return features;
    }

    void describe_between(std::uint32_t first, std::uint32_t last, const std::string& prefix,
                          Features& features) const {
        constexpr std::uint32_t few = 10;
        const auto gap = last > first ? last - first : 0;
        features.push_back(prefix + "gap " +
                           std::to_string(gap < 4    ? gap
                                          : gap < 8  ? 4U
                                          : gap < 16 ? 8U
                                                     : 16U));
        std::string words;
        for (auto token = first; token < last && gap <= few; ++token) {
            features.push_back(prefix + "between " + reading_.lemma(token));
            words += ' ' + lower(token);
        }
        features.push_back(gap <= 4 ? prefix + "words" + words : "");
        std::size_t names = 0;
        for (const auto& name : reading_.names_in(index_)) {
            names += name.tokens.first >= first && name.tokens.last <= last;
        }
        features.push_back(prefix + "names " + std::to_string(std::min<std::size_t>(names, 3)));
    }

    const Reading& reading_;
    std::uint32_t index_;
    const Sentence& sentence_;
    std::vector<Mark> marks_;
    std::vector<TokenRange> titles_;
};

/// Positions whose organization or country another sentence names: of persons with a title in front
/// of their names, with what the article names most often and what the sentence before names.
class TitleReader {
public:
    explicit TitleReader(const Reading& reading) : reading_(reading) {
        std::vector<std::size_t> counts(reading.entities.all.size());
        for (const auto& name : reading.entities.names) {
            ++counts[name.entity];
        }
        for (const auto kind : {Kind::organization, Kind::place}) {
            const auto first = ranked_.size();
            for (std::uint32_t entity = 0; entity < counts.size(); ++entity) {
                if (reading.entities.all[entity].kind == kind) {
                    ranked_.push_back(entity);
                }
            }
            std::stable_sort(ranked_.begin() + static_cast<std::ptrdiff_t>(first), ranked_.end(),
                             [&](auto a, auto b) { return counts[a] > counts[b]; });
            ranked_.resize(std::min(ranked_.size(), first + most));
        }
    }

    void run(std::vector<RelationCandidate>& candidates) const {
        std::set<std::pair<std::uint32_t, std::uint32_t>> known;
        for (const auto& candidate : candidates) {
            known.emplace(candidate.subject, candidate.object);
        }
        for (const auto& person : reading_.entities.names) {
            if (person.kind != Kind::person || person.title.empty() ||
                !is_office(reading_.document, person.title)) {
                continue;
            }
            for (std::size_t rank = 0; rank < ranked_.size(); ++rank) {
                add(person, ranked_[rank], "rank " + std::to_string(rank % most), known,
                    candidates);
            }
            if (person.sentence > 0) {
                for (const auto& name : reading_.names_in(person.sentence - 1)) {
                    if (name.kind == Kind::organization || name.kind == Kind::place) {
                        add(person, name.entity, "sentence before", known, candidates);
                    }
                }
            }
        }
    }

private:
    static constexpr std::size_t most = 2; // of a kind

    void add(const Name& person, std::uint32_t object, const std::string& from,
             std::set<std::pair<std::uint32_t, std::uint32_t>>& known,
             std::vector<RelationCandidate>& candidates) const {
        if (!known.emplace(person.entity, object).second) {
            return;
        }
        const auto& entity = reading_.entities.all[object];
        const auto kind = std::string(to_word(entity.kind));
        const auto word = reading_.lemma(person.title.last - 1);
        const auto front = person.title.first > 0 ? reading_.word(person.title.first - 1) : "";
        candidates.push_back(
            {person.entity,
             object,
             person.sentence,
             person.title,
             {"distant", "distant " + kind, "distant " + from, "distant " + from + ' ' + kind,
              "distant " + word + ' ' + kind, "distant " + word + ' ' + from + ' ' + kind,
              "title word " + word + " of " + entity.name,
              "distant behind " + std::string(front)}});
    }

    const Reading& reading_;
    std::vector<std::uint32_t> ranked_; // organizations, then places, by how often they are named
};

} // namespace

std::vector<RelationCandidate> find_relation_candidates(const Reading& reading) {
    constexpr std::size_t most = 60; // in a sentence: more make a list, not relations
    std::vector<RelationCandidate> candidates;
    for (std::uint32_t s = 0; s < reading.document.sentences.size(); ++s) {
        if (reading.names_in(s).size() + reading.referents_in(s).size() <= most) {
            SentenceReader(reading, s).run(candidates);
        }
    }
    TitleReader(reading).run(candidates);
    return candidates;
}

} // namespace dateline
