#pragma once

#include "extract/time/time_matcher.h"
#include "extract/time/time_phrase.h"

namespace dateline {

/// What the readings of a match say, as a phrase; without its place in the text.
TimePhrase build_time_phrase(const TimeMatch& match);

} // namespace dateline
