// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramLayouts.h"

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr double breadths[] = {2.5, 5, 9, 16}; // of the words inside a state
constexpr double largestScale = 2.5; // more is no easier to read

} // namespace

double fittingScale(const DiagramLayout &layout, QSizeF room)
{
    return std::min({room.width() / layout.bounds.width(), room.height() / layout.bounds.height(), largestScale});
}

void DiagramLayouts::start(const QFont &font)
{
    m_laid.clear();
    m_fonts = DiagramFonts(font);
}

const DiagramLayout &DiagramLayouts::best(const protocol::Table &table, QSizeF room)
{
    auto found = std::find_if(m_laid.begin(), m_laid.end(),
                              [&table](const std::unique_ptr<Laid> &laid) { return laid->model.table == &table; });
    if (found == m_laid.end()) {
        auto laid = std::make_unique<Laid>();
        laid->model = protocol::diagramOf(table);
        const DiagramTexts texts = m_fonts.textsOf(table);
        for (const double breadth : breadths)
            laid->layouts.push_back(layOut(laid->model, texts, breadth));
        found = m_laid.insert(m_laid.end(), std::move(laid));
    }
    const std::vector<DiagramLayout> &layouts = (*found)->layouts;
    return *std::max_element(layouts.begin(), layouts.end(), [room](const DiagramLayout &a, const DiagramLayout &b) {
        return fittingScale(a, room) < fittingScale(b, room);
    });
}

} // namespace helolab::docks
