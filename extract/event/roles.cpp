#include "extract/event/roles.h"

#include "extract/language/compound.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 13> clause_ends{
    ";",     "that",    "which", "who",   "after", "before",  "when",
    "while", "because", "but",   "where", "which", "although"};

/// Reads the participants of one trigger.
class RoleFiller {
public:
    RoleFiller(const Reading& reading, const Trigger& trigger, const Frame& frame,
               std::uint32_t next_verb)
        : reading_(reading), trigger_(trigger), frame_(frame),
          sentence_(reading.document.sentences[trigger.sentence]), next_verb_(next_verb) {
        for (const auto& name : reading.names_in(trigger.sentence)) {
            names_.push_back(&name);
        }
    }

    std::vector<Participant> run() {
        read_right();
        const bool bare_noun = trigger_.form == Form::noun && !trigger_.light;
        if (bare_noun) {
            read_possessor();
        } else {
            read_subject();
        }
        std::sort(participants_.begin(), participants_.end());
        return std::move(participants_);
    }

private:
    std::string_view word(std::uint32_t i) const {
        return i >= sentence_.first && i < sentence_.last ? reading_.word(i) : "";
    }

    void add(const Name& name, std::string_view slot) {
        // In the passive, subject and object, or the one behind "by", change places.
        const auto active = !trigger_.passive   ? slot
                            : slot == "subject" ? "object"
                            : slot == "by"      ? "subject"
                                                : slot;
        const auto role = frame_.roles.find(std::string(active));
        const auto same = [&](const Participant& p) { return p.entity == name.entity; };
        const bool there = std::any_of(participants_.begin(), participants_.end(), same);
        if (role == frame_.roles.end() || there) {
            return;
        }
        if ((name.kind == Kind::policy) == (role->second == Role::policy)) {
            participants_.push_back({name.entity, role->second});
        } else if (name.kind == Kind::policy && slot != "subject") {
            participants_.push_back({name.entity, Role::policy});
        }
    }

    bool is_possessive(const Name& name) const {
        const auto next = word(name.tokens.last);
        return next == "'s" || next == "’s";
    }

    bool is_located(const Name& name) const {
        const auto before = word(name.tokens.first - 1);
        return name.kind == Kind::place && name.tokens.first > sentence_.first &&
               one_of(before, slot_prepositions);
    }

    /// Where the subject ends: before the verb, its adverbs and auxiliaries, and an apposition that
    /// commas or dashes set apart in front of it.
    std::uint32_t subject_end() const {
        constexpr std::array<std::string_view, 24> small{
            "has",   "have",  "had",   "is",     "was",  "were",     "are",     "be",
            "been",  "will",  "would", "to",     "also", "just",     "not",     "n't",
            "never", "plans", "and",   "agreed", "then", "recently", "jointly", "plan"};
        auto end = trigger_.verb;
        while (end > sentence_.first && one_of(word(end - 1), small)) {
            --end;
        }
        const auto mark = end > sentence_.first ? word(end - 1) : "";
        constexpr std::array<std::string_view, 6> marks{",", "—", "–", "-", "--", ")"};
        if (one_of(mark, marks)) {
            const auto open = mark == ")" ? std::string_view("(") : mark;
            for (auto i = end - 1; i-- > sentence_.first + 1;) {
                if (word(i) == open && !is_joint(reading_.document, i)) {
                    const bool subject_before = last_name_before(i) != nullptr;
                    return subject_before ? i : end;
                }
            }
        }
        return end;
    }

    /// "(Reuters)", "(CREIA)": told beside, not part of the clause.
    bool is_parenthetic(const Name& name) const {
        return name.tokens.first > sentence_.first && word(name.tokens.first - 1) == "(" &&
               word(name.tokens.last) == ")";
    }

    const Name* last_name_before(std::uint32_t end) const {
        const Name* found = nullptr;
        for (const auto* name : names_) {
            if (name->tokens.last <= end && !is_located(*name) && !is_possessive(*name) &&
                !is_parenthetic(*name) && (name->kind != Kind::policy || trigger_.passive)) {
                found = name;
            }
        }
        return found;
    }

    /// Whether nothing but "and", commas, titles and the like stands from `first` to `last`.
    bool coordinates(std::uint32_t first, std::uint32_t last) const {
        constexpr std::array<std::string_view, 5> links{"and", "&", "as", "well", "the"};
        constexpr std::uint32_t longest = 6;
        bool linked = false;
        for (auto i = first; i < last; ++i) {
            const auto& token = reading_.document.tokens[i];
            linked = linked || word(i) == "and" || word(i) == "," || word(i) == "&";
            if (!one_of(word(i), links) && word(i) != "," && !token.capitalized) {
                return false;
            }
        }
        return linked && last - first <= longest;
    }

    /// "Meng Fanying of Baogang": who acts is the person, and with her the organization.
    bool is_officer_of(const Name& person, const Name& organization) const {
        const auto between = word(person.tokens.last);
        return person.kind == Kind::person && person.tokens.last + 1 == organization.tokens.first &&
               (between == "of" || between == "at" || between == "from");
    }

