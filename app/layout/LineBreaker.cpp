// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineBreaker.h"

#include <algorithm>
#include <limits>

namespace thanksmith {

namespace {

constexpr double lineCost = 1e6;      ///< one line more weighs more than any raggedness
constexpr double cutCost = 50;        ///< a word cut against the rules
constexpr double hyphenCost = 7;      ///< a line of the same width with a quarter of it free is as bad
constexpr double hyphensCost = 12;    ///< two lines in a row end with one
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
    int words = 0; ///< places between words up to here
};

int withoutBlanks(const MeasuredText &text, int begin, int end) {
    while (end > begin && (text.isBlank[size_t(end - 1)] || text.softHyphen[size_t(end - 1)]))
        --end;
    return end;
}

/// All places where a line may end; words wider than `width` offer every grapheme.
std::vector<Candidate> candidates(const MeasuredText &text, double width, Hyphens hyphens) {
    std::vector<Candidate> list{{0, 0, false, false, 0}};
    const bool parted = hyphens == Hyphens::Yes && !text.hyphenAt.empty();
    int words = 0;
    for (int i = 1; i <= text.length(); ++i) {
        const bool between = i == text.length() || text.mayBreak[size_t(i)];
        if (!between && !(parted && text.hyphenAt[size_t(i)]))
            continue;
        const int from = list.back().at;
        const int seen = withoutBlanks(text, from, i);
        if (text.start[size_t(seen)] - text.start[size_t(from)] > width) {
            for (int k = from + 1; k < seen; ++k) {
                if (text.isBorder[size_t(k)])
                    list.push_back({k, k, true, false, words});
            }
        }
        const bool soft = i < text.length() && text.softHyphen[size_t(i - 1)];
        words += between && !soft ? 1 : 0;
        list.push_back({i, seen, false, !between || soft, words});
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

/// A line from one place to another.
Line lineBetween(const MeasuredText &text, const Candidate &from, const Candidate &to) {
    Line line{from.at, std::max(to.seenEnd, from.at), to.hyphen, 0};
    line.width = text.start[size_t(line.end)] - text.start[size_t(line.begin)] + (to.hyphen ? text.hyphen : 0);
    return line;
}

} // namespace

BrokenText breakLines(const MeasuredText &text, double width, Hyphens hyphens) {
    BrokenText result;
    if (text.length() == 0)
        return result;
    const std::vector<Candidate> places = candidates(text, width, hyphens);
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
            const Line line = lineBetween(text, places[i], end);
            if (line.width > width && i + 1 < j)
                break;
            const double cost =
                best[i].cost + lineCost + badness(text, line, end, width, balanced, end.words - places[i].words) +
                (end.hyphen && places[i].hyphen ? hyphensCost : 0) - (followsPause(text, line, width) ? pauseGain : 0);
            if (cost < best[j].cost)
                best[j] = {cost, i, line};
        }
    }
    for (size_t j = places.size() - 1; j > 0; j = best[j].from) {
        result.lines.push_back(best[j].line);
        result.cutWords = result.cutWords || places[j].cut;
    }
    std::reverse(result.lines.begin(), result.lines.end());
    result.cost = best.back().cost - lineCost * double(result.lines.size());
    return result;
}

LineCount countLines(const MeasuredText &text, double width, Hyphens hyphens) {
    LineCount count;
    if (text.length() == 0)
        return count;
    const std::vector<Candidate> places = candidates(text, width, hyphens);
    // As far as possible each time: whoever begins further on needs no more lines.
    for (size_t at = 0; at + 1 < places.size(); ++count.lines) {
        size_t next = at + 1;
        for (size_t further = at + 2; further < places.size(); ++further) {
            const Line line = lineBetween(text, places[at], places[further]);
            if (line.width <= width)
                next = further;
            else if (line.width - (line.hyphen ? text.hyphen : 0) > width)
                break;
        }
        at = next;
        count.cutWords = count.cutWords || places[at].cut;
    }
    return count;
}

} // namespace thanksmith
