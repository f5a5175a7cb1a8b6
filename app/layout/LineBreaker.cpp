// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineBreaker.h"

#include <algorithm>
#include <limits>

namespace thanksmith {

namespace {

constexpr double lineCost = 1e6; ///< one line more weighs more than any raggedness
constexpr double cutCost = 50;   ///< a word cut against the rules
constexpr double hyphenCost = 1.5;
constexpr double lonelyCost = 40;     ///< the last line is one word
constexpr double shortLastLine = 0.4; ///< of the width: what the last line should reach
constexpr double shortCost = 1500;
constexpr double pauseGain = 24; ///< a short text breaks behind a comma
constexpr int spokenUpTo = 2;    ///< texts of so many lines do
constexpr int balancedUpTo = 7;  ///< paragraphs of so many lines are balanced to the last line

struct Candidate {
    int at = 0;      ///< the line ends before this character
    int seenEnd = 0; ///< the same without trailing blanks
    bool cut = false;
    bool hyphen = false;
};

int withoutBlanks(const MeasuredText &text, int begin, int end) {
    while (end > begin && (text.isBlank[size_t(end - 1)] || text.softHyphen[size_t(end - 1)]))
        --end;
    return end;
}

/// All places where a line may end; words wider than `width` offer every grapheme.
std::vector<Candidate> candidates(const MeasuredText &text, double width) {
    std::vector<Candidate> list{{0, 0, false, false}};
    for (int i = 1; i <= text.length(); ++i) {
        if (i < text.length() && !text.mayBreak[size_t(i)])
            continue;
        const int from = list.back().at;
        const int seen = withoutBlanks(text, from, i);
        if (text.start[size_t(seen)] - text.start[size_t(from)] > width) {
            for (int k = from + 1; k < seen; ++k) {
                if (text.isBorder[size_t(k)])
                    list.push_back({k, k, true, false});
            }
        }
        list.push_back({i, seen, false, i < text.length() && text.softHyphen[size_t(i - 1)]});
    }
    return list;
}

/// A line of a short text that begins after a pause.
bool followsPause(const MeasuredText &text, const Line &line, double width) {
    if (line.begin == 0 || text.start.back() > width * spokenUpTo)
        return false;
    const int seen = withoutBlanks(text, 0, line.begin);
    return seen > 0 && text.isPause[size_t(seen - 1)];
}

/// What a line costs beside being one: free room squared, and the faults of its end.
double badness(const MeasuredText &text, const Line &line, const Candidate &end, double width, bool balanced,
               int opportunities) {
    const double free = std::max(0.0, width - line.width) / width;
    double cost = 100 * free * free + (end.cut ? cutCost : 0) + (end.hyphen ? hyphenCost : 0);
    if (end.at != text.length())
        return cost;
    if (!balanced)
        cost = 0;
    if (followsPause(text, line, width))
        return cost;
    const double missing = std::max(0.0, shortLastLine - line.width / width);
    return cost + shortCost * missing * missing + (opportunities == 1 && line.begin > 0 ? lonelyCost : 0);
}

} // namespace

BrokenText breakLines(const MeasuredText &text, double width) {
    BrokenText result;
    if (text.length() == 0)
        return result;
    const std::vector<Candidate> places = candidates(text, width);
    const bool balanced = text.start.back() <= width * balancedUpTo;
    struct Best {
        double cost = std::numeric_limits<double>::infinity();
        size_t from = 0;
        Line line;
    };
    std::vector<Best> best(places.size());
    best[0].cost = 0;
    for (size_t j = 1; j < places.size(); ++j) {
        const Candidate &end = places[j];
        for (size_t i = j; i-- > 0;) {
            Line line{places[i].at, std::max(end.seenEnd, places[i].at), end.hyphen, 0};
            line.width = text.start[size_t(line.end)] - text.start[size_t(line.begin)] + (end.hyphen ? text.hyphen : 0);
            if (line.width > width && i + 1 < j)
                break;
            const double cost = best[i].cost + lineCost + badness(text, line, end, width, balanced, int(j - i)) -
                                (followsPause(text, line, width) ? pauseGain : 0);
            if (cost < best[j].cost)
                best[j] = {cost, i, line};
        }
    }
    for (size_t j = places.size() - 1; j > 0; j = best[j].from) {
        result.lines.push_back(best[j].line);
        result.cutWords = result.cutWords || places[j].cut;
    }
    std::reverse(result.lines.begin(), result.lines.end());
    return result;
}

} // namespace thanksmith