    /// Whether the event has two sides and the second is still to be found: "A and B met".
    bool lacks_partner() const {
        const auto is_partner = [](Role role) { return role == Role::partner; };
        return !trigger_.passive &&
               std::any_of(frame_.roles.begin(), frame_.roles.end(),
                           [&](const auto& slot) { return is_partner(slot.second); }) &&
               std::none_of(participants_.begin(), participants_.end(),
                            [&](const Participant& p) { return is_partner(p.role); });
    }

    /// Reads the subject from the verb to the left: names joined by "and", each with its
    /// organization.
    void read_subject() {
        std::vector<std::vector<const Name*>> parties;
        const auto* name = last_name_before(subject_end());
        bool same_party = false;
        while (name) {
            if (!same_party) {
                parties.emplace_back();
            }
            parties.back().push_back(name);
            const auto first = name->title.empty() ? name->tokens.first : name->title.first;
            const auto* before = last_name_before(first);
            same_party = before && is_officer_of(*before, *name);
            const bool joined = same_party || (before && coordinates(before->tokens.last, first));
            name = joined ? before : nullptr;
        }
        const bool two_sides = parties.size() > 1 && lacks_partner();
        for (auto party = parties.rbegin(); party != parties.rend(); ++party) {
            const bool first = party == parties.rbegin();
            for (const auto* member : *party) {
                add(*member, two_sides && !first ? "with" : "subject");
            }
        }
    }

    /// "Li Bo's pledge", and the name right before a noun: "the Baogang meeting".
    void read_possessor() {
        for (const auto* name : names_) {
            const bool possessor = is_possessive(*name) && name->tokens.last < trigger_.verb &&
                                   trigger_.verb - name->tokens.last <= 4;
            if (possessor && word(trigger_.verb - 1) != "of") {
                add(*name, "subject");
            }
        }
    }

    /// Scans what follows the trigger, preposition by preposition, up to the end of the clause.
    void read_right() {
        constexpr std::uint32_t farthest = 40;
        const auto last = std::min({sentence_.last, next_verb_, trigger_.tokens.last + farthest});
        std::string_view slot = trigger_.form == Form::noun ? "" : "object";
        std::size_t next = 0;
        for (auto i = trigger_.tokens.last; i < last; ++i) {
            while (next < names_.size() && names_[next]->tokens.first < i) {
                ++next;
            }
            if (next < names_.size() && names_[next]->tokens.first == i) {
                add(*names_[next], slot);
                i = names_[next]->tokens.last - 1;
            } else if (one_of(word(i), clause_ends)) {
                return;
            } else if (one_of(word(i), slot_prepositions) && !belongs_to_title(i) &&
                       !begins_date(i + 1)) {
                slot = word(i);
            }
        }
    }

    /// "met Toyota on March 3 and Siemens on March 4": dates part no list.
    bool begins_date(std::uint32_t i) const {
        const auto timexes = reading_.timexes_in(trigger_.sentence);
        return i < reading_.size() &&
               std::any_of(timexes.begin(), timexes.end(), [&](const Timex& t) {
                   return t.span.begin == reading_.document.tokens[i].span.begin;
               });
    }

    /// "president of": the organization behind takes the role of its officer.
    bool belongs_to_title(std::uint32_t i) const {
        constexpr std::array<std::string_view, 16> heads{
            "president", "chairman", "chair",      "head",     "director", "minister",
            "secretary", "leader",   "executive",  "officer",  "governor", "manager",
            "leaders",   "members",  "executives", "officials"};
        return (word(i) == "of" || word(i) == "at" || word(i) == "for" || word(i) == "from") &&
               one_of(word(i - 1), heads);
    }

    const Reading& reading_;
    const Trigger& trigger_;
    const Frame& frame_;
    const Sentence& sentence_;
    std::uint32_t next_verb_;
    std::vector<const Name*> names_;
    std::vector<Participant> participants_;
};

} // namespace

std::vector<Participant> fill_roles(const Reading& reading, const Trigger& trigger,
                                    const Frame& frame, std::uint32_t next_verb) {
    return RoleFiller(reading, trigger, frame, next_verb).run();
}

std::optional<std::uint32_t> find_place(const Reading& reading, const Trigger& trigger) {
    constexpr std::array<std::string_view, 2> locative{"in", "at"};
    std::optional<std::uint32_t> nearest;
    auto least = std::uint32_t(-1);
    for (const auto& name : reading.names_in(trigger.sentence)) {
        if (name.kind != Kind::place ||
            name.tokens.first == reading.document.sentences[name.sentence].first) {
            continue;
        }
        const auto next = reading.word_or_none(name.tokens.last);
        const auto distance = name.tokens.first > trigger.verb ? name.tokens.first - trigger.verb
                                                               : trigger.verb - name.tokens.first;
        const bool located = one_of(reading.word(name.tokens.first - 1), locative);
        if (located && next != "'s" && next != "’s" && distance < least) {
            nearest = name.entity;
            least = distance;
        }
    }
    return nearest;
}

} // namespace dateline
