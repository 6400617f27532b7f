// SPDX-License-Identifier: GPL-3.0-or-later
#include "FittingLabel.h"

#include <QFontMetrics>

#include <algorithm>

namespace helolab::window {

void FittingLabel::setTexts(const QStringList &texts)
{
    m_texts = texts;
    fit();
    updateGeometry();
}

QSize FittingLabel::sizeOf(const QString &text) const
{
    constexpr int slack = 4; // pixels: fractions of a letter are rounded
    return {fontMetrics().horizontalAdvance(text) + slack, QLabel::minimumSizeHint().height()};
}

QSize FittingLabel::sizeHint() const
{
    return sizeOf(m_texts.value(0));
}

QSize FittingLabel::minimumSizeHint() const
{
    return sizeOf(m_texts.isEmpty() ? QString() : m_texts.last());
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittingLabel::fit()
{
    const auto fitting = std::find_if(m_texts.begin(), m_texts.end(),
                                      [this](const QString &text) { return sizeOf(text).width() <= width(); });
    setText(fitting != m_texts.end() ? *fitting : m_texts.isEmpty() ? QString() : m_texts.last());
}

} // namespace helolab::window
