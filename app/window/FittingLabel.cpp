// SPDX-License-Identifier: GPL-3.0-or-later
#include "FittingLabel.h"

#include <QEvent>

namespace helolab::window {

void FittingLabel::setTexts(const QStringList &texts)
{
    m_texts = texts;
    measure();
}

/// Asks a label in the same place: the style sheet may give it a margin.
void FittingLabel::measure()
{
    QLabel probe(parentWidget());
    probe.ensurePolished();
    probe.setFont(font());
    probe.setTextFormat(textFormat());
    probe.setTextInteractionFlags(textInteractionFlags());
    m_sizes.clear();
    for (const QString &text : m_texts) {
        probe.setText(text);
        m_sizes.append(probe.sizeHint());
    }
    fit();
    updateGeometry();
}

QSize FittingLabel::sizeHint() const
{
    return m_sizes.isEmpty() ? QLabel::sizeHint() : m_sizes.first();
}

QSize FittingLabel::minimumSizeHint() const
{
    return m_sizes.isEmpty() ? QLabel::minimumSizeHint() : m_sizes.last();
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void FittingLabel::fit()
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (m_sizes[i].width() <= width() || i + 1 == m_texts.size())
            return setText(m_texts[i]);
    }
    setText({});
}

} // namespace helolab::window
