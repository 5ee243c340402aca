#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Where the rows of a table are in a list, by their keys. Flat, as a hash map of a million rows
/// takes 40 MB; quickest where keys are added in ascending order and follow one another.
class Places {
public:
    struct Entry {
        std::uint32_t key = 0;
        std::uint32_t place = 0;
    };

    /// A key that is there already stays where it is.
    void add(std::uint32_t key, std::uint32_t place) {
        if (entries_.empty() || entries_.back().key < key) {
            entries_.push_back({key, place});
        } else if (!find(key)) {
            entries_.insert(first_not_below(key), {key, place});
        }
    }

    std::optional<std::uint32_t> find(std::uint32_t key) const {
        if (entries_.empty() || key < entries_.front().key) {
            return std::nullopt;
        }
        const auto guess = key - entries_.front().key;
        if (guess < entries_.size() && entries_[guess].key == key) {
            return entries_[guess].place;
        }
        const auto found = first_not_below(key);
        return found != entries_.end() && found->key == key ? std::optional(found->place)
                                                            : std::nullopt;
    }

    /// Moves what is at each place to places[place].
    void move(const std::vector<std::uint32_t>& places) {
        for (auto& entry : entries_) {
            entry.place = places[entry.place];
        }
    }

    /// The keys of the rows, by place.
    std::vector<std::uint32_t> keys() const {
        std::vector<std::uint32_t> keys(entries_.size());
        for (const auto& entry : entries_) {
            keys[entry.place] = entry.key;
        }
        return keys;
    }

private:
    std::vector<Entry>::const_iterator first_not_below(std::uint32_t key) const {
        return std::lower_bound(
            entries_.begin(), entries_.end(), key,
            [](const Entry& entry, std::uint32_t other) { return entry.key < other; });
    }

    std::vector<Entry> entries_; // by key
};

} // namespace dateline
