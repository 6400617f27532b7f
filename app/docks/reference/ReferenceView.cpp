// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferenceView.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

namespace helolab::docks {

ReferenceView::ReferenceView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(10);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit anchorWanted(url.fragment(QUrl::FullyDecoded)); });
}

void ReferenceView::showPage(const QString &html)
{
    m_html = html;
    render();
    verticalScrollBar()->setValue(0);
}

void ReferenceView::setScale(double scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    render();
}

void ReferenceView::render()
{
    if (m_rendering)
        return;
    m_rendering = true;
    QFont base = font();
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * m_scale);
    const QPalette look = palette();
    const QColor ground = look.color(QPalette::Base);
    document()->setDefaultFont(base);
    document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none; } .quiet { color: %2; } "
                       "h2 { font-size: x-large; margin: 4px 0px 6px 0px; } "
                       "h3 { font-size: large; margin: 12px 0px 4px 0px; } "
                       "h5 { font-size: medium; margin: 14px 0px 4px 0px; } "
                       "p { margin: 4px 0px 6px 0px; } p.entry { margin: 3px 0px 5px 12px; } "
                       "p.code { font-family: '%3'; background-color: %4; margin: 4px 0px 8px 0px; }")
            .arg(readable(look.color(QPalette::Link), ground).name(), readable(quietText(look), ground).name(),
                 fixedFont(base).family(), toneColours(Tone::Neutral, look).fill.name()));
    const int at = verticalScrollBar()->value();
    setHtml(m_html);
    verticalScrollBar()->setValue(at);
    m_rendering = false;
}

void ReferenceView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        render();
}

} // namespace helolab::docks
