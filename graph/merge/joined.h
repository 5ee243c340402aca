#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <boost/pending/disjoint_sets.hpp>

namespace dateline {

/// Which of a list of things are known to be one, and which are known not to be: a forest
/// (Boost.Graph's disjoint sets) without a list of the links themselves, of which many copies of
/// one thing would make far too many. Only .cpp files include this.
class Joined {
public:
    explicit Joined(std::size_t count = 0);

    /// One more thing, by itself.
    std::uint32_t add();
    std::uint32_t find(std::uint32_t thing);
    bool together(std::uint32_t a, std::uint32_t b) { return find(a) == find(b); }

    /// Makes the two one; false, and nothing is changed, where they are kept apart.
    bool join(std::uint32_t a, std::uint32_t b);

    /// Makes the two one, though they may have been kept apart.
    void unite(std::uint32_t a, std::uint32_t b);

    /// Keeps the two, and all that are one with them, apart from now on; nothing if they are one.
    void part(std::uint32_t a, std::uint32_t b);

    std::size_t size() const { return parents_.size(); }

private:
    using Forest = boost::disjoint_sets<std::uint32_t*, std::uint32_t*>;

    bool apart(std::uint32_t a, std::uint32_t b);
    Forest forest() { return {ranks_.data(), parents_.data()}; }

    std::vector<std::uint32_t> ranks_;
    std::vector<std::uint32_t> parents_;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> apart_; // by a thing's root
};

} // namespace dateline
