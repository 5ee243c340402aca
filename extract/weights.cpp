#include "extract/weights.h"

#include "embedded/dates_tsv.h"
#include "embedded/events_tsv.h"
#include "embedded/mentions_tsv.h"
#include "embedded/names_tsv.h"
#include "embedded/participants_tsv.h"
#include "embedded/relations_tsv.h"
#include "embedded/statuses_tsv.h"
#include "embedded/triggers_tsv.h"

#include <map>

namespace dateline {

const Weights& trained_weights() {
    static const std::map<std::string_view, std::string_view> tables{
        {"names", embedded::names_tsv()},
        {"relations", embedded::relations_tsv()},
        {"triggers", embedded::triggers_tsv()},
        {"statuses", embedded::statuses_tsv()},
        {"participants", embedded::participants_tsv()},
        {"dates", embedded::dates_tsv()},
        {"mentions", embedded::mentions_tsv()},
        {"events", embedded::events_tsv()}};
    static const Weights weights([](std::string_view name) { return tables.at(name); });
    return weights;
}

} // namespace dateline
